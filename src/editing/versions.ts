import type { Rubric } from "../rubric/schema";
import { canonicalJson } from "../shared/canonical";

/** What tells whether a rubric may be changed under its own id and version. */
export interface Use {
  /** The rubric as it was opened. */
  readonly opened: Rubric;
  /** Whether workbooks may have been made by it: it came from one, or was saved before. */
  readonly used: boolean;
  /** Ids of the built-in rubrics, which are official. */
  readonly official: readonly string[];
}

/**
 * The changed rubric under an id and version that no other contents have. A built-in one becomes a table of its own
 * (`-own`, version 1): nothing but the official table claims its id. One in use has the next version. One that is not
 * in use yet, or not changed, keeps both. Worked examples were worked out for the rubric as it was, and do not stay
 * with a changed one.
 */
export function nextVersion(changed: Rubric, { opened, used, official }: Use): Rubric {
  if (sameContents(changed, opened)) return changed;
  const next = { ...changed, examples: [] };
  if (official.includes(changed.id)) return { ...next, id: ownId(changed.id, official), version: 1 };
  return used && changed.version <= opened.version ? { ...next, version: opened.version + 1 } : next;
}

/** True where two rubrics say the same under whatever id and version. */
export function sameContents(one: Rubric, other: Rubric): boolean {
  return one === other || contentsOf(one) === contentsOf(other);
}

function contentsOf(rubric: Rubric): string {
  return canonicalJson({ ...rubric, $schema: undefined, id: "", version: 0 });
}

function ownId(id: string, official: readonly string[]): string {
  const own = `${id}-own`;
  return official.includes(own) ? ownId(own, official) : own;
}
