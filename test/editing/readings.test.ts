import { chooseReading, judgeInstead } from "../../src/editing/readings";
import { lintRubric } from "../../src/rubric/lint/lint";
import { readingsInForce, applyReadings } from "../../src/rubric/readings";
import { itemOf } from "../../src/editing/items";
import { variedRubrics } from "../support/rubrics";

const cases = variedRubrics().flatMap((rubric) =>
  rubric.interpretations.flatMap(({ id, choices }) =>
    choices.map((choice) => ({ key: `${rubric.id} ${id} ${choice.id}`, rubric, id, choice: choice.id })),
  ),
);

describe("a reading that is chosen", () => {
  test.each(cases)("is stated by the rubric, which is as sound as before: $key", ({ rubric, id, choice }) => {
    const chosen = chooseReading(rubric, id, choice).rubric;
    // What the document states of the other reading is not used under this one.
    const faults = lintRubric(chosen).filter(
      ({ severity, code }) => severity === "error" && code !== "lint-stated-unused",
    );
    expect(faults).toEqual([]);
    const { readings } = readingsInForce(rubric, { [id]: choice });
    const { readings: usual } = readingsInForce(chosen, {});
    const { interpretations: _, ...stated } = applyReadings(chosen, usual);
    const { interpretations: __, ...switched } = applyReadings(rubric, readings);
    expect(stated).toEqual(switched);
  });

  test("is one that there is", () => {
    const [rubric] = variedRubrics();
    if (rubric === undefined) throw new Error("no rubric");
    expect(() => chooseReading(rubric, "no-such-case", "a")).toThrow(RangeError);
  });
});

const items = variedRubrics().flatMap((rubric) => {
  const open = rubric.interpretations.flatMap(({ applies }) => ("items" in applies ? applies.items : []));
  return [...new Set(open)].map((item) => ({ key: `${rubric.id} ${item}`, rubric, item }));
});

test.each(items)("what the reviewer scores instead has nothing open in its rule: $key", ({ rubric, item }) => {
  const after = judgeInstead(rubric, item).rubric;
  expect(itemOf(after, item).rule.kind).toBe("judged");
  expect(after.interpretations.filter(({ applies }) => "items" in applies && applies.items.includes(item))).toEqual([]);
  const left = rubric.interpretations.filter(
    ({ applies }) => !("items" in applies) || applies.items.some((one) => one !== item),
  );
  expect(after.interpretations.map(({ id }) => id)).toEqual(left.map(({ id }) => id));
});
