import { measuredTrial } from "../../support/measuredTrial";

const percent = { kind: "entered", unit: "%", min: 0, max: 100, whole: false };
const trial = (bands: readonly object[], more: object = {}) =>
  measuredTrial({ measure: percent, scale: { kind: "bands", bands }, ...more }, { max: 10 });

const bands = trial([
  { atLeast: 95, points: 10 },
  { above: 80, below: 95, points: 8 },
  { above: 60, atMost: 80, points: 5 },
  { is: 60, points: 1 },
  { below: 60, points: 0 },
]);

describe("bands", () => {
  it.each([
    [100, 10],
    [95, 10],
    [94.99, 8],
    [94.99999999999999, 8],
    [80.01, 8],
    [80, 5],
    [60.01, 5],
    [60, 1],
    [59.99, 0],
    [0, 0],
  ])("%d percent is worth %d points", (value, points) => {
    expect(bands({ value })).toMatchObject({ result: points, issues: [] });
  });

  it("compare a quotient as it is, not rounded", () => {
    const rates = trial(
      [
        { atLeast: 66.67, points: 10 },
        { below: 66.67, points: 0 },
      ],
      { measure: { kind: "rate", unit: "%", per: 100 } },
    );
    expect(rates({ actual: 2, target: 3 })).toMatchObject({ result: 0 });
    expect(rates({ actual: 6667, target: 10_000 })).toMatchObject({ result: 10 });
  });

  it("name the band", () => {
    expect(bands({ value: 90 }).text).toBe("满分10分，数值90%，属“高于80%、低于95%”档，得8分；依据第一条");
    expect(bands({ value: 96 }).text).toContain("属“95%及以上”档");
    expect(bands({ value: 70 }).text).toContain("属“高于60%、80%及以下”档");
    expect(bands({ value: 60 }).text).toContain("属“60%”档");
  });

  it("leave a number without points that no band holds", () => {
    const gap = trial([
      { above: 60, points: 10 },
      { below: 60, points: 0 },
    ]);
    expect(gap({ value: 60 })).toMatchObject({ result: null, issues: ["no-band"] });
    expect(gap({ value: 60 }).messages).toEqual(["60%不在任何一档，请核实"]);
  });
});

describe("a band with a slope", () => {
  const slope = trial([
    { atLeast: 95, points: 10 },
    { atLeast: 80, below: 95, points: { atLower: 6, atUpper: 10 } },
    { atLeast: 0, below: 80, points: { atLower: 6, atUpper: 0 } },
  ]);

  it.each([
    [80, 6],
    [87.5, 8],
    [90, 8.67],
    [94.99, 10],
    [79.99, 0],
    [0, 6],
    [40, 3],
  ])("gives %d percent its share: %d points", (value, points) => {
    expect(slope({ value })).toMatchObject({ result: points, issues: [] });
  });

  it("says so", () => {
    expect(slope({ value: 90 }).text).toBe(
      "满分10分，数值90%，属“80%及以上、低于95%”档（6至10分），按比例得8.67分；依据第一条",
    );
  });
});

describe("a band within which the reviewer scores", () => {
  const reviewed = trial(
    [
      { atLeast: 90, points: 10 },
      { atLeast: 60, below: 90, points: { least: 5, most: 9 } },
      { below: 60, points: { least: 0, most: 4 } },
    ],
    { labels: { score: "评定分" } },
  );

  it.each([
    [{ value: 70, score: 5 }, 5],
    [{ value: 70, score: 9 }, 9],
    [{ value: 50, score: 3.255 }, 3.26],
    [{ value: 95 }, 10],
  ])("%j has %d points", (values, points) => {
    expect(reviewed(values)).toMatchObject({ result: points, issues: [] });
  });

  it.each([
    [{ value: 70 }, "blank@score"],
    [{ value: 70, score: 4.99 }, "below-minimum@score"],
    [{ value: 70, score: 9.01 }, "above-maximum@score"],
    [{ value: 50, score: 5 }, "above-maximum@score"],
    [{ value: 50, score: -1 }, "below-minimum@score"],
  ])("%j has no points but %s", (values, issue) => {
    expect(reviewed(values)).toMatchObject({ result: null, issues: [issue] });
  });

  it("says that a score is not used where the points are fixed", () => {
    expect(reviewed({ value: 95, score: 8 })).toMatchObject({ result: 10, issues: ["score-not-used@score"] });
    expect(reviewed({ value: 95, score: 8 }).messages).toEqual(["分值是固定的，“评定分”不计"]);
  });

  it("says the range and the score", () => {
    expect(reviewed({ value: 70, score: 7 }).text).toBe(
      "满分10分，数值70%，属“60%及以上、低于90%”档（5至9分），审核评定得7分；依据第一条",
    );
  });
});

describe("bands of places", () => {
  const places = trial(
    [
      { is: 1, points: 10 },
      { atLeast: 2, atMost: 3, points: 8 },
      { above: 3, points: 5 },
    ],
    { compare: { kind: "place", better: "higher", ties: "shared", as: "place" } },
  );
  const others = (...values: number[]) => values.map((value) => ({ value }));

  it.each([
    [90, [80, 70, 60], 10, "属“第1名”档"],
    [90, [90, 70, 60], 10, "列第1名"],
    [80, [90, 70, 60], 8, "属“第2至3名”档"],
    [70, [90, 80, 80], 5, "属“第3名以后”档"],
  ])("give %d among %j %d points", (value, rest, points, words) => {
    const found = places({ value }, others(...rest));
    expect(found.result).toBe(points);
    expect(found.text).toContain(words);
  });
});
