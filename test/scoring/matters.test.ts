import type { Readings } from "../../src/rubric/interpretation";
import type { Rubric } from "../../src/rubric/schema";
import { builtInRubric } from "../support/rubrics";
import { messagesOf, scored, told, unitIn, valueOf } from "../support/scored";
import { complete, item } from "../support/smallRubric";
import { pointsRubric } from "../support/smallRubrics";

const villages = builtInRubric("beijinggang-2019-villages");
const stations = builtInRubric("beijinggang-2019-stations");

interface Trial {
  readonly rubric?: Rubric;
  readonly readings?: Readings;
  readonly unit?: object;
}

/** The result of a unit by its lines. */
function byLines(lines: readonly object[], { rubric = villages, readings = {}, unit = {} }: Trial = {}) {
  const ledger = lines.map((line) => ({ unit: "一村", ...line }));
  const results = scored(rubric, [{ name: "一村", ...unit }], { ledger, interpretations: readings });
  return unitIn(results, "一村");
}

const OTHERS = ["other-reading", "other-reading-result"];
const said = (result: ReturnType<typeof byLines>) =>
  told(result.issues.filter(({ code }) => !OTHERS.includes(code) && code !== "evidence-missing"));

const late = { item: "1", points: 1, work: "3月报表" };
const poor = { item: "1", points: 1.5, work: "3月报表" };
const other = { item: "1", points: 0.5, work: "4月报表" };
const criticised = { item: "1", points: 0.5, level: "criticised", work: "3月报表" };

describe("lines about one matter", () => {
  it.each([
    ["count once, by the heaviest", [late, poor], {}, 18.5],
    ["count each, where the reading says so", [late, poor], { "same-work": "each" }, 17.5],
    ["count once, whatever the width of letters and the blanks", [late, { ...poor, work: " ３月报表 " }], {}, 18.5],
    ["count beside other matters", [late, poor, other], {}, 18],
    [
      "are not known where nobody says what they are about",
      [
        { item: "1", points: 1 },
        { item: "1", points: 1 },
      ],
      {},
      18,
    ],
    [
      "are those of one notice, where no work is named",
      [
        { item: "1", points: 1, notice: "3号" },
        { item: "1", points: 2, notice: "3号" },
      ],
      {},
      18,
    ],
    [
      "are not those of one notice about two works",
      [
        { ...late, notice: "3号" },
        { ...other, notice: "3号" },
      ],
      {},
      18.5,
    ],
    ["count once where two weigh the same", [late, late], {}, 19],
    ["count by what criticism takes, the most", [poor, criticised], { "criticised-effect": "most" }, 18],
    ["count by what criticism takes, all", [poor, criticised], { "criticised-effect": "all" }, 0],
    ["count by the points given, where criticism takes no more", [poor, criticised], {}, 18.5],
    [
      "count each, criticism for itself",
      [poor, criticised],
      { "same-work": "each", "criticised-effect": "most" },
      16.5,
    ],
  ])("%s", (_, lines, readings, points) => {
    expect(valueOf(byLines(lines, { readings }).items["1"])).toBe(points);
  });

  it("are told where not all count, and only there", () => {
    expect(messagesOf(byLines([late, poor, other]), "matter-merged")).toEqual([
      "台账里“3月报表”有2行，是同一件事，只计最重的一行；不是同一件事的请把“工作事项”写得不同",
    ]);
    expect(said(byLines([late, other]))).toEqual([]);
    expect(said(byLines([late, poor], { readings: { "same-work": "each" } }))).toEqual([]);
  });

  it("are told under the other reading with what it makes of them", () => {
    expect(messagesOf(byLines([late, poor]), "other-reading")).toEqual([expect.stringContaining("选“各次都扣”")]);
    expect(messagesOf(byLines([late, poor]), "other-reading")[0]).toContain("17.5");
    expect(messagesOf(byLines([late, other]), "other-reading")).toEqual([]);
  });

  it("are told under another ground of a deduction", () => {
    const [most, all] = messagesOf(byLines([{ ...criticised, work: undefined }]), "other-reading");
    expect([most, all]).toEqual([expect.stringContaining("18"), expect.stringContaining("0分")]);
  });

  it("count once as gain and once as loss of the same item", () => {
    const lines = ["commendedProvincial", "commendedMunicipal", "criticizedMunicipal", "criticizedMunicipal"].map(
      (level) => ({ item: "1.3", level, work: "法律援助" }),
    );
    const trial = { rubric: stations, unit: { category: "1" } };
    expect(valueOf(byLines(lines, trial).items["1.3"])).toBe(1);
    const once = byLines(lines, { ...trial, readings: { "same-article": "highest" } });
    expect(valueOf(once.items["1.3"])).toBe(1);
    const [gain, , loss] = lines;
    expect(once.items["1.3"]?.explanation).toBe(byLines([gain ?? {}, loss ?? {}], trial).items["1.3"]?.explanation);
  });

  it("agree with what was entered beside them as they count", () => {
    const entered = (deductions: readonly number[]) => ({ unit: { entries: { "1": { deductions } } } });
    expect(said(byLines([late, poor], entered([1.5])))).toEqual(["matter-merged@1"]);
    expect(said(byLines([late, poor], entered([1, 1.5])))).toEqual(["ledger-differs@1.deductions", "matter-merged@1"]);
  });
});

