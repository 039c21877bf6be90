import { failure, success, type Result } from "../../shared/result";
import type { PrintedTable } from "../printedTable";
import { columnTexts } from "./columnTexts";
import { foundIn, type ColumnRole } from "./found";
import { gridOf } from "./grid";
import { shapedTable } from "./shapedTable";
import { tooLarge } from "./size";

/** What a table seems to be before its rules are read: for somebody to look at. */
export interface SeenTable {
  /** The title that is printed above it; null where there is none. */
  readonly title: string | null;
  /** All its columns, from left to right. */
  readonly columns: readonly SeenColumn[];
  /** As it is drafted: a list of paragraphs has columns here, a table on its side is turned. */
  readonly table: PrintedTable;
}

export interface SeenColumn {
  /** The words above it; empty where there are none. */
  readonly header: string;
  /** The first text below them; empty where there is none. */
  readonly sample: string;
  readonly role: ColumnRole;
}

/** Tells the columns of a table apart, as drafting does; fails where drafting would. */
export function seenTable(given: PrintedTable): Result<SeenTable> {
  const beyond = tooLarge(given);
  if (beyond !== null) return failure([beyond]);
  const { table, issues: shaped } = shapedTable(given);
  const grid = gridOf(table.rows);
  if (!grid.ok) return grid;
  const found = foundIn(grid.value, table);
  if (!found.ok) return found;
  const { header, rows, columns, titles } = found.value;
  const items = rows.flatMap(({ kind, row }) => (kind === "item" ? [row] : []));
  const roles = new Map(columns.all.map(({ index, role }) => [index, role]));
  const seen = header.columns.map(({ index, header: words }) => {
    const [sample = ""] = columnTexts(grid.value, items, index).texts;
    return { header: words, sample, role: roles.get(index) ?? null };
  });
  return success({ title: titles.title, columns: seen, table }, [...shaped, ...grid.issues]);
}
