import type { Rubric } from "../rubric/schema";
import { type Issue, issue } from "../shared/issue";
import { at } from "../shared/list";
import { type Consequence, consequencesIn } from "../rubric/standing";
import { enteredGrade, gradesByTotal, throughGates, UNRANKED, type GradedBy, type GradeFinding } from "./grading";
import { groundNotices } from "./grounds";
import type { Place } from "./places";
import { gradeByQuota } from "./quota";
import { rank, unranked, type PlacedBy, type RankingResult } from "./ranking";
import type { ScoredUnit } from "./scoreUnits";
import type { TableItem } from "./table";
import { vetoItems, vetoOf, type VetoFinding } from "./veto";
import { conditionWords } from "../rubric/facts";
import type { FieldValues } from "../rules/field";
import { said } from "../shared/said";
import { attributeHolds } from "./condition";

/** What follows from the points of a unit. */
export interface Standing {
  readonly veto: VetoFinding;
  /** Null also where ranks are not shown. */
  readonly rank: number | null;
  /** Its place in the ranking, shown or not, null where it has none, and what decided that. */
  readonly place: Place | null;
  readonly placedBy: PlacedBy;
  readonly grade: string | null;
  /** What decided the grade, before any gate; null where the rubric has no grades. */
  readonly gradedBy: GradedBy | null;
  /** The grade before gates lowered it, and by what; null where none did. */
  readonly lowered: NonNullable<GradeFinding["lowered"]> | null;
  /** What its grade or its circumstances bring with them. */
  readonly consequences: readonly Consequence[];
  readonly issues: readonly Issue[];
}

/**
 * Vetoes, then places, then grades one cohort, gates last, under `rubric`, the readings in force applied. `awaited` more
 * units of the cohort were not handed in.
 */
export function standingsOf(
  rubric: Rubric,
  table: readonly TableItem[],
  units: readonly ScoredUnit[],
  awaited: number,
): readonly Standing[] {
  const vetoing = vetoItems(table);
  const vetoes = units.map(({ score }) => vetoOf(vetoing, score));
  const excluded = vetoes.map(({ hit }) => hit && rubric.veto?.ranking === "excluded");
  const last = vetoes.map(({ hit }) => hit && rubric.veto?.ranking === "last");
  const labels = new Map(rubric.attributes.map(({ id, label }) => [id, label]));
  const apart = rubric.totals?.phases?.apart === true;
  const ranked = apart ? unranked(units) : rank(rubric.ranking, units, { excluded, last }, labels, awaited);
  const { places, by, issues } = ranked;
  const grades = throughGates(rubric, table, units, gradesBy(rubric, units, ranked, labels));
  return units.map(({ unit, attributes, score }, index) => {
    const { grade, by: gradedBy, lowered, issues: gradeIssues } = at(grades, index);
    const place = at(places, index);
    const grounds = groundNotices(rubric, { attributes, table, outcomes: score.outcomes });
    const graded = unit.final?.grade ?? grade;
    const ofGrade = gradeConsequences(rubric, graded, attributes);
    const ofVeto = vetoConsequences(rubric, at(vetoes, index).hit);
    const follows = [...ofGrade.map((one) => consequenceNotice(rubric, one, graded)), ...ofVeto.map(vetoNotice)];
    const own = [...at(issues, index), ...grounds, ...gradeIssues, ...follows];
    return {
      veto: at(vetoes, index),
      rank: rubric.ranking.shown === false ? null : (place?.rank ?? null),
      place,
      placedBy: at(by, index),
      grade,
      gradedBy,
      lowered: lowered ?? null,
      consequences: [...ofGrade, ...ofVeto],
      issues: own.map((one) => ({ ...one, place: { unit: unit.name, ...one.place } })),
    };
  });
}

/** The grade of every unit by the rubric's kind of grading. `labels` names the attributes for messages. */
function gradesBy(
  { grading }: Rubric,
  units: readonly ScoredUnit[],
  { places, groups }: Pick<RankingResult, "places" | "groups">,
  labels: ReadonlyMap<string, string>,
): readonly GradeFinding[] {
  switch (grading.kind) {
    case "none":
      return units.map(() => NO_GRADE);
    case "thresholds": {
      const gradeOf = gradesByTotal(grading);
      return units.map(({ score }, index) => (at(places, index) === null ? UNRANKED : gradeOf(score.totals.total)));
    }
    case "quota":
      return gradeByQuota(grading, units, { places, groups }, labels);
    case "entered":
      return units.map(({ attributes }) => enteredGrade(grading, attributes, labels));
  }
}

const NO_GRADE: GradeFinding = { grade: null, by: null, issues: [] };

/** What follows for a unit with a grade, the final one where somebody gave it another; null: it has none. */
function gradeConsequences({ grading }: Rubric, grade: string | null, attributes: FieldValues): readonly Consequence[] {
  return consequencesIn(grading).filter(({ grades, when }) => {
    const graded = grades === undefined || (grade !== null && grades.includes(grade));
    return graded && (when === undefined || attributeHolds(when, attributes) === true);
  });
}

/** What follows for a unit that is vetoed, or is not. */
function vetoConsequences({ veto }: Rubric, vetoed: boolean): readonly Consequence[] {
  return vetoed ? (veto?.consequences ?? []) : [];
}

/** Tells a vetoed unit of what follows. */
function vetoNotice({ text, clause }: Consequence): Issue {
  return issue("consequence", {}, { reason: "vetoed", consequence: text, clause });
}

/** Tells a unit of one of those of its grade; what an entered grade alone brings with it stands where the grade is entered. */
function consequenceNotice(rubric: Rubric, consequence: Consequence, grade: string | null): Issue {
  const { grades, when, text, clause } = consequence;
  const { grading } = rubric;
  if (grading.kind === "entered" && when === undefined) {
    return issue("interview", { field: grading.attribute }, { grade: grade ?? "", consequence: text, clause });
  }
  const graded = said("grade-becomes", { grade: grade ?? "" });
  if (when === undefined) return issue("consequence", {}, { reason: graded, consequence: text, clause });
  const circumstance = conditionWords(when, rubric);
  const reason = grades === undefined ? circumstance : said("both", { first: graded, second: circumstance });
  return issue("consequence", { field: when.attribute }, { reason, consequence: text, clause });
}
