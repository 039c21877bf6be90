import type { z } from "zod";
import { ruleSchema } from "../../rules/kinds/kinds";
import { canonicalJson } from "../../shared/canonical";
import type { Issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { parseWith } from "../../shared/schema";
import { arithmeticSchema } from "../arithmetic";
import type { Choice, Interpretation } from "../interpretation";
import { modifiersOf, modifiersSchema } from "../modifiers";
import { withParameters } from "../parameters";
import { repetitionSchema } from "../repetition";
import type { Rubric } from "../schema";
import { sectionsByPlace, type Section } from "../section";
import { gradingSchema, rankingSchema, vetoSchema } from "../standing";
import { totalsSchema } from "../totals";
import { changedFeedFaults } from "./feeds";
import type { Path } from "./finding";
import { modifierFaults } from "./modifiers";
import { repetitionFaults } from "./repetition";
import { ruleFaults } from "./rules";
import { sectionFaults } from "./sections";
import { gradingFaults, rankingFaults } from "./standing";
import { totalFaults } from "./totals";

type PartName = Extract<Interpretation["applies"], { readonly part: string }>["part"];

/** A rule or a part of the rubric that an interpretation sets parameters of. */
export interface Target {
  /** The item's id, or the part's name. */
  readonly name: string;
  /** It as the rubric states it, in a form that is equal for equal contents. */
  readonly stated: string;
  /** It under a choice, in the same form; or why the choice makes nothing valid of it. `path` leads to the set. */
  under(set: Choice["set"], path: Path): Result<string>;
}

/** What an interpretation applies to; unknown items are left out, as is a part that the rubric does not have. */
export function targetsOf(rubric: Rubric, { applies }: Interpretation): readonly Target[] {
  if ("items" in applies) {
    const items = rubric.items.filter(({ id }) => applies.items.includes(id));
    return items.map((item) =>
      target(item.id, item.rule, ruleSchema, (rule, path) => [
        ...ruleFaults(rule, item, path),
        ...changedFeedFaults(item, rule, rubric, path),
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
  const { arithmetic, sections, repetition, totals, veto, ranking, grading } = rubric;
  switch (part) {
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
    case "veto":
      return veto === null ? [] : [target("veto", veto, vetoSchema, () => [])];
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
