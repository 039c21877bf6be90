import { ruleSchema, type Rule } from "../rules/kinds/kinds";
import { issue, type Issue } from "../shared/issue";
import { listed } from "../shared/said";
import type { Choice, Interpretation, Readings } from "./interpretation";
import { modifiersOf, modifiersSchema } from "./modifiers";
import { withParameters } from "./parameters";
import { repetitionSchema } from "./repetition";
import type { Item, Rubric } from "./schema";
import { sectionsByPlace } from "./section";
import { gradingSchema, rankingSchema, vetoSchema } from "./standing";
import { totalsSchema } from "./totals";
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
    issues.push(issue("unknown-interpretation", { path }, { id, known: listed(known) }));
  }
  return { readings, issues };
}

function unknownChoice(id: string, choice: string, choices: readonly Choice[]): Issue {
  const known = listed(choices.map((candidate) => `${candidate.id}（${candidate.label}）`));
  return issue("unknown-choice", { path: `interpretations["${id}"]` }, { id, choice, known });
}

/** The rubric as it stands under the given readings, one for each interpretation. */
export function applyReadings(rubric: Rubric, readings: Readings): Rubric {
  return rubric.interpretations.reduce((current, interpretation) => {
    const choice = interpretation.choices.find(({ id }) => id === readings[interpretation.id]);
    if (choice === undefined) throw new Error(`no reading for ${interpretation.id}`);
    return applyChoice(current, interpretation, choice);
  }, rubric);
}

/** The items whose rule or modifiers an interpretation is about; none for one about a part of the rubric. */
export function itemsConcerned({ applies }: Pick<Interpretation, "applies">): readonly string[] {
  if ("items" in applies) return applies.items;
  return "modifiersOf" in applies ? applies.modifiersOf : [];
}

/** A rule with other parameters, not yet checked; a set that contains `kind` replaces it as a whole. */
export function ruleWith(rule: Rule, set: Choice["set"]): unknown {
  return "kind" in set ? set : withParameters(rule, set);
}

/** The choices of an interpretation that is about an item; none of any other. */
export function choicesFor(interpretation: Interpretation, item: string): readonly Choice[] {
  return itemsConcerned(interpretation).includes(item) ? interpretation.choices : [];
}

/** An item with one reading applied that concerns it. Throws where the rubric's reading makes nothing valid of it. */
export function itemUnder(item: Item, { applies }: Interpretation, { set }: Choice): Item {
  if ("items" in applies) return { ...item, rule: ruleSchema.parse(ruleWith(item.rule, set)) };
  return { ...item, ...modifiersSchema.parse(withParameters(modifiersOf(item), set)) };
}

/** The rubric with one reading applied. */
export function applyChoice(rubric: Rubric, interpretation: Interpretation, choice: Choice): Rubric {
  const { applies } = interpretation;
  if (!("part" in applies)) {
    const concerned = itemsConcerned(interpretation);
    const changed = (item: Item) => (concerned.includes(item.id) ? itemUnder(item, interpretation, choice) : item);
    return { ...rubric, items: rubric.items.map(changed) };
  }
  const { set } = choice;
  switch (applies.part) {
    case "arithmetic":
      return { ...rubric, arithmetic: arithmeticSchema.parse(withParameters(rubric.arithmetic, set)) };
    case "sections":
      return { ...rubric, sections: Object.values(sectionsByPlace.parse(withParameters(rubric.sections, set))) };
    case "repetition":
      return { ...rubric, repetition: repetitionSchema.parse(withParameters(rubric.repetition ?? null, set)) };
    case "totals":
      return { ...rubric, totals: totalsSchema.parse(withParameters(rubric.totals ?? null, set)) };
    case "veto":
      return { ...rubric, veto: vetoSchema.parse(withParameters(rubric.veto, set)) };
    case "ranking":
      return { ...rubric, ranking: rankingSchema.parse(withParameters(rubric.ranking, set)) };
    case "grading":
      return { ...rubric, grading: gradingSchema.parse(withParameters(rubric.grading, set)) };
  }
}
