import type { Rule } from "../../../src/rules/kinds/kinds";
import { isEqual, verdictOn, type Verdict } from "./compare";
import type { TrueItem } from "./corpusTable";

const takes = (id: string, each: number, cap: number | null = null) =>
  ({ effect: "takes", id, label: id, counted: "次", each, cap }) as const;

const adds = (id: string, each: number) => ({ ...takes(id, each), effect: "adds" }) as const;

const taking = (...events: readonly ReturnType<typeof takes>[]): Rule => ({
  kind: "events",
  start: "max",
  floor: 0,
  events: [...events],
});

const banded = (unit: string, lower: number): Rule => ({
  kind: "measured",
  measure: { kind: "entered", unit, min: 0, max: null, whole: false },
  scale: {
    kind: "bands",
    bands: [
      { atLeast: lower, points: 10 },
      { below: lower, points: 0 },
    ],
  },
});

const short = (partSteps: "linear" | "up", stated: boolean): Rule => ({
  kind: "measured",
  measure: { kind: "rate", unit: "%", per: 100 },
  scale: {
    kind: "shortfall",
    better: "higher",
    target: 95,
    start: "max",
    step: 1,
    amount: 0.5,
    beyond: null,
    partSteps,
    floor: 0,
  },
  ...(stated ? { stated: ["scale.partSteps" as const] } : {}),
});

const share = (full: number): Rule => ({
  kind: "measured",
  measure: { kind: "rate", unit: "%", per: 100 },
  scale: { kind: "share", full },
});

const level = (label: string): { id: string; label: string; points: number; counted: string } => ({
  id: label,
  label,
  points: 2,
  counted: "次",
});

describe("a drafted rule", () => {
  it.each<[string, boolean, Rule, Rule]>([
    [
      "is equal by other ids and labels",
      true,
      taking(takes("a", 1), takes("b", 2)),
      taking(takes("x", 1), takes("y", 2)),
    ],
    ["is equal in another order", true, taking(takes("a", 1), takes("b", 2)), taking(takes("b", 2), takes("a", 1))],
    ["differs in a number", false, taking(takes("a", 1)), taking(takes("a", 1.5))],
    ["differs in an event's cap", false, taking(takes("a", 1)), taking(takes("a", 1, 3))],
    ["is equal with a cap that full points are", true, taking(takes("a", 1)), taking(takes("a", 1, 10))],
    [
      "does not limit what happens once",
      true,
      taking(takes("a", 1, 1), takes("b", 2)),
      taking(takes("a", 1), takes("b", 2)),
    ],
    ["limits what happens often", false, taking(takes("a", 1), takes("b", 2)), taking(takes("a", 1, 1), takes("b", 2))],
    ["lacks an event", false, taking(takes("a", 1), takes("b", 2)), taking(takes("a", 1))],
    ["takes as much by another kind", true, taking(takes("a", 2)), { kind: "deduction", least: 2, most: 2 }],
    ["takes from another range", false, taking(takes("a", 2)), { kind: "deduction", least: 1, most: 2 }],
    [
      "adds by another kind",
      true,
      { kind: "events", start: 0, floor: 0, events: [adds("a", 2)] },
      { kind: "tally", levels: [level("一")], cap: 10 },
    ],
    ["is equal in other units", true, banded("%", 60), banded("", 60)],
    ["has another band", false, banded("%", 60), banded("%", 65)],
    ["counts as another threshold would", true, banded("次", 2), { kind: "threshold", atLeast: 2 }],
    ["chose of what is open", true, short("linear", false), short("up", false)],
    ["chose otherwise than is stated", false, short("linear", true), short("up", true)],
    ["is in proportion by another kind", true, { kind: "proportional", noTarget: "error" }, share(100)],
    ["is in proportion to another number", false, { kind: "proportional", noTarget: "error" }, share(90)],
    [
      "is done or not by another kind",
      true,
      { kind: "binary" },
      {
        kind: "level",
        options: [
          { label: "是", points: 10 },
          { label: "否", points: 0 },
        ],
      },
    ],
    [
      "has a level between",
      false,
      { kind: "binary" },
      {
        kind: "level",
        options: [
          { label: "是", points: 10 },
          { label: "半", points: 5 },
          { label: "否", points: 0 },
        ],
      },
    ],
  ])("%s", (_, equal, truth, drafted) => {
    expect(isEqual(truth, 10, { rule: drafted, max: 10, limits: [] })).toBe(equal);
  });
});

