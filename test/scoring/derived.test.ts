import { lintRubric } from "../../src/rubric/lint/lint";
import type { Rubric } from "../../src/rubric/schema";
import type { UnitResult } from "../../src/scoring/results";
import { byPlace, derivedRubric, place, pointsOf } from "../support/derivedRubric";
import { messagesOf, valueOf } from "../support/scored";
import { resultOf, resultsIn, tableOf, unit, type SmallItem } from "../support/tableTrial";

const clause = "第九条";
const asItIs = { kind: "linear", factor: 1, plus: 0, floor: null };
const fedBy = (weights: Readonly<Record<string, number>>, more: object = {}) => {
  return { kind: "measured", measure: pointsOf(weights), scale: asItIs, ...more };
};
const ranked = (weights: Readonly<Record<string, number>>, ties = "shared") =>
  fedBy(weights, { scale: byPlace, compare: { ...place, ties } });

const points = ({ items }: UnitResult, id: string) => valueOf(items[id]);
const all = (results: readonly UnitResult[], id: string) => results.map((result) => points(result, id));

describe("points by the place of a computed score", () => {
  const table = (ties: string, more: object = {}) =>
    tableOf(
      [
        ["place", 5, ranked({ "1": 1, "2": 1 }, ties)],
        ["1", 50, undefined, more],
        ["2", 45],
      ],
      100,
    );
  const units = [unit("甲", { "1": 40, "2": 40 }), unit("乙", { "1": 45, "2": 35 }), unit("丙", { "1": 30, "2": 45 })];

  it.each([
    ["shared", [5, 5, 4]],
    ["dense", [5, 5, 4.5]],
  ])("are equal for equal scores (%s)", (ties, expected) => {
    const results = resultsIn(table(ties), units);
    expect(all(results, "place")).toEqual(expected);
    expect(results[2]?.items.place?.explanation).toContain(
      "指标1“指标1”30分、指标2“指标2”45分，合计75分，在3个单位中列第",
    );
  });

  it("are given among the units that have a score", () => {
    const open = unit("丁", { "1": 50 });
    const results = resultsIn(table("shared"), [open, ...units]);
    expect(all(results, "place")).toEqual([null, 5, 5, 4]);
    expect(results.map(({ complete }) => complete)).toEqual([false, true, true, true]);
    expect(results[0]?.issues.map(({ code, item }) => `${code}@${item ?? ""}`)).toEqual(["blank@2"]);
  });

  it("are told of in the order of the table, though they come last", () => {
    const open = tableOf(
      [
        ["place", 5, ranked({ "1": 1 })],
        ["1", 50],
        ["2", 45],
      ],
      100,
      {},
    );
    const [result] = resultsIn(open, [unit("甲", { place: { score: 1 }, "1": { mark: 1 }, "2": { mark: 1 } })]);
    expect(result?.issues.flatMap(({ code, item = "" }) => (code === "unknown-field" ? [item] : []))).toEqual([
      "place",
      "1",
      "2",
    ]);
  });

  it("are given on each side by the scores of that side", () => {
    const sides = units.map((one, index) => ({ ...one, self: { "1": { score: 40 + index }, "2": { score: 40 } } }));
    const results = resultsIn(table("shared"), sides);
    expect(all(results, "place")).toEqual([5, 5, 4]);
    expect(results.map(({ self }) => self)).toEqual([
      { total: 84, complete: true },
      { total: 85.5, complete: true },
      { total: 87, complete: true },
    ]);
  });

  it("may be changed by another unit's values alone", () => {
    const before = resultsIn(table("shared"), units);
    const after = resultsIn(table("shared"), [unit("甲", { "1": 50, "2": 45 }), ...units.slice(1)]);
    expect([before[1], after[1]].map((one) => one?.items.place)).toMatchObject([{ points: 5 }, { points: 4.5 }]);
  });
});

