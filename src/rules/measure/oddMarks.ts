import { minus, show, times } from "../../shared/decimal";
import { issue, type Issue } from "../../shared/issue";
import { at } from "../../shared/list";
import type { Field } from "../field";

/* What looks odd in the marks that several assessors give, although each can be used. */

/** Fewer marks may well agree, or differ, by chance. */
const ENOUGH = 4;

/** A mark as far from all others as a tenth of the scale, and farther than they are from one another, stands alone. */
const FAR = 0.1;

/** Notices of marks that are all the same, and of one that is far from all others. */
export function oddMarks(marks: readonly number[], field: Field, scale: { min: number; max: number | null }): Issue[] {
  if (marks.length < ENOUGH) return [];
  const sorted = [...marks].sort((a, b) => a - b);
  const [lowest, highest] = [at(sorted, 0), at(sorted, sorted.length - 1)];
  const { id, label } = field;
  if (lowest === highest) {
    return [issue("equal-marks", { field: id }, { label, count: marks.length, mark: show(lowest) })];
  }
  const [second, last] = [at(sorted, 1), at(sorted, sorted.length - 2)];
  const far = times(minus(scale.max ?? highest, scale.min), FAR);
  const alone = (mark: number, least: number, most: number, gap: number) =>
    gap > far && gap > minus(most, least)
      ? [issue("far-mark", { field: id }, { label, mark: show(mark), least: show(least), most: show(most) })]
      : [];
  return [
    ...alone(lowest, second, highest, minus(second, lowest)),
    ...alone(highest, lowest, last, minus(highest, last)),
  ];
}
