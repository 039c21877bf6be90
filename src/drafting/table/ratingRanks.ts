import type { Interpretation } from "../../rubric/interpretation";
import type { Rubric } from "../../rubric/schema";
import type { OpenCase } from "../grammar/reading";
import { partCase } from "./interpretations";
import type { Ratings } from "./ratings";
import { oneLine } from "./text";

/** How units are ranked by ratings, and what has to be entered for it. */
interface RatingRanks {
  readonly ranking: Rubric["ranking"];
  readonly attributes: Rubric["attributes"];
  readonly cases: readonly Interpretation[];
}

/** A table of ratings says what they are, not how they are compared: both ways of it can be switched. */
export function rankedByRatings(ratings: Ratings | null, annex: string): RatingRanks {
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
