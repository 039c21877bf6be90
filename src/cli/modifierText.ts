import type { Limit, NotApplicable } from "../rubric/modifiers";
import type { Item, Rubric } from "../rubric/schema";
import type { Gate } from "../rubric/standing";
import { conditionText } from "../scoring/condition";
import { show, times } from "../shared/decimal";

const EXEMPT: Readonly<Record<NotApplicable["as"], string>> = {
  rescale: "不计分，其余指标折算",
  mean: "取其他单位的平均分",
  full: "按满分计",
  zero: "计0分",
};

/** What an item has beside its rule, a line each. */
export function* itemModifierLines(item: Item, rubric: Rubric): Generator<string> {
  const { notApplicable, limits = [], variants = [], pass } = item;
  for (const { when, max, phases, set = {}, clause } of variants) {
    const phased = Object.entries(phases ?? {}).map(([id, points]) => `${id} ${show(points)}分`);
    const changes = [
      ...(max === undefined ? [] : [`满分${show(max)}分`]),
      ...phased,
      ...Object.entries(set).map(([name, value]) => `${name}=${JSON.stringify(value)}`),
    ];
    yield `${conditionText(when, rubric)}的：${changes.join("，")}（${clause}）`;
  }
  if (notApplicable !== undefined) {
    yield `注明“${notApplicable.label}”的：${EXEMPT[notApplicable.as]}（${notApplicable.clause}）`;
  }
  for (const { when, points, clause } of limits)
    yield `${reasonText(when, rubric)}的：最多计${show(points)}分（${clause}）`;
  if (pass !== undefined) yield `合格分：${show(pass)}分`;
}

function reasonText(when: Limit["when"], rubric: Rubric): string {
  return "flag" in when ? `“${when.label}”为“是”` : conditionText(when, rubric);
}

/** What is done to the sums and grades of the whole table, a line each. */
export function* tableModifierLines(rubric: Rubric): Generator<string> {
  const { sections, repetition, totals, grading } = rubric;
  for (const { name, cap, floor, weight, clause = "" } of sections) {
    const changes = [
      ...(cap === undefined ? [] : [`最多计${show(cap)}分`]),
      ...(floor === undefined ? [] : [`最少计${show(floor)}分`]),
      ...(weight === undefined ? [] : [`乘以权重${show(weight)}`]),
    ];
    if (changes.length > 0) yield `“${name}”：${changes.join("，")}（${clause}）`;
  }
  if (repetition !== undefined) {
    const parts = repetition.parts.map(({ label, weight }) => `${label}（权重${show(weight)}）`).join("、");
    yield `${repetition.combine === "mean" ? "加权平均" : "合计"}：${parts}（${repetition.clause}）`;
  }
  yield* totalLines(rubric, totals ?? {});
  for (const gate of "gates" in grading ? (grading.gates ?? []) : []) {
    yield `${conditionText(gate.when, rubric)}的：${effectText(gate)}（${gate.clause}）`;
  }
}

function* totalLines({ attributes }: Rubric, { bonusCap, coefficient, lesserOf }: NonNullable<Rubric["totals"]>) {
  const labelOf = (attribute: string) => attributes.find(({ id }) => id === attribute)?.label ?? attribute;
  if (bonusCap !== undefined) {
    const basis = "of" in bonusCap && bonusCap.of === "base" ? "基础分" : "满分";
    const most = "points" in bonusCap ? `${show(bonusCap.points)}分` : `${basis}的${show(times(bonusCap.share, 100))}%`;
    yield `加分合计最多${most}（${bonusCap.clause}）`;
  }
  if (coefficient !== undefined) {
    const what = coefficient.of === "base" ? "基础分" : "总分";
    yield `${what}乘以“${labelOf(coefficient.attribute)}”（${coefficient.clause}）`;
  }
  if (lesserOf !== undefined) yield `总分与“${labelOf(lesserOf.attribute)}”取低者（${lesserOf.clause}）`;
}

function effectText(gate: Gate): string {
  return "atBest" in gate ? `最高评为“${gate.atBest}”` : `降${show(gate.lower)}等`;
}
