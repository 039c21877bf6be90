import { conditionWords } from "../rubric/facts";
import type { Rubric } from "../rubric/schema";
import { consequencesIn, type Consequence } from "../rubric/standing";
import type { FieldValues } from "../rules/field";
import { issue, type Issue } from "../shared/issue";
import { said } from "../shared/said";
import { attributeHolds } from "./condition";

/** What follows for a unit with a grade, the final one where somebody gave it another; null: it has none. */
export function gradeConsequences(
  { grading }: Rubric,
  grade: string | null,
  attributes: FieldValues,
): readonly Consequence[] {
  return consequencesIn(grading).filter(({ grades, when }) => {
    const graded = grades === undefined || (grade !== null && grades.includes(grade));
    return graded && (when === undefined || attributeHolds(when, attributes) === true);
  });
}

/** What follows for a unit that is vetoed, or is not. */
export function vetoConsequences({ veto }: Rubric, vetoed: boolean): readonly Consequence[] {
  return vetoed ? (veto?.consequences ?? []) : [];
}

/** Tells a vetoed unit of what follows. */
export function vetoNotice({ text, clause }: Consequence): Issue {
  return issue("consequence", {}, { reason: "vetoed", consequence: text, clause });
}

/** Tells a unit of one of those of its grade; what an entered grade alone brings with it stands where the grade is entered. */
export function consequenceNotice(rubric: Rubric, consequence: Consequence, grade: string | null): Issue {
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
