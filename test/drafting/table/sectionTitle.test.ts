import { titleOf } from "../../../src/drafting/table/sectionTitle";

it.each([
  ["组织领导", "组织领导", null, null],
  ["组织\n领导（10）", "组织领导", 10, null],
  ["减贫成效 (20分)", "减贫成效", 20, null],
  ["共性指标\n（分值80分）", "共性指标", 80, null],
  ["一、耕地保护（30分）", "耕地保护", 30, null],
  ["（二）监督管理【满分15分】", "监督管理", 15, null],
  ["第三部分、群众评价", "群众评价", null, null],
  ["党的建设20分", "党的建设", 20, null],
  ["节能目标（40％）", "节能目标", 40, null],
  ["扶贫典型推介(加分项)", "扶贫典型推介", null, "bonus"],
  ["扶贫领域突出问题(减分项)", "扶贫领域突出问题", null, "penalty"],
  ["加分项（5分）", "加分项", 5, "bonus"],
  ["扣分项目", "扣分项目", null, "penalty"],
  ["加减分", "加减分", null, "net"],
  ["一票否决", "一票否决", null, "veto"],
  ["各区、县（市）工作", "各区、县（市）工作", null, null],
  ["（10分）", "（10分）", 10, null],
])("takes %j apart", (text, name, max, counts) => {
  expect(titleOf(text, null)).toEqual({ name, max, counts });
});

it("has the points of the cell beside it, unless it prints its own", () => {
  expect(titleOf("一、组织领导", 30).max).toBe(30);
  expect(titleOf("一、组织领导（20分）", 30).max).toBe(20);
});
