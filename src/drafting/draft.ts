import type { Rubric } from "../rubric/schema";
import type { Issue } from "../shared/issue";
import type { RuleReading } from "./grammar/reading";

/** A worked example of a drafted rule, with numbers that fit it. */
export interface RuleExample {
  /** What is entered, in words: “任务数10、完成数8”. */
  readonly entered: string;
  readonly points: number;
  /** The explanation that the engine gives for these points. */
  readonly explanation: string;
}

/** One item as it was drafted. */
export interface DraftedItem {
  /** The id of the item in the rubric. */
  readonly item: string;
  /** The text that was read, as printed. */
  readonly text: string;
  readonly reading: RuleReading;
  /** Null for what has no points: ratings, vetoes. */
  readonly example: RuleExample | null;
}

/** A rubric drafted from a printed table, and how each of its items was understood. */
export interface Draft {
  /** Sound by schema; every item that is not certain says so in `toConfirm`. */
  readonly rubric: Rubric;
  /** In the order of the rubric's items. */
  readonly items: readonly DraftedItem[];
  /** What was found strange in the table or by the checks of rubrics, each with its place. */
  readonly findings: readonly Issue[];
}
