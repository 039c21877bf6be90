import { type Grading, type ThresholdGrading, gradesOf, type Gate } from "../rubric/standing";
import { textIn } from "../rules/field";
import { issue } from "../shared/issue";
import type { Contender, GradeFinding, Place } from "./contender";
import { gradeByQuota } from "./quota";
import type { Rubric } from "../rubric/schema";
import { at } from "../shared/list";
import { holds, type Circumstances } from "./condition";
import type { TableItem } from "./table";
import { conditionText } from "../rubric/facts";

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

/** Grades as the gates leave them: what a gate lowers it never raises, and the order of gates does not matter. */
export function throughGates(
  rubric: Rubric,
  table: readonly TableItem[],
  contenders: readonly Contender[],
  findings: readonly GradeFinding[],
): readonly GradeFinding[] {
  const { grading } = rubric;
  const gates = "gates" in grading ? (grading.gates ?? []) : [];
  if (gates.length === 0) return findings;
  return findings.map((found, index) => {
    const { attributes, score } = at(contenders, index);
    return found.grade === null
      ? found
      : throughAll(rubric, gates, { ...found, grade: found.grade }, { attributes, table, outcomes: score.outcomes });
  });
}

function throughAll(
  rubric: Rubric,
  gates: readonly Gate[],
  found: GradeFinding & { readonly grade: string },
  circumstances: Circumstances,
): GradeFinding {
  const grades = gradesOf(rubric.grading);
  const closed = gates.filter(({ when }) => holds(when, circumstances) === true);
  const open = gates.filter(({ when }) => holds(when, circumstances) === null);
  const lowered = gradeBehind(closed, found.grade, grades);
  if (gradeBehind([...closed, ...open], found.grade, grades) !== lowered) {
    return { grade: null, issues: [...found.issues, ...open.flatMap((gate) => openIssue(gate, rubric))] };
  }
  if (lowered === found.grade) return found;
  const telling = closed.filter((gate) => gradeBehind([gate], found.grade, grades) !== found.grade);
  const reasons = telling.map(({ when, clause }) => ({ reason: conditionText(when, rubric), clause }));
  const texts = {
    from: found.grade,
    to: lowered,
    reason: reasons.map(({ reason }) => reason).join("；"),
    clause: [...new Set(reasons.map(({ clause }) => clause))].join("、"),
  };
  const notice = issue("grade-lowered", {}, texts);
  return { grade: lowered, lowered: { from: found.grade, reasons }, issues: [...found.issues, notice] };
}

/** The grade that is left of another: steps are added up, and the worst of what is allowed counts. */
function gradeBehind(gates: readonly Gate[], grade: string, grades: readonly string[]): string {
  const steps = gates.reduce((sum, gate) => sum + ("lower" in gate ? gate.lower : 0), grades.indexOf(grade));
  const limits = gates.map((gate) => ("atBest" in gate ? grades.indexOf(gate.atBest) : 0));
  return at(grades, Math.min(grades.length - 1, Math.max(steps, ...limits)));
}

/** A unit that has a grade has all its items, so only an attribute can be missing. */
function openIssue({ when }: Gate, { attributes }: Rubric) {
  if (!("attribute" in when)) return [];
  const { attribute: field } = when;
  return [issue("attribute-blank", { field }, { label: attributes.find(({ id }) => id === field)?.label ?? field })];
}
