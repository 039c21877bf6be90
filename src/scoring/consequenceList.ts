import { allConsequences, type Consequence } from "../rubric/standing";
import type { Evaluation, UnitEvaluation } from "./evaluate";

/** Something that follows for some units, and their names. */
export interface Following extends Pick<Consequence, "text" | "clause"> {
  readonly units: readonly string[];
}

/** What follows for whom, in the order of the rubric; what follows for nobody is left out. */
export function consequenceList(
  { rubric }: Pick<Evaluation, "rubric">,
  units: readonly UnitEvaluation[],
): readonly Following[] {
  return allConsequences(rubric)
    .map((consequence): Following => {
      const concerned = units.filter(({ standing }) =>
        standing.consequences.some(({ text, clause }) => text === consequence.text && clause === consequence.clause),
      );
      return {
        text: consequence.text,
        clause: consequence.clause,
        units: concerned.map(({ unit }) => unit.name.trim()),
      };
    })
    .filter((following) => following.units.length > 0);
}
