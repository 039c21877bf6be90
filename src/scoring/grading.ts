import { attributeLabel } from "../rubric/facts";
import type { Rubric } from "../rubric/schema";
import { gradesOf, type Gate, type Grading, type ThresholdGrading } from "../rubric/standing";
import { textIn, type FieldValues } from "../rules/field";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import { chineseSpeech, ownWords, together } from "../shared/said";
import { holds } from "./condition";
import { flaggedIn, groundWords } from "./grounds";
import type { QuotaDecision } from "./quotaDecision";
import type { ScoredUnit } from "./scoreUnits";
import type { ScoredTable, TableItem } from "./table";

/** A unit's grade, or why there is none yet. */
export interface GradeFinding {
  readonly grade: string | null;
  /** What decided, before any gate; null where the rubric has no grades. */
  readonly by: GradedBy | null;
  /** The grade before gates lowered it, and by what. */
  readonly lowered?: { readonly from: string; readonly reasons: readonly Reason[] };
  readonly issues: readonly Issue[];
}

/** What decided a unit's grade, or what is missing to decide it. */
export type GradedBy =
  /** The total reaches this tier of the rubric's, counted from the best. */
  | { readonly kind: "total"; readonly tier: number }
  | QuotaDecision
  | { readonly kind: "entered" }
  /** Attributes that decide are blank. */
  | { readonly kind: "blank"; readonly labels: readonly string[] }
  /** Without a rank there is no grade. */
  | { readonly kind: "unranked" };

/** The finding of a unit without rank. */
export const UNRANKED: GradeFinding = { grade: null, by: { kind: "unranked" }, issues: [] };

/** The finding of a unit that lacks the attribute that decides. `labels` names the attributes for messages. */
export function undecided(attribute: string, labels: ReadonlyMap<string, string>): GradeFinding {
  const label = labels.get(attribute) ?? attribute;
  const missing = issue("attribute-blank", { field: attribute }, { label });
  return { grade: null, by: { kind: "blank", labels: [label] }, issues: [missing] };
}

/** Why something follows, with its ground in the document. */
interface Reason {
  readonly reason: string;
  readonly clause: string;
}

/** The best tier whose lower bound, inclusive, the total reaches; every unit of a tier has the same finding. */
export function gradesByTotal({ tiers }: ThresholdGrading): (total: number) => GradeFinding {
  const findings = tiers.map(({ grade }, tier): GradeFinding => ({ grade, by: { kind: "total", tier }, issues: [] }));
  return (total) => {
    const tier = tiers.findIndex(({ from }) => from === null || total >= from);
    if (tier < 0) throw new Error("the last tier must have no lower bound");
    return at(findings, tier);
  };
}

/** An entered grade is repeated whether or not the unit is complete. `labels` names the attributes for messages. */
export function enteredGrade(
  { attribute, consequences }: Extract<Grading, { kind: "entered" }>,
  attributes: FieldValues,
  labels: ReadonlyMap<string, string>,
): GradeFinding {
  const entered = textIn(attributes, attribute);
  if (entered === null) return undecided(attribute, labels);
  const notices = consequences
    .filter(({ grades }) => grades.includes(entered))
    .map(({ text, clause }) => issue("interview", { field: attribute }, { grade: entered, consequence: text, clause }));
  return { grade: entered, by: { kind: "entered" }, issues: notices };
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
  const gateHolds = ({ when }: Gate) => (flaggedIn(rubric.grading, when, unit) ?? { holds: holds(when, unit) }).holds;
  const closed = gates.filter((gate) => gateHolds(gate) === true);
  const open = gates.filter((gate) => gateHolds(gate) === null);
  const lowered = gradeBehind(closed, found.grade, grades);
  if (gradeBehind([...closed, ...open], found.grade, grades) !== lowered) {
    const missing = open.flatMap((gate) => openAttribute(gate, rubric, unit) ?? []);
    const issues = missing.map(({ id: field, label }) => issue("attribute-blank", { field }, { label }));
    return {
      grade: null,
      by: { kind: "blank", labels: missing.map(({ label }) => label) },
      issues: [...found.issues, ...issues],
    };
  }
  if (lowered === found.grade) return found;
  const effective = closed.filter((gate) => gradeBehind([gate], found.grade, grades) !== found.grade);
  const reasons = effective.map(({ when, clause }) => {
    return { reason: ownWords(chineseSpeech, groundWords(rubric, when, unit)), clause };
  });
  const words = {
    from: found.grade,
    to: lowered,
    reason: together(effective.map(({ when }) => groundWords(rubric, when, unit))),
    clause: [...new Set(effective.map(({ clause }) => clause))].join("、"),
  };
  const notice = issue("grade-lowered", {}, words);
  return { grade: lowered, by: found.by, lowered: { from: found.grade, reasons }, issues: [...found.issues, notice] };
}

/** The grade that is left of another: steps are added up, and the worst of what is allowed counts. */
function gradeBehind(gates: readonly Gate[], grade: string, grades: readonly string[]): string {
  const steps = gates.reduce((sum, gate) => sum + ("lower" in gate ? gate.lower : 0), grades.indexOf(grade));
  const limits = gates.map((gate) => ("atBest" in gate ? grades.indexOf(gate.atBest) : 0));
  return at(grades, Math.min(grades.length - 1, Math.max(steps, ...limits)));
}

/** What decides a gate that is open: a unit that has a grade has all its items, so only an attribute can be missing. */
function openAttribute(
  { when }: Gate,
  { attributes, grading }: Rubric,
  unit: ScoredTable,
): { readonly id: string; readonly label: string } | null {
  if (!("attribute" in when)) return null;
  const id = flaggedIn(grading, when, unit)?.asks ?? when.attribute;
  return { id, label: attributeLabel(attributes, id) };
}
