import { kindOf } from "../../rules/kinds/kinds";
import { at, dangling, type Path } from "../../rules/faults/finding";
import { plus, sum } from "../../shared/decimal";
import { issue, type Issue } from "../../shared/issue";
import type { Rubric } from "../schema";
import {
  consequencesIn,
  gradesOf,
  type Grading,
  type QuotaGrading,
  type QuotaTier,
  type Ranking,
  type ThresholdGrading,
  type Veto,
} from "../standing";
import { attributeFaults, conditionFaults, type Check } from "./finding";
import { lookUp } from "../../shared/lookUp";

type EnteredGrading = Extract<Grading, { readonly kind: "entered" }>;
type RatingsRanking = Extract<Ranking, { readonly by: "ratings" }>;

/** Ranking and grades: no gaps, no overlaps, and whatever they name is there. */
export const lintStanding: Check = (rubric) => [
  ...(rubric.veto === null ? [] : vetoFaults(rubric.veto, rubric, ["veto"])),
  ...rankingFaults(rubric.ranking, rubric, ["ranking"]),
  ...gradingFaults(rubric.grading, rubric, ["grading"]),
];

/** What is wrong with a veto in its rubric: only totals can be put behind all others. */
export function vetoFaults({ ranking }: Veto, rubric: Rubric, path: Path): readonly Issue[] {
  const idle = ranking === "last" && rubric.ranking.by === "ratings";
  return idle ? [issue("lint-veto-last", at([...path, "ranking"]), {})] : [];
}

/** What is wrong with a ranking in its rubric; `path` leads to the ranking. */
export function rankingFaults(ranking: Ranking, rubric: Rubric, path: Path): readonly Issue[] {
  const { excluded = null } = ranking;
  return [
    ...(excluded === null ? [] : conditionFaults(excluded, rubric, [...path, "excluded"])),
    ...(ranking.by === "ratings" ? ratingsFaults(ranking, rubric, path) : withoutTotal(rubric, path)),
  ];
}

function withoutTotal({ total }: Rubric, path: Path): readonly Issue[] {
  return total === null ? [issue("lint-ranking-without-total", at([...path, "by"]), {})] : [];
}

function ratingsFaults({ attribute, points, within }: RatingsRanking, rubric: Rubric, path: Path): readonly Issue[] {
  const ratings = [...new Set(rubric.items.flatMap(({ rule }) => kindOf(rule).ratings()))];
  const missing = points === null ? [] : ratings.filter((rating) => lookUp(points, rating) === undefined);
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
  return [
    ...ownFaults(grading, rubric, path),
    ...gateFaults(grading, rubric, path),
    ...consequenceFaults(grading, rubric, path),
  ];
}

