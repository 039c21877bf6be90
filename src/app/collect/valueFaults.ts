import type { Issue, IssueCode } from "../../shared/issue";
import type { Unusable } from "../../scoring/entries";

/** These are about a cohort, of which a file is a part, and say nothing of a value. */
const OF_THE_COHORT: ReadonlySet<IssueCode> = new Set(["nothing-to-average", "no-units"]);

/** Whether an issue of scoring means that a value cannot be used. */
export function isFaultOfValues({ severity, code }: Issue): boolean {
  return severity === "error" && !OF_THE_COHORT.has(code);
}

/** The items that faults are about; the ledger is on the reviewers' side. */
export function itemsOf(faults: readonly Issue[]): readonly Unusable[] {
  return faults.flatMap(({ place: { unit, item, side } }) =>
    unit === undefined || item === undefined ? [] : [{ unit, item, side: side ?? "entries" }],
  );
}
