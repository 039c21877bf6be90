import { lintRubric } from "../../../src/rubric/lint/lint";
import { categoriesRubric, phasesRubric, pointsRubric, ratingsRubric } from "../../support/smallRubrics";

describe("lintRubric", () => {
  it.each([
    ["points, bonus, penalty, veto", pointsRubric],
    ["categories", categoriesRubric],
    ["phases", phasesRubric],
    ["ratings", ratingsRubric],
  ])("finds nothing in a sound rubric with %s", (_, rubric) => {
    expect(lintRubric(rubric)).toEqual([]);
  });
});
