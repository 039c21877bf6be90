import { z } from "zod";
import { compare, fraction, type Fraction } from "../shared/fraction";
import type { Issue } from "../shared/issue";
import type { Explanation } from "./explanation";
import type { Field, FieldValues } from "./field";

/** One part of a year in which an item is assessed by itself, such as 平时监控; a max of 0 means it is not. */
export interface Phase {
  readonly id: string;
  readonly label: string;
  readonly max: number;
}

/** What an item's points count into; `net` into bonus or penalty by their sign; `none`: shown, not summed. */
export const countsSchema = z.enum(["base", "bonus", "penalty", "net", "veto", "none"]);

export type Counts = z.infer<typeof countsSchema>;

/** What a rule may know of the item it scores. */
export interface ItemFacts {
  readonly id: string;
  /** Full points (分值 / 权重): the sum of the phases where there are any; Infinity for points that have no limit. */
  readonly max: number;
  /** Empty where the item is assessed once. */
  readonly phases: readonly Phase[];
  /** Decimals to which the item's points are rounded. */
  readonly decimals: number;
  /** True where what the item finds vetoes the unit; otherwise it is there for conditions alone. */
  readonly vetoes?: true;
  /** True where the item's points are taken away. */
  readonly deducts?: true;
}

/** What a rule makes of one unit's values. Issues carry their field; the pipeline adds unit and item. */
export type Outcome =
  | {
      readonly status: "scored";
      readonly points: number;
      /** The points before they were rounded, where that changed them: what is made of several is rounded once. */
      readonly exact?: Fraction | undefined;
      readonly phases?: Readonly<Record<string, number>>;
      readonly capped?: true;
      readonly explanation: Explanation;
      readonly issues?: readonly Issue[];
    }
  /** The item does not apply to the unit, which is judged by the others. */
  | { readonly status: "exempt"; readonly explanation: Explanation; readonly issues?: readonly Issue[] }
  | {
      readonly status: "rated";
      readonly rating: string;
      readonly explanation: Explanation;
      readonly issues?: readonly Issue[];
    }
  | { readonly status: "flagged"; readonly occurred: boolean; readonly explanation: Explanation }
  | {
      readonly status: "blank";
      readonly missing: readonly Field[];
      /** The names of other items whose points it takes first; nothing is missing of the item itself. */
      readonly waitsFor?: readonly string[];
      /** Points of the phases that are there; they count towards the totals. */
      readonly phases?: Readonly<Record<string, number>>;
    }
  | { readonly status: "unusable"; readonly issues: readonly Issue[] };

/**
 * How a line of the ledger (台账) becomes an entry of an item: by its points, which go into a list, or by its level. A
 * line that goes by its points may name a level beside them, where the item has any.
 */
export type LedgerUse = { readonly sameMatter?: SameMatter | undefined } & (
  | {
      readonly by: "points";
      readonly field: Field;
      readonly levels: readonly LedgerLevel[];
      /**
       * Lines are checks in the course of a year: in the order of their dates, which may have to be there; points may
       * not. `score` is the field of the score that is entered without them.
       */
      readonly checks?: { readonly dated: boolean; readonly score: string };
    }
  | { readonly by: "level"; readonly levels: readonly LedgerLevel[] }
);

/** One level of an event, such as 国家级; its id is the field that a line fills. */
export interface LedgerLevel {
  readonly id: string;
  readonly label: string;
  /** What one event is worth, negative where it costs; Infinity where nothing is left. Of `amounts` the sign counts. */
  readonly worth: number;
  /** The list that takes the points of every line; without it, lines are counted. */
  readonly amounts?: Field;
}

/** Whether several lines about one matter count each, or only the one that is worth most. */
export type SameMatter = "each" | "highest";

/** The parameter of kinds that count lines of the ledger. */
export const sameMatterShape = {
  sameMatter: z
    .enum(["each", "highest"])
    .optional()
    .describe("台账里几行是同一件事（工作事项相同）的：each各行都计（不写也是），highest只计最重的一行"),
};

/** What another item of the same unit came to, its limits included. */
export interface Source {
  /** What sentences call the item. */
  readonly name: string;
  readonly outcome: Outcome;
}

/** What the items came to of whose points a rule makes its own, by their ids. */
export type Sources = ReadonlyMap<string, Source>;

/** One unit's usable values of the item; `faulty` where another value of it is not usable, so that it has no points. */
export interface CohortMember {
  readonly values: FieldValues;
  readonly faulty: boolean;
  readonly sources?: Sources | undefined;
}

/** The units that are compared: read when somebody looks at them, which only a rule does that compares units. */
export type Cohort = () => readonly CohortMember[];

/** Scores one unit's values; `sources` are the unit's other items of which the rule makes points, where it does. */
export type Scorer = (values: FieldValues, sources?: Sources) => Outcome;

/** A rule tied to its item: its fields in the order of entry, and its points. */
export interface BoundRule {
  readonly fields: readonly Field[];
  readonly ledger: LedgerUse | null;
  /** Whether the points depend on other units' values. */
  readonly comparesUnits: boolean;
  /** Makes the scorer for one cohort. */
  scorer(cohort: Cohort): Scorer;
}

/** The bound rule of a kind that looks at one unit at a time. */
export function perUnit(fields: readonly Field[], score: Scorer, ledger: LedgerUse | null = null): BoundRule {
  return { fields, ledger, comparesUnits: false, scorer: () => score };
}

/** The outcome of an item that lacks the given fields. */
export function blank(...missing: readonly Field[]): Outcome {
  return { status: "blank", missing };
}

/** An outcome with more to say of its points. */
export function withIssues(outcome: Outcome, more: readonly Issue[]): Outcome {
  if (more.length === 0 || outcome.status !== "scored") return outcome;
  return { ...outcome, issues: [...(outcome.issues ?? []), ...more] };
}

/** The outcome of an item with points. */
export function scored(points: number, explanation: Explanation, issues?: readonly Issue[]): Outcome {
  return issues === undefined || issues.length === 0
    ? { status: "scored", points, explanation }
    : { status: "scored", points, explanation, issues };
}

/** An outcome with its points before they were rounded. */
export function unrounded(outcome: Outcome, exact: Fraction): Outcome {
  if (outcome.status !== "scored" || compare(exact, fraction(outcome.points)) === 0) return outcome;
  return { ...outcome, exact };
}

/** The points of an outcome before they were rounded. */
export function exactPoints({ points, exact }: Extract<Outcome, { readonly status: "scored" }>): Fraction {
  return exact ?? fraction(points);
}
