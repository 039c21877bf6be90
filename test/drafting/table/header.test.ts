import { headerClass, phaseOf } from "../../../src/drafting/table/header";

it.each([
  ["序 号", "number"],
  ["项次", "number"],
  ["一级指标", "group"],
  ["名称\n指标", "group"],
  ["考核项目", "group"],
  ["二级指标及分值", "group"],
  ["考核内容", "content"],
  ["目标要求", "content"],
  ["考核内容及分值", "content"],
  ["分值\n（70分）", "max"],
  ["权重(%)", "max"],
  ["计分权重", "max"],
  ["标准分", "max"],
  ["平时监控分值", "max"],
  ["评分标准", "rule"],
  ["计分细则", "rule"],
  ["考核办法", "rule"],
  ["监控评价标准", "rule"],
  ["考核内容及评分标准", "rule"],
  ["监控办法", "source"],
  ["考核\n依据", "source"],
  ["数据来源", "source"],
  ["牵头单位", "source"],
  ["佐证材料", "source"],
  ["考核单位", "category"],
  ["自评分", "dropped"],
  ["考核得分", "dropped"],
  ["实得分", "dropped"],
  ["备注", "dropped"],
  ["基本称职", "dropped"],
  ["甲乙丙", null],
  ["", null],
  ["每季度召开一次会议研究部署工作，少一次扣一分，扣完为止。", null],
])("%j heads a column of the class %s", (header, cls) => {
  expect(headerClass(header)).toBe(cls);
});

it.each([
  ["平时监控分值", "平时监控"],
  ["年终考核\n分值", "年终考核"],
  ["半年权重", "半年"],
  ["分值", ""],
])("%j holds the points of the phase %j", (header, phase) => {
  expect(phaseOf(header)).toBe(phase);
});
