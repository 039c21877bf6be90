import { categoryOf } from "../layout/categories";
import type { Rubric } from "../rubric/schema";
import type { Unit } from "../scoring/entries";
import { issue, type Issue } from "../shared/issue";
import { listed } from "../shared/said";
import { failure, success, type Result } from "../shared/result";
import { nameRemarks } from "../scoring/names";
import { normaliseName } from "../shared/text";
import { append } from "../shared/list";
import { memoised } from "../shared/memo";

/** A line of a list of units, as somebody wrote it. */
export interface NameLine {
  readonly name: string;
  /** Its number, its name, or both as the sheets show them; empty where none is told. */
  readonly category: string;
  /** What stands behind the category, where nothing belongs. */
  readonly extra?: readonly string[];
}

/** What is to be said of one line of a list. */
export interface LineIssue {
  /** Counted from 0, empty lines too. */
  readonly line: number;
  readonly issue: Issue;
}

/** A list of units that was looked through. */
export interface CheckedNames {
  /** One for each line that is not empty; of use only where there are no faults. */
  readonly units: readonly Unit[];
  readonly faults: readonly LineIssue[];
  /** Told beside faults, too: a name may be another one's only but for what nobody sees in the other. */
  readonly remarks: readonly LineIssue[];
}

/**
 * Reads a list of units, one a line: the name or, where the rubric has categories, name, tab and category (its number,
 * its name, or both as the sheets show them). Empty lines are passed over; every fault is reported with the number of its line.
 */
export function parseNames(rubric: Rubric, text: string, file: string): Result<readonly Unit[]> {
  const lines = text.split(/\r\n|\r|\n/).map((content): NameLine => {
    const [name = "", category = "", ...extra] = content.split("\t");
    return { name, category, extra };
  });
  return namedUnits(checkNames(rubric, lines, file), file);
}

/** The units of a list without faults; a list without a single unit is one. */
export function namedUnits({ units, faults, remarks }: CheckedNames, file: string): Result<readonly Unit[]> {
  const issues = faults.map((found) => found.issue);
  if (units.length === 0) issues.push(issue("names-none", { file }, {}));
  const told = remarks.map((found) => found.issue);
  return issues.length > 0 ? failure([...issues, ...told]) : success(units, told);
}

/** Looks through a list of units. Empty lines are passed over. */
export function checkNames(rubric: Rubric, lines: readonly NameLine[], file: string): CheckedNames {
  const units: Unit[] = [];
  const faults: LineIssue[] = [];
  const remarks: LineIssue[] = [];
  const seen = new Map<string, number>();
  lines.forEach((written, line) => {
    if (isBlankLine(written)) return;
    const name = written.name.trim();
    const found = [...nameFaults(name, line + 1, seen, file), ...categoryFaults(rubric, written, line + 1, file)];
    append(faults, at(line, found));
    if (found.length === 0) append(remarks, at(line, nameRemarks(name, { file })));
    const category = categoryOf(rubric, written.category);
    units.push({ name, ...(category === undefined ? {} : { category }) });
  });
  return { units, faults, remarks };
}

function at(line: number, issues: readonly Issue[]): LineIssue[] {
  return issues.map((found) => ({ line, issue: found }));
}

/** Whether a line says nothing. */
export function isBlankLine({ name, category, extra = [] }: NameLine): boolean {
  return [name, category, ...extra].every((part) => part.trim() === "");
}

function nameFaults(name: string, line: number, lines: Map<string, number>, file: string): Issue[] {
  const key = normaliseName(name);
  if (key === "") return [issue("names-no-name", { file }, { line })];
  const first = lines.get(key);
  if (first !== undefined) return [issue("names-twice", { file }, { line, name, first })];
  lines.set(key, line);
  return [];
}

function categoryFaults(rubric: Rubric, written: NameLine, line: number, file: string): Issue[] {
  const category = written.category.trim();
  const extra = (written.extra ?? []).map((part) => part.trim()).filter((part) => part !== "");
  if (extra.length > 0) return [issue("names-extra", { file }, { line, extra: extra.join("、") })];
  if (rubric.categories.length === 0) {
    return category === "" ? [] : [issue("names-category-unused", { file }, { line, category })];
  }
  const known = knownCategories(rubric);
  if (category === "") return [issue("names-category-missing", { file }, { line, name: written.name.trim(), known })];
  if (categoryOf(rubric, category) !== undefined) return [];
  return [issue("names-category-unknown", { file }, { line, category, known })];
}

const knownCategories = memoised(({ categories }: Rubric) =>
  listed(categories.map(({ id, name: full }) => `${id}（${full}）`)),
);
