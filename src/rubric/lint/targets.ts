import type { z } from "zod";
import { ruleSchema } from "../../rules/kinds";
import { canonicalJson } from "../../shared/canonical";
import type { Issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { parseWith } from "../../shared/schema";
import { arithmeticSchema } from "../arithmetic";
import type { Choice, Interpretation } from "../interpretation";
import { withParameters } from "../parameters";
import type { Rubric } from "../schema";
import { gradingSchema, rankingSchema, vetoSchema } from "../standing";
import type { Path } from "./finding";
import { ruleFaults } from "./rules";
import { gradingFaults, rankingFaults } from "./standing";

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
    return items.map((item) => target(item.id, item.rule, ruleSchema, (rule, path) => ruleFaults(rule, item, path)));
  }
  const { arithmetic, veto, ranking, grading } = rubric;
  switch (applies.part) {
    case "arithmetic":
      return [target("arithmetic", arithmetic, arithmeticSchema, () => [])];
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
