import { at, type Path } from "../../rules/faults/finding";
import { kindOf } from "../../rules/kinds/kinds";
import { issue, type Issue } from "../../shared/issue";
import { givesPoints } from "../facts";
import type { Item } from "../schema";

/** Points that add up have a maximum; points that only lead to others have one that is more than 0, or none. */
export function maximumFaults(item: Item, path: Path): readonly Issue[] {
  const { max, counts, id } = item;
  const place = at([...path, "max"]);
  if (max === null) {
    return givesPoints(item) && counts === "none" ? [] : [issue("lint-max-missing", place, { item: id })];
  }
  if (!givesPoints(item)) return max === 0 ? [] : [issue("lint-max-not-zero", place, { max })];
  if (max > 0) return [];
  if (counts === "none") return [issue("lint-max-zero", place, { item: id })];
  // What drafting has not read is told by what is to be confirmed.
  return item.toConfirm === undefined && !kindOf(item.rule).endless()
    ? [issue("lint-max-nothing", place, { item: id })]
    : [];
}
