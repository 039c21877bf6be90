import type { Issue, IssueCode } from "../shared/issue";
import type { Severity } from "../shared/wording/table";
import { normaliseName } from "../shared/text";
import type { Scored } from "./score";
import type { ResultState } from "./state";
import { isUnfilled } from "./unfilled";

/**
 * What is wrong or remarkable in a workbook. What is still to be filled in is how far the work is, not a problem, until
 * somebody has asked for scores: once results have been written into the workbook it is told with the rest.
 */
export function problemsIn(scored: Scored, { seal, issues }: Pick<ResultState, "seal" | "issues">): readonly Issue[] {
  const found = seal === null ? scored.issues.filter((one) => !isUnfilled(one)) : scored.issues;
  return found.concat(issues);
}

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

/** What a list of problems is narrowed down to. */
export interface ProblemFilter {
  /** Null: of every kind. */
  readonly kind: IssueCode | null;
  /** Null: of every worksheet and of none. */
  readonly sheet: string | null;
  /** The item's id; null: of every item and of none. */
  readonly item: string | null;
  /** A part of the unit's name; empty: of every unit and of none. */
  readonly unit: string;
}

export const NO_FILTER: ProblemFilter = { kind: null, sheet: null, item: null, unit: "" };

/** The issues of the severities that are to be shown that pass a filter. */
export function narrowed(
  issues: readonly Issue[],
  shown: ReadonlySet<Severity>,
  { kind, sheet, item, unit }: ProblemFilter,
): readonly Issue[] {
  const wanted = normaliseName(unit);
  return issues.filter(({ severity, code, place }) => {
    if (!shown.has(severity) || (kind !== null && code !== kind)) return false;
    if ((sheet !== null && place.sheet !== sheet) || (item !== null && place.item !== item)) return false;
    return wanted === "" || (place.unit !== undefined && normaliseName(place.unit).includes(wanted));
  });
}

/** Something that there are problems of, and how many. */
interface ProblemChoice<T> {
  readonly value: T;
  readonly count: number;
}

/** What problems can be narrowed down to, in the order in which they were found. */
export interface ProblemChoices {
  readonly kinds: readonly ProblemChoice<IssueCode>[];
  readonly sheets: readonly ProblemChoice<string>[];
  /** Items with their names. */
  readonly items: readonly (ProblemChoice<string> & { readonly name: string })[];
}

export function problemChoices(issues: readonly Issue[]): ProblemChoices {
  const kinds = new Map<IssueCode, number>();
  const sheets = new Map<string, number>();
  const items = new Map<string, number>();
  const names = new Map<string, string>();
  const add = <T>(counts: Map<T, number>, value: T) => counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const { code, place } of issues) {
    add(kinds, code);
    if (place.sheet !== undefined) add(sheets, place.sheet);
    if (place.item === undefined) continue;
    add(items, place.item);
    names.set(place.item, place.itemName ?? "");
  }
  return {
    kinds: choicesIn(kinds),
    sheets: choicesIn(sheets),
    items: choicesIn(items).map((one) => ({ ...one, name: names.get(one.value) ?? "" })),
  };
}

function choicesIn<T>(counts: ReadonlyMap<T, number>): readonly ProblemChoice<T>[] {
  return [...counts].map(([value, count]) => ({ value, count }));
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
 * Issues by worksheet and by kind: those without a worksheet first, then the worksheets in the order in which they
 * first occur. There may be a hundred thousand: each is looked at once.
 */
export function problemsBySheet(issues: readonly Issue[]): readonly SheetProblems[] {
  const sheets = new Map<string | null, Kinds>([[null, noKinds()]]);
  for (const found of issues) {
    const { severity, code, place } = found;
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
