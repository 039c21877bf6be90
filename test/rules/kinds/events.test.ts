import fc from "fast-check";
import { ruleTrial } from "../../support/ruleTrial";
import { runs } from "../../support/runs";

const taking = (id: string, each: unknown, cap: number | null = null) => {
  return { effect: "takes", id, label: id, counted: "次", each, cap };
};
const adding = (id: string, each: unknown, cap: number | null = null) => ({ ...taking(id, each, cap), effect: "adds" });
const zeroing = (id: string) => ({ effect: "zeroes", id, label: id, counted: "起" });
const trial = (events: readonly object[], more: object = {}, max = 10) =>
  ruleTrial({ kind: "events", start: "max", events, floor: 0, ...more }, { max });

describe("events that take away", () => {
  it.each([
    ["a fixed amount", 1.5, 0, 10],
    ["a fixed amount", 1.5, 3, 5.5],
    ["amounts that sum up in decimals", 0.7, 6, 5.8],
    ["growing amounts", [1, 2, 3], 0, 10],
    ["growing amounts", [1, 2, 3], 1, 9],
    ["growing amounts", [1, 2, 3], 2, 7],
    ["growing amounts", [1, 2, 3], 3, 4],
    ["growing amounts", [1, 2, 3], 4, 1],
    ["a first warning and more", [0.5, 1], 5, 5.5],
  ])("%s: %j each, %d times, leaves %d", (_, each, count, points) => {
    expect(trial([taking("迟报", each)])({ 迟报: count })).toMatchObject({ result: points, issues: [], capped: false });
  });

  it.each([
    [[], 10],
    [[0.5], 9.5],
    [[0.5, 2, 1.005], 6.5],
    [[2, 2, 2, 2, 2], 0],
  ])("amounts %j that the reviewer sets leave %d", (list, points) => {
    expect(trial([taking("质量", { least: 0.5, most: 2 })])({ 质量: list })).toMatchObject({
      result: points,
      issues: [],
    });
  });

  it("end where their own cap is, or the item's", () => {
    const two = trial([taking("迟报", 1, 3), taking("漏报", 2)]);
    expect(two({ 迟报: 5, 漏报: 1 })).toMatchObject({ result: 5, capped: false });
    expect(two({ 迟报: 5, 漏报: 1 }).text).toBe(
      "满分10分，从10分起，迟报5次扣5分（按3分封顶）、漏报1次扣2分，得5分；依据第一条",
    );
    expect(two({ 迟报: 3, 漏报: 4 })).toMatchObject({ result: 0, capped: true });
    expect(two({ 迟报: 3, 漏报: 4 }).text).toContain("迟报3次扣3分、漏报4次扣8分，最低0分，得0分");
  });

  it.each([
    [-3, 15, -3, true],
    [-3, 13, -3, false],
    [null, 15, -5, false],
  ])("with the floor %p, %d of them leave %d", (floor, count, points, capped) => {
    expect(trial([taking("迟报", 1)], { floor })({ 迟报: count })).toMatchObject({ result: points, capped });
  });

  it("leave everything where none occurred", () => {
    expect(trial([taking("迟报", 1)])({ 迟报: 0 }).text).toBe("满分10分，没有发生，得10分；依据第一条");
  });

  it("leave nothing where one of them says so, whatever else there is", () => {
    const both = trial([taking("迟报", 1), zeroing("事故"), adding("表彰", 2)], { floor: -2 });
    expect(both({ 迟报: 0, 事故: 1, 表彰: 3 })).toMatchObject({
      result: 0,
      text: "满分10分，事故1起，本项不得分，得0分；依据第一条",
    });
    expect(both({ 迟报: 3, 事故: 0, 表彰: 1 })).toMatchObject({ result: 9 });
  });
});

describe("events that add", () => {
  it.each([
    [{ 表彰: 0, 批评: 0 }, 0, false],
    [{ 表彰: 2, 批评: 0 }, 4, false],
    [{ 表彰: 2, 批评: 1 }, 3, false],
    [{ 表彰: 0, 批评: 9 }, -5, true],
    [{ 表彰: 9, 批评: 0 }, 5, true],
  ])("from nothing upwards, %j comes to %d", (values, points, capped) => {
    const net = trial([adding("表彰", 2), taking("批评", 1)], { start: 0, floor: -5 }, 5);
    expect(net(values)).toMatchObject({ result: points, capped, issues: [] });
  });

  it("say what they add", () => {
    const found = trial([adding("表彰", 2)], { start: 6 })({ 表彰: 3 });
    expect(found.text).toBe("满分10分，从6分起，表彰3次加6分，最高10分，得10分；依据第一条");
  });
});

describe("events", () => {
  const mixed = trial([taking("迟报", 1), taking("质量", { least: 0.5, most: 2 }), zeroing("事故")]);

  it.each([
    [{}, ["blank@迟报", "blank@质量", "blank@事故"]],
    [{ 迟报: 1, 事故: 1 }, ["blank@质量"]],
    [{ 迟报: 1.5, 质量: [], 事故: 0 }, ["not-a-whole-number@迟报"]],
    [{ 迟报: 1, 质量: [3], 事故: 0 }, ["above-maximum@质量"]],
    [{ 迟报: 1, 质量: 2, 事故: 0 }, ["not-a-list@质量"]],
    [{ 迟报: 1, 质量: [], 事故: true }, ["not-a-number@事故"]],
  ])("of %j are not known", (values, issues) => {
    expect(mixed(values)).toMatchObject({ result: null, issues });
  });

  it("are called as the rubric calls them", () => {
    const named = ruleTrial(
      {
        kind: "events",
        start: "max",
        floor: 0,
        events: [taking("late", 1), taking("bad", { least: 1, most: 2 })],
        labels: { late: "迟报" },
      },
      { max: 10 },
    );
    expect(named({}).messages).toEqual(["“迟报（次）”未填", "“bad（每次分值）”未填"]);
  });

  it("cost more the more there are, within the limits", () => {
    const growing = trial([taking("迟报", [0.3, 0.7, 1.1], 6), taking("漏报", 0.25)], { floor: -1 });
    fc.assert(
      fc.property(fc.nat({ max: 60 }), fc.nat({ max: 60 }), (late, missing) => {
        const points = Number(growing({ 迟报: late, 漏报: missing }).result);
        expect(points).toBeGreaterThanOrEqual(Number(growing({ 迟报: late + 1, 漏报: missing }).result));
        expect(points).toBeGreaterThanOrEqual(Number(growing({ 迟报: late, 漏报: missing + 1 }).result));
        expect(points).toBeGreaterThanOrEqual(-1);
        expect(points).toBeLessThanOrEqual(10);
      }),
      runs(50),
    );
  });
});
