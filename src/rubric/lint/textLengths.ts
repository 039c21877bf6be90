import { at, type Path } from "../../rules/faults/finding";
import { CELL_TEXT } from "../../shared/text";
import { issue, type Issue } from "../../shared/issue";
import { type Check } from "./finding";

/** Every text fits into a cell: whatever is in a rubric may stand in one. */
export const lintTextLengths: Check = (rubric) => faultsIn(rubric, []);

function faultsIn(value: unknown, path: Path): readonly Issue[] {
  if (typeof value === "string") {
    const { length } = value;
    return length > CELL_TEXT ? [issue("lint-text-too-long", at(path), { length, limit: CELL_TEXT })] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((one, index) => faultsIn(one, [...path, index]))
    : Object.entries(value).flatMap(([key, one]) => faultsIn(one, [...path, key]));
}
