import { summaryDocument, unitsDocument } from "../../../src/report/appendix/document";
import { cellText, type ReportCell, type ReportTable } from "../../../src/report/model";
import type { PageStart } from "../../../src/report/page/brokenRows";
import { fitColumns } from "../../../src/report/page/columns";
import { textBetween } from "../../../src/report/page/heights";
import { balancedTitle, lineCount } from "../../../src/report/page/lineCount";
import { cutCells } from "../../../src/report/page/pageStarts";
import { MARGINS_MM, typeArea } from "../../../src/report/page/paper";
import { CELL_SIDE, spacingOf } from "../../../src/report/page/type";
import { typesetDocument, type SetTable } from "../../../src/report/page/typeset";
import { at } from "../../../src/shared/list";
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

describe("the lines of a table", () => {
  const setAs = (rows: number) => {
    const cells = Array.from({ length: rows }, (_, row) => cell({ row, value: row === 0 ? "栏目" : "文" }));
    const appendix = { name: "附件", mark: null, orientation: "portrait", above: [], below: [] } as const;
    const long = { ...table([80], cells), rows };
    return at(typesetDocument({ title: "表", appendices: [{ ...appendix, table: long }] }).appendices, 0).table;
  };

  it.each([
    ["as usual where all find room", 30, "usual", 0],
    ["closer where that saves a page", 35, "close", 0],
    ["as usual where it saves none", 45, "usual", 1],
  ] as const)("stand %s", (_, rows, spacing, starts) => {
    const set = setAs(rows);
    expect([set.spacing, set.pageStarts.length]).toEqual([spacing, starts]);
  });

  it("stand on a worksheet as usual, however they stand on paper", () => {
    const set = setAs(35);
    expect(set.sheet.pageStarts).toHaveLength(1);
    expect(at(set.sheet.heights, 1)).toBeGreaterThan(at(set.heights, 1));
  });
});

test("a merged cell is cut where pages begin, each part with the whole text", () => {
  const starts = [3, 5, 9].map((row) => ({ row, line: 0 }));
  const parts = cutCells([cell({ row: 1, rows: 6 }), cell({ row: 2, column: 1 })], starts);
  expect(parts.map(({ row, rows, column, part, value }) => [row, rows, column, part, value])).toEqual([
    [1, 2, 0, 0, "文"],
    [2, 1, 1, 0, "文"],
    [3, 2, 0, 1, "文"],
    [5, 2, 0, 2, "文"],
  ]);
});

test("a merged cell is cut around a row that is broken", () => {
  const parts = cutCells(
    [cell({ row: 1, rows: 6 }), cell({ row: 7, rows: 2 })],
    [
      { row: 4, line: 3 },
      { row: 4, line: 9 },
      { row: 8, line: 2 },
    ],
  );
  expect(parts.map(({ row, rows }) => [row, rows])).toEqual([
    [1, 3],
    [4, 1],
    [5, 2],
    [7, 1],
    [8, 1],
  ]);
});

/** The rows of a page of a table, each from a line to another one. */
function piecesOf({ heights }: SetTable, start: PageStart, next: PageStart | undefined) {
  const end = next === undefined ? heights.length : next.row + (next.line > 0 ? 1 : 0);
  return Array.from({ length: end - start.row }, (_, index) => {
    const row = start.row + index;
    const to = next?.row === row && next.line > 0 ? next.line : Infinity;
    return { row, from: index === 0 ? start.line : 0, to };
  });
}

/** Height of a piece of a row: as planned, or as its texts need where it is broken. */
function heightOf(set: SetTable, { row, from, to }: { row: number; from: number; to: number }): number {
  if (from === 0 && to === Infinity) return at(set.heights, row);
  const needed = set.cells
    .filter((one) => one.row === row)
    .map((one) => {
      const width = sum(set.widths.slice(one.column, one.column + one.columns));
      return lineCount(textBetween(one, set, from, to), ((width - 2 * CELL_SIDE) * 2) / set.size);
    });
  return Math.max(...needed) * spacingOf(set.size, set.spacing).line + spacingOf(set.size, set.spacing).room;
}

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
      const starts = [{ row: set.headerRows, line: 0 }, ...set.pageStarts];
      starts.forEach((start, page) => {
        const next = starts[page + 1];
        const lines = [...(page === 0 ? above : []), ...(next === undefined ? below : [])];
        const pieces = piecesOf(set, start, next);
        const used = head + sum(pieces.map((piece) => heightOf(set, piece))) + sum(lines.map((line) => line.height));
        expect(used).toBeLessThanOrEqual(height);
        expect(pieces.length).toBeGreaterThan(0);
      });
    }
  });

  it("begin with no empty merged cell", () => {
    for (const { table: set } of appendices) {
      const rows = set.heights.length;
      for (const { cells, pageStarts } of [set, set.sheet]) {
        expect(gaps({ rows, columns: set.widths.map((width) => ({ width })), cells })).toEqual([]);
        const across = cells.filter(({ row, rows: own }) =>
          pageStarts.some(
            (start) => (start.row > row || start.line > 0) && start.row >= row && start.row < row + own && own > 1,
          ),
        );
        expect(across).toEqual([]);
      }
      expect(set.sheet.pageStarts.filter(({ line }) => line > 0)).toEqual([]);
    }
  });

  it("tell each line of a broken row once", () => {
    for (const { table: set } of appendices) {
      const starts = [{ row: set.headerRows, line: 0 }, ...set.pageStarts];
      const pieces = starts.flatMap((start, page) => piecesOf(set, start, starts[page + 1]));
      for (const one of set.cells.filter(({ row }) =>
        set.pageStarts.some((start) => start.row === row && start.line > 0),
      )) {
        const texts = pieces
          .filter(({ row }) => row === one.row)
          .map(({ from, to }) => textBetween(one, set, from, to));
        expect(texts.join("").replaceAll("\n", "")).toBe(cellText(one).replaceAll("\n", ""));
      }
    }
  });

  it("have rows at least as high as a line", () => {
    for (const { table: set } of appendices)
      expect(Math.min(...set.heights)).toBeGreaterThan(spacingOf(set.size, set.spacing).line);
  });
});
