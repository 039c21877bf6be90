import { measuredTrial } from "../../support/measuredTrial";

const mark = { kind: "entered", unit: "分", min: -10, max: null, whole: false };
const rate = { kind: "rate", unit: "%", per: 100 };

describe("a linear scale", () => {
  const linear = (scale: object, max = 20) =>
    measuredTrial({ measure: mark, scale: { kind: "linear", plus: 0, floor: 0, ...scale } }, { max });

  it.each([
    [{ factor: 0.2 }, 90, 18, false],
    [{ factor: 0.2 }, 100, 20, false],
    [{ factor: 0.2 }, 101, 20, true],
    [{ factor: 0.2 }, -1, 0, true],
    [{ factor: 0.2, floor: -1 }, -5, -1, false],
    [{ factor: 0.2, floor: null }, -10, -2, false],
    [{ factor: 0.1, plus: 5 }, 90, 14, false],
    [{ factor: -0.5, plus: 20 }, 10, 15, false],
    [{ factor: 0.333 }, 1.5, 0.5, false],
  ])("%j makes of %d %d points", (scale, value, points, capped) => {
    expect(linear(scale)({ value })).toMatchObject({ result: points, issues: [], capped });
  });

  it("rounds 2/3 × 15 once", () => {
    const exact = measuredTrial({
      measure: { ...rate, per: 1 },
      scale: { kind: "linear", factor: 15, plus: 0, floor: 0 },
    });
    expect(exact({ actual: 2, target: 3 }).result).toBe(10);
  });

  it("says the formula and the limit", () => {
    expect(linear({ factor: 0.1, plus: 5 })({ value: 90 }).text).toBe(
      "满分20分，数值90分，90分×0.1＋5，得14分；依据第一条",
    );
    expect(linear({ factor: 0.1, plus: -5 })({ value: 10 }).text).toContain("10分×0.1－5，最低0分，得0分");
    expect(linear({ factor: 1 })({ value: 30 }).text).toContain("30分×1，最高20分，得20分");
  });
});

describe("a share of the points", () => {
  const share = (full: number, max = 15) => measuredTrial({ measure: rate, scale: { kind: "share", full } }, { max });

  it.each([
    [100, 2, 3, 10],
    [100, 0, 3, 0],
    [100, 3, 3, 15],
    [100, 4, 3, 15],
    [95, 95, 100, 15],
    [95, 190, 300, 10],
    [95, 9, 10, 14.21],
  ])("with full points at %d percent, %d of %d has %d points", (full, actual, target, points) => {
    expect(share(full)({ actual, target })).toMatchObject({ result: points, issues: [], capped: false });
  });

  it("is not below 0", () => {
    const change = { kind: "change", as: "difference", unit: "件" };
    const found = measuredTrial({ measure: change, scale: { kind: "share", full: 10 } }, { max: 5 });
    expect(found({ current: 1, previous: 3 }).result).toBe(0);
  });

  it("tells where rounding makes it full", () => {
    const found = share(100)({ actual: 9999, target: 10_000 });
    expect(found).toMatchObject({ result: 15, issues: ["rounded-to-full"] });
    expect(found.messages).toEqual(["未完成（99.99%/100%），四舍五入后为满分"]);
  });

  it("says the proportion", () => {
    expect(share(95)({ actual: 9, target: 10 }).text).toContain("为90%，15×90%÷95%，得14.21分");
    expect(share(95)({ actual: 96, target: 100 }).text).toContain("为96%，达到95%，得15分");
  });
});
