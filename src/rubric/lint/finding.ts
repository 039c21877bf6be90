import type { Issue, Place } from "../../shared/issue";
import { pathText } from "../../shared/schema";
import type { Rubric } from "../schema";

/** Looks at one aspect of a rubric whose shape is sound. */
export type Check = (rubric: Rubric) => readonly Issue[];

/** A place inside the rubric file: keys and indices from its root. */
export type Path = readonly PropertyKey[];

/** The place that a path leads to, as items[3].max. */
export function at(path: Path): Place {
  return { path: pathText(path) };
}
