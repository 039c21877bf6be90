import { evaluate } from "../../src/scoring/evaluate";
import { resultsOf } from "../../src/scoring/report";
import { exampleEntries } from "../../src/app/example";
import { actualOf } from "../support/examples";
import { builtInRubrics } from "../support/rubrics";

describe.each(builtInRubrics().map((rubric) => [rubric.id, rubric] as const))("worked examples of %s", (_, rubric) => {
  test.each(rubric.examples.map((example) => [example.name, example] as const))("%s", (_name, example) => {
    const evaluation = evaluate(rubric, exampleEntries(rubric, example));
    expect(evaluation.issues).toEqual([]);
    expect(actualOf(example, resultsOf(evaluation))).toEqual(example.expect);
  });
});
