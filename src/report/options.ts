import type { Rubric } from "../rubric/schema";
import type { Evaluation } from "../scoring/evaluate";

/**
 * internal: with explanations, ranks and the readings in force · public: without · results: what each unit comes to
 * alone, as it is told to the unit.
 */
export type Version = (typeof VERSIONS)[number];
export const VERSIONS = ["public", "internal", "results"] as const;

/** Who signs and seals; null leaves room to write the name in. */
interface Signature {
  /** 考核单位. */
  readonly assessor: string | null;
  /** 负责人 of the unit, or of the assessing office where one table holds all units. */
  readonly responsible: string | null;
}

/** How the official appendix is issued. */
export interface ReportOptions {
  readonly version: Version;
  /** The order of the units where one table holds them all: by rank, or as they were handed in. */
  readonly order: "rank" | "list";
  /** Whether the units' own points (自评) stand beside the reviewers'. */
  readonly self: boolean;
  /** Null leaves the block out. */
  readonly signature: Signature | null;
  /** Whether the table is printed with the document's own misprints. */
  readonly asIssued: boolean;
  /** The date under the signatures as it is to be printed; null leaves room to write it in. */
  readonly date: string | null;
}

/** The results that are issued. */
export interface ReportSource {
  readonly evaluation: Evaluation;
  /** The year or period assessed; null where it is not told. */
  readonly period: string | null;
  /** Something in the entries is in error or missing, so not all of it is final. */
  readonly provisional: boolean;
  /** Errors in the entries. */
  readonly faults: {
    /** The names of units that have any, normalised. */
    readonly units: ReadonlySet<string>;
    /** Some concern no single unit, so nothing is final. */
    readonly all: boolean;
  };
}

/** What the table of all units is called. */
export const SUMMARY = "汇总表";

/**
 * Whether the units may stand in the order of their ranks. Where a public table shows nothing by which they are ranked,
 * the order itself would tell the ranks.
 */
export function mayOrderByRank({ total }: Rubric, version: Version): boolean {
  return version === "internal" || (version === "public" && total !== null);
}
