import { issue, type Issue, type IssueCode } from "../shared/issue";

/** What the JSON files of this program hold. */
type Contents = "rubric" | "entries" | "results";

/** Keys that a file of one kind has and one of the others has not. */
const MARKS: readonly (readonly [Contents, readonly string[]])[] = [
  ["rubric", ["items", "printed"]],
  ["results", ["units", "rubric", "provisional"]],
  ["entries", ["units", "rubric"]],
];

/** What a file holds, told by its keys, whatever is wrong with the rest of it; null where it is none of these. */
function contentsOf(data: unknown): Contents | null {
  if (typeof data !== "object" || data === null) return null;
  return MARKS.find(([, keys]) => keys.every((key) => Object.hasOwn(data, key)))?.[0] ?? null;
}

type WrongFile = Extract<IssueCode, "rubric-handed-in" | "entries-handed-in" | "results-handed-in">;

const WRONG: Readonly<Record<Contents, WrongFile>> = {
  rubric: "rubric-handed-in",
  entries: "entries-handed-in",
  results: "results-handed-in",
};

/** What is said of a file of this program's own where something else is wanted; null for all others. */
export function ownFile(data: unknown): WrongFile | null {
  const found = contentsOf(data);
  return found === null ? null : WRONG[found];
}

/** One sentence for a file of another kind than `wanted`, instead of one for each of its keys; null where it may be one. */
export function wrongFile(data: unknown, wanted: Contents, file: string | undefined): Issue | null {
  const found = contentsOf(data);
  return found === null || found === wanted ? null : issue(WRONG[found], file === undefined ? {} : { file }, {});
}
