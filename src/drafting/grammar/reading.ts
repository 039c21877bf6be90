import type { Choice } from "../../rubric/interpretation";
import type { Item } from "../../rubric/schema";
import type { Grading } from "../../rubric/standing";
import type { Rule } from "../../rules/kinds/kinds";

/**
 * How sure a reading is. certain: every part of the text that bears on points was understood, in one way only; likely:
 * points were understood, but a part of the text was not, or something was supplied; none: judged, for want of a rule.
 */
export type Confidence = "certain" | "likely" | "none";

/** In the order in which somebody looks at what was read. */
export const LEAST_SURE_FIRST: readonly Confidence[] = ["none", "likely", "certain"];

/** A piece of a text that a phrase of the grammar understood. */
export interface Understood {
  /** The id of the phrase. */
  readonly phrase: string;
  /** The piece, as printed. */
  readonly text: string;
  /** What it means, in Chinese, with its numbers. */
  readonly meaning: string;
}

/** A case that a text leaves open; it becomes an interpretation of the rubric. */
export interface OpenCase {
  readonly id: string;
  readonly question: string;
  readonly default: string;
  readonly choices: readonly Choice[];
}

/** What is known of an item before its text is read. */
export interface RuleFacts {
  readonly name: string;
  /** Full points as the table's column prints them; null where it prints none. */
  readonly max: number | null;
  /** What the section or the item's name says of how its points count. */
  readonly counts: Item["counts"];
  /** What other columns print beside the text. */
  readonly beside?: string;
  /** Whether the table is one that many fill in, such as 民主测评表. */
  readonly asked?: boolean;
}

/** What the grammar makes of the text of one item. Without a rule that it knows, the rule is `judged`. */
export interface RuleReading {
  readonly rule: Rule;
  /** Full points: as the table prints them, or as the text does; null where neither does. */
  readonly max: number | null;
  readonly counts: Item["counts"];
  readonly confidence: Confidence;
  readonly understood: readonly Understood[];
  /** Pieces that bear on points and were not understood, as printed. */
  readonly unread: readonly string[];
  readonly open: readonly OpenCase[];
}

/** Grades as texts state them. */
export interface GradingReading {
  readonly grading: Grading;
  readonly understood: readonly Understood[];
  /** Clauses with amounts or shares that were not understood, as printed: the grades may depend on them. */
  readonly unread: readonly string[];
  /** Cases that the texts leave open; they concern the part “grading”. */
  readonly open: readonly OpenCase[];
}
