import type { PrintedTable } from "../../../src/drafting/printedTable";
import type { Item } from "../../../src/rubric/schema";
import type { Rule } from "../../../src/rules/kinds/kinds";

/*
 * Tables in the shapes and wordings in which offices really have them, written for this project, each with what somebody
 * who knows the format reads in it. One half is there to build with, the other to measure with.
 */

/** What is unusual of a table, as far as drafting is concerned. */
export const FEATURES = [
  /** 评分标准 beside 基本要求, 目标值, 考核标准: what a rule needs stands in several columns. */
  "condition-column",
  /** Columns by other names: 考核点, 评价标准, 扣分标准, 计分条件, 代码, 责任单位, 自评, 得分, units. */
  "other-columns",
  /** Points in the content, none in a column. */
  "points-in-content",
  /** Two or more rules in one cell. */
  "several-rules",
  /** Points as a range (0—40), by category (4/3), as weights (0.4, 40%), or of two levels multiplied. */
  "other-points",
  /** Section rows in one cell, in several, with points, with 共3项. */
  "section-rows",
  /** Totals and subtotals by any name. */
  "sums",
  /** The header again after some rows, or the table in several parts. */
  "repeated-header",
  /** Items across, levels or units down. */
  "transposed",
  /** Paragraphs instead of a table: “一、组织领导（20分）”, below each its items. */
  "paragraphs",
  /** 同上, 依此类推, 同第3项, 本部分扣完为止. */
  "references",
  /** Tiers, vetoes, bonuses, rounding or weights in notes. */
  "notes",
] as const;

type Feature = (typeof FEATURES)[number];

/** What an item of a table truly is. */
export interface TrueItem {
  /** The section that it stands in, as printed without its points; null where there are none. */
  readonly section: string | null;
  /** What it is called, as printed without number and points. */
  readonly name: string;
  /** Full points; the cap of a bonus or penalty; 0 for a veto; null where the table states none. */
  readonly max: number | null;
  readonly counts: Item["counts"];
  /**
   * What its text states, as the format has it, in every way that is as right; ids, labels and clauses do not matter. Empty
   * where no rule is stated, so that the item is judged.
   */
  readonly rules: readonly Rule[];
  /** What of its text the format cannot state, in the table's words; a reading that leaves it out must say so. */
  readonly beyond?: readonly string[];
}

/** A table and what is in it, in the order in which it is printed. */
export interface CorpusTable {
  readonly features: readonly Feature[];
  /** `^` and `<` stand for a cell that is merged with the one above or on the left. */
  readonly table: PrintedTable;
  readonly title: string | null;
  readonly items: readonly TrueItem[];
}
