import { lintRubric } from "../../../src/rubric/lint/lint";
import type { IssueCode } from "../../../src/shared/issue";
import { pointsOf } from "../../support/derivedRubric";
import { tableOf, type SmallItem } from "../../support/tableTrial";

/*
 * What is sound as data and yet cannot be meant: shares that are no whole, losses without end, points and grades that
 * nobody can reach.
 */

const codes = (items: readonly SmallItem[], parts: object = {}): readonly IssueCode[] =>
  lintRubric(tableOf(items, 100, parts)).map(({ code }) => code);

const linear = (factor: number, plus = 0) => ({ kind: "linear", factor, plus, floor: 0 });
const fedBy = (weights: Readonly<Record<string, number>>, as = "mean", scale: object = linear(1)) => {
  return { kind: "measured", measure: pointsOf(weights, { as }), scale };
};

describe("weights of items", () => {
  it.each([
    [{ a: 0.5, b: 0.4 }, "mean", true],
    [{ a: 0.5, b: 0.5 }, "mean", false],
    [{ a: 0.5, b: 0.4 }, "sum", true],
    [{ a: 0.6, b: 0.4 }, "sum", false],
    [{ a: 50, b: 40 }, "mean", true],
    [{ a: 60, b: 40 }, "mean", false],
    [{ a: 2, b: 1 }, "mean", false],
    [{ a: 1, b: 1 }, "sum", false],
    [{ a: 0.3 }, "sum", false],
  ])("%j of a %s: found fault with: %s", (weights, as, found) => {
    const items: readonly SmallItem[] = [
      ["a", 50],
      ["b", 40],
      ["c", 10, fedBy(weights, as)],
    ];
    expect(codes(items).includes("lint-source-weights")).toBe(found);
  });
});

describe("a maximum", () => {
  const rate = { kind: "rate", unit: "%", per: 100 };
  const entered = { kind: "entered", unit: "分", min: 0, max: 100, whole: false };
  const adds = (cap: number | null) => ({ effect: "adds", id: "x", label: "表彰", counted: "次", each: 1, cap });
  const events = (start: number | "max", cap: number | null) => {
    return { kind: "events", start, floor: 0, events: [adds(cap)] };
  };
  const best = (points: number) => ({
    kind: "best",
    levels: [{ id: "x", label: "国家级", points, counted: "次" }],
  });

  const level = (id: string, points: number) => ({ id, label: id, points, counted: "次" });
  const tally = (times: object) => {
    return { kind: "tally", cap: null, levels: [level("x", 6), level("y", 4)], ...times };
  };
  const net = (times: object) => {
    return { kind: "net", cap: 10, capOn: "net", levels: [level("x", 6), level("z", -2)], ...times };
  };

  it.each<readonly [string, object, boolean]>([
    ["points of others", fedBy({ a: 0.1 }, "sum"), true],
    ["points of others", fedBy({ a: 1 }, "sum", linear(0.2)), false],
    ["a number that is too small", { kind: "measured", measure: entered, scale: linear(0.05) }, true],
    ["a number", { kind: "measured", measure: entered, scale: linear(0.05, 5) }, false],
    ["a rate without end", { kind: "measured", measure: rate, scale: linear(0.05), zeroDivisor: "error" }, false],
    ["events that are capped before", events(5, 4), true],
    ["events", events(5, 5), false],
    ["events without cap", events(5, null), false],
    ["events from the maximum", events("max", 1), false],
    ["the best of too little", best(8), true],
    ["the best", best(10), false],
    ["a level that counts once", tally({ levels: [level("x", 6)], atMostOnce: ["x"] }), true],
    ["the highest of levels", tally({ highestOf: [["x", "y"]] }), true],
    ["levels that count once and reach it", tally({ atMostOnce: ["x", "y"] }), false],
    ["a level that counts each time", tally({ atMostOnce: ["y"] }), false],
    ["a balance of levels that count once", net({ atMostOnce: ["x"] }), true],
    ["a balance of levels that count each time", net({}), false],
  ])("that %s cannot reach: %j, %s", (_, rule, found) => {
    const items: readonly SmallItem[] = [
      ["a", 50],
      ["b", 40],
      ["c", 10, rule],
    ];
    expect(codes(items).includes("lint-max-unreached")).toBe(found);
  });
});

describe("an item of 0 points that counts", () => {
  const level = { id: "x", label: "x", points: 1, counted: "次" };
  it.each<readonly [string, SmallItem, boolean]>([
    ["gives nobody anything", ["2", 0, { kind: "judged" }], true],
    ["is to be confirmed", ["2", 0, { kind: "judged" }, { toConfirm: "没有读出分值，请填写" }], false],
    ["has no limit", ["2", 0, { kind: "tally", levels: [level], cap: null }, { counts: "bonus" }], false],
  ])("%s", (_, item, found) => {
    expect(codes([["1", 100], item]).includes("lint-max-nothing")).toBe(found);
  });
});

describe("a floor of a section", () => {
  const open = (floor: number | null) => ({ kind: "events", start: "max", floor, events: [] });
  const losing = (floor: number | null) => ({
    ...open(floor),
    events: [{ effect: "takes", id: "x", label: "迟报", counted: "次", each: 1, cap: null }],
  });
  const table = (item: number | null, section: object) =>
    codes(
      [
        ["1", 60, losing(item), { section: "甲" }],
        ["2", 40, undefined, { section: "甲" }],
      ],
      { sections: [{ name: "甲", max: 100, ...section }] },
    );

  it("is missed where its items have none", () => {
    expect(table(null, {})).toContain("lint-section-floor");
    expect(table(null, { floor: 0, clause: "第二条" })).not.toContain("lint-section-floor");
    expect(table(0, {})).not.toContain("lint-section-floor");
  });
});

describe("a grade", () => {
  const tiers = (from: number) => ({
    grading: {
      kind: "thresholds",
      clause: "第三条",
      tiers: [
        { grade: "优秀", from },
        { grade: "一般", from: null },
      ],
    },
  });
  const bonus = ["2", 5, { kind: "judged" }, { counts: "bonus" }] as const;

  it("is out of reach above the greatest total", () => {
    expect(codes([["1", 100]], tiers(101))).toContain("lint-tier-unreached");
    expect(codes([["1", 100]], tiers(100))).not.toContain("lint-tier-unreached");
    expect(codes([["1", 100], bonus], tiers(105))).not.toContain("lint-tier-unreached");
    expect(codes([["1", 100], bonus], tiers(106))).toContain("lint-tier-unreached");
  });
});
