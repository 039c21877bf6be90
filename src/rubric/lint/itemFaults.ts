import { at, dangling, type Path } from "../../rules/faults/finding";
import { bindRule, kindOf, ruleSchema, type Rule } from "../../rules/kinds/kinds";
import type { Verification } from "../../rules/ratingParts";
import type { Counts } from "../../rules/rule";
import { issue, type Issue } from "../../shared/issue";
import { itemFacts, givesPoints, fullPoints } from "../facts";
import { choicesFor } from "../interpretation";
import { ruleWith } from "../readings";
import type { Item, Rubric } from "../schema";
import { attributeFaults, conditionFaults, type Check } from "./finding";
import { lookUp } from "../../shared/lookUp";

/** What occurred vetoes, where no condition is about it. */
const VETO: readonly Counts[] = ["veto"];

/** What is wrong with a rule of an item in phases; `path` leads to the rule. */
export function phasedRuleFaults(rule: Rule, { phases }: Pick<Item, "phases">, path: Path): readonly Issue[] {
  const kind = kindOf(rule);
  const assessed = Object.entries(phases ?? {}).flatMap(([id, max]) => (max > 0 ? [id] : []));
  const unsupported = assessed.length > 1 && !kind.phased;
  return [
    ...dangling(kind.phaseReferences(assessed, path)),
    ...(unsupported ? [issue("lint-phases-unsupported", at([...path, "kind"]), { kind: rule.kind })] : []),
  ];
}

/** What an item says of itself fits its kind of rule and the table as a whole. */
export const lintItems: Check = (rubric) => [
  ...rubric.items.flatMap((item, index) => [
    ...countFaults(item, index, rubric),
    ...phaseFaults(item, index, rubric),
    ...categoryFaults(item, index, rubric),
  ]),
  ...rubric.items.flatMap((item, index) => partFaults(item, index, rubric)),
  ...vetoFaults(rubric),
  ...attributeListFaults(rubric),
];

function countFaults(item: Item, index: number, rubric: Rubric): readonly Issue[] {
  const { rule, counts } = item;
  const kind = kindOf(rule);
  const allowed = kind.gives === "event" && !isAskedFor(item, rubric) ? VETO : kind.counts;
  if (!allowed.includes(counts)) {
    const parameters = { kind: rule.kind, allowed: allowed.join("、"), counts };
    return [issue("lint-counts", at(["items", index, "counts"]), parameters)];
  }
  return maximumFaults(item, ["items", index]);
}

/** Whether some condition is about an item. */
function isAskedFor({ id }: Pick<Item, "id">, { items, grading }: Rubric): boolean {
  const gates = "gates" in grading ? (grading.gates ?? []) : [];
  const conditions = [...gates, ...items.flatMap(({ limits = [] }) => limits)].map(({ when }) => when);
  return conditions.some((when) => "item" in when && when.item === id);
}

function phaseFaults({ rule, counts, phases }: Item, index: number, rubric: Rubric): readonly Issue[] {
  const faults = phasedRuleFaults(rule, { phases }, ["items", index, "rule"]);
  if (faults.length > 0) return faults;
  if (counts !== "base") return [];
  return rubric.phases
    .filter(({ id }) => lookUp(phases, id) === undefined)
    .map(({ id }) => issue("lint-phase-missing", at(["items", index, "phases"]), { phase: id }));
}

function categoryFaults({ id, category }: Item, index: number, { categories }: Rubric): readonly Issue[] {
  if (category !== null || categories.length === 0) return [];
  return [issue("lint-category-missing", at(["items", index, "category"]), { item: id })];
}

/** What parts of ratings do not apply to is an attribute's value, and where a rating is verified one of its choices. */
function partFaults({ rule }: Item, index: number, rubric: Rubric): readonly Issue[] {
  const kind = kindOf(rule);
  const path = ["items", index, "rule"];
  const parts = kind
    .parts()
    .flatMap(({ unless }, place) =>
      unless === undefined ? [] : conditionFaults(unless, rubric, [...path, "parts", place, "unless"]),
    );
  return [...parts, ...verifiedFaults(kind.verified(), rubric, [...path, "verified"])];
}

function verifiedFaults(verified: Verification | null, rubric: Rubric, path: Path): readonly Issue[] {
  if (verified === null) return [];
  const { attribute, choice } = verified;
  const faults = attributeFaults(rubric, attribute, ["choices"], [...path, "attribute"]);
  if (faults.length > 0) return faults;
  const known = rubric.attributes.find(({ id }) => id === attribute)?.choices ?? [];
  return dangling([{ what: "choice", id: choice, known, path: [...path, "choice"] }]);
}

