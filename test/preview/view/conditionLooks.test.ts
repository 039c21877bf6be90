import type { HostCondition } from "../../../src/preview/host/sheet/sheet";
import { conditionLooks } from "../../../src/preview/view/conditionLooks";
import { bookWith } from "../../support/hostSheets";

const PLAIN = { fill: null, bold: null, underline: null, fontColor: null, borders: {}, stopIfTrue: false };

function condition(change: Partial<HostCondition> & Pick<HostCondition, "formula">): HostCondition {
  return { id: "{C1}", areas: [{ row: 0, column: 0, rows: 3, columns: 2 }], ...PLAIN, ...change };
}

describe("conditional formats", () => {
  it("are computed for each cell, relative to the first one of their area", () => {
    const { book, sheet } = bookWith({ A1: "有", B2: " " });
    sheet.conditions = [condition({ formula: "=LEN(TRIM(A1))=0", fill: "#FFE08A" })];
    const lookAt = conditionLooks(book, sheet);
    const marked = [0, 1, 2].map((row) => [0, 1, 2].map((column) => lookAt(row, column)?.fill ?? null));
    expect(marked).toEqual([
      [null, "#FFE08A", null],
      ["#FFE08A", "#FFE08A", null],
      ["#FFE08A", "#FFE08A", null],
    ]);
  });

  it("refer to other worksheets, fixed cells among them", () => {
    const { book, sheet } = bookWith();
    book.add("说明").cells.put(0, 0, { value: "是" });
    sheet.conditions = [condition({ formula: '=说明!$A$1="是"', bold: true })];
    expect(conditionLooks(book, sheet)(2, 1)?.bold).toBe(true);
  });

  it("join: the first has its way, the next fill in what it leaves, until one stops them", () => {
    const { book, sheet } = bookWith();
    sheet.conditions = [
      condition({ formula: "=TRUE", fill: "#111111" }),
      condition({ formula: "=TRUE", fill: "#222222", fontColor: "#333333", stopIfTrue: true }),
      condition({ formula: "=TRUE", bold: true }),
    ];
    expect(conditionLooks(book, sheet)(0, 0)).toMatchObject({ fill: "#111111", fontColor: "#333333", bold: null });
  });

  it.each(["=VLOOKUP(A1,B:C,2)", "=A1+", "=1/0", '="x"'])(
    "change nothing where %s is no truth value here",
    (formula) => {
      const { book, sheet } = bookWith();
      sheet.conditions = [condition({ formula, fill: "#111111" })];
      expect(conditionLooks(book, sheet)(0, 0)).toBeNull();
    },
  );
});
