import { findings, messages, type LintCase } from "../../support/findings";
import { measuresRubric } from "../../support/measuresRubric";

const level = (rest: string) => `items[12].rule${rest}`;
const decision = (rest: string) => `items[13].rule${rest}`;
const events = (rest: string) => `items[14].rule${rest}`;
const best = (rest: string) => `items[15].rule${rest}`;

type Case = readonly [name: string, edits: LintCase[2], found: readonly string[]];

const cases: Case[] = [
  ["a level twice", { [level(".options[1].label")]: "优" }, [`lint-duplicate-id ${level(".options[1].label")}`]],
  [
    "a level above the item's points",
    { [level(".options[1].points")]: 6 },
    [`lint-points-over-max ${level(".options[1].points")}`],
  ],
  [
    "levels that do not reach the item's points",
    { [level(".options[0].points")]: 4 },
    [`lint-max-unreached ${level(".options")}`],
  ],
  [
    "a reviewer's range upside down",
    { [level(".options[0].points.least")]: 6, [level(".options[0].points.most")]: 5 },
    [`lint-range ${level(".options[0].points")}`, `lint-points-over-max ${level(".options[0].points.least")}`],
  ],
  [
    "a level below 0 where the item is added",
    { [level(".options[2].points")]: -1, "items[12].counts": "bonus", total: 95 },
    [`lint-negative-points ${level(".options[2].points")}`],
  ],
  [
    "a condition on no field",
    { [decision(".lines[0].when")]: { plans: false } },
    [`lint-unknown-reference ${decision(".lines[0].when.plans")}`],
  ],
  [
    "a number where a flag is due",
    { [decision(".lines[0].when.plan")]: { is: 1 } },
    [`lint-condition-type ${decision(".lines[0].when.plan")}`],
  ],
  [
    "a flag where a number is due",
    { [decision(".lines[1].when.visits")]: true },
    [`lint-condition-type ${decision(".lines[1].when.visits")}`],
  ],
  [
    "several choices where a number is due",
    { [decision(".lines[1].when.visits")]: ["优", "合格"] },
    [`lint-condition-type ${decision(".lines[1].when.visits")}`],
  ],
  [
    "a range where a choice is due",
    { [decision(".lines[1].when.result")]: { is: 1 } },
    [`lint-condition-type ${decision(".lines[1].when.result")}`],
  ],
  [
    "a choice that there is not",
    { [decision(".lines[2].when.result")]: ["优", "良"] },
    [`lint-unknown-reference ${decision(".lines[2].when.result")}`],
  ],
  [
    "a range without whole numbers",
    { [decision(".lines[1].when.visits")]: { above: 4, below: 5 } },
    [`lint-bounds-empty ${decision(".lines[1].when.visits")}`],
  ],
  [
    "a line behind one that holds whenever it does",
    {
      [decision(".lines[1].when")]: { plan: true, result: "优" },
      [decision(".lines[2].when")]: { result: "优", visits: { atLeast: 4 } },
    },
    [`lint-line-unreachable ${decision(".lines[2]")}`],
  ],
  [
    "a line that several others together leave nothing",
    {
      [decision(".lines[1].when")]: { visits: { below: 4 } },
      [decision(".lines[2].when")]: { visits: { atLeast: 4 } },
    },
    [`lint-line-unreachable ${decision(".otherwise")}`],
  ],
  [
    "a line behind one without conditions",
    { [decision(".lines[1].when")]: {} },
    [`lint-line-unreachable ${decision(".lines[2]")}`, `lint-line-unreachable ${decision(".otherwise")}`],
  ],
  [
    "a line outside what can be entered",
    { [decision(".fields[1].max")]: 3 },
    [`lint-line-unreachable ${decision(".lines[1]")}`],
  ],
  [
    "a field twice",
    { [decision(".fields[1].id")]: "plan", [decision(".lines[1].when")]: { result: "优" } },
    [`lint-duplicate-id ${decision(".fields[1].id")}`, `lint-line-unreachable ${decision(".lines[0]")}`],
  ],
  [
    "a field with the name of the reviewer's score",
    { [decision(".fields[1].id")]: "score", [decision(".lines[1].when")]: { result: "优", score: { atLeast: 4 } } },
    [`lint-field-reserved ${decision(".fields[1].id")}`],
  ],
  [
    "a field whose least number is above the most",
    { [decision(".fields[1].max")]: -1 },
    [`lint-range ${decision(".fields[1]")}`],
  ],
  [
    "a line above the item's points",
    { [decision(".otherwise")]: 6 },
    [`lint-points-over-max ${decision(".otherwise")}`],
  ],
  [
    "an event that costs more than the item",
    { [events(".events[0].each")]: [0.5, 6], [events(".events[0].cap")]: null },
    [`lint-event-over-max ${events(".events[0].each")}`],
  ],
  [
    "an event that costs more than its cap",
    { [events(".events[0].cap")]: 0.75 },
    [`lint-event-over-cap ${events(".events[0].cap")}`],
  ],
  [
    "a cap above the item's points",
    { [events(".events[0].cap")]: 6 },
    [`lint-points-over-max ${events(".events[0].cap")}`],
  ],
  [
    "amounts upside down",
    { [events(".events[1].each")]: { least: 2, most: 0.5 } },
    [`lint-range ${events(".events[1].each")}`],
  ],
  ["a start above the item's points", { [events(".start")]: 6 }, [`lint-points-over-max ${events(".start")}`]],
  [
    "a floor below 0 where the item is added",
    { "items[16].counts": "bonus" },
    ["lint-negative-points items[16].rule.floor"],
  ],
  [
    "no floor where the item is taken away",
    { "items[16].counts": "penalty", "items[16].rule.floor": null },
    ["lint-negative-points items[16].rule.floor"],
  ],
  ["an event twice", { [events(".events[1].id")]: "late" }, [`lint-duplicate-id ${events(".events[1].id")}`]],
  [
    "an event with the name of a remark",
    { [events(".events[1].id")]: "remark" },
    [`lint-field-reserved ${events(".events[1].id")}`],
  ],
  [
    "an achievement worth more than the item",
    { [best(".levels[0].points")]: 6 },
    [`lint-level-over-cap ${best(".levels[0].points")}`],
  ],
  [
    "an achievement worth nothing",
    { [best(".levels[1].points")]: 0 },
    [`lint-level-sign ${best(".levels[1].points")}`],
  ],
  ["achievements that count both ways", { "items[15].counts": "net" }, ["lint-counts items[15].counts"]],
];

