import { issue, type Issue } from "../../shared/issue";
import type { Rubric } from "../schema";
import type { Grading, Ranking, ThresholdGrading } from "../standing";
import { at, type Check, type Path } from "./finding";
import { gateFaults } from "./gates";
import { quotaFaults } from "./quota";
import { attributeFaults, dangling } from "./references";

type EnteredGrading = Extract<Grading, { readonly kind: "entered" }>;
type RatingsRanking = Extract<Ranking, { readonly by: "ratings" }>;

/** Ranking and grades: no gaps, no overlaps, and whatever they name is there. */
export const lintStanding: Check = (rubric) => [
  ...rankingFaults(rubric.ranking, rubric, ["ranking"]),
  ...gradingFaults(rubric.grading, rubric, ["grading"]),
];

/** What is wrong with a ranking in its rubric; `path` leads to the ranking. */
export function rankingFaults(ranking: Ranking, rubric: Rubric, path: Path): readonly Issue[] {
  if (ranking.by === "ratings") return ratingsFaults(ranking, rubric, path);
  return rubric.total === null ? [issue("lint-ranking-without-total", at([...path, "by"]), {})] : [];
}

function ratingsFaults({ attribute, points, within }: RatingsRanking, rubric: Rubric, path: Path): readonly Issue[] {
  const ratings = [...new Set(rubric.items.flatMap(({ rule }) => (rule.kind === "rating" ? rule.ratings : [])))];
  const missing = points === null ? [] : ratings.filter((rating) => points[rating] === undefined);
  return [
    ...attributeFaults(rubric, attribute, ["integer"], [...path, "attribute"]),
    ...(within === null ? [] : attributeFaults(rubric, within, ["text", "choice"], [...path, "within"])),
    ...missing.map((rating) => issue("lint-rating-without-points", at([...path, "points"]), { rating })),
    ...dangling(
      Object.keys(points ?? {}).map((id) => ({ what: "grade", id, known: ratings, path: [...path, "points", id] })),
    ),
  ];
}

/** What is wrong with a grading in its rubric; `path` leads to the grading. */
export function gradingFaults(grading: Grading, rubric: Rubric, path: Path): readonly Issue[] {
  return [...ownFaults(grading, rubric, path), ...gateFaults(grading, rubric, path)];
}

function ownFaults(grading: Grading, rubric: Rubric, path: Path): readonly Issue[] {
  switch (grading.kind) {
    case "thresholds":
      return tierFaults(grading, path);
    case "quota":
      return quotaFaults(grading, rubric, path);
    case "entered":
      return enteredFaults(grading, rubric, path);
    case "none":
      return [];
  }
}

/** Each tier starts below the one before, and only the last has no lower limit. */
function tierFaults({ tiers }: ThresholdGrading, path: Path): readonly Issue[] {
  return tiers.flatMap(({ grade, from }, index) => {
    const place = at([...path, "tiers", index, "from"]);
    const last = index === tiers.length - 1;
    if ((from === null) !== last) return [issue(last ? "lint-tier-last" : "lint-tier-open", place, { grade })];
    const before = tiers[index - 1]?.from ?? null;
    if (from === null || before === null || from < before) return [];
    return [issue("lint-tier-order", place, { grade, from, before })];
  });
}

function enteredFaults(grading: EnteredGrading, rubric: Rubric, path: Path): readonly Issue[] {
  const { attribute, grades, consequences } = grading;
  const choices = rubric.attributes.find(({ id, type }) => id === attribute && type === "choice")?.choices;
  const differ = choices !== undefined && choices.join("\n") !== grades.join("\n");
  return [
    ...attributeFaults(rubric, attribute, ["choice"], [...path, "attribute"]),
    ...(differ ? [issue("lint-grade-choices", at([...path, "grades"]), { attribute })] : []),
    ...dangling(
      consequences.flatMap((consequence, index) =>
        consequence.grades.map((id, place) => {
          return { what: "grade", id, known: grades, path: [...path, "consequences", index, "grades", place] };
        }),
      ),
    ),
  ];
}
