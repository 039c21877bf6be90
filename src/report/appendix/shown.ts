import type { Rubric } from "../../rubric/schema";
import { gradesOf } from "../../rubric/standing";
import type { Version } from "../options";

/** What a version shows besides the printed table and the points. */
export interface Shown {
  /** Explanations, ranks and the readings in force. */
  readonly reasons: boolean;
  readonly ratings: boolean;
  readonly grades: boolean;
}

/** Whatever a document keeps internal is in the internal version only. */
export function shownIn(version: Version, { confidential, grading }: Rubric): Shown {
  const internal = version === "internal";
  const kept = (what: "ratings" | "grades") => confidential?.what.includes(what) === true;
  return {
    reasons: internal,
    ratings: internal || !kept("ratings"),
    grades: gradesOf(grading).length > 0 && (internal || !kept("grades")),
  };
}
