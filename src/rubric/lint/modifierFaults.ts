import { at, type Path } from "../../rules/faults/finding";
import { bindRule, ruleSchema, type Rule } from "../../rules/kinds/kinds";
import { issue, type Issue } from "../../shared/issue";
import { listed } from "../../shared/said";
import { parseWith } from "../../shared/schema";
import { givesPoints, itemFacts } from "../facts";
import type { NotApplicable, Variant } from "../modifiers";
import { ruleWith } from "../readings";
import type { Item, Rubric } from "../schema";
import { changedSourceFaults, exemptSourceFaults, limitedSourceFaults } from "./derivedFaults";
import { conditionFaults, type Check } from "./finding";
import { ruleFaults } from "./itemFaults";

/** What items have beside their rules fits them. */
export const lintModifiers: Check = (rubric) =>
  rubric.items.flatMap((item, index) => modifierFaults(item, rubric, ["items", index]));

/** What is wrong with an item's modifiers in its rubric; `path` leads to the item. */
export function modifierFaults(item: Item, rubric: Rubric, path: Path): readonly Issue[] {
  const faults = MODIFIERS.flatMap(({ key, what, phases }) => {
    if (item[key] === undefined) return [];
    const place = at([...path, key]);
    if (!givesPoints(item)) return [issue("lint-modifier-points", place, { what })];
    return item.phases === null || phases ? [] : [issue("lint-modifier-phases", place, { what })];
  });
  if (faults.length > 0) return faults;
  return [
    ...contentFaults(item, rubric, path),
    ...passFaults(item, path),
    ...exemptionFaults(item, path),
    ...exemptSourceFaults(item, rubric, [
      ...path,
      ...(item.notApplicable === undefined ? ["rule"] : ["notApplicable", "as"]),
    ]),
    ...limitFaults(item, rubric, path),
    ...limitedSourceFaults(item, rubric, path),
    ...flagFaults(item, rubric, path),
    ...(item.variants ?? []).flatMap((variant, index) =>
      variantFaults(item, variant, rubric, [...path, "variants", index]),
    ),
  ];
}

/** Each modifier with the word for it, and whether an item in phases can have it. */
const MODIFIERS = [
  { key: "notApplicable", what: "not-applicable", phases: true },
  { key: "limits", what: "limits", phases: false },
  { key: "variants", what: "variants", phases: true },
  { key: "pass", what: "pass-mark", phases: true },
] as const;

function passFaults({ pass, max }: Item, path: Path): readonly Issue[] {
  if (pass === undefined || (pass >= 0 && pass <= (max ?? Infinity))) return [];
  return [issue("lint-pass", at([...path, "pass"]), { pass, max: max ?? 0 })];
}

function contentFaults({ contents = [] }: Item, rubric: Rubric, path: Path): readonly Issue[] {
  return contents.flatMap(({ when }, index) => conditionFaults(when, rubric, [...path, "contents", index, "when"]));
}

/** What an item that does not apply can count as only where it counts into the base. */
const OF_BASE: readonly NotApplicable["as"][] = ["rescale", "rescaleSection", "full"];

function exemptionFaults({ notApplicable, counts }: Item, path: Path): readonly Issue[] {
  if (notApplicable === undefined || counts === "base" || !OF_BASE.includes(notApplicable.as)) return [];
  return [issue("lint-rescale-base", at([...path, "notApplicable", "as"]), { counts })];
}

function limitFaults({ limits = [], counts, max }: Item, rubric: Rubric, path: Path): readonly Issue[] {
  return limits.flatMap(({ when, points }, index) => {
    const own = [...path, "limits", index];
    const idle = counts === "base" && max !== null && points >= max;
    return [
      ...("flag" in when ? [] : conditionFaults(when, rubric, [...own, "when"])),
      ...(idle ? [issue("lint-limit-max", at([...own, "points"]), { points, max })] : []),
    ];
  });
}

/** Fields that every item can have beside those of its rule. */
const BESIDE = ["notApplicable", "evidence", "remark", "measured"];

/** A flag of a limit is a field of its own. */
function flagFaults(item: Item, rubric: Rubric, path: Path): readonly Issue[] {
  const taken = [...BESIDE, ...fieldsOf(item.rule, item, rubric)];
  return (item.limits ?? []).flatMap(({ when }, index) => {
    if (!("flag" in when)) return [];
    const place = at([...path, "limits", index, "when", "flag"]);
    const twice = taken.includes(when.flag);
    taken.push(when.flag);
    return twice ? [issue("lint-duplicate-id", place, { what: "field", id: when.flag })] : [];
  });
}

function variantFaults(item: Item, { when, max, phases, set }: Variant, rubric: Rubric, path: Path): readonly Issue[] {
  const faults = conditionFaults(when, rubric, [...path, "when"]);
  if (max === undefined && phases === undefined && set === undefined) {
    return [...faults, issue("lint-variant-empty", at(path), {})];
  }
  const changed = parseWith(ruleSchema, ruleWith(item.rule, set ?? {}), {}, [...path, "set"]);
  if (!changed.ok) return [...faults, ...changed.issues];
  const own = { ...item, max: max ?? item.max, phases: phases ?? item.phases };
  return [
    ...faults,
    ...ruleFaults(changed.value, own, [...path, "set"]),
    ...changedSourceFaults(item, changed.value, rubric, [...path, "set"]),
    ...fieldFaults(fieldsOf(item.rule, item, rubric), fieldsOf(changed.value, own, rubric), path),
  ];
}

function fieldsOf(rule: Rule, item: Item, rubric: Rubric): readonly string[] {
  return bindRule(rule, itemFacts(item, rubric)).fields.map(({ id }) => id);
}

/** Sheets are drawn before anybody knows which units are of a variant. */
function fieldFaults(usual: readonly string[], own: readonly string[], path: Path): readonly Issue[] {
  if (usual.length === own.length && usual.every((id) => own.includes(id))) return [];
  return [issue("lint-variant-fields", at(path), { own: listed(own), usual: listed(usual) })];
}
