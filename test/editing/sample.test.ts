import { sampleValues } from "../../src/drafting/sampleValues";
import { itemOf } from "../../src/editing/items";
import { ruleForm, ruleOfKind } from "../../src/editing/ruleKinds";
import { boundRuleOf, sampleOutcomes, samplesNeeded } from "../../src/editing/sample";
import { ruleSchema, type Rule } from "../../src/rules/kinds/kinds";
import { pointsRubric } from "../support/smallRubrics";

const item = itemOf(pointsRubric, "1");
const form = ruleForm();
const kinds = form.is === "either" ? form.options.map(({ id }) => id) : [];

const boundOf = (rule: Rule) => boundRuleOf({ ...item, rule, max: 10 }, pointsRubric);

/** What becomes of the usual sample values; nothing where the rule has faults. */
const outcomesOf = (rule: Rule) => {
  const bound = boundOf(rule);
  if (bound === null) return [];
  const values = sampleValues(bound.fields);
  return sampleOutcomes(
    bound,
    Array.from({ length: samplesNeeded(bound) }, () => values),
  );
};

test.each(kinds)("%s: what it begins with can be tried out", (kind) => {
  const rule = ruleOfKind({ ...item, max: 10 }, kind, pointsRubric);
  expect(outcomesOf(rule).map(({ is }) => is)).not.toContain("blank");
  expect(outcomesOf(rule)).not.toEqual([]);
});

/** A rule with one of its numbers replaced by another: valid by schema, whatever its checks say. */
function perturbed(rule: Rule): readonly Rule[] {
  const text = JSON.stringify(rule);
  const numbers = [...text.matchAll(/(?<=[:[])-?\d+(\.\d+)?(?=[,}\]])/g)];
  return numbers.flatMap(({ index, 0: found }) =>
    ["0", "-1", "1", "1000", "0.5"].flatMap((other) => {
      const changed = ruleSchema.safeParse(JSON.parse(text.slice(0, index) + other + text.slice(index + found.length)));
      return changed.success ? [changed.data] : [];
    }),
  );
}

test.each(kinds)("%s: whatever numbers are entered, trying it out never breaks", (kind) => {
  for (const rule of perturbed(ruleOfKind({ ...item, max: 10 }, kind, pointsRubric))) {
    expect(() => outcomesOf(rule)).not.toThrow();
  }
});

test("a rule that compares units is tried out with three", () => {
  expect(outcomesOf(ruleOfKind({ ...item, max: 10 }, "ranked", pointsRubric))).toHaveLength(3);
  expect(outcomesOf({ kind: "judged" })).toHaveLength(1);
});

test("a rule with faults cannot be tried out", () => {
  expect(boundOf({ kind: "threshold", atLeast: 1 })).not.toBeNull();
  expect(boundOf({ kind: "deduction", least: 2, most: 1 })).toBeNull();
});

test("points and explanation are the engine's; what is missing or cannot be is said", () => {
  const bound = boundOf({ kind: "judged" });
  if (bound === null) throw new Error("no rule");
  expect(sampleOutcomes(bound, [{ score: 8 }, {}, { score: 11 }, { score: "八" }])).toEqual([
    { is: "scored", points: 8, explanation: "满分10分，评定8分，得8分" },
    { is: "blank", missing: ["得分"] },
    expect.objectContaining({ is: "unusable", issues: [expect.objectContaining({ code: "above-maximum" })] }),
    expect.objectContaining({ is: "unusable", issues: [expect.objectContaining({ code: "not-a-number" })] }),
  ]);
});
