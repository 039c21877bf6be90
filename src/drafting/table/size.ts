import { issue, type Issue } from "../../shared/issue";
import type { PrintedTable } from "../printedTable";

/*
 * Far above what offices print as one table, below what takes long to read.
 */

const MOST_ROWS = 10_000;
const MOST_CHARACTERS = 500_000;

/** Why a table is too large to be an assessment table, with the text around it; null where it is not. */
export function tooLarge({ before, rows, after }: PrintedTable): Issue | null {
  if (rows.length > MOST_ROWS) return issue("draft-too-long", {}, { rows: rows.length, limit: MOST_ROWS });
  const characters = [before, ...rows, after].reduce((sum, texts) => sum + lengthOf(texts), 0);
  return characters > MOST_CHARACTERS ? issue("draft-too-much-text", {}, { characters, limit: MOST_CHARACTERS }) : null;
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}
