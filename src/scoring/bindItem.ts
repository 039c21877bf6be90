import { itemFacts } from "../rubric/facts";
import type { NotApplicable } from "../rubric/modifiers";
import type { Item, Rubric } from "../rubric/schema";
import { because, sentenceOf } from "../rules/explanation";
import type { Field, FieldValue, FieldValues } from "../rules/field";
import { withoutMean } from "../rules/othersMean";
import { bindRule } from "../rules/kinds/kinds";
import { inOnePhase } from "../rules/phased";
import { limited } from "../rules/points";
import {
  scored,
  type BoundRule,
  type Cohort,
  type CohortMember,
  type ItemFacts,
  type Outcome,
  type Phase,
  type Scorer,
} from "../rules/rule";
import { sum } from "../shared/decimal";
import { fraction, mean } from "../shared/fraction";
import { issue } from "../shared/issue";
import { repeated, repetitionOf } from "./repetition";
import { lookUp } from "../shared/lookUp";
import { once } from "../shared/memo";
import { workings } from "./workings";

/** Ties an item's rule to the item with whatever else is entered for it: repetition, exemption, flags of limits. */
export function bindItem(item: Item, rubric: Pick<Rubric, "phases" | "arithmetic" | "repetition">): BoundRule {
  const facts = itemFacts(item, rubric);
  const repetition = repetitionOf(item, rubric);
  const bound =
    repetition === null ? inOnePhase(bindRule(item.rule, facts), facts) : repeated(item.rule, repetition, facts);
  return withFlags(withExemption(bound, item, facts), item);
}

/** A rule with the flags that its item's limits ask for; they leave what the rule makes of the other fields alone. */
function withFlags(bound: BoundRule, { limits = [] }: Item): BoundRule {
  const flags = limits.flatMap(({ when }): Field[] =>
    "flag" in when ? [{ id: when.flag, label: when.label, required: false, type: "flag" }] : [],
  );
  return flags.length === 0 ? bound : { ...bound, fields: [...bound.fields, ...flags] };
}

/** Id of the field that says that an item does not apply to a unit. */
export const NOT_APPLICABLE = "notApplicable";

/** A rule with a flag by which a unit is exempt from the item; exempt units are not compared with the others. */
function withExemption(bound: BoundRule, { notApplicable }: Item, facts: ItemFacts): BoundRule {
  if (notApplicable === undefined) return bound;
  const flag: Field = { id: NOT_APPLICABLE, label: notApplicable.label, required: false, type: "flag" };
  const { as } = notApplicable;
  if (as === "assessed") return withOtherContent(bound, flag, notApplicable);
  return {
    ...bound,
    fields: [flag, ...bound.fields],
    comparesUnits: bound.comparesUnits || as === "mean",
    scorer(cohort) {
      const others = once(() => cohort().filter(({ values }) => !isExempt(values)));
      const score = bound.scorer(others);
      const exempt = once(() => exemptOutcome({ ...notApplicable, as }, facts, score, others));
      return (values, sources) =>
        isExempt(values) ? withUnused(exempt(), values, bound.fields, notApplicable) : score(values, sources);
    },
  };
}

/** A rule by which units with the flag are scored like all others, though what is assessed of them is something else. */
function withOtherContent(bound: BoundRule, flag: Field, { label, content = "", clause }: NotApplicable): BoundRule {
  return {
    ...bound,
    fields: [flag, ...bound.fields],
    scorer(cohort) {
      const score = bound.scorer(cohort);
      return (values, sources) => {
        const outcome = score(values, sources);
        if (!isExempt(values) || outcome.status !== "scored") return outcome;
        const own = sentenceOf(outcome.explanation);
        return { ...outcome, explanation: because(workings["exempt-assessed"], { own, label, content, clause }) };
      };
    },
  };
}

/** Whether the values of an item say that it does not apply. */
export function isExempt(values: FieldValues): boolean {
  return values[NOT_APPLICABLE] === true;
}

/** What becomes of an item that is not assessed. */
type Exemption = NotApplicable & { readonly as: Exclude<NotApplicable["as"], "assessed"> };

