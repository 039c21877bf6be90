import { contains, overlap, withParameters } from "../../src/rubric/readings";

const rule = {
  kind: "measured",
  scale: { kind: "shortfall", target: 95, partSteps: "linear" },
  parts: [{ weight: 30 }, { weight: 70 }],
};

describe("a parameter", () => {
  it.each([
    ["at the top", { kind: "other" }, { ...rule, kind: "other" }],
    ["inside another", { "scale.partSteps": "up" }, { ...rule, scale: { ...rule.scale, partSteps: "up" } }],
    ["of a part", { "parts.1.weight": 50 }, { ...rule, parts: [{ weight: 30 }, { weight: 50 }] }],
    [
      "beside another",
      { "scale.target": 90, "scale.partSteps": "up" },
      { ...rule, scale: { ...rule.scale, target: 90, partSteps: "up" } },
    ],
    ["that is not there", { "scal.partSteps": "up" }, { ...rule, scal: { partSteps: "up" } }],
    ["inside a plain value", { "kind.name": "x" }, { ...rule, kind: { name: "x" } }],
    ["of a part that is not there", { "parts.2.weight": 1 }, { ...rule, parts: null }],
    ["of a list by a name", { "parts.weight": 1 }, { ...rule, parts: null }],
  ])("%s is set, the rest stays", (_, set, expected) => {
    const before = structuredClone(rule);
    expect(withParameters(rule, set)).toEqual(expected);
    expect(rule).toEqual(before);
  });

  it.each([
    ["scale", "scale.partSteps", true, true],
    ["scale.partSteps", "scale", false, true],
    ["scale.target", "scale.partSteps", false, false],
    ["scale", "scaled", false, false],
    ["ties", "ties", true, true],
  ])("%s and %s", (one, other, held, shared) => {
    expect([contains(one, other), overlap(one, other)]).toEqual([held, shared]);
  });
});
