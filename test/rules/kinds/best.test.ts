import { ruleTrial } from "../../support/ruleTrial";
import { level } from "../../support/smallRubric";

const best = ruleTrial(
  { kind: "best", levels: [level("国家级", 10), level("省级", 6), level("市级", 2.5)] },
  { max: 8 },
);

describe("the best of several achievements", () => {
  it.each([
    [{ 国家级: 0, 省级: 0, 市级: 0 }, 0, "没有发生，计0分；依据第一条"],
    [{ 国家级: 0, 省级: 0, 市级: 9 }, 2.5, "满分8分，市级9次×2.5分，取最高的一项，得2.5分；依据第一条"],
    [{ 国家级: 0, 省级: 1, 市级: 9 }, 6, "满分8分，省级1次×6分、市级9次×2.5分，取最高的一项，得6分；依据第一条"],
    [{ 国家级: 2, 省级: 0, 市级: 0 }, 8, "满分8分，国家级2次×10分，取最高的一项，最高8分，得8分；依据第一条"],
  ])("of %j is worth %d", (values, points, text) => {
    expect(best(values)).toMatchObject({ result: points, text, issues: [], capped: points === 8 });
  });

  it.each([
    [{ 国家级: 0, 省级: 1 }, ["blank@市级"]],
    [{ 国家级: 0.5, 省级: 1, 市级: 0 }, ["not-a-whole-number@国家级"]],
    [{ 国家级: -1, 省级: 1, 市级: 0 }, ["below-minimum@国家级"]],
  ])("is not known from %j", (values, issues) => {
    expect(best(values)).toMatchObject({ result: null, issues });
  });
});
