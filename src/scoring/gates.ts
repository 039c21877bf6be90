import { conditionText, conditionWords } from "../rubric/facts";
import type { Rubric } from "../rubric/schema";
import { gradesOf, type Gate } from "../rubric/standing";
import { issue } from "../shared/issue";
import { at } from "../shared/list";
import { together } from "../shared/said";
import { holds, type Circumstances } from "./condition";
import type { Contender, GradeFinding } from "./contender";
import type { TableItem } from "./table";

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
  const words = {
    from: found.grade,
    to: lowered,
    reason: together(telling.map(({ when }) => conditionWords(when, rubric))),
    clause: [...new Set(telling.map(({ clause }) => clause))].join("、"),
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
