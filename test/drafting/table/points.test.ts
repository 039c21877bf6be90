import type { Rubric } from "../../../src/rubric/schema";
import { drafted } from "../../support/drafts";

const JUDGED = "由考核组评分。";

const rubricOf = (rows: readonly (readonly string[])[]): Rubric => drafted(rows).rubric;

it("sums nothing that is printed for sections twice", () => {
  const { sections, total } = rubricOf([
    ["一级指标", "分值", "二级指标", "分值", "评分标准"],
    ["组织领导", "30", "责任落实", "10", JUDGED],
    ["^", "^", "工作部署", "20", JUDGED],
    ["监督管理", "70", "日常检查", "70", JUDGED],
  ]);
  expect([sections, total]).toEqual([
    [
      { name: "组织领导", max: 30 },
      { name: "监督管理", max: 70 },
    ],
    100,
  ]);
});

it("weights sections whose items come to 100 each", () => {
  const { sections, total, items } = rubricOf([
    ["一级指标", "权重", "二级指标", "分值", "评分标准"],
    ["组织领导", "30%", "责任落实", "40", JUDGED],
    ["^", "^", "工作部署", "60", JUDGED],
    ["监督管理", "70%", "日常检查", "100", JUDGED],
  ]);
  expect(sections).toEqual([
    { name: "组织领导", max: 100, weight: 0.3, clause: "“组织领导”权重30%" },
    { name: "监督管理", max: 100, weight: 0.7, clause: "“监督管理”权重70%" },
  ]);
  expect([total, items.map(({ max }) => max)]).toEqual([100, [40, 60, 100]]);
});

it("counts by the points that come to 100 where two columns have some", () => {
  const { items } = rubricOf([
    ["序号", "考核内容", "权重", "分值", "评分标准"],
    ["1", "责任落实", "40%", "100", JUDGED],
    ["2", "工作部署", "60%", "100", JUDGED],
  ]);
  expect(items.map(({ max }) => max)).toEqual([40, 60]);
});

it("gives the only item of a section the section's points", () => {
  const { items } = rubricOf([
    ["考核项目", "考核内容", "分值", "评分标准"],
    ["组织领导", "责任落实", "40", JUDGED],
    ["^", "工作部署", "60", JUDGED],
    ["加分项（5分）", "创新做法", "", JUDGED],
  ]);
  expect(items.map(({ max, counts }) => [max, counts])).toEqual([
    [40, "base"],
    [60, "base"],
    [5, "bonus"],
  ]);
});

it("keeps remarks that are the document's", () => {
  const { printed } = rubricOf([
    ["序号", "考核内容", "分值", "备注"],
    ["1", "责任落实情况", "40", "由办公室提供数据"],
    ["2", "工作部署情况", "60", "由督查室提供数据"],
  ]);
  expect(printed.columns.map(({ role }) => role)).toEqual(["number", "name", "max", "source"]);
});