function vetoFaults({ items, veto }: Rubric): readonly Issue[] {
  const vetoes = items.some(({ counts }) => counts === "veto");
  if (vetoes === (veto !== null)) return [];
  return [issue(vetoes ? "lint-veto-missing" : "lint-veto-unused", at(["veto"]), {})];
}

/** Attributes of every rubric, never listed: the unit's ledger is complete, and when its report was received. */
const EVERYWHERE: readonly string[] = ["ledgerClosed", "received"];

function attributeListFaults({ attributes }: Rubric): readonly Issue[] {
  return attributes.flatMap(({ id, type, choices = [], aliases = {}, min = 0, max }, index) => {
    const path = ["attributes", index];
    if (EVERYWHERE.includes(id)) return [issue("lint-attribute-reserved", at([...path, "id"]), { attribute: id })];
    if (max !== undefined && (max < min || (type !== "number" && type !== "integer"))) {
      return [issue("lint-number-range", at([...path, "max"]), { attribute: id })];
    }
    const chosen = type === "choice" || type === "choices";
    if (chosen !== choices.length > 0) {
      return [issue("lint-attribute-choices", at([...path, "choices"]), { attribute: id })];
    }
    const known = type === "choice" ? choices : [];
    return dangling(
      Object.entries(aliases).map(([alias, name]) => {
        return { what: "choice", id: name, known, path: [...path, "aliases", alias] };
      }),
    );
  });
}

/** A rule's own words are for fields that it has under some reading; others would be lost in silence. */
export const lintLabels: Check = (rubric) =>
  rubric.items.flatMap((item, index) => {
    const { rule } = item;
    if (!("labels" in rule) || rule.labels === undefined) return [];
    const known = fieldsOf(item, rubric);
    const path = ["items", index, "rule", "labels"];
    return dangling(Object.keys(rule.labels).map((id) => ({ what: "field", id, known, path: [...path, id] })));
  });

/** The fields of an item under all readings. */
function fieldsOf(item: Item, rubric: Rubric): readonly string[] {
  const facts = itemFacts(item, rubric);
  return [...new Set(rulesOf(item, rubric).flatMap((rule) => bindRule(rule, facts).fields.map(({ id }) => id)))];
}

/** The rule of an item as it is stated, and as each reading that is about it has it; those that are none are left out. */
export function rulesOf({ id, rule }: Item, { interpretations }: Pick<Rubric, "interpretations">): readonly Rule[] {
  const choices = interpretations.flatMap((one) => ("items" in one.applies ? choicesFor(one, id) : []));
  const changed = choices.flatMap(({ set }) => {
    const under = ruleSchema.safeParse(ruleWith(rule, set));
    return under.success ? [under.data] : [];
  });
  return [rule, ...changed];
}

/** Every item that was drafted and not confirmed yet says what is to be looked at. */
export const lintToConfirm: Check = ({ items }) =>
  items.flatMap(({ id, toConfirm }, index) =>
    toConfirm === undefined
      ? []
      : [issue("lint-to-confirm", at(["items", index, "toConfirm"]), { item: id, confirm: toConfirm })],
  );

/** Points that add up have a maximum; points that only lead to others have one that is more than 0, or none. */
function maximumFaults(item: Item, path: Path): readonly Issue[] {
  const { max, counts, id } = item;
  const place = at([...path, "max"]);
  if (max === null) {
    return givesPoints(item) && counts === "none" ? [] : [issue("lint-max-missing", place, { item: id })];
  }
  if (!givesPoints(item)) return max === 0 ? [] : [issue("lint-max-not-zero", place, { max })];
  if (max > 0) return [];
  if (counts === "none") return [issue("lint-max-zero", place, { item: id })];
  // What drafting has not read is told by what is to be confirmed.
  return item.toConfirm === undefined && !kindOf(item.rule).endless()
    ? [issue("lint-max-nothing", place, { item: id })]
    : [];
}

/** The parameters of every rule fit its item's max. */
export const lintRules: Check = (rubric) =>
  rubric.items.flatMap((item, index) => ruleFaults(item.rule, item, ["items", index, "rule"]));

/** What is wrong with a rule's parameters, given its item; `path` leads to the rule. */
export function ruleFaults(rule: Rule, item: Pick<Item, "max" | "counts">, path: Path): readonly Issue[] {
  const kind = kindOf(rule);
  if (item.max === null && kind.needsMaximum()) {
    return [issue("lint-max-needed", at([...path, "kind"]), { kind: rule.kind })];
  }
  return kind.faults({ max: fullPoints(item), counts: item.counts }, path);
}
