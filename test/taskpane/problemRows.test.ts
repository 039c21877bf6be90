import { problemsBySheet } from "../../src/app/problems";
import { issue, type Issue } from "../../src/shared/issue";
import { keyOfRow, problemRows } from "../../src/taskpane/problems/problemRows";

const blank = (sheet: string, row: number) => issue("blank", { sheet, cell: `B${String(row)}` }, { label: "得分" });
const wrong = (sheet: string) => issue("not-a-flag", { sheet, cell: "C1" }, { label: "发生", value: "也许" });
const many = (sheet: string, count: number) => Array.from({ length: count }, (_, index) => blank(sheet, index));

function shown(issues: readonly Issue[], toggled: readonly string[] = []): readonly string[] {
  const rows = problemRows(problemsBySheet(issues), new Set(toggled));
  expect(new Set(rows.map(keyOfRow)).size).toBe(rows.length);
  return rows.map((row) => {
    if (!("heading" in row)) return row.place.cell ?? "";
    const { heading } = row;
    return heading.of === "sheet"
      ? (heading.sheet ?? "")
      : `${heading.kind.code} ${String(heading.kind.issues.length)}`;
  });
}

test("few problems are all shown", () => {
  expect(shown([blank("甲", 1), wrong("甲"), blank("乙", 2)])).toEqual([
    "甲",
    "not-a-flag 1",
    "C1",
    "blank 1",
    "B1",
    "乙",
    "blank 1",
    "B2",
  ]);
});

test("of many only the kinds are shown, and the first kind's problems", () => {
  const rows = shown([wrong("甲"), ...many("甲", 60), ...many("乙", 3)]);
  expect(rows).toEqual(["甲", "not-a-flag 1", "C1", "blank 60", "乙", "blank 3"]);
});

test("a worksheet and a kind are opened and closed", () => {
  const issues = [wrong("甲"), ...many("甲", 60), ...many("乙", 2)];
  expect(shown(issues, ["sheet:甲", "sheet:乙|blank"])).toEqual(["甲", "乙", "blank 2", "B0", "B1"]);
});

test("several problems of one cell are told apart", () => {
  expect(shown([blank("甲", 1), blank("甲", 1)])).toEqual(["甲", "blank 2", "B1", "B1"]);
});

test("a line keeps its key as long as it shows the same", () => {
  const found = blank("甲", 1);
  expect(keyOfRow(found)).toBe(keyOfRow(found));
  expect(keyOfRow(found)).not.toBe(keyOfRow({ ...found }));
});
