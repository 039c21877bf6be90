import type { Issue, IssueCode } from "../shared/issue";
import type { Severity } from "../shared/wording/severity";

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** What was found of one kind in one worksheet. */
export interface ProblemKind {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** In the order in which they were found. */
  readonly issues: readonly Issue[];
}

/** What was found in one worksheet. */
export interface SheetProblems {
  /** Null for what stands in no worksheet. */
  readonly sheet: string | null;
  readonly counts: SeverityCounts;
  /** The gravest first; among these in the order in which they were found. */
  readonly kinds: readonly ProblemKind[];
}

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];

/** How many issues there are of each severity. */
export function severityCounts(issues: readonly Issue[]): SeverityCounts {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}

type Kinds = Map<IssueCode, { readonly severity: Severity; readonly issues: Issue[] }>;

const noKinds = (): Kinds => new Map();

/**
 * The issues of the severities that are to be shown, by worksheet and by kind: those without a worksheet first, then
 * the worksheets in the order in which they first occur. There may be a hundred thousand: each is looked at once.
 */
export function problemsBySheet(issues: readonly Issue[], shown: ReadonlySet<Severity>): readonly SheetProblems[] {
  const sheets = new Map<string | null, Kinds>([[null, noKinds()]]);
  for (const found of issues) {
    const { severity, code, place } = found;
    if (!shown.has(severity)) continue;
    const sheet = place.sheet ?? null;
    const kinds = sheets.get(sheet) ?? noKinds();
    const kind = kinds.get(code);
    if (kind === undefined) sheets.set(sheet, kinds.set(code, { severity, issues: [found] }));
    else kind.issues.push(found);
  }
  return [...sheets].flatMap(([sheet, kinds]) => (kinds.size === 0 ? [] : [sheetProblems(sheet, kinds)]));
}

function sheetProblems(sheet: string | null, kinds: Kinds): SheetProblems {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity, issues } of kinds.values()) counts[severity] += issues.length;
  const list = [...kinds].map(([code, kind]): ProblemKind => ({ code, ...kind }));
  const rank = ({ severity }: ProblemKind) => SEVERITIES.indexOf(severity);
  return { sheet, counts, kinds: list.sort((a, b) => rank(a) - rank(b)) };
}
