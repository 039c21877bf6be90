import type { CorpusTable } from "../corpusTable";
import { grades } from "./write/choices";
import { fromFull, takes, zeroes } from "./write/events";
import { base, under } from "./write/items";
import { measure, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Points as two levels of weights that are multiplied; some deductions are shares of an item's own points. */
export const eGovernment: CorpusTable = {
  features: ["other-points", "other-columns", "several-rules", "notes"],
  table: {
    name: "考评指标",
    before: ["各科室政务新媒体和网站栏目考评指标（100分）"],
    rows: rowsOf(`
      一级指标 | 一级权重 | 二级指标 | 二级权重 | 考评要点 | 评分说明
      发布解读 | 30% | 信息更新 | 50% | 负责栏目按月更新 | 栏目超过1个月未更新的，每个扣3分；超过6个月未更新的，本指标不得分
      ^ | ^ | 政策解读 | 30% | 以本单位名义起草的文件同步解读 | 解读率100%得满分，每低10个百分点扣1分；未关联原文的每件扣0.5分
      ^ | ^ | 公开目录 | 20% | 目录完整、格式规范 | 缺项每处扣该指标分值的10%
      互动回应 | 25% | 依申请公开 | 40% | 在法定期限内答复 | 逾期答复每件扣2分；被复议、诉讼纠错的每件扣5分
      ^ | ^ | 留言办理 | 40% | 5个工作日内答复 | 按时答复率达到95%得满分，每低1个百分点扣0.5分
      ^ | ^ | 意见征集 | 20% | 全年开展征集调查 | 6次及以上得满分，3—5次得3分，3次以下不得分
      平台建设 | 25% | 页面可用 | 40% | 栏目、附件可正常打开 | 打不开的每处扣0.5分
      ^ | ^ | 内容准确 | 30% | 无错别字、无敏感信息 | 一般错字每处扣0.2分；表述错误每处扣1分；发布涉密信息的不得分
      ^ | ^ | 便民查询 | 30% | 页面布局合理，便于查询 | 由评议员现场体验打分
      监督保障 | 20% | 组织领导 | 50% | 有分管领导、有专人、有制度 | 综合评定
      ^ | ^ | 业务培训 | 25% | 按要求参加培训 | 缺席1次扣1分
      ^ | ^ | 年度报告 | 25% | 1月31日前发布 | 按时发布且内容完整得满分，内容不完整得3分，逾期发布得1分，未发布不得分
    `),
    after: ["注：二级指标分值=100×一级权重×二级权重。"],
  },
  title: "各科室政务新媒体和网站栏目考评指标",
  items: [
    ...under(
      "发布解读",
      base("信息更新", 15, fromFull(takes("超过1个月未更新", 3, "个"), zeroes("超过6个月未更新", "个"))),
      base("政策解读", 9, fromFull(takes("解读率低于100%", 1, "10个百分点"), takes("未关联原文", 0.5, "件"))),
      base("公开目录", 6, fromFull(takes("缺项", 0.6, "处"))),
    ),
    ...under(
      "互动回应",
      base("依申请公开", 10, fromFull(takes("逾期答复", 2, "件"), takes("被纠错", 5, "件"))),
      base("留言办理", 10, measure.percent(short(95, 1, 0.5))),
      base(
        "意见征集",
        5,
        measure.amount(
          "次",
          {
            kind: "bands",
            bands: [
              { atLeast: 6, points: 5 },
              { atLeast: 3, atMost: 5, points: 3 },
              { below: 3, points: 0 },
            ],
          },
          { whole: true },
        ),
      ),
    ),
    ...under(
      "平台建设",
      base("页面可用", 10, fromFull(takes("打不开", 0.5, "处"))),
      base("内容准确", 7.5, fromFull(takes("一般错字", 0.2, "处"), takes("表述错误", 1, "处"), zeroes("发布涉密信息"))),
      base("便民查询", 7.5),
    ),
    ...under(
      "监督保障",
      base("组织领导", 10),
      base("业务培训", 5, fromFull(takes("缺席", 1))),
      base("年度报告", 5, grades(["按时发布且内容完整", 5], ["内容不完整", 3], ["逾期发布", 1], ["未发布", 0])),
    ),
  ],
};
