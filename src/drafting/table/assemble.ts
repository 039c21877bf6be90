import type { Interpretation } from "../../rubric/interpretation";
import type { Item, Rubric } from "../../rubric/schema";
import type { GradingReading, OpenCase } from "../grammar/reading";
import { gradesOf, type Found } from "./found";
import { isSelfPoints } from "./header";
import { decimalsCase, itemCases, partCase, vetoRankingCase } from "./interpretations";
import type { ReadItem } from "./items";
import { printedForm } from "./printedForm";
import type { Ratings } from "./ratings";
import { oneLine } from "./text";
import { annexOf } from "./titles";
import { sectionsOf, wholePoints } from "./totals";
import type { Decimals } from "../../rubric/totals";

/** What a rubric is called. */
interface Naming {
  readonly id: string;
  readonly title: string;
}

/** What a draft has nothing of. */
const NOTHING = { checks: [], mended: [], examples: [] };

/** Puts a rubric together of what was found in a table and of its items as they were read. */
export function assembled(found: Found, read: readonly ReadItem[], { id, title }: Naming, graded: boolean): Rubric {
  const items = read.map(({ item }) => item);
  const sections = sectionsOf(
    read.map(({ entry }) => entry),
    items,
  );
  const whole = wholePoints(found, items, sections);
  const annex = annexOf(found.titles.heading);
  const grades = graded ? gradesOf(found, whole.total) : null;
  const { attributes, ranking, cases } =
    whole.total === null ? rankedByRatings(found.ratings, annex) : rankedByTotal(annex);
  const veto = vetoOf(items);
  return {
    ...NOTHING,
    ...whole,
    format: 1,
    id,
    version: 1,
    title,
    sections,
    items,
    veto,
    ranking,
    attributes: [...attributes],
    source: { title, issuer: null, number: found.titles.number, date: null, attachmentTitle: null },
    self: { asks: asksOf(found), due: null, clause: null },
    printed: printedForm(found, title, read),
    categories: (found.columns.categories?.blocks ?? []).map(({ id: own, name }) => ({ id: own, name })),
    arithmetic: { decimals: statedDecimals(found.notes) },
    grading: grades?.grading ?? { kind: "none" },
    interpretations: [
      ...(whole.total === null ? [] : [decimalsCase(statedDecimals(found.notes), annex)]),
      ...itemCases(read, annex),
      ...(veto === null ? [] : [partCase("veto", vetoRankingCase, veto.clause)]),
      ...gradingCases(grades),
      ...cases,
    ],
  };
}

/** Tables say what vetoes, not whether who is vetoed is ranked. */
function vetoOf(items: readonly Item[]): Rubric["veto"] {
  const vetoing = items.find(({ counts }) => counts === "veto");
  return vetoing === undefined ? null : { ranking: "excluded", clause: vetoing.clause };
}

/** Units give points for themselves where the table has a column for it. */
function asksOf({ header }: Found): Rubric["self"]["asks"] {
  return header.columns.some(({ words }) => words.some(isSelfPoints)) ? "points" : "nothing";
}

const KEPT: readonly (readonly [RegExp, Decimals])[] = [
  [/(?:得分|分数|总分)[^。；，]{0,8}(?:取整数|保留整数|四舍五入取整)/, 0],
  [/保留(?:小数点后)?(?:一|1)位(?:小数)?/, 1],
  [/保留(?:小数点后)?(?:三|3)位(?:小数)?/, 3],
  [/保留(?:小数点后)?(?:四|4)位(?:小数)?/, 4],
];

/** “得分保留一位小数”, “得分取整数”; two where no note says any. */
function statedDecimals(notes: readonly string[]): Decimals {
  return KEPT.find(([kept]) => notes.some((note) => kept.test(note)))?.[1] ?? 2;
}

/** How units are ranked, and what has to be entered for it. */
interface Ranks {
  readonly ranking: Rubric["ranking"];
  readonly attributes: Rubric["attributes"];
  readonly cases: readonly Interpretation[];
}

/** A table of points says nothing of ranks: whether they are shown can be switched. */
function rankedByTotal(annex: string): Ranks {
  return {
    ranking: { by: "total", shown: true, clause: null },
    attributes: [],
    cases: [partCase("ranking", ranksCase, `${annex}未规定名次`)],
  };
}

const ranksCase: OpenCase = {
  id: "ranks",
  question: "文件未规定名次，是否显示名次",
  default: "shown",
  choices: [
    { id: "shown", label: "显示名次，注明文件未规定", set: { shown: true } },
    { id: "hidden", label: "不显示名次", set: { shown: false } },
  ],
};

function gradingCases(grades: GradingReading | null): readonly Interpretation[] {
  if (grades === null || !("clause" in grades.grading)) return [];
  const { clause } = grades.grading;
  return grades.open.map((open) => partCase("grading", open, clause));
}

/** A table of ratings says what they are, not how they are compared: both ways of it can be switched. */
function rankedByRatings(ratings: Ratings | null, annex: string): Ranks {
  const words = ratings?.ratings ?? [];
  const points = Object.fromEntries(words.map((rating, index) => [rating, words.length - index]));
  const clause = ratings === null ? `${annex}未规定名次` : `${annex}“${oneLine(ratings.note)}”（未规定名次）`;
  return {
    ranking: { by: "ratings", attribute: "rank", points, within: null, clause },
    attributes: [
      {
        id: "rank",
        label: "综合评价名次",
        type: "integer",
        min: 1,
        note: "可不填；所有单位都填才采用，否则按评价等次排序",
      },
      { id: "group", label: "分组", type: "text", note: "在组内排名时须填，同一组写法应一致" },
    ],
    cases: [partCase("ranking", pointsCase(points), clause), partCase("ranking", withinCase, clause)],
  };
}

function pointsCase(points: Readonly<Record<string, number>>): OpenCase {
  const worth = Object.entries(points).map(([rating, value]) => `${rating}${String(value)}分`);
  return {
    id: "rating-points",
    question: "没有填写名次时，是否按评价等次赋分排序",
    default: "points",
    choices: [
      { id: "points", label: `${worth.join("、")}，按合计排序`, set: { points: { ...points } } },
      { id: "entered-only", label: "只采用填写的名次", set: { points: null } },
    ],
  };
}

const withinCase: OpenCase = {
  id: "cohort",
  question: "在哪个范围内排名",
  default: "all",
  choices: [
    { id: "all", label: "全部单位一起排名", set: { within: null } },
    { id: "group", label: "在同一分组的单位之间排名", set: { within: "group" } },
  ],
};