describe("rules that choose or count", () => {
  it.each(cases)("finds %s", (_, edits, found) => {
    expect(findings(measuresRubric, edits)).toEqual(found);
  });

  it.each([
    ["levels that take away from the base", { [level(".options[2].points")]: -1 }],
    ["no floor of an item in the base", { [events(".floor")]: null }],
    [
      "a number that is told apart by a half only",
      {
        [decision(".fields[1]")]: { id: "visits", label: "率", type: "number", min: 0, max: 1 },
        [decision(".lines[1].when.visits")]: { above: 0, below: 1 },
      },
    ],
  ])("accepts %s", (_, edits) => {
    expect(findings(measuresRubric, edits)).toEqual([]);
  });

  it("tries no more than can be tried, and then finds no line out of reach", () => {
    const many = Array.from({ length: 17 }, (_, index) => ({ id: `f${String(index)}`, label: "是", type: "flag" }));
    const rule = {
      kind: "decision",
      fields: many,
      lines: [
        { when: {}, points: 5 },
        { when: { f0: true }, points: 1 },
      ],
      otherwise: 0,
    };
    expect(findings(measuresRubric, { "items[13].rule": rule })).toEqual([]);
  });

  it("says what cannot be", () => {
    expect(messages(measuresRubric, { [events(".events[0].cap")]: 0.75 })).toEqual([
      "“迟报”一次1分，超过本事项封顶的0.75分，请核对文件",
    ]);
    expect(messages(measuresRubric, { [decision(".lines[1].when")]: { plan: false } })).toEqual([
      "无论填什么都轮不到这一行，请核对条件和先后顺序",
    ]);
  });
});
