import { ruleSentence } from "../rules/kinds/ruleSentence";
import { show, times } from "../shared/decimal";
import { conditionText } from "./facts";
import type { NotApplicable, Variant } from "./modifiers";
import { variantItem } from "./readings";
import type { Item, Rubric } from "./schema";
import { consequencesIn, type Consequence, type Gate } from "./standing";
import { lookUp } from "../shared/lookUp";

/** What is done to the sums and grades of the whole table, a sentence each. */
export function* tableSentences(rubric: Rubric): Generator<string> {
  const { sections, repetition, totals, grading, arithmetic, veto, ledger } = rubric;
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
  if (arithmetic.rounding === "total") yield "小计、总分按各项未取整的得分相加，最后四舍五入一次";
  for (const gate of "gates" in grading ? (grading.gates ?? []) : []) {
    yield `${conditionText(gate.when, rubric)}的：${effectText(gate)}（${gate.clause}）`;
  }
  for (const consequence of consequencesIn(grading)) {
    yield `${concernedText(consequence, rubric)}的：${consequence.text}（${consequence.clause}）`;
  }
  if (veto?.points === "zero") yield `被一票否决的，总分记0分（${veto.clause}）`;
  for (const { text, clause } of veto?.consequences ?? []) yield `被一票否决的：${text}（${clause}）`;
  if (ledger !== undefined) yield `${ACROSS[ledger.acrossItems]}（${ledger.clause}）`;
}

const ACROSS = {
  each: "台账里同一件事在几个指标都记了的，各指标分别计",
  heaviest: "台账里同一件事在几个指标都扣分的，只扣最重的一个指标",
} as const;

/** For whom something follows: “等次为一般、差，“情节严重”为“是””. */
function concernedText({ grades, when }: Consequence, rubric: Rubric): string {
  const graded = grades === undefined ? [] : [`等次为“${grades.join("”或“")}”`];
  return [...graded, ...(when === undefined ? [] : [conditionText(when, rubric)])].join("，且");
}

function* totalLines(
  { attributes, phases: stages }: Rubric,
  { phases, bonusCap, coefficient, lesserOf }: NonNullable<Rubric["totals"]>,
) {
  const labelOf = (attribute: string) => attributes.find(({ id }) => id === attribute)?.label ?? attribute;
  if (phases !== undefined) {
    const names = stages.map(({ id, label }) => {
      const weight = lookUp(phases.weights, id) ?? 1;
      return weight === 1 ? label : `${label}×${show(weight)}`;
    });
    yield phases.apart
      ? `${names.join("、")}分列，不合计、不排名（${phases.clause}）`
      : `总分为${names.join("＋")}（${phases.clause}）`;
  }
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

type TableFacts = Pick<Rubric, "attributes" | "items" | "phases">;

const EXEMPT: Readonly<Record<NotApplicable["as"], string>> = {
  rescale: "不计分，其余指标折算",
  rescaleSection: "不计分，本部分其余指标折算",
  mean: "取其他单位的平均分",
  full: "按满分计",
  zero: "计0分",
  assessed: "改评别的内容，照填写的计",
};

/** What an item has beside its rule, a sentence each, with the clause that says so. */
export function* modifierSentences(item: Item, rubric: TableFacts): Generator<string> {
  const { notApplicable, limits = [], variants = [], pass, contents = [] } = item;
  for (const variant of variants) {
    yield `${conditionText(variant.when, rubric)}的：${changesText(item, variant, rubric)}（${variant.clause}）`;
  }
  for (const { when, text, clause } of contents) {
    yield `${conditionText(when, rubric)}的：评价“${text}”（${clause}）`;
  }
  if (notApplicable !== undefined) {
    const { label, as, content, clause } = notApplicable;
    const instead = as === "assessed" && content !== undefined ? `评价“${content}”` : EXEMPT[as];
    yield `注明“${label}”的：${instead}（${clause}）`;
  }
  for (const { when, points, clause } of limits) {
    yield `${conditionText(when, rubric)}的：${points === 0 ? "不得分" : `最多计${show(points)}分`}（${clause}）`;
  }
  if (pass !== undefined) yield `合格分：${show(pass)}分`;
}

/** What is otherwise for the units of a variant. */
function changesText(item: Item, variant: Variant, { phases: stages }: TableFacts): string {
  const { max, phases = {}, set } = variant;
  const phased = stages.flatMap(({ id, label }) => {
    const points = lookUp(phases, id);
    return points === undefined ? [] : [`${label}${show(points)}分`];
  });
  const own = variantItem(item, variant);
  return [
    ...(max === undefined ? [] : [`满分${show(max)}分`]),
    ...phased,
    ...(set === undefined ? [] : [ruleSentence(own.rule, own)]),
  ].join("，");
}

/** By what units are ranked, graded and vetoed, a sentence each, with the clause or that the document has none. */
export function standingGrounds({ ranking, grading, veto, totals }: Rubric): readonly string[] {
  const ground = ranking.clause === null ? "文件未规定名次" : `依据${ranking.clause}`;
  const apart = totals?.phases?.apart === true ? totals.phases.clause : null;
  return [
    apart === null ? `名次：${rankingText(ranking)}，${ground}` : `名次：不排名，各阶段分列，没有总分，依据${apart}`,
    ...("clause" in grading ? [`等次：依据${grading.clause}`] : []),
    ...(veto === null ? [] : [`一票否决：依据${veto.clause}`]),
  ];
}

function rankingText({ by, shown }: Rubric["ranking"]): string {
  if (shown === false) return "不显示";
  return by === "total" ? "按总分排列" : "按填写的名次或评价等次排列";
}