describe("an item that feeds others", () => {
  it("has its limits first", () => {
    const limits = [{ when: { item: "2", passed: false }, points: 3, clause }];
    const items: readonly SmallItem[] = [
      ["fed", 10, fedBy({ "1": 0.5 })],
      ["1", 10, undefined, { limits }],
      ["2", 10, undefined, { pass: 6 }],
    ];
    const result = resultOf(tableOf(items, 30), unit("一县", { "1": 8, "2": 5 }));
    expect(["1", "2", "fed"].map((id) => points(result, id))).toEqual([3, 5, 1.5]);
  });

  it("is waited for while its limit is open, which is told once", () => {
    const limits = [{ when: { attribute: "accident", is: true }, points: 0, clause }];
    const attributes = [{ id: "accident", label: "发生重大事故", type: "flag", note: "略" }];
    const items: readonly SmallItem[] = [
      ["fed", 10, fedBy({ "1": 0.5 })],
      ["1", 10, undefined, { limits }],
    ];
    const result = resultOf(tableOf(items, 20, { attributes }), unit("一县", { "1": 8 }));
    expect([points(result, "1"), points(result, "fed")]).toEqual([null, null]);
    expect(result.issues.map(({ code, item }) => `${code}@${item ?? ""}`)).toEqual(["blank@1"]);
  });

  it("may be limited by an item that another item's points go into", () => {
    const items: readonly SmallItem[] = [
      ["last", 10, fedBy({ "2": 1 })],
      ["2", 10, undefined, { limits: [{ when: { item: "first", passed: false }, points: 1, clause }] }],
      ["first", 10, fedBy({ "1": 1 }), { pass: 5 }],
      ["1", 10],
    ];
    const of = (first: number) => points(resultOf(tableOf(items, 40), unit("一县", { "1": first, "2": 9 })), "last");
    expect([of(4), of(5)]).toEqual([1, 9]);
  });

  it("is what it is for the unit", () => {
    const attributes = [{ id: "border", label: "边境县", type: "flag", note: "略" }];
    const variants = [{ when: { attribute: "border", is: true }, set: { "measure.items.0.weight": 0.5 }, clause }];
    const items: readonly SmallItem[] = [
      ["fed", 10, fedBy({ "1": 1 }), { variants }],
      ["1", 10],
    ];
    const results = resultsIn(tableOf(items, 20, { attributes }), [
      unit("甲", { "1": 8 }, { border: true }),
      unit("乙", { "1": 8 }, { border: false }),
      unit("丙", { "1": 8 }),
    ]);
    expect(all(results, "fed")).toEqual([4, 8, null]);
  });

  it("is waited for without end in a circle, which no sound rubric has", () => {
    const items: readonly SmallItem[] = [
      ["a", 10, fedBy({ b: 1 })],
      ["b", 10, fedBy({ a: 1 })],
      ["c", 10, fedBy({ "1": 1 })],
      ["1", 10],
    ];
    const result = resultOf(tableOf(items, 40), unit("一县", { "1": 6 }));
    expect(["a", "b", "c"].map((id) => points(result, id))).toEqual([null, null, 6]);
  });

  it("counts for nothing by itself where it is there for others alone", () => {
    const items: readonly SmallItem[] = [
      ["base", 100, fedBy({ mark: 1 })],
      ["mark", 100, undefined, { counts: "none" }],
    ];
    expect(resultOf(tableOf(items, 100), unit("一县", { mark: 80 }))).toMatchObject({ total: 80, complete: true });
  });

  it("may be assessed several times; what it feeds is not", () => {
    const parts = [
      { id: "h1", label: "上半年", weight: 1 },
      { id: "h2", label: "下半年", weight: 1 },
    ];
    const items: readonly SmallItem[] = [
      ["fed", 10, fedBy({ "1": 1 })],
      ["1", 10],
    ];
    const rubric = tableOf(items, 20, { repetition: { parts, combine: "mean", clause } });
    const result = resultOf(rubric, unit("一县", { "1": { "score@h1": 6, "score@h2": 9 } }));
    expect([points(result, "1"), points(result, "fed"), result.complete]).toEqual([7.5, 7.5, true]);
  });
});

