import { ruleTrial } from "../../support/ruleTrial";

const source = (id: string, label: string, factor: number) => ({ id, label, factor });
const one = ruleTrial({ kind: "scaled", sources: [source("composite", "综合成绩", 0.3)] }, { max: 30 });
const two = ruleTrial(
  { kind: "scaled", sources: [source("organization", "组织办", 0.16), source("headquarters", "指挥部", 0.24)] },
  { max: 40 },
);

describe("a scaled item", () => {
  it.each([
    ["none", 0, 0],
    ["full marks", 100, 30],
    ["a half, rounded up, that binary multiplication misses", 86.35, 25.91],
    ["three decimals", 86.335, 25.9],
    ["a long decimal, rounded once", 86.38333333333333, 25.91],
    ["a very small mark, rounded once", 0.016666666666666666, 0],
  ])("%s: %d × 0.3 is %d", (_, composite, points) => {
    expect(one({ composite })).toMatchObject({ result: points, issues: [] });
  });

  it("adds up its sources before it rounds", () => {
    expect(two({ organization: 100, headquarters: 100 }).result).toBe(40);
    // 0.16 × 0.02 + 0.24 × 0.01 = 0.0032 + 0.0024 = 0.0056; each by itself would be 0.
    expect(two({ organization: 0.02, headquarters: 0.01 }).result).toBe(0.01);
  });

  it.each([
    ["above-maximum@composite", 100.01],
    ["below-minimum@composite", -1],
    ["not-a-number@composite", "90"],
  ])("has no points but %s for %j", (code, composite) => {
    expect(one({ composite })).toMatchObject({ result: null, issues: [code] });
  });

  it.each([
    [{}, ["blank@organization", "blank@headquarters"]],
    [{ organization: 0 }, ["blank@headquarters"]],
  ])("is blank with %j", (values, issues) => {
    expect(two(values)).toMatchObject({ result: null, issues });
  });

  it("says every mark and its factor", () => {
    expect(two({ organization: 90, headquarters: 85.5 }).text).toBe(
      "满分40分，组织办90×0.16＋指挥部85.5×0.24，得34.92分；依据第一条",
    );
  });
});
