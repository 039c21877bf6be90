import { printedRule } from "./printedRule";
import type { Draft } from "../../src/drafting/draft";
import type { PrintedTable } from "../../src/drafting/printedTable";
import { draftTable } from "../../src/drafting/table/draftTable";
import { lintRubric } from "../../src/rubric/lint/lint";
import type { Item, Rubric } from "../../src/rubric/schema";
import { canonicalJson } from "../../src/shared/canonical";
import { hasErrors, issueText } from "../../src/shared/issue";
import { appendixTableOf, printedTableOf, worksheetTableOf } from "../support/printedTables";
import { builtInRubrics } from "../support/rubrics";

function draftOf(table: PrintedTable): Draft {
  const draft = draftTable(table, { id: "drafted" });
  if (!draft.ok) throw new Error(draft.issues.map(issueText).join("\n"));
  return draft.value;
}

/** The rubric for units of its first kind alone, as their worksheet shows it. */
function ofFirstKind(rubric: Rubric): Rubric {
  const [category] = rubric.categories;
  if (category === undefined) return rubric;
  const items = rubric.items.filter((item) => item.category === category.id);
  return { ...rubric, categories: [], items: items.map((item) => ({ ...item, category: null })) };
}

/** What is printed of an item; numbers only where the table has a column for them. */
function printedParts({ number, section, category, max, phases, counts }: Item, rubric: Rubric): string {
  const numbered = rubric.printed.columns.some(({ role }) => role === "number");
  const kind = rubric.categories.find(({ id }) => id === category)?.name ?? "";
  const points = phases === null ? [] : rubric.phases.map(({ id, label }) => `${label}${String(phases[id])}`);
  return [numbered ? number : "", section ?? "", kind, max, ...points, counts].join("|");
}

/** What a person adds: labels, the ids behind them, and that persons are counted whole. */
const WORDED = ["labels", "label", "id", "whole"];

function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).filter(([key]) => !WORDED.includes(key));
  return Object.fromEntries(parts.map(([key, inner]) => [key, withoutWords(inner)]));
}

/** How rules differ, one line for each item. */
function differences(drafted: Rubric, official: Rubric): readonly string[] {
  const bare = (rule: unknown) => canonicalJson(withoutWords(rule));
  return official.items.flatMap((item, index) => {
    const own = drafted.items[index];
    const expected = bare(printedRule(official, item, own?.rule));
    if (own !== undefined && bare(own.rule) === expected) return [];
    return [`${item.id} ${item.name}: ${own === undefined ? "nothing" : bare(own.rule)}, officially ${expected}`];
  });
}

const WAYS = [
  [
    "the table of its document",
    (rubric: Rubric) => Promise.resolve(printedTableOf(rubric)),
    (rubric: Rubric) => rubric,
  ],
  ["the appendix of a unit in Word", appendixTableOf, (rubric: Rubric) => rubric],
  ["the worksheet of a unit", worksheetTableOf, ofFirstKind],
] as const;

const cases = builtInRubrics().flatMap((rubric) =>
  WAYS.map(([way, tableOf, expected]) => ({
    id: rubric.id,
    way,
    tableOf: () => tableOf(rubric),
    official: expected(rubric),
  })),
);

describe.each(cases)("$id, drafted from $way", ({ tableOf, official }) => {
  let draft: Draft;
  beforeAll(async () => {
    draft = draftOf(await tableOf());
  });

  it("has title, sections and total of the official rubric", () => {
    const { rubric } = draft;
    expect(rubric.title).toBe(official.printed.title);
    expect(rubric.sections).toEqual(official.sections.map(({ name, max }) => ({ name, max })));
    expect(rubric.total).toBe(official.total);
  });

  it("has its items", () => {
    const parts = (rubric: Rubric) => rubric.items.map((item) => printedParts(item, rubric));
    expect(parts(draft.rubric)).toEqual(parts(official));
  });

  it("has at least four of five of its rules", () => {
    const unlike = differences(draft.rubric, official);
    const most = official.items.length * 0.2;
    expect(unlike.length <= most ? [] : unlike).toEqual([]);
  });

  it("is sound", () => {
    expect(hasErrors(lintRubric(draft.rubric))).toBe(false);
  });
});
