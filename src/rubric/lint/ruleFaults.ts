import { at, type Path } from "../../rules/faults/finding";
import { kindOf, type Rule } from "../../rules/kinds/kinds";
import { issue, type Issue } from "../../shared/issue";
import { fullPoints } from "../facts";
import type { Item } from "../schema";
import type { Check } from "./finding";

/** The parameters of every rule fit its item's max. */
export const lintRules: Check = (rubric) =>
  rubric.items.flatMap((item, index) => ruleFaults(item.rule, item, ["items", index, "rule"]));

/** What is wrong with a rule's parameters, given its item; `path` leads to the rule. */
export function ruleFaults(rule: Rule, item: Pick<Item, "max" | "counts">, path: Path): readonly Issue[] {
  const kind = kindOf(rule);
  if (item.max === null && kind.needsMaximum()) {
    return [issue("lint-max-needed", at([...path, "kind"]), { kind: rule.kind })];
  }
  return kind.faults({ max: fullPoints(item), counts: item.counts }, path);
}
