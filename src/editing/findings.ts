import { lintOwnRubric } from "../rubric/lint/lint";
import type { Item, Rubric } from "../rubric/schema";
import type { Issue } from "../shared/issue";

/** Where in the editor something stands: an item, or a part of the rubric by its key. */
type Target = { readonly item: string } | { readonly part: string };

/** A finding of the checks and the place to which it leads. */
export interface Finding {
  readonly issue: Issue;
  readonly target: Target;
}

/**
 * What the checks find of everything that can be edited, in their order. Worked examples do not stay with a changed
 * rubric; what is to be confirmed is marked.
 */
export function findingsOf(rubric: Rubric): readonly Finding[] {
  return lintOwnRubric({ ...rubric, examples: [] })
    .filter(({ code }) => code !== "lint-to-confirm")
    .map((issue) => ({ issue, target: targetOf(rubric, issue) }));
}

/** The place that a finding's path leads to; a printed row stands for its first item. */
function targetOf(rubric: Rubric, { place: { path = "" } }: Issue): Target {
  const item = rubric.items[indexIn(path, /^items\[(\d+)\]/)]?.id;
  if (item !== undefined) return { item };
  const row = rubric.printed.rows[indexIn(path, /^printed\.rows\[(\d+)\]/)];
  const printed = row !== undefined && "items" in row ? row.items[0] : undefined;
  if (printed !== undefined && rubric.items.some(({ id }) => id === printed)) return { item: printed };
  return { part: /^\w*/.exec(path)?.[0] ?? "" };
}

function indexIn(path: string, pattern: RegExp): number {
  const index = pattern.exec(path)?.[1];
  return index === undefined ? -1 : Number(index);
}

/** Why an item has to be looked at: its text was not understood, it is to be confirmed, the checks find fault with it. */
export type Mark = "unread" | "toConfirm" | "faulty";

/** The marks of an item. What was not understood is scored by the reviewer until somebody says better. */
export function marksOf({ id, rule, toConfirm }: Item, findings: readonly Finding[]): readonly Mark[] {
  const faulty = findings.some(
    ({ issue, target }) => "item" in target && target.item === id && issue.severity !== "notice",
  );
  return [
    ...(toConfirm === undefined ? [] : [rule.kind === "judged" ? ("unread" as const) : ("toConfirm" as const)]),
    ...(faulty ? (["faulty"] as const) : []),
  ];
}
