import type { Grading, ThresholdGrading } from "../rubric/standing";
import { textIn } from "../rules/field";
import { issue } from "../shared/issue";
import type { Contender, GradeFinding, Place } from "./contender";
import { gradeByQuota } from "./quota";

const NO_GRADE: GradeFinding = { grade: null, issues: [] };

/** The grade of every unit, in the order of the contenders. `labels` names the attributes for messages. */
export function grade(
  grading: Grading,
  contenders: readonly Contender[],
  places: readonly (Place | null)[],
  labels: ReadonlyMap<string, string>,
): readonly GradeFinding[] {
  switch (grading.kind) {
    case "none":
      return contenders.map(() => NO_GRADE);
    case "thresholds":
      return contenders.map(({ score }, index) => {
        const place = places[index] ?? null;
        return place === null ? NO_GRADE : { grade: tierOf(grading, score.totals.total), issues: [] };
      });
    case "quota":
      return gradeByQuota(grading, contenders, places, labels);
    case "entered":
      return contenders.map((contender) => enteredGrade(grading, contender, labels));
  }
}

/** The best tier whose lower bound, inclusive, the total reaches. */
function tierOf({ tiers }: ThresholdGrading, total: number): string {
  const tier = tiers.find(({ from }) => from === null || total >= from);
  if (tier === undefined) throw new Error("the last tier must have no lower bound");
  return tier.grade;
}

/** An entered grade is repeated whether or not the unit is complete. */
function enteredGrade(
  grading: Extract<Grading, { kind: "entered" }>,
  { attributes }: Contender,
  labels: ReadonlyMap<string, string>,
): GradeFinding {
  const { attribute } = grading;
  const entered = textIn(attributes, attribute);
  if (entered === null) {
    const label = labels.get(attribute) ?? attribute;
    return { grade: null, issues: [issue("attribute-blank", { field: attribute }, { label })] };
  }
  const notices = grading.consequences
    .filter(({ grades }) => grades.includes(entered))
    .map(({ text, clause }) => issue("interview", { field: attribute }, { grade: entered, consequence: text, clause }));
  return { grade: entered, issues: notices };
}
