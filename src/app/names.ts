import { categoryLabel } from "../layout/categories";
import type { Rubric } from "../rubric/schema";
import type { Unit } from "../scoring/entries";
import { issue, type Issue } from "../shared/issue";
import { listed } from "../shared/said";
import { failure, success, type Result } from "../shared/result";
import { nameRemarks } from "../scoring/names";
import { normaliseName } from "../shared/text";
import { append } from "../shared/list";

/**
 * Reads a list of units, one a line: the name or, where the rubric has categories, name, tab and category (its number,
 * its name, or both as the sheets show them). Empty lines are passed over; every fault is reported with the number of its line.
 */
export function parseNames(rubric: Rubric, text: string, file: string): Result<readonly Unit[]> {
  const units: Unit[] = [];
  const issues: Issue[] = [];
  // Told beside faults, too: a name may be another one's only but for what nobody sees in the other.
  const remarks: Issue[] = [];
  const lines = new Map<string, number>();
  text.split(/\r\n|\r|\n/).forEach((content, index) => {
    if (content.trim() === "") return;
    const line = index + 1;
    const [name = "", ...rest] = content.split("\t").map((part) => part.trim());
    const faults = [...nameFaults(name, line, lines, file), ...categoryFaults(rubric, name, rest, line, file)];
    append(issues, faults);
    if (faults.length === 0) append(remarks, nameRemarks(name, { file }));
    const category = categoryOf(rubric, rest[0] ?? "");
    units.push({ name, ...(category === undefined ? {} : { category }) });
  });
  if (units.length === 0) issues.push(issue("names-none", { file }, {}));
  return issues.length > 0 ? failure([...issues, ...remarks]) : success(units, remarks);
}

function nameFaults(name: string, line: number, lines: Map<string, number>, file: string): Issue[] {
  const key = normaliseName(name);
  if (key === "") return [issue("names-no-name", { file }, { line })];
  const first = lines.get(key);
  if (first !== undefined) return [issue("names-twice", { file }, { line, name, first })];
  lines.set(key, line);
  return [];
}

function categoryFaults(rubric: Rubric, name: string, rest: readonly string[], line: number, file: string): Issue[] {
  const [category = "", ...more] = rest;
  const extra = more.filter((part) => part !== "");
  if (extra.length > 0) return [issue("names-extra", { file }, { line, extra: extra.join("、") })];
  const known = listed(rubric.categories.map(({ id, name: full }) => `${id}（${full}）`));
  if (rubric.categories.length === 0) {
    return category === "" ? [] : [issue("names-category-unused", { file }, { line, category })];
  }
  if (category === "") return [issue("names-category-missing", { file }, { line, name, known })];
  if (categoryOf(rubric, category) !== undefined) return [];
  return [issue("names-category-unknown", { file }, { line, category, known })];
}

function categoryOf(rubric: Rubric, text: string): string | undefined {
  const wanted = normaliseName(text);
  return rubric.categories.find(({ id, name }) =>
    [id, name, categoryLabel(rubric, id)].some((known) => normaliseName(known) === wanted),
  )?.id;
}
