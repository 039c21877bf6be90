import { copied, parseReference, withReferences } from "../../../../src/preview/host/formula/reference";
import { tokens } from "../../../../src/preview/host/formula/tokens";

describe("the words of a formula", () => {
  const words = (formula: string) =>
    tokens(formula)
      .filter(({ kind }) => kind !== "space")
      .map(({ kind, text }) => `${kind} ${text}`);

  it.each<[string, string[]]>([
    ["=A1+$B$2", ["sign =", "reference A1", "sign +", "reference $B$2"]],
    ['="A1"&a1', ["sign =", 'text "A1"', "sign &", "reference a1"]],
    ['="甲""A1"""', ["sign =", 'text "甲""A1"""']],
    [
      "=SUM(A:A,1:2,'甲 (一)'!B2:C3)",
      [
        "sign =",
        "name SUM",
        "sign (",
        "reference A:A",
        "sign ,",
        "reference 1:2",
        "sign ,",
        "reference '甲 (一)'!B2:C3",
        "sign )",
      ],
    ],
    ["=LOG10(A1)", ["sign =", "name LOG10", "sign (", "reference A1", "sign )"]],
    ["=单位1+total_A1", ["sign =", "name 单位1", "sign +", "name total_A1"]],
    ["=汇总!A1>=1.5E3%", ["sign =", "reference 汇总!A1", "sign >=", "number 1.5E3", "sign %"]],
    ["=#REF!+#N/A", ["sign =", "error #REF!", "sign +", "error #N/A"]],
    ["=[1]汇总!A1", ["sign =", "reference [1]汇总!A1"]],
  ])("%s", (formula, expected) => {
    expect(words(formula)).toEqual(expected);
  });

  it.each(["=A1 +  B2", "={1,2;3}", "=表1[[#All],[列]]", "=甲!A1:乙!B2", "= @SUM(A1#)"])(
    "of %s together are the formula",
    (formula) => {
      expect(
        tokens(formula)
          .map(({ text }) => text)
          .join(""),
      ).toBe(formula);
    },
  );
});

describe("a reference", () => {
  const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

  it.each([
    ["B3", { sheet: null, area: area(2, 1), form: "cell" }],
    ["$b$3:c4", { sheet: null, area: area(2, 1, 2, 2), form: "cells" }],
    ["'甲''乙'!A1", { sheet: "甲'乙", area: area(0, 0), form: "cell" }],
    ["汇总!$C:$D", { sheet: "汇总", area: area(0, 2, 1_048_576, 2), form: "columns" }],
    ["2:$3", { sheet: null, area: area(1, 0, 2, 16_384), form: "rows" }],
  ])("%s is known", (text, expected) => {
    expect(parseReference(text)).toMatchObject(expected);
  });

  it.each(["A1048577", "XFE1", "[1]汇总!A1", "'[册.xlsx]汇总'!A1"])("%s is none of this workbook", (text) => {
    expect(parseReference(text)).toBeNull();
  });

  it.each([
    "=A1",
    "=$A1:B$2",
    "=A:$C",
    "=$1:2",
    "=汇总!A1",
    "='甲 (一)'!A1:B2",
    "='A1'!B2",
    "='甲''乙'!C3",
    "=IF(A1=\"A1\",SUM('表 1'!$A$1:$A$9),0)",
  ])("is written as it was read: %s", (formula) => {
    expect(withReferences(formula, (reference) => ({ ...reference }))).toBe(formula);
  });
});

describe("a formula that is copied", () => {
  it.each([
    ["=A1+$A1+A$1+$A$1", 2, 1, "=B3+$A3+B$1+$A$1"],
    ["=SUM(A$1:A2)", 1, 0, "=SUM(A$1:A3)"],
    ["=SUM(B:B,$B:$B,2:2,$2:$2)", 1, 1, "=SUM(C:C,$B:$B,3:3,$2:$2)"],
    ['=汇总!A1&"A1"', 1, 1, '=汇总!B2&"A1"'],
    ["=A1", -1, 0, "=#REF!"],
    ["=XFD1", 0, 1, "=#REF!"],
    ["=A3:A$1", -1, 1, "=B$1:B2"],
  ])("%s by %d rows and %d columns", (formula, rows, columns, expected) => {
    expect(copied(formula, rows, columns)).toBe(expected);
  });
});
