import type { Issue } from "../shared/issue";
import type { Severity } from "../shared/severity";

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** What was found in one worksheet. */
export interface SheetProblems {
  /** Null for what stands in no worksheet. */
  readonly sheet: string | null;
  readonly counts: SeverityCounts;
  /** Errors first, then warnings, then notices; among these in the order in which they were found. */
  readonly issues: readonly Issue[];
}

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];

/** How many issues there are of each severity. */
export function severityCounts(issues: readonly Issue[]): SeverityCounts {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}

/** All issues by worksheet: those without one first, then the worksheets in the order in which they first occur. */
export function problemsBySheet(issues: readonly Issue[]): readonly SheetProblems[] {
  const groups = new Map<string | null, Issue[]>([[null, []]]);
  for (const found of issues) {
    const sheet = found.place.sheet ?? null;
    const group = groups.get(sheet) ?? [];
    groups.set(sheet, group);
    group.push(found);
  }
  return [...groups]
    .filter(([, group]) => group.length > 0)
    .map(([sheet, group]) => ({ sheet, counts: severityCounts(group), issues: gravestFirst(group) }));
}

function gravestFirst(issues: readonly Issue[]): readonly Issue[] {
  return SEVERITIES.flatMap((severity) => issues.filter((found) => found.severity === severity));
}
