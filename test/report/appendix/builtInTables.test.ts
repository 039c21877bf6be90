import { areasOf } from "../../../src/layout/printedTexts";
import { formDocument } from "../../../src/report/appendix/document";
import type { ReportCell } from "../../../src/report/model";
import { at } from "../../../src/shared/list";
import { appendixOf, columnsFrom, gaps, rowsOf, sampleSource } from "../../support/issued";
import { builtInRubric, builtInRubrics } from "../../support/rubrics";

const ids = builtInRubrics().map(({ id }) => id);
const VERSIONS = ["public", "internal"] as const;

describe.each(ids)("the table of %s", (id) => {
  const source = sampleSource(id);
  const { printed } = builtInRubric(id);

  it.each(VERSIONS)("has every printed text in its place, and no gap (%s)", (version) => {
    const { table } = appendixOf(source, 0, version, { self: true });
    const official = table.cells.filter(
      ({ kind, column }) => kind === "official" || (kind === "header" && column < printed.columns.length),
    );
    const body = areasOf(printed.rows.map(({ cells }) => cells));
    const expected = [
      ...areasOf(printed.header),
      ...body.map((area) => ({ ...area, row: area.row + printed.header.length })),
    ];
    expect(
      official.map(({ row, column, rows, columns, value }) => ({ row, column, rows, columns, text: value })),
    ).toEqual(expected);
    expect(gaps(table)).toEqual([]);
  });

  it("is the printed part alone before anything was filled in", () => {
    const { appendices } = formDocument(builtInRubric(id));
    const [form] = appendices;
    const { above, table } = appendixOf(source, 0, "public");
    const inPrint = ({ kind, column }: ReportCell) =>
      kind === "official" || (kind === "header" && column < printed.columns.length);
    expect([form?.mark, appendices.length]).toEqual([null, 1]);
    expect(form?.table.cells).toEqual(table.cells.filter(inPrint));
    expect(form === undefined ? [] : gaps(form.table)).toEqual([]);
    expect(form?.above).toEqual(above.filter(({ kind }) => kind === "annex" || kind === "title"));
    expect(form?.below.map(({ text }) => text)).toEqual(printed.notes);
  });

  it("is the same in its printed part whatever the version", () => {
    const official = (version: (typeof VERSIONS)[number]) =>
      appendixOf(source, 0, version).table.cells.filter(({ kind }) => kind === "official");
    expect(official("public")).toEqual(official("internal"));
  });
});

describe("the built-in tables", () => {
  it.each([
    ["shanxi-miit-2020-cities", "附1", "各市工信局督导评价指标体系"],
    ["shanxi-miit-2020-offices", "附2", "厅机关各处室（单位）督导评价指标体系"],
    ["east-west-cooperation", null, "各区、县（市）东西扶贫协作工作年度指标评价办法"],
    ["beijinggang-2019-villages", "附件1", "华容县北景港镇2019年各村脱贫攻坚工作考核计分办法"],
    ["beijinggang-2019-stations", "附件2", "华容县北景港镇2019年各站所脱贫攻坚工作考核计分办法"],
    ["inner-mongolia-2018-leagues", "附件", "盟市党委、政府（行政公署）扶贫开发工作成效考核监控指标"],
    ["central-units-2017", "附件1", "2017年中央单位定点扶贫工作考核指标说明"],
  ])("%s is headed as its document is, or as its list of attachments", (id, annex, title) => {
    const lines = appendixOf(sampleSource(id, 1), 0, "public").above;
    expect(lines.find(({ kind }) => kind === "annex")?.text ?? null).toBe(annex);
    expect(lines.find(({ kind }) => kind === "title")?.text).toBe(title);
  });

  it("with several items in a printed row have their sum there", () => {
    const source = sampleSource("east-west-cooperation", 1);
    const points = at(source.evaluation.units, 0).score.outcomes.slice(19, 22);
    const results = columnsFrom(appendixOf(source, 0, "public").table, 5);
    expect(points.map((outcome) => outcome.status)).toEqual(["scored", "scored", "scored"]);
    expect(results[19]).toEqual([6.07]);
  });

  it("with categories leave the rows of the others to a dash", () => {
    const source = sampleSource("beijinggang-2019-stations", 1);
    const { above, table } = appendixOf(source, 0, "public");
    expect(above.at(-1)).toEqual({ kind: "fact", text: "类别：1 结对帮扶单位" });
    expect(columnsFrom(table, 6).slice(0, 13).flat()).toEqual([19.5, 68, 1, ...Array.from({ length: 10 }, () => "—")]);
  });

  it("with phases have a column for each, and the totals of all", () => {
    const source = sampleSource("inner-mongolia-2018-leagues", 1);
    const { table } = appendixOf(source, 0, "public");
    expect(rowsOf(table)[0]?.slice(6)).toEqual(["平时监控\n得分", "年终考核\n得分", "得分"]);
    expect(columnsFrom(table, 6)[0]).toEqual(["—", 9, 9]);
    expect(rowsOf(table).at(-2)).toEqual(["合计", ...Array.from({ length: 5 }, () => null), 89, 87.8, 176.8]);
  });

  it("with ratings have them inside only, and what does not apply is said", () => {
    const source = sampleSource("central-units-2017", 40);
    const spared = source.evaluation.units.findIndex(({ unit }) => unit.attributes?.deepPoverty === false);
    const inside = columnsFrom(appendixOf(source, spared, "internal").table, 4).map(([rating]) => rating);
    expect(inside[1]).toBe("不适用");
    expect(inside[7]).toBe("不适用");
    expect(["好", "较好", "一般", "较差"]).toContain(inside[0]);
    const outside = appendixOf(source, spared, "public");
    expect(outside.table.columns).toHaveLength(4);
    expect(outside.table.rows).toBe(19);
  });
});
