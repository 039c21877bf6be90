import type { WorkbookSnapshot } from "../../src/layout/plan";
import { evaluate } from "../../src/scoring/evaluate";
import { placeOf, planned, readBack } from "../support/sheets";
import { phasesRubric } from "../support/smallRubrics";
import { changeSheet, insertRow, setCell, sheetIn, snapshotOf } from "../support/snapshots";

/* Workbooks of older program versions ask for 最终等次 even where the grade is entered by somebody anyway. */

const units = [{ name: "甲盟", attributes: { grade: "好" } }];
const book = (layout: "appendix" | "matrix") => snapshotOf(planned(phasesRubric, { layout, units }));

/** With the places that those have, 较好 entered there. */
function older(layout: "appendix" | "matrix"): WorkbookSnapshot {
  const now = book(layout);
  if (layout === "matrix") {
    const { row, column } = placeOf(sheetIn(now, "审核"), "unit:甲盟", "@grade");
    const width = Math.max(...sheetIn(now, "审核").rows.map((cells) => cells.length));
    expect(column).toBeGreaterThan(0);
    const keyed = changeSheet(now, "审核", setCell(0, width, "@final.grade"));
    return changeSheet(keyed, "审核", setCell(row, width, "较好"));
  }
  const { row } = placeOf(sheetIn(now, "甲盟"), "@grade", "col:content");
  const value = sheetIn(now, "甲盟").rows[row]?.indexOf("好") ?? -1;
  expect(value).toBeGreaterThan(0);
  const wider = changeSheet(now, "甲盟", insertRow(row + 1));
  const keyed = changeSheet(wider, "甲盟", setCell(row + 1, 0, "@final.grade"));
  return changeSheet(keyed, "甲盟", setCell(row + 1, value, "较好"));
}

it.each(["appendix", "matrix"] as const)("no sheet asks for it now (%s)", (layout) => {
  const cells = book(layout).sheets.flatMap(({ rows }) => rows.flat());
  expect(cells.filter((cell) => typeof cell === "string" && /最终等次|@final/.test(cell))).toEqual([]);
});

it.each(["appendix", "matrix"] as const)("what stands in an older one is read and found fault with (%s)", (layout) => {
  const read = readBack(older(layout), phasesRubric);
  expect(read.issues).toEqual([]);
  expect(read.entries.units[0]?.final).toEqual({ grade: "较好", reason: "" });
  const [unit] = evaluate(phasesRubric, read.entries).units;
  const faults = unit?.issues.filter(({ code }) => code === "final-beside-entered") ?? [];
  expect(faults).toHaveLength(1);
  expect(faults.every(({ place }) => read.locate(place).cell !== undefined)).toBe(true);
});

it.each(["appendix", "matrix"] as const)("an empty one is as none (%s)", (layout) => {
  const empty = older(layout).sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) => cells.map((cell) => (cell === "较好" ? null : cell))),
  }));
  const read = readBack({ sheets: empty }, phasesRubric);
  expect([read.issues, read.entries.units]).toEqual([[], units]);
});
