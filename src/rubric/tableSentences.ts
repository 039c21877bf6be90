import { show, times } from "../shared/decimal";
import { conditionText } from "./conditionText";
import type { Rubric } from "./schema";
import type { Gate } from "./standing";

/** What is done to the sums and grades of the whole table, a sentence each. */
export function* tableSentences(rubric: Rubric): Generator<string> {
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
    const most =
      "points" in bonusCap ? `${show(bonusCap.points)}分` : `为${basis}的${show(times(bonusCap.share, 100))}%`;
    yield `加分合计最多${most}（${bonusCap.clause}）`;
  }
  if (coefficient !== undefined) {
    const what = coefficient.of === "base" ? "基础分" : "总分";
    yield `${what}乘以“${labelOf(coefficient.attribute)}”（${coefficient.clause}）`;
  }
  if (lesserOf !== undefined) yield `总分与“${labelOf(lesserOf.attribute)}”取低者（${lesserOf.clause}）`;
}

function effectText(gate: Gate): string {
  return "atBest" in gate ? `最高评为“${gate.atBest}”` : `降${show(gate.lower)}个等次`;
}
