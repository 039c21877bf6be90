import { ruleSentence } from "../rules/sentence/ruleSentence";
import { show } from "../shared/decimal";
import { conditionText } from "./conditionText";
import type { NotApplicable, Variant } from "./modifiers";
import type { Item, Rubric } from "./schema";
import { variantItem } from "./variantItem";

type Told = Pick<Rubric, "attributes" | "items" | "phases">;

const EXEMPT: Readonly<Record<NotApplicable["as"], string>> = {
  rescale: "不计分，其余指标折算",
  mean: "取其他单位的平均分",
  full: "按满分计",
  zero: "计0分",
};

/** What an item has beside its rule, a sentence each, with the clause that says so. */
export function* modifierSentences(item: Item, rubric: Told): Generator<string> {
  const { notApplicable, limits = [], variants = [], pass } = item;
  for (const variant of variants) {
    yield `${conditionText(variant.when, rubric)}的：${changesText(item, variant, rubric)}（${variant.clause}）`;
  }
  if (notApplicable !== undefined) {
    yield `注明“${notApplicable.label}”的：${EXEMPT[notApplicable.as]}（${notApplicable.clause}）`;
  }
  for (const { when, points, clause } of limits) {
    yield `${conditionText(when, rubric)}的：${points === 0 ? "不得分" : `最多计${show(points)}分`}（${clause}）`;
  }
  if (pass !== undefined) yield `合格分：${show(pass)}分`;
}

/** What is otherwise for the units of a variant. */
function changesText(item: Item, variant: Variant, { phases: stages }: Told): string {
  const { max, phases = {}, set } = variant;
  const phased = stages.flatMap(({ id, label }) => {
    const points = phases[id];
    return points === undefined ? [] : [`${label}${show(points)}分`];
  });
  const own = variantItem(item, variant);
  return [
    ...(max === undefined ? [] : [`满分${show(max)}分`]),
    ...phased,
    ...(set === undefined ? [] : [ruleSentence(own.rule, own)]),
  ].join("，");
}
