import type { PrintedTable } from "../../drafting/printedTable";

/** A small table as offices print them, for trying out what drafting does: rules of several kinds, one left open. */
export const SAMPLE_TABLE: PrintedTable = {
  name: "样例",
  before: ["附件2", "清河街道2024年度河长制工作考核评分表"],
  rows: [
    ["序号", "考核项目", "考核内容", "分值", "评分标准"],
    ["1", "巡河履职", "村级河长按规定频次巡河", "25", "按任务完成率计分。"],
    ["2", "问题整改", "上级交办的问题按时整改到位", "30", "每发现1处未按时整改的扣2分，扣完为止。"],
    ["3", "河道保洁", "河道、河岸无垃圾", "20", "好的得20分，较好的得15分，一般的得10分，差的不得分。"],
    ["4", "资料报送", "按要求报送月报", "15", "每少报1次扣1分，扣完为止。"],
    ["5", "宣传发动", "开展护河宣传，群众知晓", "10", "视群众知晓情况评价。"],
    ["合计", "<", "<", "100", ""],
  ],
  after: ["注：90分（含）以上为优秀，80－89分为良好，60－79分为合格，60分以下为不合格。"],
};
