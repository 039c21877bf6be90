import type { CorpusTable } from "../corpusTable";
import { all, cells, each, fromFull, item } from "../shorthand";

/** 扣分, 扣分原因 beside the points; most standards are requirements without points, three cells state deductions. */
export const dutyRoom: CorpusTable = {
  features: ["other-columns", "sums", "section-rows", "several-rules"],
  table: {
    name: "值班考核",
    before: ["总值班室工作考核表"],
    rows: cells([
      "考核类别|考核内容|考核标准|满分|扣分|扣分原因|得分",
      "制度（20分）|值班制度|完善并上墙|5|||",
      "^|交接班制度|手续完备，签字齐全|5|||",
      "^|应急预案|分类制定，操作性强|5|||",
      "^|通讯录|每季度更新|5|||",
      "值守（40分）|在岗情况|抽查不在岗1人次扣3分，电话无人接听1次扣2分|15|||",
      "^|领导带班|领导在岗带班，抽查不在岗1次扣5分|10|||",
      "^|值班记录|要素齐全，字迹清楚|8|||",
      "^|值班环境|整洁，设备正常|7|||",
      "报送（40分）|紧急信息|30分钟内电话报告、1小时内书面报告；迟报1次扣4分，漏报1次扣8分，瞒报不得分|20|||",
      "^|信息质量|表述准确，要素完整|10|||",
      "^|续报反馈|处置进展及时续报|10|||",
      "总分|||100|||",
    ]),
    after: [],
  },
  title: "总值班室工作考核表",
  items: [
    item("制度", "值班制度", 5),
    item("制度", "交接班制度", 5),
    item("制度", "应急预案", 5),
    item("制度", "通讯录", 5),
    item("值守", "在岗情况", 15, fromFull(each(3), each(2))),
    item("值守", "领导带班", 10, fromFull(each(5))),
    item("值守", "值班记录", 8),
    item("值守", "值班环境", 7),
    item("报送", "紧急信息", 20, fromFull(each(4), each(8), all)),
    item("报送", "信息质量", 10),
    item("报送", "续报反馈", 10),
  ],
};
