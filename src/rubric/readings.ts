import { ruleSchema, type Rule } from "../rules/kinds";
import { issue, type Issue } from "../shared/issue";
import type { Choice, Interpretation, Readings } from "./interpretation";
import { withParameters } from "./parameters";
import type { Item, Rubric } from "./schema";
import { gradingSchema, rankingSchema, vetoSchema } from "./standing";
import { arithmeticSchema } from "./arithmetic";

/** The reading in force for every interpretation, and what is wrong with the chosen ones. */
export function readingsInForce(
  rubric: Rubric,
  chosen: Readonly<Record<string, string>> = {},
): { readonly readings: Readings; readonly issues: readonly Issue[] } {
  const readings: Record<string, string> = {};
  const issues: Issue[] = [];
  for (const { id, choices, default: usual } of rubric.interpretations) {
    const choice = chosen[id] ?? usual;
    const known = choices.some((candidate) => candidate.id === choice);
    if (!known) issues.push(unknownChoice(id, choice, choices));
    readings[id] = known ? choice : usual;
  }
  const known = rubric.interpretations.map(({ id }) => id);
  for (const id of Object.keys(chosen)) {
    if (known.includes(id)) continue;
    const path = `interpretations["${id}"]`;
    issues.push(issue("unknown-interpretation", { path }, { id, known: known.join("、") || "无" }));
  }
  return { readings, issues };
}

function unknownChoice(id: string, choice: string, choices: readonly Choice[]): Issue {
  const known = choices.map((candidate) => `${candidate.id}（${candidate.label}）`).join("、");
  return issue("unknown-choice", { path: `interpretations["${id}"]` }, { id, choice, known });
}

/** A rule with the parameters of a reading set in it. Throws where the rubric's reading makes no valid rule. */
export function ruleUnder(rule: Rule, choice: Choice): Rule {
  return ruleSchema.parse("kind" in choice.set ? choice.set : withParameters(rule, choice.set));
}

/** The rubric as it stands under the given readings, one for each interpretation. */
export function applyReadings(rubric: Rubric, readings: Readings): Rubric {
  return rubric.interpretations.reduce((current, interpretation) => {
    const choice = interpretation.choices.find(({ id }) => id === readings[interpretation.id]);
    if (choice === undefined) throw new Error(`no reading for ${interpretation.id}`);
    return applyChoice(current, interpretation, choice);
  }, rubric);
}

/** The rubric with one reading applied. */
export function applyChoice(rubric: Rubric, { applies }: Interpretation, choice: Choice): Rubric {
  if ("items" in applies) {
    const changed = (item: Item): Item => ({ ...item, rule: ruleUnder(item.rule, choice) });
    return { ...rubric, items: rubric.items.map((item) => (applies.items.includes(item.id) ? changed(item) : item)) };
  }
  switch (applies.part) {
    case "arithmetic":
      return { ...rubric, arithmetic: arithmeticSchema.parse(withParameters(rubric.arithmetic, choice.set)) };
    case "veto":
      return { ...rubric, veto: vetoSchema.parse(withParameters(rubric.veto, choice.set)) };
    case "ranking":
      return { ...rubric, ranking: rankingSchema.parse(withParameters(rubric.ranking, choice.set)) };
    case "grading":
      return { ...rubric, grading: gradingSchema.parse(withParameters(rubric.grading, choice.set)) };
  }
}
