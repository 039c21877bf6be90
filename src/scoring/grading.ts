import { conditionText, conditionWords } from "../rubric/facts";
import type { Rubric } from "../rubric/schema";
import { gradesOf, type Gate, type Grading, type ThresholdGrading } from "../rubric/standing";
import { textIn, type FieldValues } from "../rules/field";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import { together } from "../shared/said";
import { holds } from "./condition";
import type { ScoredUnit } from "./scoreUnits";
import type { ScoredTable, TableItem } from "./table";

/** A unit's grade, or why there is none yet. */
export interface GradeFinding {
  readonly grade: string | null;
  /** The grade before gates lowered it, and by what. */
  readonly lowered?: { readonly from: string; readonly reasons: readonly Reason[] };
  readonly issues: readonly Issue[];
}

/** Why something follows, with its ground in the document. */
interface Reason {
  readonly reason: string;
  readonly clause: string;
}

/** The best tier whose lower bound, inclusive, the total reaches. */
export function gradeByTotal({ tiers }: ThresholdGrading, total: number): GradeFinding {
  const tier = tiers.find(({ from }) => from === null || total >= from);
  if (tier === undefined) throw new Error("the last tier must have no lower bound");
  return { grade: tier.grade, issues: [] };
}

/** An entered grade is repeated whether or not the unit is complete. `labels` names the attributes for messages. */
export function enteredGrade(
  { attribute, consequences }: Extract<Grading, { kind: "entered" }>,
  attributes: FieldValues,
  labels: ReadonlyMap<string, string>,
): GradeFinding {
  const entered = textIn(attributes, attribute);
  if (entered === null) {
    const label = labels.get(attribute) ?? attribute;
    return { grade: null, issues: [issue("attribute-blank", { field: attribute }, { label })] };
  }
  const notices = consequences
    .filter(({ grades }) => grades.includes(entered))
    .map(({ text, clause }) => issue("interview", { field: attribute }, { grade: entered, consequence: text, clause }));
  return { grade: entered, issues: notices };
}

/** Grades as the gates leave them: what a gate lowers it never raises, and the order of gates does not matter. */
export function throughGates(
  rubric: Rubric,
  table: readonly TableItem[],
  units: readonly ScoredUnit[],
  findings: readonly GradeFinding[],
): readonly GradeFinding[] {
  const { grading } = rubric;
  const gates = "gates" in grading ? (grading.gates ?? []) : [];
  if (gates.length === 0) return findings;
  return findings.map((found, index) => {
    const { attributes, score } = at(units, index);
    return found.grade === null
      ? found
      : throughAll(rubric, gates, { ...found, grade: found.grade }, { attributes, table, outcomes: score.outcomes });
  });
}

function throughAll(
  rubric: Rubric,
  gates: readonly Gate[],
  found: GradeFinding & { readonly grade: string },
  unit: ScoredTable,
): GradeFinding {
  const grades = gradesOf(rubric.grading);
  const closed = gates.filter(({ when }) => holds(when, unit) === true);
  const open = gates.filter(({ when }) => holds(when, unit) === null);
  const lowered = gradeBehind(closed, found.grade, grades);
  if (gradeBehind([...closed, ...open], found.grade, grades) !== lowered) {
    return { grade: null, issues: [...found.issues, ...open.flatMap((gate) => openIssue(gate, rubric))] };
  }
  if (lowered === found.grade) return found;
  const effective = closed.filter((gate) => gradeBehind([gate], found.grade, grades) !== found.grade);
  const reasons = effective.map(({ when, clause }) => ({ reason: conditionText(when, rubric), clause }));
  const words = {
    from: found.grade,
    to: lowered,
    reason: together(effective.map(({ when }) => conditionWords(when, rubric))),
    clause: [...new Set(effective.map(({ clause }) => clause))].join("、"),
  };
  const notice = issue("grade-lowered", {}, words);
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
