import { itemFacts } from "../rubric/facts";
import { ruleFaults } from "../rubric/lint/itemFaults";
import type { Item, Rubric } from "../rubric/schema";
import { sentenceOf } from "../rules/explanation";
import { checkField, isEntered, type Field, type FieldValues } from "../rules/field";
import { bindRule } from "../rules/kinds/kinds";
import type { BoundRule } from "../rules/rule";
import { hasErrors, type Issue } from "../shared/issue";
import { lookUp } from "../shared/lookUp";

/** What a rule makes of sample values of one unit. */
export type SampleOutcome =
  | { readonly is: "scored"; readonly points: number; readonly explanation: string }
  /** Without points: rated, vetoed, not applicable. */
  | { readonly is: "explained"; readonly explanation: string }
  | { readonly is: "blank"; readonly missing: readonly string[] }
  | { readonly is: "unusable"; readonly issues: readonly Issue[] };

/** The rule of an item as it stands, ready for samples; null where the checks find fault with it. */
export function boundRuleOf(item: Item, rubric: Rubric): BoundRule | null {
  return hasErrors(ruleFaults(item.rule, item, [])) ? null : bindRule(item.rule, itemFacts(item, rubric));
}

/** A rule that compares units needs several of them, others one. */
export function samplesNeeded({ comparesUnits }: BoundRule): number {
  return comparesUnits ? 3 : 1;
}

/** What the engine itself makes of sample units, one outcome for each. */
export function sampleOutcomes(bound: BoundRule, units: readonly FieldValues[]): readonly SampleOutcome[] {
  const checked = units.map((values) => ({ values, faults: faultsOf(bound.fields, values) }));
  const cohort = checked.map(({ values, faults }) => ({
    values: faults.length === 0 ? values : {},
    faulty: faults.length > 0,
  }));
  const score = bound.scorer(() => cohort);
  return checked.map(({ values, faults }): SampleOutcome => {
    if (faults.length > 0) return { is: "unusable", issues: faults };
    const outcome = score(values);
    switch (outcome.status) {
      case "scored":
        return { is: "scored", points: outcome.points, explanation: sentenceOf(outcome.explanation) };
      case "blank":
        return { is: "blank", missing: [...outcome.missing.map(({ label }) => label), ...(outcome.waitsFor ?? [])] };
      case "unusable":
        return { is: "unusable", issues: outcome.issues };
      case "exempt":
      case "rated":
      case "flagged":
        return { is: "explained", explanation: sentenceOf(outcome.explanation) };
    }
  });
}

function faultsOf(fields: readonly Field[], values: FieldValues): readonly Issue[] {
  return fields.flatMap((field) => {
    const value = lookUp(values, field.id);
    const fault = isEntered(value) ? checkField(field, value) : null;
    return fault === null ? [] : [fault];
  });
}
