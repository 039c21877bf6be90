import { ruleSchema, type Rule } from "../rules/kinds/kinds";
import { issue, type Issue } from "../shared/issue";
import { listed } from "../shared/said";
import {
  type Choice,
  type Interpretation,
  type Readings,
  decidedCases,
  itemReading,
  itemsConcerned,
  separateItems,
} from "./interpretation";
import { checksByPlace } from "./checks";
import { ledgerSchema, arithmeticSchema, repetitionSchema, sectionsByPlace, totalsSchema } from "./totals";
import { modifiersOf, modifiersSchema, type Variant } from "./modifiers";
import { selfSchema } from "./schedule";
import type { Item, Rubric } from "./schema";
import { gradingSchema, rankingSchema, vetoSchema } from "./standing";
import { lookUp, setEntry } from "../shared/lookUp";
import { entryOf, memoised } from "../shared/memo";

/** The reading in force for every interpretation, and for items with another than the rest; what is wrong with them. */
export function readingsInForce(
  rubric: Rubric,
  chosen: Readonly<Record<string, string>> = {},
): { readonly readings: Readings; readonly issues: readonly Issue[] } {
  const readings: Record<string, string> = {};
  const issues: Issue[] = [];
  for (const { id, choices, default: usual } of rubric.interpretations) {
    const choice = lookUp(chosen, id) ?? usual;
    const known = choices.some((candidate) => candidate.id === choice);
    if (!known) issues.push(unknownChoice(id, choice, choices));
    setEntry(readings, id, known ? choice : usual);
  }
  const known = rubric.interpretations.map(({ id }) => id);
  for (const [name, choice] of Object.entries(chosen)) {
    if (known.includes(name)) continue;
    const about = rubric.interpretations.find((one) =>
      separateItems(one).some((item) => itemReading(one, item) === name),
    );
    if (about === undefined) {
      const path = `interpretations["${name}"]`;
      issues.push(issue("unknown-interpretation", { path }, { id: name, known: listed(known) }));
    } else if (!about.choices.some(({ id }) => id === choice)) {
      issues.push(unknownChoice(name, choice, about.choices));
    } else if (choice !== lookUp(readings, about.id)) {
      setEntry(readings, name, choice);
    }
  }
  return { readings, issues };
}

function unknownChoice(id: string, choice: string, choices: readonly Choice[]): Issue {
  const known = listed(choices.map((candidate) => `${candidate.id}（${candidate.label}）`));
  return issue("unknown-choice", { path: `interpretations["${id}"]` }, { id, choice, known });
}

/** The rubric as it stands under the given readings: one for each interpretation, and those of single items. */
export function applyReadings(rubric: Rubric, readings: Readings): Rubric {
  return rubric.interpretations
    .flatMap((interpretation) => decidedCases(interpretation, readings))
    .reduce((current, { interpretation, choice: id }) => {
      const choice = interpretation.choices.find((one) => one.id === id);
      if (choice === undefined) throw new Error(`no reading for ${interpretation.id}`);
      return applyChoice(current, interpretation, choice);
    }, rubric);
}

/** A rule with other parameters, not yet checked; a set that contains `kind` replaces it as a whole. */
export function ruleWith(rule: Rule, set: Choice["set"]): unknown {
  return "kind" in set ? set : withParameters(rule, set);
}

/** An item with one reading applied that concerns it. Throws where the rubric's reading makes nothing valid of it. */
export function itemUnder(item: Item, interpretation: Interpretation, choice: Choice): Item {
  return entryOf(underChoices(item), choice, () => changedItem(item, interpretation, choice));
}

const underChoices = memoised((_item: Item) => new Map<Choice, Item>());

function changedItem(item: Item, { applies }: Interpretation, { set }: Choice): Item {
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
    case "self":
      return { ...rubric, self: selfSchema.parse(withParameters(rubric.self, set)) };
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
    case "checks":
      return { ...rubric, checks: Object.values(checksByPlace.parse(withParameters(rubric.checks, set))) };
    case "ledger":
      return { ...rubric, ledger: ledgerSchema.parse(withParameters(rubric.ledger ?? null, set)) };
    case "grading":
      return { ...rubric, grading: gradingSchema.parse(withParameters(rubric.grading, set)) };
  }
}

type Tree = Readonly<Record<string, unknown>>;

/**
 * What is stated, with other parameters: each key of `set` names one, or with dots one inside others
 * ("scale.partSteps", "measure.parts.0.weight"). A name that leads nowhere is left to the schema to find.
 */
export function withParameters(stated: object | null, set: Tree): unknown {
  return Object.entries(set).reduce<unknown>((current, [key, value]) => put(current, key.split("."), value), {
    ...stated,
  });
}

function put(holder: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(holder)) return putInList(holder, key, rest, value);
  const tree = isTree(holder) ? holder : {};
  return { ...tree, [key]: put(lookUp(tree, key), rest, value) };
}

/** A place that the list does not have makes nothing of it, which no schema takes. */
function putInList(list: readonly unknown[], key: string, rest: readonly string[], value: unknown): unknown {
  if (!list.some((_, place) => String(place) === key)) return null;
  return list.map((element, place) => (String(place) === key ? put(element, rest, value) : element));
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null;
}

/** Whether a parameter is the other or holds it: "scale" holds "scale.partSteps". */
export function contains(one: string, other: string): boolean {
  return one === other || other.startsWith(`${one}.`);
}

/** Whether two parameters cannot be set independently of each other. */
export function overlap(one: string, other: string): boolean {
  return contains(one, other) || contains(other, one);
}

/** The item as it is for units of a variant. */
export function variantItem(item: Item, { max, phases, set, clause }: Variant): Item {
  return {
    ...item,
    clause: item.clause === clause ? clause : `${item.clause}、${clause}`,
    max: max ?? item.max,
    phases: phases ?? item.phases,
    rule: set === undefined ? item.rule : ruleSchema.parse(ruleWith(item.rule, set)),
  };
}
