import { chaptersOf, codesIn, fencedIn, tablesIn } from "./markdown";

/** An example of the reference: a rule or a part of a rubric, and what comes of entries under it. */
export interface WorkedExample {
  /** The heading under which it stands. */
  readonly chapter: string;
  /** What is said of it: 满分10分，计入加分. */
  readonly facts: string;
  readonly json: unknown;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const INTRODUCTION = /^例（(.+?)）.*：$/;

/** All examples of a document: a line 例（…）：, a block of JSON, a table. */
export function workedExamples(markdown: string): readonly WorkedExample[] {
  return chaptersOf(markdown).flatMap(({ title, lines }) => {
    const starts = lines.flatMap((line, index) => (INTRODUCTION.test(line) ? [index] : []));
    return starts.map((start, place) => exampleIn(title, lines.slice(start, starts[place + 1])));
  });
}

function exampleIn(chapter: string, lines: readonly string[]): WorkedExample {
  const [, facts = ""] = INTRODUCTION.exec(lines[0] ?? "") ?? [];
  const json: unknown = JSON.parse(fencedIn(lines, "json"));
  const [table] = tablesIn(lines);
  if (table === undefined) throw new Error(`an example of ${chapter} has no table`);
  const [head = [], ...rows] = table;
  return { chapter, facts, json, head, rows };
}

/** The cells of rows by the head of their column. */
export function byHead({ head, rows }: WorkedExample): readonly ReadonlyMap<string, string>[] {
  return rows.map((row) => new Map(head.map((name, index) => [name, row[index] ?? ""] as const)));
}

/** The id of what a column is entered for, which stands in backticks; null for results. */
export function enteredIn(head: string): string | null {
  return codesIn(head)[0] ?? null;
}
