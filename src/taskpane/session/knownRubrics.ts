import type { RubricSource } from "../../app/input";
import type { Rubric } from "../../rubric/schema";

/** The rubrics that files may be about: besides the built-in ones those that the pane has at hand, which come first. */
export function knownRubrics(builtIn: RubricSource, atHand: () => readonly Rubric[]): RubricSource {
  return {
    get ids() {
      return [...new Set([...atHand().map(({ id }) => id), ...builtIn.ids])];
    },
    load: (id) => {
      const rubric = atHand().find((one) => one.id === id);
      return rubric === undefined ? builtIn.load(id) : Promise.resolve(rubric);
    },
  };
}
