import { issue, type Issue } from "../../shared/issue";
import { said } from "../../shared/said";
import type { PrintedTable } from "../printedTable";
import { listedTable } from "./paragraphs";
import { markedTable, withGradePoints } from "./markColumns";
import { turnedTable } from "./turned";

/** A table with an item in each row, and what was done to it. */
export interface ShapedTable {
  readonly table: PrintedTable;
  readonly issues: readonly Issue[];
}

/** The most units that are named one by one. */
const NAMED = 6;

/** What is drafted from: lists of paragraphs and tables that lie on their side become tables with an item in each row. */
export function shapedTable(given: PrintedTable): ShapedTable {
  const listed = listedTable(given);
  if (listed !== null) return { table: listed, issues: [issue("draft-listed", {}, {})] };
  const graded = withGradePoints(given);
  const marked = markedTable(graded);
  if (marked !== null) return { table: marked, issues: [issue("draft-marks", {}, {})] };
  const turned = turnedTable(graded);
  if (turned === null) return { table: graded, issues: [] };
  const names = turned.units.slice(0, NAMED).map((text) => said("quoted", { text }));
  const units = turned.units.length > NAMED ? said("and-others", { names }) : names;
  const left = names.length === 0 ? [] : [issue("draft-units-left", {}, { units })];
  return { table: turned.table, issues: [issue("draft-turned", {}, {}), ...left] };
}
