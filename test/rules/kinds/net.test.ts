import { level } from "../../support/smallRubric";
import { ruleTrial } from "../../support/ruleTrial";

const levels = [level("praise", 2), level("article", 0.5), level("censure", -3)];
const counts = (praise: unknown, article: unknown, censure: unknown) => ({ praise, article, censure });
const trial = (capOn: string) => ruleTrial({ kind: "net", levels, cap: 3, capOn }, { max: 3, item: { counts: "net" } });
const net = trial("net");
const each = trial("each");

describe("a net item", () => {
  it.each([
    ["nothing", counts(0, 0, 0), 0, 0],
    ["gains", counts(1, 1, 0), 2.5, 2.5],
    ["losses", counts(0, 0, 1), -3, -3],
    ["as much lost as gained", counts(1, 2, 1), 0, 0],
    ["exactly the cap", counts(1, 2, 0), 3, 3],
    ["gains over the cap", counts(5, 0, 0), 3, 3],
    ["losses over the cap", counts(0, 0, 5), -3, -3],
    ["gains over the cap with a loss", counts(3, 0, 1), 3, 0],
    ["losses over the cap with a gain", counts(1, 1, 2), -3, -0.5],
    ["both over the cap", counts(5, 0, 5), -3, 0],
    ["as many as can be counted", counts(9_007_199_254_740_991, 0, 9_007_199_254_740_991), -3, 0],
  ])("%s: %j come to %d, or to %d with a cap on each", (_, values, together, apart) => {
    expect(net(values)).toMatchObject({ result: together, issues: [] });
    expect(each(values)).toMatchObject({ result: apart, issues: [] });
  });

  it("tells that the cap came to bear only where it did", () => {
    expect(net(counts(1, 2, 0)).capped).toBe(false);
    expect(net(counts(2, 0, 0)).capped).toBe(true);
    expect(net(counts(3, 0, 1)).capped).toBe(false);
    expect(each(counts(3, 0, 1)).capped).toBe(true);
    expect(each(counts(1, 2, 1)).capped).toBe(false);
  });

  it("counts the highest of some levels once, of gains and of losses", () => {
    const rule = { kind: "net", levels: [...levels, level("reprimand", -1)], cap: 3, capOn: "net" };
    const highest = ruleTrial({ ...rule, highestOf: [["censure", "reprimand"]] }, { max: 3, item: { counts: "net" } });
    expect(highest({ ...counts(2, 0, 0), reprimand: 4 }).result).toBe(3);
    expect(highest({ ...counts(0, 0, 0), reprimand: 4 }).result).toBe(-1);
    expect(highest({ ...counts(1, 0, 2), reprimand: 4 }).result).toBe(-1);
  });

  it("is blank while a count is", () => {
    expect(net(counts(0, null, 0))).toMatchObject({ result: null, issues: ["blank@article"] });
    expect(net({})).toMatchObject({ result: null, issues: ["blank@praise", "blank@article", "blank@censure"] });
  });

  it.each([
    ["below-minimum@censure", counts(0, 0, -1)],
    ["not-a-whole-number@article", counts(0, 1.5, 0)],
    ["above-maximum@praise", counts(1e308, 0, 0)],
    ["not-a-number@praise", counts("一", 0, 0)],
  ])("has no points but %s for %j", (code, values) => {
    expect(net(values)).toMatchObject({ result: null, issues: [code] });
  });

  it("says gains, losses and the cap", () => {
    expect(net(counts(0, 0, 0)).text).toBe("没有发生，计0分；依据第一条");
    expect(net(counts(1, 0, 1)).text).toBe("praise1次×2分、censure1次×-3分，加减相抵计-1分；依据第一条");
    expect(net(counts(2, 0, 0)).text).toBe("praise2次×2分，合计4分，加减分不超过3分，计3分；依据第一条");
    expect(each(counts(2, 0, 1)).text).toBe(
      "praise2次×2分、censure1次×-3分，加分计3分、减分计3分（各不超过3分），合计0分；依据第一条",
    );
  });
});
