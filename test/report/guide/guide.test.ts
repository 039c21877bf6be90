import { formOf } from "../../../src/layout/form";
import { guideDocument, usualFilling, type Filling } from "../../../src/report/guide/guide";
import { at } from "../../../src/shared/list";
import { cellText } from "../../../src/report/model";
import { builtInRubric, builtInRubrics } from "../../support/rubrics";

const guideOf = (id: string, filling: Partial<Filling> = {}) => {
  const rubric = builtInRubric(id);
  return at(guideDocument(rubric, { ...usualFilling(rubric), ...filling }).appendices, 0);
};
const rowsOf = (id: string) => {
  const { cells } = guideOf(id).table;
  return [...new Set(cells.map(({ row }) => row))].map((row) => cells.filter((cell) => cell.row === row).map(cellText));
};
const notesOf = (id: string, filling: Partial<Filling> = {}) => guideOf(id, filling).below.map(({ text }) => text);
const factsOf = (id: string, filling: Partial<Filling> = {}) => guideOf(id, filling).above.map(({ text }) => text);

describe.each(builtInRubrics())("the guide of $id", (rubric) => {
  const { orientation, table } = guideOf(rubric.id);
  const rows = rowsOf(rubric.id).slice(1);

  test("is one page", () => {
    expect([orientation, table.pageStarts]).toEqual(["portrait", []]);
  });

  test("has every item once", () => {
    const names = rows.flatMap(([number = "", name = ""]) =>
      number.startsWith("共") ? name.split("、") : [`${number} ${name}`],
    );
    const expected = formOf(rubric).items.map(({ item }) => `${item.id} ${item.name}`);
    expect(names.map((name) => name.replace(/(（[加减±]?[\d.]+）)?\*?$/, "")).sort()).toEqual(expected.sort());
  });

  test("says for every item what is filled in", () => {
    expect(rows.filter(([, , what = ""]) => !/：.|^不用填/.test(what))).toEqual([]);
  });
});

const CITIES = "shanxi-miit-2020-cities";
const LEAGUES = "inner-mongolia-2018-leagues";

test("an item that asks for the same as no other stands in the sheet's own words", () => {
  expect(rowsOf("east-west-cooperation")).toContainEqual([
    "8",
    "社会捐赠款物",
    "实际捐赠款物（折款，万元），捐赠任务（万元）：不小于0",
    "4",
  ]);
  expect(rowsOf("central-units-2017")[1]).toEqual(["1", "帮扶成效", "评价等次：好/较好/一般/较差", "—"]);
  expect(rowsOf(CITIES)[1]).toEqual(["1", "优化集群布局*", "得分：0～15", "15"]);
});

test.each<[string, string | null, RegExp]>([
  [CITIES, null, /2020年12月21日前（最后一天：2020年12月21日），交工作总结、自评结果及相关印证材料/],
  [LEAGUES, null, /每年12月底前（最后一天：每年12月31日）/],
  [LEAGUES, "2019年度", /每年12月底前（最后一天：2019年12月31日）/],
  ["east-west-cooperation", null, /文件没有规定/],
])("until when: %s in %s", (id, period, told) => {
  expect(factsOf(id, { period }).at(-1)).toMatch(told);
});

test("the period stands where it is told, and the clause where the document asks for something", () => {
  expect(factsOf(CITIES, { period: "2020年" })).toContain("考核对象：各市工信局　考核期间：2020年");
  expect(factsOf(CITIES)).toContain("考核对象：各市工信局");
  expect(factsOf(CITIES)[1]).toMatch(/^依据：《全省.+》附1；方案第六部分（二）“总结自评”$/);
});

test("the rules are those that the table has a use for", () => {
  expect(notesOf(CITIES)[0]).toMatch(/^1．单位填浅绿色的格/);
  expect(notesOf(CITIES, { self: false })[0]).toMatch(/^1．填浅黄色的格/);
  const toldOf = (word: RegExp) =>
    builtInRubrics().flatMap(({ id }) => (notesOf(id).some((note) => word.test(note)) ? [id] : []));
  expect(toldOf(/各类单位/)).toEqual(["beijinggang-2019-stations"]);
  expect(toldOf(/用分号隔开/)).toEqual(["beijinggang-2019-stations", "beijinggang-2019-villages"]);
  expect(toldOf(/“台账”/)).toEqual(["beijinggang-2019-stations", "beijinggang-2019-villages", LEAGUES]);
  expect(toldOf(/原样交回/)).toHaveLength(7);
});
