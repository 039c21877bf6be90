import { measuredTrial } from "../../support/measuredTrial";

const difference = measuredTrial({ measure: { kind: "change", as: "difference", unit: "件" } });
const growth = measuredTrial({ measure: { kind: "change", as: "growth", unit: "万元" } });

describe("a change from last year", () => {
  it.each([
    [5, 3, 2, "本年数5件、上年数3件，增加2件"],
    [3, 5, -2, "本年数3件、上年数5件，减少2件"],
    [3, 3, 0, "本年数3件、上年数3件，持平"],
    [0.3, 0.1, 0.2, "增加0.2件"],
    [1, 0, 1, "增加1件"],
  ])("from %d to %d is by so many: %d", (current, previous, points, words) => {
    const found = difference({ current, previous });
    expect(found).toMatchObject({ result: points, issues: [] });
    expect(found.text).toContain(words);
  });

  it.each([
    [110, 100, 10, "本年数110万元、上年数100万元，增长10%"],
    [90, 100, -10, "下降10%"],
    [4, 3, 33.33, "增长约33.3333%"],
    [0, 100, -100, "下降100%"],
    [100, 100, 0, "持平"],
  ])("to %d from %d is by so many percent: %d", (current, previous, points, words) => {
    const found = growth({ current, previous });
    expect(found).toMatchObject({ result: points, issues: [] });
    expect(found.text).toContain(words);
  });

  it("has no percentage where there was nothing last year", () => {
    expect(growth({ current: 5, previous: 0 })).toMatchObject({ result: null, issues: ["no-divisor@previous"] });
    expect(growth({ current: 5, previous: 0 }).messages).toEqual(["“上年数（万元）”为0或没有，无法计算，请核实"]);
  });

  it("may be of numbers below 0 where the rule says so", () => {
    const profit = measuredTrial({ measure: { kind: "change", as: "difference", unit: "万元", min: -1000 } });
    const found = profit({ current: -20, previous: -50 });
    expect(found).toMatchObject({ result: 30, issues: [] });
    expect(found.text).toContain("本年数-20万元、上年数-50万元，增加30万元");
    expect(profit({ current: -20, previous: 10 })).toMatchObject({ result: -30, issues: [] });
    expect(profit({ current: -1001, previous: 10 }).issues).toEqual(["below-minimum@current"]);
  });

  it("is compared with those of other units", () => {
    const compare = { kind: "place", better: "higher", ties: "shared", as: "place" };
    const place = measuredTrial({ measure: { kind: "change", as: "growth", unit: "" }, compare });
    const others = [
      { current: 120, previous: 100 },
      { current: 10, previous: 5 },
    ];
    expect(place({ current: 110, previous: 100 }, others)).toMatchObject({ result: 3, issues: [] });
  });

  it("asks for both years", () => {
    expect(difference({ previous: 5 }).issues).toEqual(["blank@current"]);
    expect(difference({ current: -1, previous: 5 }).issues).toEqual(["below-minimum@current"]);
  });

  it("takes whole numbers alone where persons are counted", () => {
    const persons = measuredTrial({ measure: { kind: "change", as: "difference", unit: "人", whole: true } });
    expect(persons({ current: 5, previous: 2.5 }).issues).toEqual(["not-a-whole-number@previous"]);
    expect(persons({ current: 5, previous: 2 })).toMatchObject({ result: 3, issues: [] });
  });
});