describe("an item made of others that does not apply", () => {
  it("has the mean of the others' points", () => {
    const notApplicable = { label: "不参评", as: "mean", clause };
    const items: readonly SmallItem[] = [
      ["fed", 10, fedBy({ "1": 1 }), { notApplicable }],
      ["1", 10],
    ];
    const results = resultsIn(tableOf(items, 20), [
      unit("甲", { "1": 8 }),
      unit("乙", { "1": 5, fed: { notApplicable: true } }),
      unit("丙", { "1": 6 }),
      unit("丁", { fed: {} }),
    ]);
    expect(all(results, "fed")).toEqual([8, 7, 6, null]);
  });
});

describe("another reading", () => {
  const entries = (name: string, first: number, done: number | null) =>
    unit(name, { "1": first, "2": 25, "3": { actual: done ?? 0, target: done === null ? 0 : 10 } });
  const units = [entries("甲", 28, 8), entries("乙", 28, 8), entries("丙", 20, 10)];
  const noticesOf = (result: UnitResult | undefined) =>
    (result?.issues ?? [])
      .filter(({ code }) => code === "other-reading")
      .map(({ item, message }) => `${item ?? ""}: ${message.replace(/^.*，/, "")}`);

  it("of an item made of others is told with the points that it would have", () => {
    const [first, , third] = resultsIn(derivedRubric, units);
    expect(noticesOf(first)).toEqual(["part: 本项得5.6分"]);
    expect(noticesOf(third)).toEqual(["rank: 本项得19.5分", "part: 本项得4分"]);
  });

  it("of an item that feeds others is told at those, too", () => {
    const [, , third] = resultsIn(derivedRubric, [...units.slice(0, 2), entries("丙", 30, null)]);
    expect(points(third ?? resultOf(derivedRubric, {}), "3")).toBeNull();
    expect(noticesOf(third)).toEqual(expect.arrayContaining(["3: 本项得10分", "sum: 本项得65分", "rank: 本项得20分"]));
  });

  it("brings what it is told to bring", () => {
    const switched = resultsIn(derivedRubric, [...units.slice(0, 2), entries("丙", 30, null)], {
      "no-target": "other",
    });
    expect(["3", "sum", "rank"].map((id) => switched.map((one) => points(one, id))[2])).toEqual([10, 65, 20]);
  });
});

describe("rounding", () => {
  it("that changes the order of computed scores is told where the grade turns on it", () => {
    const grading = {
      kind: "thresholds",
      tiers: [
        { grade: "优秀", from: 15 },
        { grade: "一般", from: null },
      ],
      clause,
    };
    const interpretations = [
      {
        id: "decimals",
        question: "保留几位？",
        clause,
        applies: { part: "arithmetic" },
        default: "two",
        choices: [
          { id: "two", label: "两位", set: { decimals: 2 } },
          { id: "one", label: "一位", set: { decimals: 1 } },
        ],
      },
    ];
    const scale = { ...byPlace, amount: 5 };
    const items: readonly SmallItem[] = [
      ["place", 10, fedBy({ "1": 1 }, { scale, compare: place })],
      ["1", 10, { kind: "proportional", noTarget: "error" }],
    ];
    const rubric: Rubric = tableOf(items, 20, { grading, interpretations });
    const results = resultsIn(rubric, [
      unit("甲", { "1": { actual: 901, target: 1000 } }),
      unit("乙", { "1": { actual: 902, target: 1000 } }),
    ]);
    expect(results.map(({ grade }) => grade)).toEqual(["一般", "优秀"]);
    expect(messagesOf(results[0] ?? resultOf(rubric, {}), "other-reading-result")).toEqual([
      "口径“保留几位？”若选“一位”，等次为“优秀”",
    ]);
  });
});

test("the rubric of these tests is sound", () => {
  expect(lintRubric(derivedRubric)).toEqual([]);
});
