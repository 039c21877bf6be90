import type { Rubric } from "../../src/rubric/schema";
import { clause, column, complete, decimals, interpretation, item, level, printed } from "./smallRubric";

/*
 * Sound rubrics with everything that can stand beside rules and sums: the first with modifiers and stages of the total,
 * the second assessed quarter by quarter and graded in groups.
 */

const border = { attribute: "border", is: true };
const weighted = { section: "日常工作" };
const plain = { section: "重点任务" };

const judgedItem = item(
  "1",
  40,
  { kind: "judged" },
  {
    ...weighted,
    notApplicable: { label: "无此项任务", as: "rescale", clause },
    limits: [{ when: { flag: "faked", label: "弄虚作假" }, points: 0, clause }],
    variants: [{ when: border, max: 50, clause }],
  },
);

const rankedItem = item(
  "4",
  30,
  {
    kind: "ranked",
    top: 2,
    otherwise: 15,
    ties: "shared",
    topNeedsAchieved: false,
    unmet: "zero",
    zeroIsNone: false,
    labels: { score: "评定得分" },
  },
  { ...plain, pass: 10, limits: [{ when: { item: "5", passed: false }, points: 20, clause }] },
);

export const modifiedRubric: Rubric = complete(
  {
    id: "modified",
    sections: [
      { name: "日常工作", max: 100, weight: 0.4, floor: 5, clause },
      { name: "重点任务", max: 60 },
      { name: "加分", max: 6, cap: 6, clause },
    ],
    attributes: [
      { id: "border", label: "边境县", type: "flag", note: "必填" },
      { id: "zone", label: "功能区", type: "choice", choices: ["重点", "生态"], note: "必填" },
      { id: "difficulty", label: "难度系数", type: "number", min: 0.8, max: 1.2, note: "由考核办填写" },
      { id: "province", label: "省级评价得分", type: "number", max: 150, note: "由考核办填写" },
    ],
    items: [
      judgedItem,
      item(
        "2",
        30,
        { kind: "deduction", least: 0.5, most: 5 },
        { ...weighted, notApplicable: { label: "未列入考核", as: "mean", clause } },
      ),
      item(
        "3",
        30,
        { kind: "proportional", noTarget: "error" },
        {
          ...weighted,
          variants: [{ when: border, max: 20, clause }],
          limits: [{ when: { item: "10", occurred: true }, points: 5, clause }],
        },
      ),
      rankedItem,
      item(
        "5",
        30,
        { kind: "threshold", atLeast: 5 },
        {
          ...plain,
          pass: 30,
          notApplicable: { label: "没有试点", as: "full", clause },
          variants: [{ when: { attribute: "zone", is: "生态" }, set: { atLeast: 2 }, clause }],
        },
      ),
      item("6", 5, { kind: "tally", levels: [level("x", 2)], cap: 5 }, { section: "加分", counts: "bonus" }),
      item(
        "7",
        4,
        { kind: "tally", levels: [level("y", 1)], cap: 4 },
        { section: "加分", counts: "bonus", notApplicable: { label: "不参评", as: "zero", clause } },
      ),
      item("8", 3, { kind: "tally", levels: [level("z", 0.5)], cap: 3 }, { counts: "penalty" }),
      item("9", 10, { kind: "judged" }, { counts: "none" }),
      item("10", 0, { kind: "occurred" }, { counts: "none" }),
      item("11", 0, { kind: "occurred" }, { counts: "veto" }),
    ],
    total: 100,
    totals: {
      bonusCap: { share: 0.05, of: "base", clause },
      coefficient: { attribute: "difficulty", of: "total", clause },
      lesserOf: { attribute: "province", clause },
    },
    veto: { ranking: "excluded", clause },
    grading: {
      kind: "thresholds",
      tiers: [
        { grade: "优秀", from: 80 },
        { grade: "良好", from: 60 },
        { grade: "一般", from: null },
      ],
      gates: [
        { when: { item: "10", occurred: true }, atBest: "一般", clause },
        { when: { item: "4", passed: false }, atBest: "良好", clause },
        { when: { attribute: "zone", is: "重点" }, lower: 1, clause },
      ],
      clause,
    },
    interpretations: [
      decimals,
      interpretation("exempt", { modifiersOf: ["1"] }, [
        { "notApplicable.as": "rescale" },
        { "notApplicable.as": "full" },
      ]),
      interpretation("bonus", { part: "totals" }, [{ "bonusCap.of": "base" }, { "bonusCap.of": "full" }]),
      interpretation("floor", { part: "sections" }, [{ "0.floor": 5 }, { "0.floor": 10 }]),
      interpretation("gate", { part: "grading" }, [{ "gates.1.atBest": "良好" }, { "gates.1.atBest": "一般" }]),
      interpretation("no-target", { items: ["3"] }, [{ noTarget: "error" }, { noTarget: "full" }]),
      interpretation("rank-ties", { items: ["4"] }, [{ ties: "shared" }, { ties: "dense" }]),
      interpretation("rank-unmet", { items: ["4"] }, [{ unmet: "zero" }, { unmet: "reviewer" }]),
      interpretation("top-needs", { items: ["4"] }, [{ topNeedsAchieved: false }, { topNeedsAchieved: true }]),
      interpretation("veto-ranking", { part: "veto" }, [{ ranking: "excluded" }, { ranking: "kept" }]),
    ],
    printed: printed(
      [column("number", "number"), column("section", "section"), column("content", "content"), column("max", "max")],
      ["序号", "部分", "内容", "分值"],
      [
        { cells: ["1", "日常工作", "内容一", "40"], items: ["1"] },
        { cells: ["2", "^", "内容二", "30"], items: ["2"] },
        { cells: ["3", "^", "内容三", "30"], items: ["3"] },
        { cells: ["4", "重点任务", "内容四", "30"], items: ["4"] },
        { cells: ["5", "^", "内容五", "30"], items: ["5"] },
        { cells: ["6", "加分", "内容六", "5"], items: ["6"] },
        { cells: ["7", "^", "内容七", "4"], items: ["7"] },
        { cells: ["8", "减分", "内容八", "3"], items: ["8"] },
        { cells: ["9", "参考", "内容九", "10"], items: ["9"] },
        { cells: ["10", "情形", "①②", "<"], items: ["10", "11"] },
      ],
    ),
  },
  { attributes: { border: false, zone: "重点" } },
);

