import { bindRule, ruleSchema } from "../../src/rules/kinds/kinds";

const scale = { kind: "linear", factor: 1, plus: 0, floor: null };
const measured = (measure: object) => ({ kind: "measured", measure, scale });
const entered = { kind: "entered", unit: "%", min: 0, max: 100, whole: false };
const rate = { kind: "rate", unit: "%", per: 100 };
const vote = (id: string, label: string, worth: number) => ({ id, label, worth });
const part = (id: string, measure: object) => ({ id, label: `一组${id}`, weight: 1, measure });
const shortfall = {
  kind: "shortfall",
  better: "higher",
  target: "entered",
  start: "max",
  step: 1,
  amount: 1,
  beyond: null,
  partSteps: "linear",
  floor: 0,
};
const ranked = { kind: "ranked", top: 2, otherwise: 1, ties: "shared", topNeedsAchieved: false, zeroIsNone: false };
const range = { least: 0, most: 1 };
const plan = { id: "plan", label: "有方案", type: "flag" };
const named = { label: "某种情况", counted: "次" };

const rules: readonly (readonly [rule: object, usual: Readonly<Record<string, string>>, unit?: string])[] = [
  [{ kind: "judged" }, { score: "得分" }],
  [{ kind: "binary" }, { achieved: "是否完成" }],
  [{ kind: "threshold", atLeast: 1 }, { value: "实际次数" }],
  [{ kind: "fulfilled" }, { actual: "实际完成数", target: "目标任务数" }],
  [
    { kind: "proportional", noTarget: "error" },
    { actual: "实际完成数", target: "目标任务数" },
  ],
  [{ kind: "discretionary" }, { achieved: "是否开展", deduction: "酌情扣分?" }],
  [
    { ...ranked, unmet: "zero" },
    { value: "人数", achieved: "是否完成任务?" },
  ],
  [
    { ...ranked, unmet: "reviewer" },
    { value: "人数", achieved: "是否完成任务?", score: "审核评定得分?" },
  ],
  [{ kind: "deduction", ...range }, { deductions: "各次扣分" }],
  [{ kind: "rating", ratings: ["好", "差"] }, { rating: "评价等次" }],
  [
    { kind: "placement", classes: [3], step: 1 },
    { noTask: "无行业扶贫任务?", provinceClass: "省排类别?", cityRank: "市排名次?" },
  ],
  [{ kind: "occurred" }, { occurred: "是否发生" }],
  [
    { kind: "level", options: [range, 0].map((points) => ({ label: "档", points })) },
    { level: "档次", score: "审核评定得分?" },
  ],
  [
    { kind: "decision", fields: [plan], lines: [{ when: { plan: true }, points: 3 }], otherwise: range },
    { plan: "有方案", score: "审核评定得分?" },
  ],
  [
    { kind: "events", start: 0, events: [{ effect: "zeroes", id: "x1", ...named }], floor: 0 },
    { x1: "某种情况" },
    "（次）",
  ],
  [
    { kind: "events", start: 0, events: [{ effect: "adds", id: "x1", ...named, each: range, cap: null }], floor: 0 },
    { x1: "某种情况" },
    "（每次分值）",
  ],
  [measured(entered), { value: "数值" }, "（%）"],
  [measured(rate), { actual: "实际完成数", target: "目标任务数" }],
  [measured({ kind: "change", as: "difference", unit: "件" }), { current: "本年数", previous: "上年数" }, "（件）"],
  [measured({ kind: "change", as: "growth", unit: "件" }), { current: "本年数", previous: "上年数" }, "（件）"],
  [
    measured({ kind: "mean", unit: "分", min: 0, max: 100, dropHighest: 0, dropLowest: 0 }),
    { marks: "各评分" },
    "（分）",
  ],
  [measured({ kind: "meanBySize", unit: "", min: 0, max: 100 }), { marks: "各单位得分", sizes: "各单位规模" }],
  [
    measured({ kind: "votes", unit: "分", counted: "票", levels: [vote("good", "好", 1), vote("poor", "差", 0)] }),
    { good: "好", poor: "差" },
    "（票）",
  ],
  [
    measured({ kind: "weighted", unit: "%", parts: [part("p1", entered), part("p2", entered)], emptyPart: "error" }),
    { "p1.value": "一组p1", "p2.value": "一组p2" },
    "（%）",
  ],
  [
    measured({
      kind: "weighted",
      unit: "%",
      parts: [part("p1", rate), part("p2", rate)],
      emptyPart: "error",
    }),
    {
      "p1.actual": "一组p1：实际完成数",
      "p1.target": "一组p1：目标任务数",
      "p2.actual": "一组p2：实际完成数",
      "p2.target": "一组p2：目标任务数",
    },
  ],
  [{ kind: "measured", measure: entered, scale: shortfall }, { value: "数值", standard: "目标值" }, "（%）"],
];

const cases = rules.map(([rule, usual, unit = ""]) => ({ rule, usual, unit }));

const item = { id: "1", max: 3, phases: [], decimals: 2 };

/** What the fields of a rule are called, by their ids, with a ? after those that may stay blank. */
function called(rule: object): Readonly<Record<string, string>> {
  const { fields } = bindRule(ruleSchema.parse(rule), item);
  return Object.fromEntries(fields.map(({ id, label, required }) => [id, required ? label : `${label}?`]));
}

describe("the fields of a rule", () => {
  it.each(cases)("are called $usual where the rubric has no words for them", ({ rule, usual, unit }) => {
    const expected = Object.entries(usual).map(([id, label]) => [id, label.replace(/(?=\??$)/, unit)]);
    expect(called(rule)).toEqual(Object.fromEntries(expected));
  });

  it.each(cases)("are called as the rubric calls them: $rule", ({ rule, usual, unit }) => {
    const labels = Object.fromEntries(Object.keys(usual).map((id) => [id, `本表的${id}`]));
    const expected = Object.entries(usual).map(([id, label]) => {
      return [id, `本表的${id}${unit}${label.endsWith("?") ? "?" : ""}`];
    });
    expect(called({ ...rule, labels })).toEqual(Object.fromEntries(expected));
  });
});