describe("events of several kinds about one matter", () => {
  const events = [
    { effect: "takes", id: "late", label: "迟报", counted: "次", each: 0.5, cap: null },
    { effect: "takes", id: "wrong", label: "有误", counted: "处", each: { least: 0.5, most: 2 }, cap: null },
    { effect: "zeroes", id: "accident", label: "事故", counted: "起" },
  ];
  const rule = (more: object) => ({ kind: "events", start: "max", floor: 0, events, ...more });
  const rubric = (more: object) => complete({ ...pointsRubric, items: [item("1", 10, rule(more))], total: 10 });
  const lines = [
    { item: "1", level: "late", work: "甲" },
    { item: "1", level: "wrong", points: 1.5, work: "甲" },
    { item: "1", level: "late", work: "乙" },
  ];
  const accident = { item: "1", level: "accident", work: "甲" };

  it.each([
    ["each", {}, lines, 7.5],
    ["the heaviest", { sameMatter: "highest" }, lines, 8],
    ["what leaves nothing before all others", { sameMatter: "highest" }, [...lines, accident], 0],
  ])("count %s", (_, more, own, points) => {
    expect(valueOf(byLines(own, { rubric: rubric(more) }).items["1"])).toBe(points);
  });
});

describe("one matter in several items", () => {
  const work = "信访12号";
  const lines = [
    { item: "20", level: "late", work },
    { item: "1", points: 2, work },
    { item: "21", level: "municipal", work: "市检" },
  ];
  const points = (result: ReturnType<typeof byLines>) => ["1", "20", "21"].map((id) => valueOf(result.items[id]));
  const heaviest = { "matter-across-items": "heaviest" };

  it("counts in each, and that is told", () => {
    const result = byLines(lines);
    expect(points(result)).toEqual([18, 0.5, 1]);
    expect(messagesOf(result, "matter-in-items")).toEqual([
      "“信访12号”在台账的第1、20项都有，各项分别计；如属重复请核对",
    ]);
  });

  it("counts where it takes most, by a reading", () => {
    const result = byLines(lines, { readings: heaviest });
    expect(points(result)).toEqual([18, 0, 1]);
    expect(said(result)).toEqual(["matter-elsewhere@20"]);
  });

  it("counts in the first of the items that take as much", () => {
    const same = [
      { item: "21", level: "municipal", work },
      { item: "1", points: 1, work },
    ];
    expect(points(byLines(same, { readings: heaviest })).slice(0, 1)).toEqual([19]);
    expect(valueOf(byLines(same, { readings: heaviest }).items["21"])).toBe(0);
  });

  it("is a sum of what it takes in an item, unless that counts once", () => {
    const twice = [
      { item: "20", level: "late", work },
      { item: "20", level: "petition", work },
      { item: "20", level: "petition", work },
      { item: "1", points: 1, work },
    ];
    expect(points(byLines(twice, { readings: heaviest })).slice(0, 2)).toEqual([20, 1.5]);
    expect(points(byLines(twice, { readings: { ...heaviest, "same-case": "once" } })).slice(0, 2)).toEqual([19, 0]);
  });

  it("count where they take all points, however many there are of them", () => {
    const lines = [
      { item: "20", level: "late", work: "3月报表" },
      { item: "1", points: 2, level: "criticised", work: "3月报表" },
      { item: "1", points: 1, work: "3月报表" },
    ];
    const readings = { ...heaviest, "criticised-effect": "all", "same-work": "each" };
    expect(points(byLines(lines, { readings })).slice(0, 2)).toEqual([0, 0]);
  });

  it("that another reading makes heavier in one item no longer counts in another under it", () => {
    const lines = [
      { item: "20", level: "late", work },
      { item: "20", level: "petition", work },
      { item: "1", points: 0.5, level: "criticised", work },
    ];
    const { entries: common } = villages.examples.find(({ common: own }) => own !== undefined)?.common ?? {};
    const unit = { entries: { ...common, "1": {}, "20": {}, "21": {} } };
    const result = byLines(lines, { readings: heaviest, unit });
    expect(points(result).slice(0, 2)).toEqual([20, 1]);
    expect(messagesOf(result, "other-reading")).toContain(
      "口径““视为该项工作未完成”的扣多少”若选“每项扣2分”，本项得18分",
    );
    const most = byLines(lines, { readings: { ...heaviest, "criticised-effect": "most" }, unit });
    expect(points(most).slice(0, 2)).toEqual([18, 0]);
  });

  it("leaves gains in each item", () => {
    const gains = [
      { item: "16", level: "central", work },
      { item: "18", level: "national", work },
    ];
    const result = byLines(gains, { readings: heaviest });
    expect(["16", "18"].map((id) => valueOf(result.items[id]))).toEqual([1, 2]);
    expect(said(result)).toEqual(["matter-in-items"]);
  });

  it("makes another total under the other reading, which is told of a complete unit", () => {
    const { entries: common } = villages.examples.find(({ common: own }) => own !== undefined)?.common ?? {};
    const unit = { entries: { ...common, "1": {}, "20": {}, "21": {} } };
    const result = byLines(lines, { unit });
    expect(messagesOf(result, "other-reading-result")).toContainEqual(expect.stringContaining("总分为97分"));
    expect(messagesOf(byLines(lines.slice(1), { unit }), "other-reading-result")).not.toContainEqual(
      expect.stringContaining("只扣最重的一项"),
    );
  });
});

test("a level beside the points of a deduction that has none is told", () => {
  const result = byLines([{ item: "2", points: 1, level: "x" }], { rubric: pointsRubric });
  expect(said(result)).toEqual(["ledger-line-extra@2"]);
});