/** A unit of that rubric to which much of what stands between items and total happens. */
export const modifiedUnit = {
  name: "一县",
  attributes: { border: true, zone: "重点", difficulty: 1.1, province: 120 },
  entries: {
    "1": { notApplicable: true },
    "2": { deductions: [] },
    "3": { actual: 9, target: 10 },
    "4": { value: 8, achieved: true },
    "5": { value: 5 },
    "6": { x: 3 },
    "7": { y: 1 },
    "8": { z: 1 },
    "9": { score: 7 },
    "10": { occurred: false },
    "11": { occurred: false },
  },
};

export const repeatedRubric: Rubric = complete({
  id: "repeated",
  sections: [{ name: "工作", max: 100 }],
  attributes: [{ id: "group", label: "组别", type: "choice", choices: ["甲组", "乙组"], note: "必填" }],
  items: [
    item(
      "1",
      50,
      { kind: "judged" },
      { section: "工作", notApplicable: { label: "无此项任务", as: "rescale", clause } },
    ),
    item("2", 30, { kind: "deduction", least: 0.5, most: 5 }, { section: "工作", pass: 15 }),
    item(
      "3",
      20,
      { kind: "proportional", noTarget: "error" },
      { section: "工作", limits: [{ when: { item: "2", passed: false }, points: 10, clause }] },
    ),
    item("4", 5, { kind: "tally", levels: [level("x", 2)], cap: 5 }, { counts: "bonus" }),
  ],
  total: 100,
  repetition: {
    parts: [
      { id: "h1", label: "上半年", weight: 0.4 },
      { id: "h2", label: "下半年", weight: 0.6 },
    ],
    combine: "mean",
    clause,
  },
  grading: {
    kind: "quota",
    top: [
      { grade: "优秀", places: 1 },
      { grade: "良好", places: 2 },
    ],
    rest: "一般",
    within: "group",
    ties: "better",
    places: "within",
    freed: "not-filled",
    gates: [{ when: { item: "2", passed: false }, lower: 1, clause }],
    clause,
  },
  interpretations: [
    decimals,
    interpretation("weights", { part: "repetition" }, [
      { "parts.0.weight": 0.4 },
      { "parts.0.weight": 0.4, "parts.1.weight": 0.4 },
    ]),
    interpretation("no-target", { items: ["3"] }, [{ noTarget: "error" }, { noTarget: "full" }]),
    interpretation("quota-ties", { part: "grading" }, [{ ties: "better" }, { ties: "worse" }]),
  ],
  printed: printed(
    [column("content", "content"), column("max", "max")],
    ["内容", "分值"],
    [
      { cells: ["内容一", "50"], items: ["1"] },
      { cells: ["内容二", "30"], items: ["2"] },
      { cells: ["内容三", "20"], items: ["3"] },
      { cells: ["内容四", "5"], items: ["4"] },
    ],
  ),
});
