import { findingsOf } from "../../editing/findings";
import type { Rubric } from "../../rubric/schema";
import type { OwnTable } from "../session/ownTables";

/** A table of an office's own with what its checks find; the checks are loaded with whoever needs them. */
export function checkedTable(rubric: Rubric, used: boolean): OwnTable {
  return { rubric, findings: findingsOf(rubric).map(({ issue }) => issue), used };
}
