import { summaryDocument, unitsDocument } from "../../../src/report/appendix/document";
import type { ReportCell, ReportTable } from "../../../src/report/model";
import { fitColumns } from "../../../src/report/page/columns";
import { balancedTitle } from "../../../src/report/page/lineCount";
import { cutCells } from "../../../src/report/page/pageStarts";
import { MARGINS_MM, typeArea } from "../../../src/report/page/paper";
import { tableLine } from "../../../src/report/page/type";
import { typesetDocument } from "../../../src/report/page/typeset";
import { gaps, optionsOf, sampleSource } from "../../support/issued";
import { builtInRubrics } from "../../support/rubrics";

const cell = (over: Partial<ReportCell>): ReportCell => ({
  row: 0,
  column: 0,
  rows: 1,
  columns: 1,
  kind: "official",
  value: "文",
  align: "left",
  ...over,
});
const table = (widths: readonly number[], cells: readonly ReportCell[] = []): ReportTable => ({
  columns: widths.map((width) => ({ width })),
  headerRows: 1,
  rows: 1,
  cells,
});
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test("the type area is 156 × 225 mm, whichever way the page lies", () => {
  expect(MARGINS_MM.portrait).toMatchObject({ top: 37, left: 28, right: 26, bottom: 35 });
  const { width, height } = typeArea("portrait");
  expect([width, height].map((points) => Math.round((points * 25.4) / 72))).toEqual([156, 225]);
  expect(typeArea("landscape")).toEqual({ width: height, height: width });
});

describe("columns", () => {
  it.each<[string, readonly number[], "portrait" | "landscape", number]>([
    ["keep the document's page and 五号", [6, 20, 50, 8], "portrait", 10.5],
    ["take 小五 before they leave the page", [6, 50, 60, 8], "portrait", 9],
    ["lie across where the page is too narrow", [6, 60, 80, 8, 8], "landscape", 10.5],
    ["take 小五 across in the end", [6, 100, 120, 60], "landscape", 9],
  ])("%s", (_, widths, orientation, size) => {
    const fit = fitColumns(table(widths), "portrait");
    expect(fit).toMatchObject({ orientation, size });
    expect(sum(fit.widths)).toBeCloseTo(typeArea(orientation).width);
  });

  it("narrow only those of text", () => {
    const { widths } = fitColumns(table([6, 40, 40, 8]), "portrait");
    expect([widths[0], widths[3]]).toEqual([31.5, 42]);
  });

  it("keep the lines into which the document breaks a text, and numbers whole", () => {
    const wide = cell({ column: 1, value: "共性指标\n（分值80分）" });
    const number = cell({ column: 0, value: 12345.678 });
    const { widths, size } = fitColumns(table([8, 11, 70, 8], [wide, number]), "portrait");
    expect(widths[1]).toBeGreaterThan((13 * size) / 2);
    expect(widths[0]).toBeGreaterThan((9 * size) / 2);
  });

  it("share alike where there are too many narrow ones", () => {
    const { widths, orientation } = fitColumns(table([6, 24, ...Array.from({ length: 20 }, () => 10)]), "portrait");
    expect(Math.min(...widths)).toBeGreaterThan(0);
    expect(sum(widths)).toBeCloseTo(typeArea(orientation).width);
  });
});

test("a merged cell is cut where pages begin, each part with the whole text", () => {
  const parts = cutCells([cell({ row: 1, rows: 6 }), cell({ row: 2, column: 1 })], [3, 5, 9]);
  expect(parts.map(({ row, rows, column, part, value }) => [row, rows, column, part, value])).toEqual([
    [1, 2, 0, 0, "文"],
    [3, 2, 0, 1, "文"],
    [5, 2, 0, 2, "文"],
    [2, 1, 1, 0, "文"],
  ]);
});

describe("a title", () => {
  it("stays as it is where it finds room", () => {
    expect(balancedTitle("考核表", 20)).toBe("考核表");
  });

  it("is broken into lines of about equal length that keep their words", () => {
    const title = "各区、县（市）东西扶贫协作工作年度指标评价办法";
    const lines = balancedTitle(title, 40).split("\n");
    expect(lines).toHaveLength(2);
    expect(lines.join("")).toBe(title);
    expect(Math.abs((lines[0]?.length ?? 0) - (lines[1]?.length ?? 0))).toBeLessThanOrEqual(6);
  });
});

describe.each(builtInRubrics().map(({ id }) => id))("the pages of %s", (id) => {
  const source = sampleSource(id, 2);
  const documents = (["public", "internal"] as const).flatMap((version) => {
    const options = optionsOf(version, { self: true, signature: { assessor: null, responsible: null } });
    return [unitsDocument(source, source.evaluation.units, options), summaryDocument(source, options)];
  });
  const appendices = documents.flatMap((document) => typesetDocument(document).appendices);

  it("hold their rows, and what is signed stands on the last one", () => {
    for (const { orientation, above, table: set, below } of appendices) {
      const { height } = typeArea(orientation);
      const head = sum(set.heights.slice(0, set.headerRows));
      const starts = [set.headerRows, ...set.pageStarts, set.heights.length];
      starts.slice(0, -1).forEach((start, page) => {
        const end = starts[page + 1] ?? 0;
        const lines = [...(page === 0 ? above : []), ...(end === set.heights.length ? below : [])];
        const used = head + sum(set.heights.slice(start, end)) + sum(lines.map((line) => line.height));
        expect(used).toBeLessThanOrEqual(height);
        expect(end).toBeGreaterThan(start);
      });
    }
  });

  it("begin with no empty merged cell", () => {
    for (const { table: set } of appendices) {
      const rows = set.heights.length;
      expect(gaps({ rows, columns: set.widths.map((width) => ({ width })), cells: set.cells })).toEqual([]);
      const across = set.cells.filter(({ row, rows: own }) =>
        set.pageStarts.some((start) => start > row && start < row + own),
      );
      expect(across).toEqual([]);
    }
  });

  it("have rows at least as high as a line", () => {
    for (const { table: set } of appendices) expect(Math.min(...set.heights)).toBeGreaterThan(tableLine(set.size));
  });
});
