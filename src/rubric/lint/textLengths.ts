import { issue, type Issue } from "../../shared/issue";
import { at, type Check, type Path } from "./finding";

/** Characters that a cell of a worksheet takes; layouts know it by the same number. */
const CELL_TEXT = 32_767;

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
