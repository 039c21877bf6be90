import type { Issue } from "../shared/issue";

/** One item of one unit as reported. Exactly one of points, occurred and rating is the item's own result. */
export interface ItemResult {
  /** Points, or null where the item could not be scored or has none. */
  readonly points: number | null;
  readonly max: number | null;
  readonly explanation: string;
  readonly phases?: Readonly<Record<string, number | null>>;
  /** True where a cap or floor came to bear (已封顶). */
  readonly capped?: true;
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
  readonly self: { readonly total: number | null; readonly complete: boolean };
  readonly rank: number | null;
  readonly grade: string | null;
  readonly veto: { readonly hit: boolean; readonly reasons: readonly string[] };
  readonly final?: { readonly grade: string; readonly reason: string };
  readonly issues: readonly ReportedIssue[];
}

export interface Results {
  readonly rubric: string;
  readonly interpretations: Readonly<Record<string, string>>;
  readonly provisional: boolean;
  readonly units: readonly UnitResult[];
}
