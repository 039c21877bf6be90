import type { Rule } from "../../rules/kinds/kinds";
import { issue, type Issue } from "../../shared/issue";
import { givesPoints } from "../facts";
import type { Item } from "../schema";
import { at, type Path } from "./finding";

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
  return item.toConfirm === undefined && limits(item.rule) ? [issue("lint-max-nothing", place, { item: id })] : [];
}

/** Whether full points limit what a rule gives; tallies without cap go on. */
function limits(rule: Rule): boolean {
  return rule.kind !== "tally" || rule.cap !== null;
}

/** Whether what a rule gives depends on full points. */
export function needsMaximum(rule: Rule): boolean {
  switch (rule.kind) {
    case "judged":
    case "binary":
    case "threshold":
    case "fulfilled":
    case "proportional":
    case "discretionary":
    case "ranked":
    case "deduction":
    case "placement":
      return true;
    case "events":
      return rule.start === "max";
    case "measured":
      return (
        rule.zeroDivisor === "full" ||
        rule.scale.kind === "share" ||
        (rule.scale.kind === "shortfall" && rule.scale.start === "max")
      );
    case "scaled":
    case "tally":
    case "net":
    case "best":
    case "level":
    case "decision":
    case "rating":
    case "occurred":
    case "totalBelow":
      return false;
  }
}
