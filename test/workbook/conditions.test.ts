import type { ConditionPlan } from "../../src/layout/plan";
import { joinedConditions } from "../../src/workbook/conditions";

const on = (row: number, column: number, formula: string, look: ConditionPlan["look"] = "blank"): ConditionPlan => ({
  area: { row, column, rows: 1, columns: 1 },
  formula,
  look,
});

const summary = (plans: readonly ConditionPlan[]) =>
  joinedConditions(plans).map(({ area, formula, look }) => [
    area.row,
    area.column,
    area.rows,
    area.columns,
    formula,
    look,
  ]);

describe("conditional formats that say the same of their own cell", () => {
  it("become one over a rectangle, told of its first cell", () => {
    const plans = [on(4, 2, "LEN(C5)=0"), on(5, 2, "LEN(C6)=0"), on(6, 2, "LEN(C7)=0"), on(8, 2, "LEN(C9)=0")];
    expect(summary(plans)).toEqual([
      [4, 2, 3, 1, "LEN(C5)=0", "blank"],
      [8, 2, 1, 1, "LEN(C9)=0", "blank"],
    ]);
  });

  it("keep the order in which they were first planned", () => {
    const plans = [
      on(0, 0, "LEN(A1)=0"),
      on(0, 0, "A1>9", "problem"),
      on(1, 0, "LEN(A2)=0"),
      on(1, 0, "A2>9", "problem"),
    ];
    expect(summary(plans)).toEqual([
      [0, 0, 2, 1, "LEN(A1)=0", "blank"],
      [0, 0, 2, 1, "A1>9", "problem"],
    ]);
  });

  it.each([
    ["another look", on(0, 0, "A1>9"), on(1, 0, "A2>9", "veto")],
    ["another limit", on(0, 0, "A1>9"), on(1, 0, "A2>8")],
    ["another cell", on(0, 0, "A1>B1"), on(1, 0, "A2>B2")],
    ["a fixed cell", on(0, 0, "A1>$B$1"), on(1, 0, "A2>$B$1")],
    ["another worksheet", on(0, 0, "A1>'表'!A1"), on(1, 0, "A2>'表'!A2")],
    ["a whole column", on(0, 0, "COUNTIF(A:A,A1)>1"), on(1, 0, "COUNTIF(A:A,A2)>1")],
    ["an address that is a text", on(0, 0, 'A1="A1"'), on(1, 0, 'A2="A2"')],
  ])("stay apart where they speak of %s", (_, first, second) => {
    expect(joinedConditions([first, second])).toEqual([first, second]);
  });

  it("do not take a function or a longer address for the cell", () => {
    const plans = [on(0, 0, "LOG10(A1)>A10"), on(1, 0, "LOG10(A2)>A10")];
    expect(joinedConditions(plans)).toEqual(plans);
  });
});
