import { summaryAppendix } from "../../../src/report/appendix/document";
import { gaps, issuedSource, optionsOf, rowsOf, sampleSource } from "../../support/issued";
import { builtInRubrics } from "../../support/rubrics";
import { wholeUnit } from "../../support/scoredBooks";
import { categoriesRubric, pointsRubric } from "../../support/smallRubrics";

const units = [wholeUnit("一村", 7), wholeUnit("二村", 9), wholeUnit("三村", 8)];
const source = issuedSource(pointsRubric, { units, period: "2020年" });
const names = (table: ReturnType<typeof summaryAppendix>["table"]) =>
  rowsOf(table)
    .slice(1)
    .map((row) => row[1]);

describe("the table of all units", () => {
  it("has a row for each with sections, totals, grade and veto", () => {
    const { name, above, table } = summaryAppendix(source, optionsOf("public"));
    expect(name).toBe("汇总表");
    expect(above).toEqual([
      { kind: "annex", text: "附件" },
      { kind: "title", text: "考核表" },
      { kind: "subtitle", text: "（考核结果汇总表）" },
      { kind: "fact", text: "考核对象：3个单位", beside: "考核期间：2020年" },
    ]);
    const sections = ["甲\n30分", "乙\n40分", "加分\n3分", "减分\n2分"];
    expect(rowsOf(table).slice(0, 3)).toEqual([
      ["序号", "考核对象", ...sections, "基础分", "加分", "减分", "总分", "等次", "一票否决", "备注"],
      [1, "一村", 25, 30, 3, 0, 55, 3, 0, 58, "良好", "否", null],
      [2, "二村", 27, 35, 3, 0, 62, 3, 0, 65, "优秀", "否", null],
    ]);
    expect(gaps(table)).toEqual([]);
  });

  it("stands in the order of the list or of the ranks, which only the inside is told", () => {
    expect(names(summaryAppendix(source, optionsOf("public")).table)).toEqual(["一村", "二村", "三村"]);
    const ranked = summaryAppendix(source, optionsOf("internal", { order: "rank" })).table;
    expect(names(ranked)).toEqual(["二村", "三村", "一村"]);
    expect(rowsOf(ranked).map((row) => row[10])).toEqual(["名次", 1, 2, 3]);
  });

  it("has no column of ranks where a reading hides them, the internal one neither", () => {
    const hidden = { ...pointsRubric, ranking: { ...pointsRubric.ranking, shown: false } };
    const [header] = rowsOf(summaryAppendix(issuedSource(hidden, { units }), optionsOf("internal")).table);
    expect(header).not.toContain("名次");
    expect(header).toContain("名次、等次和否决的依据");
  });

  it("says of whom the results are not final", () => {
    const open = { ...wholeUnit("四村", 7), entries: { ...wholeUnit("四村", 7).entries, "1": {} } };
    const { above, table } = summaryAppendix(
      issuedSource(pointsRubric, { units: [...units, open] }),
      optionsOf("public"),
    );
    expect(above).toContainEqual({
      kind: "mark",
      text: "【暂计】1个单位有指标未填全或有误，结果不是最终的",
    });
    expect(rowsOf(table).at(-1)?.slice(-3)).toEqual(["暂缺", "暂缺", "暂计，未填全"]);
  });

  it("names what vetoes a unit", () => {
    const vetoed = { ...wholeUnit("四村", 7), entries: { ...wholeUnit("四村", 7).entries, "9": { occurred: true } } };
    const { table } = summaryAppendix(issuedSource(pointsRubric, { units: [vetoed] }), optionsOf("public"));
    expect(rowsOf(table).at(-1)?.at(-2)).toBe("是（9 指标9）");
  });

  it("keeps categories together", () => {
    const mixed = issuedSource(categoriesRubric, {
      units: [
        {
          name: "乙一",
          category: "2",
          entries: { "2.1": { provinceClass: 2 }, "2.2": { score: 80 }, "2.3": { up: 0, down: 0 } },
        },
        { name: "甲一", category: "1", entries: { "1.1": { score: 70 } } },
        { name: "甲二", category: "1", entries: { "1.1": { score: 90 } } },
      ],
    });
    const { table } = summaryAppendix(mixed, optionsOf("internal", { order: "rank" }));
    expect(
      rowsOf(table)
        .slice(1)
        .map((row) => row.slice(1, 3)),
    ).toEqual([
      ["甲二", "1 甲类"],
      ["甲一", "1 甲类"],
      ["乙一", "2 乙类"],
    ]);
  });
});

describe("the table of all central units", () => {
  const central = sampleSource("central-units-2017", 12);

  it("has their ratings and grades inside", () => {
    const { table } = summaryAppendix(central, optionsOf("internal", { order: "rank" }));
    expect(rowsOf(table)[0]?.slice(-4)).toEqual(["名次", "等次", "名次、等次和否决的依据", "备注"]);
    expect(
      rowsOf(table)
        .slice(1)
        .map((row) => row.at(-4)),
    ).toEqual(central.evaluation.units.map((_, index) => index + 1));
    expect(rowsOf(table)[1]?.at(-2)).toMatch(/^名次.*列第1名；依据方案第四部分“考核方法”\n名次1.*，按方案第七部分/);
  });

  it("has outside nothing but their names, in the order of the list even where ranks are asked for", () => {
    const { table } = summaryAppendix(central, optionsOf("public", { order: "rank" }));
    expect(rowsOf(table)[0]).toEqual(["序号", "考核对象", "备注"]);
    expect(names(table)).toEqual(central.evaluation.units.map(({ unit }) => unit.name));
  });
});

test.each(builtInRubrics().map(({ id }) => id))("of %s has no gap", (id) => {
  const cohort = sampleSource(id, 20);
  for (const version of ["public", "internal"] as const) {
    const { table } = summaryAppendix(cohort, optionsOf(version, { self: true, order: "rank" }));
    expect(gaps(table)).toEqual([]);
    expect(table.rows).toBe(cohort.evaluation.units.length + 1);
  }
});