/** The outcome of all exempt units. */
function exemptOutcome(
  { as, averageBase, label, clause }: Exemption,
  facts: ItemFacts,
  score: Scorer,
  cohort: Cohort,
): Outcome {
  const { max } = facts;
  switch (as) {
    case "rescale":
      return { status: "exempt", explanation: because(workings.exempt, { label, clause }) };
    case "rescaleSection":
      return { status: "exempt", explanation: because(workings["exempt-section"], { label, clause }) };
    case "full":
      return inPhases(
        scored(max, because(workings["exempt-full"], { label, clause, points: max })),
        facts,
        (phase) => phase.max,
      );
    case "zero":
      return inPhases(scored(0, because(workings["exempt-zero"], { label, clause })), facts, () => 0);
    case "mean": {
      const others = cohort();
      const found = scoredOf(score, others);
      const counts = { count: found.length, open: others.length - found.length };
      return withoutMean(averageBase, counts, NOT_APPLICABLE) ?? meanOutcome(found, { label, clause }, facts);
    }
  }
}

type Scored = Extract<Outcome, { readonly status: "scored" }>;

function scoredOf(score: Scorer, others: readonly CohortMember[]): readonly Scored[] {
  return others.flatMap(({ values, faulty, sources }) => {
    const outcome = faulty ? null : score(values, sources);
    return outcome?.status === "scored" ? [outcome] : [];
  });
}

/** The mean of the others' points; in phases each has its own mean, and the item their sum. */
function meanOutcome(
  others: readonly Scored[],
  words: Pick<NotApplicable, "label" | "clause">,
  facts: ItemFacts,
): Outcome {
  const count = others.length;
  const meanOf = (pointsOf: (one: Scored) => number, max: number) =>
    limited(mean(others.map((one) => fraction(pointsOf(one)))), null, { max, decimals: facts.decimals }).points;
  const inPhase = ({ id, max }: Phase) => meanOf(({ phases }) => lookUp(phases, id) ?? 0, max);
  const ownMean = () => meanOf(({ points }) => points, facts.max);
  const points = facts.phases.length === 0 ? ownMean() : sum(facts.phases.map(inPhase));
  return inPhases(scored(points, because(workings["exempt-mean"], { ...words, count, points })), facts, inPhase);
}

/** An outcome with its points in each phase, where the item has any. */
function inPhases(outcome: Outcome, { phases }: ItemFacts, pointsOf: (phase: Phase) => number): Outcome {
  if (outcome.status !== "scored" || phases.length === 0) return outcome;
  return { ...outcome, phases: Object.fromEntries(phases.map((phase) => [phase.id, pointsOf(phase)])) };
}

/** Says that what else was entered for the item does not count. */
function withUnused(
  outcome: Outcome,
  values: FieldValues,
  fields: readonly Field[],
  { label }: NotApplicable,
): Outcome {
  if (outcome.status !== "scored" && outcome.status !== "exempt") return outcome;
  const unused = fields.some(({ id }) => lookUp(values, id) !== null && lookUp(values, id) !== undefined);
  return unused ? { ...outcome, issues: [issue("exempt-not-used", { field: NOT_APPLICABLE }, { label })] } : outcome;
}

/** The field for the documents that prove what was entered. */
export const EVIDENCE: Field = { id: "evidence", label: "佐证材料", required: false, type: "text" };
const REMARK: Field = { id: "remark", label: "备注", required: false, type: "text" };
/** Id of the field for what is measured beside a score. */
export const MEASURED = "measured";

/** What may be entered beside an item's own fields and never counts: evidence, a remark, a measured percentage. */
export function remarkFields({ measured }: Pick<Item, "measured">): readonly Field[] {
  if (measured === null) return [EVIDENCE, REMARK];
  return [{ id: MEASURED, label: measured, required: false, type: "number", min: 0, max: 100 }, EVIDENCE, REMARK];
}

/** Whether a value is a remark in words, or evidence. */
export function isTextualRemark(id: string, value: FieldValue): boolean {
  return typeof value === "string" && (id === EVIDENCE.id || id === REMARK.id);
}

export function isRemark(id: string): boolean {
  return id === EVIDENCE.id || id === REMARK.id || id === MEASURED;
}
