import { messagesOf, told } from "../support/scored";
import { resultOf, tableOf, unit } from "../support/tableTrial";

const clause = "第九条";
const attributes = [
  { id: "accident", label: "发生重大事故", type: "flag", note: "略" },
  { id: "kind", label: "类别", type: "choice", choices: ["甲", "乙"], note: "略" },
];

/** Three items of 10 points; the first is limited, the second has a pass mark, the fourth is an event. */
const table = (limits: readonly object[], parts: object = {}) =>
  tableOf(
    [
      ["1", 10, undefined, { limits }],
      ["2", 10, undefined, { pass: 6 }],
      ["3", 10],
      ["4", 0, { kind: "occurred" }, { counts: "none" }],
    ],
    30,
    { attributes, ...parts },
  );

const accident = { when: { attribute: "accident", is: true }, points: 0, clause };
const second = { when: { item: "2", passed: false }, points: 5, clause };
const event = { when: { item: "4", occurred: true }, points: 3, clause };
const kind = { when: { attribute: "kind", is: "乙" }, points: 8, clause };
const faked = { when: { flag: "faked", label: "弄虚作假" }, points: 0, clause };

const own = (first: number | object, more: Record<string, number | object> = {}, attributes: object = {}) =>
  unit(
    "一县",
    { "1": first, "2": 10, "3": 10, "4": { occurred: false }, ...more },
    { accident: false, kind: "甲", ...attributes },
  );

describe("a limit of an item's points", () => {
  it.each([
    ["by an attribute", [accident], own(9, {}, { accident: true }), 0, "“发生重大事故”为“是”，最多计0分，计0分"],
    ["by a choice", [kind], own(9, {}, { kind: "乙" }), 8, "“类别”为“乙”，最多计8分，计8分"],
    ["by another item's pass mark", [second], own(9, { "2": 5.99 }), 5, "指标2“指标2”低于合格分6分，最多计5分，计5分"],
    ["by an event", [event], own(9, { "4": { occurred: true } }), 3, "指标4“指标4”已发生，最多计3分，计3分"],
    ["by a flag of its own", [faked], own({ score: 9, faked: true }), 0, "“弄虚作假”为“是”，最多计0分，计0分"],
    [
      "the lowest of those that hold",
      [kind, second, event],
      own(9, { "2": 1, "4": { occurred: true } }, { kind: "乙" }),
      3,
      "指标4“指标4”已发生，最多计3分，计3分",
    ],
  ])("holds %s", (_, limits, entered, points, text) => {
    for (const order of [limits, [...limits].reverse()]) {
      const result = resultOf(table(order), entered);
      expect(result.items["1"]).toMatchObject({
        points,
        capped: true,
        explanation: `满分10分，评定9分，得9分；但${text}（第九条）；依据第一条`,
      });
      expect(result).toMatchObject({ complete: true });
    }
  });

  it.each([
    ["whose condition does not hold", [accident, second, event, kind, faked], own(9), 9],
    ["whose flag is blank", [faked], own({ score: 9, faked: null }), 9],
    ["that is not reached", [second], own(5, { "2": 1 }), 5],
    ["on a pass mark that is just met", [second], own(9, { "2": 6 }), 9],
  ])("leaves points alone: one %s", (_, limits, entered, points) => {
    const result = resultOf(table(limits), entered);
    expect(result.items["1"]).toMatchObject({ points });
    expect(result.items["1"]).not.toHaveProperty("capped");
    expect(result.complete).toBe(true);
  });

  it("is open while the attribute is blank, unless it would change nothing", () => {
    const open = resultOf(table([accident]), own(9, {}, { accident: null }));
    expect(open).toMatchObject({ complete: false, items: { "1": { points: null } }, total: 20 });
    expect(open.issues).toMatchObject([{ code: "blank", item: "1", field: "accident", message: "“发生重大事故”未填" }]);
    expect(resultOf(table([accident]), own(0, {}, { accident: null }))).toMatchObject({ complete: true, total: 20 });
  });

  it("looks at other items as they are before any limit", () => {
    const items = [
      ["1", 10, undefined, { pass: 6, limits: [{ when: { item: "2", passed: false }, points: 0, clause }] }],
      ["2", 10, undefined, { pass: 6, limits: [{ when: { item: "1", passed: false }, points: 0, clause }] }],
    ] as const;
    const of = (first: number, second: number) =>
      resultOf(tableOf(items, 20), unit("一县", { "1": first, "2": second })).total;
    expect([of(8, 8), of(8, 5), of(5, 8), of(5, 5)]).toEqual([16, 5, 5, 0]);
  });

  it("can be by the item's own pass mark", () => {
    const items = [
      ["1", 10, undefined, { pass: 6, limits: [{ when: { item: "1", passed: false }, points: 0, clause }] }],
    ] as const;
    expect(resultOf(tableOf(items, 10), unit("一县", { "1": 5.5 })).total).toBe(0);
  });

  it("does not wait for its item where the other lacks values", () => {
    const result = resultOf(table([second]), own(9, { "2": {} }));
    expect(result).toMatchObject({ complete: false, items: { "1": { points: 9 }, "2": { points: null } } });
  });

  it("holds for full points of a unit to which the item does not apply", () => {
    const notApplicable = { label: "无此项任务", as: "full", clause };
    const rubric = tableOf([["1", 10, undefined, { notApplicable, limits: [accident] }]], 10, { attributes });
    const entered = unit("一县", { "1": { notApplicable: true } }, { accident: true });
    expect(resultOf(rubric, entered).total).toBe(0);
  });

  it("is told of under another reading, and keeps other readings of the rule from misleading", () => {
    const interpretation = (id: string, applies: object, set: readonly [object, object]) => ({
      id,
      question: `${id}？`,
      clause,
      applies,
      default: "usual",
      choices: [
        { id: "usual", label: "通常", set: set[0] },
        { id: "other", label: "另一种", set: set[1] },
      ],
    });
    const rule = { kind: "proportional", noTarget: "error" };
    const interpretations = [
      interpretation("limit", { modifiersOf: ["1"] }, [{ "limits.0.points": 0 }, { "limits.0.points": 5 }]),
      interpretation("target", { items: ["1"] }, [{ noTarget: "error" }, { noTarget: "full" }]),
    ];
    const rubric = tableOf([["1", 10, rule, { limits: [accident] }]], 10, { attributes, interpretations });
    const hit = resultOf(rubric, unit("一县", { "1": { actual: 9, target: 10 } }, { accident: true }));
    expect(messagesOf(hit, "other-reading")).toEqual(["口径“limit？”若选“另一种”，本项得5分"]);
    const without = resultOf(rubric, unit("一县", { "1": { actual: 0, target: 0 } }, { accident: true }));
    expect(messagesOf(without, "other-reading")).toEqual(["口径“target？”若选“另一种”，本项得0分"]);
    expect(told(without.issues)).toContain("target-zero@1.target");
  });
});
