import { bindRule } from "../../rules/kinds/kinds";
import type { Issue } from "../../shared/issue";
import { itemFacts } from "../facts";
import { isFed } from "../feeds";
import type { OtherResult } from "../otherResults";
import type { Item, Rubric } from "../schema";
import type { Check, Path } from "./finding";
import { attributeFaults, dangling } from "./references";

/** Results of other rubrics have a number to go to. */
export const lintOtherResults: Check = (rubric) =>
  (rubric.otherResults ?? []).flatMap(({ to }, index) => targetFaults(to, rubric, ["otherResults", index, "to"]));

function targetFaults(to: OtherResult["to"], rubric: Rubric, path: Path): readonly Issue[] {
  if ("attribute" in to) return attributeFaults(rubric, to.attribute, ["number", "integer"], [...path, "attribute"]);
  const item = rubric.items.find(({ id }) => id === to.item);
  const items = rubric.items.map(({ id }) => id);
  if (item === undefined) return dangling([{ what: "item", id: to.item, known: items, path: [...path, "item"] }]);
  const known = numbersOf(item, rubric);
  return dangling([{ what: "number-field", id: to.field, known, path: [...path, "field"] }]);
}

/** The numeric fields of an item, those of every part where it is assessed several times. */
function numbersOf(item: Item, rubric: Rubric): readonly string[] {
  const fields = bindRule(item.rule, itemFacts(item, rubric)).fields.filter(
    ({ type }) => type === "number" || type === "integer",
  );
  const ids = fields.map(({ id }) => id);
  const { repetition } = rubric;
  if (repetition === undefined || !(repetition.items?.includes(item.id) ?? !isFed(item))) return ids;
  return repetition.parts.flatMap((part) => ids.map((id) => `${id}@${part.id}`));
}
