import type { Issue } from "../shared/issue";
import type { Excess } from "./excess";
import type { Reasons } from "./reasons";
import type { Receipt, Receipts } from "./receipts";

/** One item of one unit as reported. Exactly one of points, occurred and rating is the item's own result. */
export interface ItemResult {
  /** Points, or null where the item could not be scored or has none. */
  readonly points: number | null;
  readonly max: number | null;
  readonly explanation: string;
  readonly phases?: Readonly<Record<string, number | null>>;
  /** True where a cap or floor came to bear (已封顶). */
  readonly capped?: true;
  /** True where the item does not apply to the unit, which is judged by the others; points are null then. */
  readonly exempt?: true;
}

/** An event that vetoes: whether it occurred, null while unknown. */
export interface VetoItemResult {
  readonly occurred: boolean | null;
  readonly explanation: string;
}

/** An item that is rated, not scored. */
export interface RatingItemResult {
  readonly points: null;
  readonly max: null;
  readonly rating: string | null;
  readonly explanation: string;
}

export type AnyItemResult = ItemResult | VetoItemResult | RatingItemResult;

/** An issue with its sentence, as reported. */
export type ReportedIssue = Pick<Issue, "severity" | "code"> & Issue["place"] & { readonly message: string };

/** One thing done between the items' points and the total, such as a section's weight. */
interface AdjustmentResult {
  /** What the sum concerned comes to by it. */
  readonly points: number;
  /** The sentence with the sum, what is done to it and the clause. */
  readonly explanation: string;
}

/** The result of one unit: the interchange format's second half. */
export interface UnitResult {
  readonly name: string;
  readonly category: string | null;
  readonly basis: "reviewed" | "self";
  readonly complete: boolean;
  readonly items: Readonly<Record<string, AnyItemResult>>;
  readonly sections: Readonly<Record<string, number>>;
  readonly phases: Readonly<Record<string, number>> | null;
  readonly base: number | null;
  readonly bonus: number | null;
  readonly penalty: number | null;
  readonly total: number | null;
  /** The total before a coefficient or another total came to bear; absent where the rubric has neither. */
  readonly computed?: number;
  /** The unit's coefficient, null while it is blank; absent where the rubric has none. */
  readonly coefficient?: number | null;
  /** Everything done between the items' points and the total, in order; absent where there is nothing. */
  readonly adjustments?: readonly AdjustmentResult[];
  readonly self: { readonly total: number | null; readonly complete: boolean };
  readonly rank: number | null;
  readonly grade: string | null;
  /** The grade that the unit would have, and why it has a lower one; absent where nothing lowers it. */
  readonly lowered?: { readonly from: string; readonly reasons: readonly string[] };
  /** What its grade or its circumstances bring with them, such as 约谈; absent where there is nothing. */
  readonly consequences?: readonly { readonly text: string; readonly clause: string }[];
  readonly veto: { readonly hit: boolean; readonly reasons: readonly string[] };
  /** Why it stands where it does; sentences that are made when they are read. */
  readonly reasons: Reasons;
  readonly final?: { readonly grade: string; readonly reason: string };
  /** When what it hands in was received, and how many days late; absent where nobody entered it. */
  readonly received?: Receipt;
  readonly issues: readonly ReportedIssue[];
}

export interface Results {
  readonly rubric: string;
  readonly interpretations: Readonly<Record<string, string>>;
  readonly provisional: boolean;
  /** Units that the workbook lists and that are not among the results. */
  readonly missing: readonly string[];
  /** Grades that have more units than places; absent where none has. */
  readonly exceeded?: readonly Excess[];
  /** Which units handed in late or not at all; absent where nobody keeps the days of receipt. */
  readonly receipts?: Receipts;
  readonly units: readonly UnitResult[];
}

/** Results whose units may be made one after the other: those of a large cohort need not be there all at once. */
export type ResultsInTurn = Omit<Results, "units"> & { readonly units: Iterable<UnitResult> };
