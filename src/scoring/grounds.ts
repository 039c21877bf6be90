import { attributeLabel, conditionWords } from "../rubric/facts";
import type { Condition } from "../rubric/modifiers";
import type { Rubric } from "../rubric/schema";
import type { Grading, QuotaBottom } from "../rubric/standing";
import { flagIn } from "../rules/field";
import { issue, type Issue } from "../shared/issue";
import { said, type OwnWords } from "../shared/said";
import { holds } from "./condition";
import type { ScoredTable } from "./table";

/** Whether the flag of the last places is 是 (yes) for a unit: as entered, or by what counts as it. */
export interface Flagged {
  /** Null while it is open. */
  readonly holds: boolean | null;
  /** What counts as the flag, where the flag itself does not say so. */
  readonly by: Condition | null;
  /** The attribute that is blank, where it is open. */
  readonly asks: string | null;
}

/** The flag of the last places, with everything that counts as it. */
export function flaggedBy(
  { attribute, also = [] }: Pick<QuotaBottom, "also"> & { readonly attribute: string },
  unit: ScoredTable,
): Flagged {
  const entered = flagIn(unit.attributes, attribute);
  if (entered === true) return { holds: true, by: null, asks: null };
  const counted = also.filter(({ counts }) => counts).map(({ when }) => when);
  const by = counted.find((when) => holds(when, unit) === true);
  if (by !== undefined) return { holds: true, by, asks: null };
  if (entered === null) return { holds: null, by: null, asks: attribute };
  const open = counted.find((when) => holds(when, unit) === null);
  if (open === undefined) return { holds: false, by: null, asks: null };
  return { holds: null, by: null, asks: "attribute" in open ? open.attribute : attribute };
}

/** The same for a condition on that flag; null for any other condition. */
export function flaggedIn(grading: Grading, when: Condition, unit: ScoredTable): Flagged | null {
  const bottom = grading.kind === "quota" ? grading.bottom : undefined;
  if (!("attribute" in when) || bottom?.attribute !== when.attribute) return null;
  const { holds: flag, ...found } = flaggedBy({ ...bottom, attribute: when.attribute }, unit);
  return { ...found, holds: flag === null ? null : flag === when.is };
}

/** A condition as the reason of what follows from it: with what counts as the flag, where that is why it holds. */
export function groundWords(rubric: Rubric, when: Condition, unit: ScoredTable): OwnWords {
  const by = flaggedIn(rubric.grading, when, unit)?.by ?? null;
  if (by === null || !("attribute" in when)) return conditionWords(when, rubric);
  return impliedWords(rubric, by, when.attribute);
}

/** What counts as a flag, in words. */
export function impliedWords(rubric: Rubric, by: Condition, attribute: string): OwnWords {
  const label = attributeLabel(rubric.attributes, attribute);
  return said("condition-implied", { reason: conditionWords(by, rubric), label });
}

/** Tells that something counts as a flag that was not entered. */
export function groundNotices(rubric: Rubric, unit: ScoredTable): readonly Issue[] {
  const bottom = rubric.grading.kind === "quota" ? rubric.grading.bottom : undefined;
  if (bottom?.also === undefined || bottom.attribute === undefined) return [];
  const { attribute, also } = bottom;
  const { by } = flaggedBy({ attribute, also }, unit);
  const ground = also.find(({ when }) => when === by);
  if (ground === undefined || by === null) return [];
  const words = { reason: impliedWords(rubric, by, attribute), clause: ground.clause };
  return [issue("flag-implied", { field: attribute }, words)];
}
