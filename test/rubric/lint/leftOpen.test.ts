import { findings, messages } from "../../support/findings";
import { measuresRubric } from "../../support/measuresRubric";

const rule = (code: string, item: number, rest: string) => `${code} items[${String(item - 1)}].rule${rest}`;
const at = (item: number, rest: string) => `items[${String(item - 1)}].rule${rest}`;

describe("what most documents leave open", () => {
  const without = (id: string) => ({
    interpretations: measuresRubric.interpretations.filter((one) => one.id !== id),
    [`examples[0].interpretations["${id}"]`]: undefined,
  });

  it.each([
    [
      "part-steps",
      [
        rule("lint-left-open", 2, ".scale.partSteps"),
        rule("lint-left-open", 11, ".scale.partSteps"),
        rule("lint-left-open", 12, ".scale.partSteps"),
      ],
    ],
    ["empty-part", [rule("lint-left-open", 7, ".measure.emptyPart")]],
    ["absent", [rule("lint-left-open", 4, ".absent"), rule("lint-left-open", 7, ".absent")]],
    ["ties", [rule("lint-left-open", 8, ".compare.ties")]],
    ["zero-divisor", [2, 3, 4, 5, 6, 7, 9, 10].map((item) => rule("lint-left-open", item, ".zeroDivisor"))],
  ])("is told where no interpretation switches it: %s", (id, found) => {
    expect(findings(measuresRubric, without(id))).toEqual(found);
  });

  it("is not told where the rule says that the document states it", () => {
    const edits = { ...without("ties"), [at(8, ".stated")]: ["compare.ties"] };
    expect(findings(measuresRubric, edits)).toEqual([]);
    expect(findings(measuresRubric, { [at(8, ".stated")]: ["compare.ties", "scale.partSteps"] })).toEqual([
      rule("lint-stated-unused", 8, ".stated[1]"),
    ]);
  });

  it("is only a warning", () => {
    expect(messages(measuresRubric, without("ties"))).toEqual([
      "“compare.ties”多数文件没有规定：本文件没有写明的，请为它列一个口径；写明了的，请在规则的stated中注明",
    ]);
  });

  it("is not told of whole numbers counted in whole steps", () => {
    const whole = { kind: "entered", unit: "件", min: 0, max: null, whole: true };
    const { id, ...rest } = measuresRubric.interpretations[1] ?? { id: "" };
    const edits = {
      [at(2, ".measure")]: whole,
      [at(2, ".zeroDivisor")]: undefined,
      "interpretations[1]": { id, ...rest, applies: { items: ["11", "12"] } },
      "interpretations[2].applies.items[0]": "3",
    };
    expect(findings(measuresRubric, edits)).toEqual([]);
    expect(findings(measuresRubric, { ...edits, [at(2, ".scale.step")]: 2 })).toEqual([
      rule("lint-left-open", 2, ".scale.partSteps"),
    ]);
  });
});
