import { numberText } from "../../shared/words";
import { show, times } from "../../shared/decimal";
import { add, divide, fraction, multiply } from "../../shared/fraction";
import { issue, type Issue } from "../../shared/issue";
import { numberType } from "../counted";
import { because, phrase, quantity } from "../explanation";
import { flagIn, numberIn, type Field, type FieldValues } from "../field";
import { labelled } from "../labels";
import { exactPlacesOf, type ExactPlaces } from "../places";
import { limited } from "../points";
import {
  blank,
  exactPoints,
  scored,
  unrounded,
  withIssues,
  type BoundRule,
  type ItemFacts,
  type Outcome,
} from "../rule";
import { titles } from "../wording/phrases";
import { asksForTarget, isAchieved, metByNumbers, placedBy, type Ranked } from "./rankedRule";

/** Why a unit has its points. */
export const rankedWords = {
  top: "满分{max}分，{value}在{count}个单位中列第{rank}名，属前{top}名，得{points}分",
  outside: "满分{max}分，{value}{outside}，得{points}分",
  reviewer: "满分{max}分，{value}{outside}，由审核人评定，得{points}分",
  rate: "满分{max}分，{value}{outside}，{otherwise}×{actual}÷{target}，得{points}分",
  shared:
    "满分{max}分，{value}与另{others}个单位并列第{rank}名，所占名次中{inside}个在前{top}名，各{max}分，{beyond}个不在，按是否完成任务各{own}分，平均得{points}分",
  none: "满分{max}分，数量为0，得0分",
} as const;

type Fields = Readonly<Record<"value" | "target" | "achieved" | "score", Field>>;

/** Fewer units than this cannot be told apart by their places. */
const ENOUGH_TO_RANK = 3;

/** Ties a rule to its item. */
export function bindRanked(rule: Ranked, item: ItemFacts): BoundRule {
  const fields = fieldsOf(rule, item);
  return {
    fields: [
      fields.value,
      ...(asksForTarget(rule) ? [fields.target] : []),
      fields.achieved,
      ...(rule.unmet === "reviewer" ? [fields.score] : []),
    ],
    ledger: null,
    comparesUnits: true,
    scorer(all) {
      const cohort = all();
      const places = exactPlacesOf(cohort.flatMap(({ values }) => placedBy(values, rule) ?? []));
      const few =
        cohort.length < ENOUGH_TO_RANK ? [issue("few-to-rank", {}, { count: cohort.length, top: rule.top })] : [];
      return (values) => withIssues(score(values, { rule, item, fields, places }), few);
    },
  };
}

function fieldsOf(rule: Ranked, item: ItemFacts): Fields {
  const { labels } = rule;
  const amount = { type: numberType(rule.whole), min: 0, max: null } as const;
  return {
    value: { ...amount, id: "value", label: labelled(labels, "value", titles.people), required: true },
    target: {
      ...amount,
      id: "target",
      label: labelled(labels, "target", titles.target),
      required: rule.by === "rate",
    },
    achieved: { id: "achieved", label: labelled(labels, "achieved", titles.taskMet), required: false, type: "flag" },
    score: {
      id: "score",
      label: labelled(labels, "score", "审核评定得分"),
      required: false,
      type: "number",
      min: 0,
      max: item.max,
    },
  };
}

/** A rule tied to its item, with the places of the cohort. */
interface Contest {
  readonly rule: Ranked;
  readonly item: ItemFacts;
  readonly fields: Fields;
  readonly places: ExactPlaces;
}

function score(values: FieldValues, contest: Contest): Outcome {
  const { rule, item, fields } = contest;
  const value = numberIn(values, "value");
  const target = asksForTarget(rule) ? numberIn(values, "target") : null;
  if (value === null) return blank(fields.value);
  if (value === 0 && rule.zeroIsNone) return scored(0, because(rankedWords.none, { max: item.max }));
  if (rule.by === "rate" && target === null) return blank(fields.target);
  if (target === 0) {
    return { status: "unusable", issues: [issue("target-zero", { field: "target" }, { label: fields.target.label })] };
  }
  const outcome = byPlace(values, quantityWords(value, target, rule), contest);
  return withIssues(outcome, contradiction(values, rule, fields));
}

