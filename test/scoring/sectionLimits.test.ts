import type { Item } from "../../src/rubric/schema";
import { resultOf, tableOf, unit, workingOf } from "../support/tableTrial";

const section = (name: string, more: object = {}) => ({ name, max: 20, clause: "第二条", ...more });
const inSection = (name: string, counts: Item["counts"] = "base") => ({ section: name, counts });

/** Two sections of 20 points each; the second as given. */
function table(limits: object, counts: Item["counts"] = "base", total = 40) {
  const items = [
    ["1", 20, undefined, inSection("甲")],
    ["2", 10, undefined, inSection("乙", counts)],
    ["3", 10, undefined, inSection("乙", counts)],
  ] as const;
  return tableOf(items, total, { sections: [section("甲", { clause: undefined }), section("乙", limits)] });
}

describe("a section's cap, floor and weight", () => {
  it.each([
    ["a cap that is reached", { cap: 12 }, [7, 8], 12, 27, ["“乙”合计15分，最多计12分；依据第二条"]],
    ["a cap that is not", { cap: 15 }, [7, 8], 15, 30, []],
    ["a floor", { floor: 6 }, [2, 1.5], 6, 21, ["“乙”合计3.5分，最少计6分；依据第二条"]],
    ["a weight", { weight: 0.4 }, [7, 8], 6, 21, ["“乙”15分，乘以权重0.4，计6分；依据第二条"]],
    [
      "a weight, rounded once",
      { weight: 0.335 },
      [7.25, 0],
      2.43,
      17.43,
      ["“乙”7.25分，乘以权重0.335，计2.43分；依据第二条"],
    ],
    [
      "a cap, then a weight",
      { cap: 12, weight: 0.5 },
      [7, 8],
      6,
      21,
      ["“乙”合计15分，最多计12分；依据第二条", "“乙”12分，乘以权重0.5，计6分；依据第二条"],
    ],
  ])("%s", (_, limits, [second = 0, third = 0], points, total, working) => {
    const result = resultOf(table(limits), unit("一村", { "1": 15, "2": second, "3": third }));
    expect(result).toMatchObject({ sections: { 甲: 15, 乙: points }, base: total, total });
    expect(workingOf(result)).toEqual(working);
  });

  it.each([
    ["bonus", { bonus: 8, penalty: 0, total: 23 }],
    ["penalty", { bonus: 0, penalty: 8, total: 7 }],
  ] as const)("hold for a section of %s items", (counts, expected) => {
    const result = resultOf(table({ cap: 8 }, counts, 20), unit("一村", { "1": 15, "2": 7, "3": 8 }));
    expect(result).toMatchObject({ base: 15, sections: { 乙: 8 }, ...expected });
  });

  it.each([
    ["gains", [5, 4], 6, { bonus: 6, penalty: 0, total: 21 }],
    ["losses", [-5, -4], -6, { bonus: 0, penalty: 6, total: 9 }],
    ["gains beside a loss", [9, -1], 6, { bonus: 7, penalty: 1, total: 21 }],
  ])("hold for the sum of net items: %s", (_, counts, points, expected) => {
    const levels = [
      { id: "up", label: "加", points: 1, counted: "次" },
      { id: "down", label: "减", points: -1, counted: "次" },
    ];
    const net = { kind: "net", levels, cap: 10, capOn: "net" };
    const items = [
      ["1", 20, undefined, inSection("甲")],
      ["2", 10, net, inSection("乙", "net")],
      ["3", 10, net, inSection("乙", "net")],
    ] as const;
    const rubric = tableOf(items, 20, { sections: [section("甲"), section("乙", { cap: 6, floor: -6 })] });
    const [second = 0, third = 0] = counts;
    const of = (points: number) => ({ up: Math.max(0, points), down: Math.max(0, -points) });
    const result = resultOf(rubric, unit("一村", { "1": 15, "2": of(second), "3": of(third) }));
    expect(result).toMatchObject({ sections: { 乙: points }, ...expected });
  });

  it("count what there is of an incomplete unit", () => {
    const result = resultOf(table({ weight: 0.5 }), unit("一村", { "2": 6 }));
    expect(result).toMatchObject({ complete: false, sections: { 甲: 0, 乙: 3 }, total: 3 });
  });

  it("leave sections without them, and their results, as they are", () => {
    const result = resultOf(table({}), unit("一村", { "1": 15, "2": 7, "3": 8 }));
    expect(result).toMatchObject({ total: 30 });
    expect(result).not.toHaveProperty("adjustments");
  });
});

describe("an item that is shown and not counted", () => {
  const items = [
    ["1", 20],
    ["2", 10, undefined, { counts: "none", section: "甲" }],
    ["3", 20, undefined, { section: "甲" }],
  ] as const;

  it("has points, and adds none to section or total", () => {
    const result = resultOf(
      tableOf(items, 40, { sections: [section("甲")] }),
      unit("一村", { "1": 5, "2": 8, "3": 6 }),
    );
    expect(result.items["2"]).toMatchObject({ points: 8, max: 10 });
    expect(result).toMatchObject({ sections: { 甲: 6 }, base: 11, total: 11 });
  });
});