const missingMeetings: Rule = {
  kind: "measured",
  measure: { kind: "entered", unit: "次", min: 0, max: null, whole: true },
  scale: {
    kind: "shortfall",
    better: "higher",
    target: 4,
    start: "max",
    step: 1,
    amount: 2,
    beyond: null,
    partSteps: "linear",
    floor: 0,
  },
};

const none = { when: { flag: "none", label: "弄虚作假" }, points: 0, clause: "第一条" };

describe("a rule that takes points for what is missing", () => {
  const zeroes = { effect: "zeroes", id: "none", label: "弄虚作假", counted: "次" } as const;
  const taken: Rule = { kind: "events", start: "max", floor: 0, events: [takes("a", 2), zeroes] };

  it.each<[string, boolean, Rule, Rule, (typeof none)[]]>([
    ["is equal to an event for each", true, taking(takes("a", 2)), missingMeetings, []],
    ["is the other way round, too", true, missingMeetings, taking(takes("a", 2)), []],
    ["differs in its amount", false, taking(takes("a", 1)), missingMeetings, []],
    ["has a limit for what leaves no points", true, taken, missingMeetings, [none]],
    ["lacks it", false, taken, missingMeetings, []],
    ["has one that is not stated", false, taking(takes("a", 2)), missingMeetings, [none]],
    ["has one beside another kind", false, banded("次", 2), banded("次", 2), [none]],
  ])("%s", (_, equal, truth, rule, limits) => {
    expect(isEqual(truth, 10, { rule, max: 10, limits })).toBe(equal);
  });
});

describe("the verdict on an item", () => {
  const item = (rules: readonly Rule[], beyond?: readonly string[]): TrueItem => ({
    section: null,
    name: "报送",
    max: 10,
    counts: "base",
    rules,
    ...(beyond === undefined ? {} : { beyond }),
  });
  const stated = item([taking(takes("a", 1), takes("b", 2))]);

  it.each<[Verdict, string, TrueItem, Rule, "certain" | "likely" | "none"]>([
    ["right", "as it is", stated, taking(takes("x", 2), takes("y", 1)), "certain"],
    ["right", "as it is, doubted", stated, taking(takes("x", 2), takes("y", 1)), "likely"],
    ["right", "in the second way", item([{ kind: "binary" }, banded("", 3)]), banded("", 3), "certain"],
    ["silent", "otherwise and certain", stated, taking(takes("x", 2)), "certain"],
    [
      "silent",
      "without what is beyond the format, and certain",
      item([{ kind: "binary" }], ["另行通报"]),
      { kind: "binary" },
      "certain",
    ],
    [
      "right",
      "without what is beyond the format, doubted",
      item([{ kind: "binary" }], ["另行通报"]),
      { kind: "binary" },
      "likely",
    ],
    ["partly", "in part, doubted", stated, taking(takes("x", 2)), "likely"],
    ["said", "otherwise, doubted", stated, banded("", 3), "likely"],
    ["unread", "not at all", stated, { kind: "judged" }, "none"],
    ["right", "as judged where nothing is stated", item([]), { kind: "judged" }, "none"],
    ["silent", "as certain where nothing is stated", item([]), { kind: "binary" }, "certain"],
    ["said", "as likely where nothing is stated", item([]), { kind: "binary" }, "likely"],
  ])("is %s: read %s", (verdict, _, truth, rule, confidence) => {
    expect(verdictOn(truth, { item: { rule, max: 10, counts: "base" }, reading: { confidence } })).toBe(verdict);
  });
});