/** The points by a unit's place; `words` say what it is ranked by. */
function byPlace(values: FieldValues, words: string, contest: Contest): Outcome {
  const { rule, item, places } = contest;
  const { max } = item;
  const { top, ties, boundary = "all" } = rule;
  const x = placedBy(values, rule);
  const place = x === null ? null : places.of(x);
  if (place === null || place[ties] > top) {
    return outside(values, contest, { words, where: phrase("outside-top", { top }) });
  }
  const rank = place[ties];
  if (rule.topNeedsAchieved && isAchieved(values, rule) !== true) {
    return outside(values, contest, { words, where: phrase("top-unmet", { rank, top }), unmetSaid: true });
  }
  const beyond = ties === "shared" ? Math.max(0, rank + place.tied - 1 - top) : 0;
  if (beyond === 0 || boundary === "all") {
    return scored(max, because(rankedWords.top, { max, value: words, count: places.count, rank, top, points: max }));
  }
  const out = outside(values, contest, {
    words,
    where: phrase("tied-over-top", { others: place.tied - 1, rank, top }),
  });
  return boundary === "shared" ? shared(out, { words, rank, tied: place.tied, beyond }, contest) : out;
}

/** How a unit's quantity is said: the value itself, or its rate with what it is made of. */
function quantityWords(value: number, target: number | null, { by }: Ranked): string {
  if (by !== "rate" || target === null) return numberText(value);
  const rate = divide(multiply(fraction(value), fraction(100)), fraction(target));
  return phrase("completion", { rate: quantity(rate, "%"), actual: value, target });
}

/** What is entered of the task against what the numbers say of it. */
function contradiction(values: FieldValues, rule: Ranked, { achieved, value, target }: Fields): readonly Issue[] {
  const entered = flagIn(values, "achieved");
  const met = metByNumbers(values, rule);
  if (entered === null || met === null || entered === met) return [];
  const words = { label: achieved.label, value: value.label, target: target.label };
  return [issue(met ? "task-met-after-all" : "task-not-met", { field: "achieved" }, words)];
}

/** Where a unit stands that is not in the top places, in words; they may say that its task was not met. */
interface Outside {
  readonly words: string;
  readonly where: string;
  readonly unmetSaid?: true;
}

/** A unit that is not in the top places has its points by its task. */
function outside(values: FieldValues, { rule, item, fields }: Contest, { words, where, unmetSaid }: Outside): Outcome {
  const { max } = item;
  const { top, otherwise } = rule;
  const achieved = isAchieved(values, rule);
  if (achieved === null) return blank(fields.achieved);
  const stands = unmetSaid === true ? where : `${where}，${phrase(achieved ? "task-met" : "task-unmet", {})}`;
  const said = { max, value: words, outside: stands };
  if (achieved) return scored(otherwise, because(rankedWords.outside, { ...said, points: otherwise }));
  switch (rule.unmet) {
    case "zero": {
      const explanation = because(rankedWords.outside, { ...said, points: 0 });
      return scored(0, explanation, [issue("rank-unmet", {}, { top: show(top) })]);
    }
    case "reviewer": {
      const given = numberIn(values, "score");
      if (given === null) return blank(fields.score);
      const { points, exact } = limited(fraction(given), null, item);
      return unrounded(scored(points, because(rankedWords.reviewer, { ...said, points })), exact);
    }
    case "rate": {
      const [actual, target] = [numberIn(values, "value") ?? 0, numberIn(values, "target")];
      if (target === null) return blank(fields.target);
      const done = Math.min(actual, target);
      const { points, exact } = limited(divide(fraction(times(otherwise, done)), fraction(target)), null, item);
      const explanation = because(rankedWords.rate, { ...said, otherwise, actual: done, target, points });
      return unrounded(scored(points, explanation), exact);
    }
  }
}

/** Units that are tied over the last of the top places share the points of all places that they take. */
function shared(out: Outcome, tie: Tie, { rule: { top }, item }: Contest): Outcome {
  if (out.status !== "scored") return out;
  const { max } = item;
  const { words, rank, tied, beyond } = tie;
  const inside = tied - beyond;
  const all = add(fraction(times(max, inside)), multiply(exactPoints(out), fraction(beyond)));
  const each = divide(all, fraction(tied));
  const { points } = limited(each, null, item);
  const said = { max, value: words, others: tied - 1, rank, inside, top, beyond, own: out.points };
  return unrounded(scored(points, because(rankedWords.shared, { ...said, points }), out.issues), each);
}

/** A tie over the last of the top places: how many are tied, and how many of the places that they take are beyond. */
interface Tie {
  readonly words: string;
  readonly rank: number;
  readonly tied: number;
  readonly beyond: number;
}
