import { at, type Path } from "../../rules/faults/finding";
import type { z } from "zod";
import { ruleSchema } from "../../rules/kinds/kinds";
import { canonicalJson } from "../../shared/canonical";
import { issue, type Issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { parseWith } from "../../shared/schema";
import { checksByPlace } from "../checks";
import type { Choice, Interpretation } from "../interpretation";
import {
  ledgerSchema,
  arithmeticSchema,
  repetitionSchema,
  sectionsByPlace,
  totalsSchema,
  type Section,
} from "../totals";
import { modifiersOf, modifiersSchema } from "../modifiers";
import { withParameters } from "../readings";
import { selfSchema } from "../schedule";
import type { Rubric } from "../schema";
import { gradingSchema, rankingSchema, vetoSchema } from "../standing";
import { changedSourceFaults } from "./derivedFaults";
import { type Check } from "./finding";
import { phasedRuleFaults, ruleFaults } from "./itemFaults";
import { modifierFaults } from "./modifierFaults";
import { repetitionFaults, sectionFaults, totalFaults } from "./totalFaults";
import { gradingFaults, rankingFaults, vetoFaults } from "./standingFaults";

/** Every choice makes something valid and something of its own; the default changes nothing. */
export const lintReadings: Check = (rubric) =>
  rubric.interpretations.flatMap((interpretation, index) => {
    const path = ["interpretations", index];
    const targets = targetsOf(rubric, interpretation);
    if (targets.length > 0) return choiceFaults(interpretation, targets, [...path, "choices"]);
    return "part" in interpretation.applies
      ? [issue("lint-part-missing", at([...path, "applies", "part"]), { part: interpretation.applies.part })]
      : [];
  });

/** A choice with what it makes of each target. */
interface Tried {
  readonly choice: Choice;
  readonly path: Path;
  readonly results: readonly Result<string>[];
}

function choiceFaults(interpretation: Interpretation, targets: readonly Target[], path: Path): readonly Issue[] {
  const tried = interpretation.choices.map((choice, index): Tried => {
    const set = [...path, index, "set"];
    return { choice, path: set, results: targets.map((target) => target.under(choice.set, set)) };
  });
  const valid = tried.filter(({ results }) => results.every(({ ok }) => ok));
  return [
    ...tried.flatMap(resultFaults),
    ...valid
      .filter(({ choice }) => choice.id === interpretation.default)
      .flatMap((usual) => defaultFaults(usual, targets)),
    ...valid.flatMap((one, index) => equalFaults(one, valid.slice(0, index))),
  ];
}

/** Faults of the first target that has any: the others have the same ones. */
function resultFaults({ choice, results }: Tried): readonly Issue[] {
  const faulty = results.find(({ issues }) => issues.length > 0);
  if (faulty === undefined) return [];
  if (faulty.ok) return faulty.issues;
  return faulty.issues.map((found) => issue("lint-choice-invalid", found.place, { choice: choice.id, detail: found }));
}

function defaultFaults({ choice, path, results }: Tried, targets: readonly Target[]): readonly Issue[] {
  const differing = targets.filter(({ stated }, index) => textOf(results[index]) !== stated);
  if (differing.length === 0) return [];
  const parameters = { choice: choice.id, targets: differing.map(({ name }) => name).join("、") };
  return [issue("lint-default-differs", at(path), parameters)];
}

function equalFaults(one: Tried, others: readonly Tried[]): readonly Issue[] {
  const same = others.find(({ results }) =>
    results.every((result, index) => textOf(result) === textOf(one.results[index])),
  );
  if (same === undefined) return [];
  return [issue("lint-choices-equal", at(one.path), { first: same.choice.id, second: one.choice.id })];
}

function textOf(result: Result<string> | undefined): string | null {
  return result?.ok === true ? result.value : null;
}

type PartName = Extract<Interpretation["applies"], { readonly part: string }>["part"];

/** A rule or a part of the rubric that an interpretation sets parameters of. */
interface Target {
  /** The item's id, or the part's name. */
  readonly name: string;
  /** It as the rubric states it, in a form that is equal for equal contents. */
  readonly stated: string;
  /** It under a choice, in the same form; or why the choice makes nothing valid of it. `path` leads to the set. */
  under(set: Choice["set"], path: Path): Result<string>;
}

/** What an interpretation applies to; unknown items are left out, as is a part that the rubric does not have. */
function targetsOf(rubric: Rubric, { applies }: Interpretation): readonly Target[] {
  if ("items" in applies) {
    const items = rubric.items.filter(({ id }) => applies.items.includes(id));
    return items.map((item) =>
      target(item.id, item.rule, ruleSchema, (rule, path) => [
        ...ruleFaults(rule, item, path),
        ...changedSourceFaults(item, rule, rubric, path),
        ...phasedRuleFaults(rule, item, path),
      ]),
    );
  }
  if ("modifiersOf" in applies) {
    const items = rubric.items.filter(({ id }) => applies.modifiersOf.includes(id));
    return items.map((item) =>
      target(item.id, modifiersOf(item), modifiersSchema, (changed, path) =>
        modifierFaults({ ...item, ...changed }, rubric, path),
      ),
    );
  }
  return partTargets(rubric, applies.part);
}

/** A part of the rubric; none where the rubric does not have it. */
function partTargets(rubric: Rubric, part: PartName): readonly Target[] {
  const { self, arithmetic, sections, repetition, totals, veto, ranking, grading, ledger, checks } = rubric;
  switch (part) {
    case "self":
      return [target("self", self, selfSchema, () => [])];
    case "arithmetic":
      return [target("arithmetic", arithmetic, arithmeticSchema, () => [])];
    case "sections": {
      const faults = (changed: Record<string, Section>, path: Path) =>
        sectionFaults({ ...rubric, sections: Object.values(changed) }, path);
      const stated = Object.fromEntries(sections.map((section, index) => [String(index), section]));
      return sections.length === 0 ? [] : [target("sections", stated, sectionsByPlace, faults)];
    }
    case "repetition":
      if (repetition === undefined) return [];
      return [
        target("repetition", repetition, repetitionSchema, (changed, path) => repetitionFaults(changed, rubric, path)),
      ];
    case "totals":
      if (totals === undefined) return [];
      return [target("totals", totals, totalsSchema, (changed, path) => totalFaults(changed, rubric, path))];
    case "checks": {
      const stated = Object.fromEntries(checks.map((check, index) => [String(index), check]));
      return checks.length === 0 ? [] : [target("checks", stated, checksByPlace, () => [])];
    }
    case "ledger":
      return ledger === undefined ? [] : [target("ledger", ledger, ledgerSchema, () => [])];
    case "veto":
      if (veto === null) return [];
      return [target("veto", veto, vetoSchema, (changed, path) => vetoFaults(changed, rubric, path))];
    case "ranking":
      return [target("ranking", ranking, rankingSchema, (changed, path) => rankingFaults(changed, rubric, path))];
    case "grading":
      return [target("grading", grading, gradingSchema, (changed, path) => gradingFaults(changed, rubric, path))];
  }
}

function target<T extends object>(
  name: string,
  stated: T,
  schema: z.ZodType<T>,
  faults: (value: T, path: Path) => readonly Issue[],
): Target {
  // A fault that is there without the choice is reported where it is stated, not once more for every choice.
  const sound = faults(stated, []).length === 0;
  return {
    name,
    stated: canonicalJson(stated),
    under(set, path) {
      const changed = parseWith(schema, "kind" in set ? set : withParameters(stated, set), {}, path);
      if (!changed.ok) return failure(changed.issues);
      return success(canonicalJson(changed.value), sound ? faults(changed.value, path) : []);
    },
  };
}
