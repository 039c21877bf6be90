import type { Rubric } from "../../src/rubric/schema";
import { clause, column, complete, decimals, interpretation, item, level, printed } from "./smallRubric";

/*
 * Sound rubrics, each as small as its features allow, to be made wrong in one way at a time.
 */

/** Two sections with points, bonus, penalty and veto; tiers by total; a merged section cell and a merged max cell. */
export const pointsRubric: Rubric = complete({
  id: "points",
  sections: [
    { name: "甲", max: 30 },
    { name: "乙", max: 40 },
    { name: "加分", max: 3 },
    { name: "减分", max: 2 },
  ],
  attributes: [{ id: "remote", label: "偏远", type: "flag", note: "可不填" }],
  items: [
    item("1", 10, { kind: "judged" }, { section: "甲" }),
    item("2", 20, { kind: "deduction", least: 0.5, most: 2 }, { section: "甲" }),
    item(
      "3",
      20,
      {
        kind: "scaled",
        sources: [
          { id: "a", label: "甲方", factor: 0.12 },
          { id: "b", label: "乙方", factor: 0.08 },
        ],
      },
      { section: "乙" },
    ),
    item("4", 10, { kind: "proportional", noTarget: "error", labels: { actual: "人数" } }, { section: "乙" }),
    item(
      "5",
      10,
      {
        kind: "ranked",
        top: 2,
        otherwise: 5,
        ties: "shared",
        topNeedsAchieved: false,
        unmet: "zero",
        zeroIsNone: false,
        labels: { score: "评定得分" },
      },
      { section: "乙" },
    ),
    item(
      "6",
      3,
      { kind: "tally", levels: [level("x", 2), level("y", 1)], cap: 3 },
      { section: "加分", counts: "bonus" },
    ),
    item("7", 2, { kind: "tally", levels: [level("z", 0.5)], cap: 2 }, { section: "减分", counts: "penalty" }),
    item("8", 0, { kind: "totalBelow", below: 40, total: "final" }, { counts: "veto" }),
    item("9", 0, { kind: "occurred" }, { counts: "veto" }),
  ],
  total: 70,
  veto: { ranking: "excluded", clause },
  grading: {
    kind: "thresholds",
    tiers: [
      { grade: "优秀", from: 60 },
      { grade: "良好", from: 50 },
      { grade: "一般", from: null },
    ],
    clause,
  },
  checks: [{ kind: "spread", items: ["1"], clause }],
  interpretations: [
    decimals,
    interpretation("no-target", { items: ["4"] }, [{ noTarget: "error" }, { noTarget: "full" }]),
    interpretation("rank-ties", { items: ["5"] }, [{ ties: "shared" }, { ties: "dense" }]),
    interpretation("rank-unmet", { items: ["5"] }, [{ unmet: "zero" }, { unmet: "reviewer" }]),
    interpretation("top-needs", { items: ["5"] }, [{ topNeedsAchieved: false }, { topNeedsAchieved: true }]),
    interpretation("veto-total", { items: ["8"] }, [{ total: "final" }, { total: "base" }]),
    interpretation("veto-ranking", { part: "veto" }, [{ ranking: "excluded" }, { ranking: "kept" }]),
  ],
  printed: printed(
    [column("number", "number"), column("section", "section"), column("content", "content"), column("max", "max")],
    ["序号", "部分", "内容", "分值"],
    [
      { cells: ["合计", "<", "<", "70"], total: true },
      { cells: ["1", "甲", "内容一", "10"], items: ["1"] },
      { cells: ["2", "^", "内容二", "20"], items: ["2"] },
      { cells: ["3", "乙", "内容三", "30"], items: ["3"] },
      { cells: ["4", "^", "内容四", "^"], items: ["4"] },
      { cells: ["5", "^", "内容五", "6"], items: ["5"], onlyIf: "remote" },
      { cells: ["^", "^", "内容五续", "4"], continues: true },
      { cells: ["6", "加分", "内容六", "3"], items: ["6"] },
      { cells: ["7", "减分", "内容七", "2"], items: ["7"] },
      { cells: ["8", "否决", "①②", "<"], items: ["8", "9"] },
    ],
  ),
});

