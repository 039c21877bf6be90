import type { Issue } from "../shared/issue";
import { at } from "../shared/list";

/** Whose an issue is that is out of date; null for one that still holds. */
export type OwnerOf = (found: Issue) => string | null;

/**
 * The issues from a place on, but for those that are out of date; what there is to say now of their owner stands in
 * their place. In pieces, as there may be a hundred thousand, most of which stay.
 */
export function issuePieces(
  issues: readonly Issue[],
  from: number,
  ownerOf: OwnerOf,
  now: ReadonlyMap<string, readonly Issue[]>,
): readonly (readonly Issue[])[] {
  const left = new Map(now);
  const found: (readonly Issue[])[] = [];
  let kept = from;
  for (let index = from; index < issues.length && now.size > 0; index += 1) {
    const owner = ownerOf(at(issues, index));
    if (owner === null) continue;
    found.push(issues.slice(kept, index), left.get(owner) ?? []);
    left.delete(owner);
    kept = index + 1;
  }
  return [...found, issues.slice(kept), ...left.values()];
}

/** The pieces as one list. */
export function joinedIssues(found: readonly (readonly Issue[])[]): readonly Issue[] {
  const nothing: readonly Issue[] = [];
  return nothing.concat(...found);
}
