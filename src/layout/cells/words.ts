import type { Side } from "../../scoring/entries";

/* The words that stand in cells and are understood there. */

export const YES = "是";
export const NO = "否";
/** Nothing happened: an empty list, or a count of 0. */
export const NONE = "无";
export const LIST_SEPARATOR = ";";
/** What the two sides of a unit are called. */
export const SIDE_WORDS: Readonly<Record<Side, string>> = { entries: "审核", self: "自评" };

/** Other ways of writing yes and no that are understood. */
export const FLAG_SIGNS: ReadonlyMap<string, boolean> = new Map([
  ["√", true],
  ["×", false],
  ["Y", true],
  ["N", false],
  ["y", true],
  ["n", false],
]);
/** Those, in small letters, that are not understood by themselves but can only mean the one or the other. */
export const FLAG_SLIPS: ReadonlyMap<string, string> = new Map([
  ...["是的", "yes", "true", "✓", "✔", "☑"].map((word) => [word, YES] as const),
  ...["不是", "no", "false", "✗", "✘", "☒"].map((word) => [word, NO] as const),
]);

/** Marks a result that a cap or floor came to bear on. */
export const CAPPED = "已封顶";
/** Stands for a result that is not there. */
export const NO_RESULT = "—";
/** Stands for the points of an item that does not apply to the unit. */
export const EXEMPT = "不适用";
/** The result of an event that vetoes, where it happened. */
export const OCCURRED = "已发生";