/** Two categories in one table, with a placement and net items. */
export const categoriesRubric: Rubric = complete(
  {
    id: "categories",
    categories: [
      { id: "1", name: "甲类" },
      { id: "2", name: "乙类" },
    ],
    items: [
      item("1.1", 100, { kind: "judged" }, { category: "1" }),
      item("2.1", 15, { kind: "placement", classes: [15, 13], step: 1 }, { category: "2" }),
      item("2.2", 85, { kind: "judged" }, { category: "2" }),
      item(
        "2.3",
        3,
        { kind: "net", levels: [level("up", 2), level("down", -1)], cap: 3, capOn: "net" },
        { category: "2", counts: "net" },
      ),
    ],
    total: 100,
    interpretations: [decimals, interpretation("net-cap", { items: ["2.3"] }, [{ capOn: "net" }, { capOn: "each" }])],
    printed: printed(
      [column("content", "content"), column("max", "max")],
      ["内容", "权重"],
      [
        { cells: ["甲一", "100"], items: ["1.1"], category: "1" },
        { cells: ["甲一续", "^"], continues: true, category: "1" },
        { cells: ["乙一", "15"], items: ["2.1"], category: "2" },
        { cells: ["乙二", "85"], items: ["2.2"], category: "2" },
        { cells: ["乙三", "3"], items: ["2.3"], category: "2" },
      ],
    ),
  },
  { category: "1" },
);

/** Two phases in two columns, an entered grade, and a reading that replaces a rule. */
export const phasesRubric: Rubric = complete({
  id: "phases",
  phases: [
    { id: "routine", label: "平时", max: 4 },
    { id: "yearEnd", label: "年终", max: 16 },
  ],
  attributes: [{ id: "grade", label: "等级", type: "choice", choices: ["好", "差"], note: "审定后填写" }],
  items: [
    item("1", 10, { kind: "judged" }, { phases: { routine: 4, yearEnd: 6 } }),
    item("2", 10, { kind: "judged" }, { phases: { routine: 0, yearEnd: 10 } }),
  ],
  total: 20,
  grading: {
    kind: "entered",
    attribute: "grade",
    grades: ["好", "差"],
    consequences: [{ grades: ["差"], text: "约谈", clause }],
    clause,
  },
  interpretations: [
    decimals,
    interpretation("item-2", { items: ["2"] }, [
      { kind: "judged" },
      { kind: "binary", labels: { achieved: "是否高于平均" } },
    ]),
  ],
  printed: printed(
    [
      column("content", "content"),
      column("routine", "max", { phase: "routine" }),
      column("yearEnd", "max", { phase: "yearEnd" }),
    ],
    ["内容", "平时分值", "年终分值"],
    [
      { cells: ["内容一", "4", "6"], items: ["1"] },
      { cells: ["内容二", "0", "10"], items: ["2"] },
      { cells: ["合计", "4", "16"], total: true },
    ],
  ),
});

const RATINGS = ["好", "较好", "一般", "较差"];
const worth = { 好: 4, 较好: 3, 一般: 2, 较差: 1 };

/** Ratings without points, ranked by their worth, graded by quota. */
export const ratingsRubric: Rubric = complete({
  id: "ratings",
  attributes: [
    { id: "rank", label: "名次", type: "integer", min: 1, note: "可不填" },
    { id: "problem", label: "突出问题", type: "flag", note: "靠后的填" },
    { id: "incident", label: "重大事件", type: "flag", note: "靠前的填" },
    { id: "department", label: "牵头部门", type: "text", note: "可不填" },
  ],
  items: [
    item("1", 0, { kind: "rating", ratings: RATINGS }, { counts: "none" }),
    item("2", 0, { kind: "rating", ratings: RATINGS }, { counts: "none" }),
  ],
  total: null,
  ranking: { by: "ratings", attribute: "rank", points: worth, within: null, clause },
  grading: {
    kind: "quota",
    top: [
      { grade: "好", share: 0.1 },
      { grade: "较好", share: 0.3 },
    ],
    bottom: { grade: "较差", share: 0.1, attribute: "problem" },
    rest: "一般",
    bar: { attribute: "incident", grade: "好", instead: "较好" },
    ties: "better",
    places: "within",
    freed: "not-filled",
    clause,
  },
  checks: [{ kind: "ratingNeedsFlag", item: "2", rating: "较差", attribute: "problem", clause }],
  interpretations: [
    interpretation("rating-points", { part: "ranking" }, [{ points: worth }, { points: null }]),
    interpretation("cohort", { part: "ranking" }, [{ within: null }, { within: "department" }]),
    interpretation("quota-ties", { part: "grading" }, [{ ties: "better" }, { ties: "worse" }]),
    interpretation("quota", { part: "grading" }, [{ places: "within" }, { places: "round" }]),
    interpretation("freed-place", { part: "grading" }, [{ freed: "not-filled" }, { freed: "next-moves-up" }]),
  ],
  printed: printed(
    [column("name", "name"), column("content", "content")],
    ["考核内容", "指标"],
    [
      { cells: ["成效", "指标一"], items: ["1"] },
      { cells: ["^", "指标二"], continues: true },
      { cells: ["满意", "指标三"], items: ["2"] },
    ],
  ),
});