function ownFaults(grading: Grading, rubric: Rubric, path: Path): readonly Issue[] {
  switch (grading.kind) {
    case "thresholds":
      return [...tierFaults(grading, path), ...reachableFaults(grading, rubric, path)];
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

/** A total that no unit can have makes a grade that nobody gets. */
function reachableFaults({ tiers }: ThresholdGrading, { total, items, totals }: Rubric, path: Path): readonly Issue[] {
  if (total === null || totals?.coefficient !== undefined) return [];
  const gains = items.filter(({ counts }) => counts === "bonus" || counts === "net");
  // A bonus without a cap has no end.
  if (gains.some(({ rule }) => kindOf(rule).endless())) return [];
  const most = sum([total, ...gains.map(({ max }) => max ?? 0)]);
  return tiers.flatMap(({ grade, from }, index) =>
    from === null || from <= most
      ? []
      : [issue("lint-tier-unreached", at([...path, "tiers", index, "from"]), { grade, from, most })],
  );
}

function enteredFaults(grading: EnteredGrading, rubric: Rubric, path: Path): readonly Issue[] {
  const { attribute, grades } = grading;
  const choices = rubric.attributes.find(({ id, type }) => id === attribute && type === "choice")?.choices;
  const differ = choices !== undefined && choices.join("\n") !== grades.join("\n");
  return [
    ...attributeFaults(rubric, attribute, ["choice"], [...path, "attribute"]),
    ...(differ ? [issue("lint-grade-choices", at([...path, "grades"]), { attribute })] : []),
  ];
}

/** What is wrong with what grades bring with them: grades and attributes are there, and something decides. */
function consequenceFaults(grading: Grading, rubric: Rubric, path: Path): readonly Issue[] {
  const known = gradesOf(grading);
  return consequencesIn(grading).flatMap(({ grades = [], when }, index) => {
    const own = [...path, "consequences", index];
    if (grades.length === 0 && when === undefined) return [issue("lint-consequence-open", at(own), {})];
    return [
      ...dangling(grades.map((id, place) => ({ what: "grade", id, known, path: [...own, "grades", place] }))),
      ...(when === undefined ? [] : conditionFaults(when, rubric, [...own, "when"])),
    ];
  });
}

/** What is wrong with the gates of a grading in its rubric; `path` leads to the grading. */
function gateFaults(grading: Grading, rubric: Rubric, path: Path): readonly Issue[] {
  if (!("gates" in grading) || grading.gates === undefined) return [];
  const known = gradesOf(grading);
  return grading.gates.flatMap((gate, index) => {
    const own = [...path, "gates", index];
    const conditions = conditionFaults(gate.when, rubric, [...own, "when"]);
    if (!("atBest" in gate)) return conditions;
    const place = [...own, "atBest"];
    const idle = gate.atBest === known[0] ? [issue("lint-gate-effect", at(place), { grade: gate.atBest })] : [];
    return [...conditions, ...dangling([{ what: "grade", id: gate.atBest, known, path: place }]), ...idle];
  });
}

/** What is wrong with a grading by shares or numbers of places; `path` leads to it. */
function quotaFaults(grading: QuotaGrading, rubric: Rubric, path: Path): readonly Issue[] {
  const { top, bottom, bar, within } = grading;
  const flag = bottom?.attribute;
  return [
    ...topFaults(top, [...path, "top"]),
    ...leastTotalFaults(top, rubric, [...path, "top"]),
    ...shareSumFaults(grading, path),
    ...(flag === undefined ? [] : attributeFaults(rubric, flag, ["flag"], [...path, "bottom", "attribute"])),
    ...groundFaults(bottom, rubric, [...path, "bottom"]),
    ...(bar === undefined ? [] : attributeFaults(rubric, bar.attribute, ["flag"], [...path, "bar", "attribute"])),
    ...barFaults(grading, [...path, "bar"]),
    ...(within === undefined ? [] : attributeFaults(rubric, within, ["text", "choice"], [...path, "within"])),
  ];
}

/** Grounds count as a flag, which must be there, and are something else. */
function groundFaults(bottom: QuotaGrading["bottom"], rubric: Rubric, path: Path): readonly Issue[] {
  if (bottom?.also === undefined) return [];
  const { attribute } = bottom;
  if (attribute === undefined) return [issue("lint-ground-without-flag", at([...path, "also"]), {})];
  return bottom.also.flatMap(({ when }, index) => {
    const own = [...path, "also", index, "when"];
    const itself = "attribute" in when && when.attribute === attribute;
    return [
      ...(itself ? [issue("lint-ground-itself", at(own), { attribute })] : []),
      ...conditionFaults(when, rubric, own),
    ];
  });
}

/** Each tier holds more places than those before it; shares and numbers of places are not mixed. */
function topFaults(top: readonly QuotaTier[], path: Path): readonly Issue[] {
  return top.flatMap((tier, index) => {
    const before = top[index - 1];
    if (before === undefined) return [];
    const { grade } = tier;
    if ("share" in tier && "share" in before) {
      const after = tier.after ?? null;
      if (after !== null && (after < before.share || after > tier.share)) {
        const bounds = { grade, after, before: before.share, share: tier.share };
        return [issue("lint-share-after", at([...path, index, "after"]), bounds)];
      }
      if (tier.share > before.share) return [];
      return [
        issue("lint-share-order", at([...path, index, "share"]), { grade, share: tier.share, before: before.share }),
      ];
    }
    if ("places" in tier && "places" in before) {
      if (tier.places > before.places) return [];
      const { places } = tier;
      return [issue("lint-places-order", at([...path, index, "places"]), { grade, places, before: before.places })];
    }
    return [issue("lint-places-mixed", at([...path, index]), {})];
  });
}

/** A least total needs a total. */
function leastTotalFaults(top: readonly QuotaTier[], { total }: Rubric, path: Path): readonly Issue[] {
  if (total !== null) return [];
  return top.flatMap(({ from }, index) =>
    from === undefined ? [] : [issue("lint-totals-unused", at([...path, index, "from"]), { what: "total" })],
  );
}

function shareSumFaults({ top, bottom }: QuotaGrading, path: Path): readonly Issue[] {
  const last = top.at(-1);
  if (bottom === undefined || last === undefined || !("share" in last)) return [];
  const taken = plus(last.share, bottom.share);
  return taken > 1 ? [issue("lint-share-sum", at([...path, "bottom", "share"]), { taken })] : [];
}

function barFaults(grading: QuotaGrading, path: Path): readonly Issue[] {
  if (grading.bar === undefined) return [];
  const { grade, instead } = grading.bar;
  const known = gradesOf(grading);
  const barred = grading.top.map((tier) => tier.grade);
  return dangling([
    { what: "grade", id: grade, known: barred, path: [...path, "grade"] },
    ...(instead === null
      ? []
      : [
          {
            what: "grade",
            id: instead,
            known: known.filter((other) => other !== grade),
            path: [...path, "instead"],
          } as const,
        ]),
  ]);
}
