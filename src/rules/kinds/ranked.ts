import { z } from "zod";
import { numberText } from "../../shared/words";
import { round, roundedQuotient, show, times } from "../../shared/decimal";
import { add, divide, fraction, multiply, rounded, signOf, type Fraction } from "../../shared/fraction";
import { issue, type Issue } from "../../shared/issue";
import { numberType, wholeSchema } from "../counted";
import { because } from "../explanation";
import { flagIn, numberIn, type Field, type FieldValues } from "../field";
import { labelled, labelsSchema } from "../labels";
import { phrase, quantity } from "../phrase";
import { exactPlacesOf, type ExactPlaces } from "../places";
import { blank, exactPoints, scored, unrounded, withIssues, type ItemFacts, type Kind, type Outcome } from "../rule";
import { titles } from "../wording/phrases";

const schema = z.strictObject({
  kind: z.literal("ranked"),
  /** How many places have full points. */
  top: z.int().positive(),
  /** Points of a unit outside the top places that met its task. */
  otherwise: z.number().nonnegative(),
  by: z
    .enum(["value", "rate"])
    .optional()
    .describe("value：按数量排名（不写也是）；rate：另填任务数，按完成率（数量÷任务数）排名"),
  /** How places are counted behind a tie: 1, 1, 3 or 1, 1, 2. */
  ties: z.enum(["shared", "dense"]),
  boundary: z
    .enum(["all", "none", "shared"])
    .optional()
    .describe(
      "并列跨过最后一个满分名次的：all都得满分（不写也是）；none都按不在前几名；shared把所占各名次的分平均。并列不占用名次（dense）的不会跨过",
    ),
  /** Whether a unit in the top places must have met its task as well. */
  topNeedsAchieved: z.boolean(),
  among: z
    .enum(["all", "achieved"])
    .optional()
    .describe("all：各单位一起排名（不写也是）；achieved：只在完成任务的单位中排名"),
  unmet: z
    .enum(["zero", "reviewer", "rate"])
    .describe("不在前几名又没有完成任务的：zero得0分；reviewer由审核人评定；rate另填任务数，得otherwise乘以完成率"),
  /** A value of 0 has no points, whether or not the task was met (无则0分). */
  zeroIsNone: z.boolean(),
  whole: wholeSchema,
  labels: labelsSchema,
});
type Ranked = z.infer<typeof schema>;

type Fields = Readonly<Record<"value" | "target" | "achieved" | "score", Field>>;

/** Fewer units than this cannot be told apart by their places. */
const ENOUGH_TO_RANK = 3;

/** The best values of the cohort have full points (前两名得满分), others by whether their task was met. */
export const ranked: Kind<Ranked> = {
  schema,
  bind(rule, item) {
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
      scorer(cohort) {
        const places = exactPlacesOf(cohort.flatMap(({ values }) => placedBy(values, rule) ?? []));
        const few =
          cohort.length < ENOUGH_TO_RANK ? [issue("few-to-rank", {}, { count: cohort.length, top: rule.top })] : [];
        return (values) => withIssues(score(values, { rule, item, fields, places }), few);
      },
    };
  },
};

function asksForTarget({ by, unmet }: Ranked): boolean {
  return by === "rate" || unmet === "rate";
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

/** What a unit is ranked by; null where it is not: nothing done, nothing to divide by, or a task to be met first. */
function placedBy(values: FieldValues, rule: Ranked): Fraction | null {
  if (rule.among === "achieved" && isAchieved(values, rule) !== true) return null;
  const x = rankedQuantity(values, rule);
  return x === null || signOf(x) <= 0 ? null : x;
}

function rankedQuantity(values: FieldValues, { by }: Ranked): Fraction | null {
  const value = numberIn(values, "value");
  if (value === null || by !== "rate") return value === null ? null : fraction(value);
  const target = numberIn(values, "target");
  return target === null || target === 0 ? null : divide(fraction(value), fraction(target));
}

/** Whether the task was met: as it is entered, or as the numbers say where a task is entered and nothing else. */
function isAchieved(values: FieldValues, rule: Ranked): boolean | null {
  return flagIn(values, "achieved") ?? metByNumbers(values, rule);
}

function metByNumbers(values: FieldValues, rule: Ranked): boolean | null {
  if (!asksForTarget(rule)) return null;
  const [value, target] = [numberIn(values, "value"), numberIn(values, "target")];
  return value === null || target === null || target === 0 ? null : value >= target;
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
  if (value === 0 && rule.zeroIsNone) return scored(0, because("ranked-none", { max: item.max }));
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
    return scored(max, because("ranked-top", { max, value: words, count: places.count, rank, top, points: max }));
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
  if (achieved) return scored(otherwise, because("ranked-outside", { ...said, points: otherwise }));
  switch (rule.unmet) {
    case "zero": {
      const explanation = because("ranked-outside", { ...said, points: 0 });
      return scored(0, explanation, [issue("rank-unmet", {}, { top: show(top) })]);
    }
    case "reviewer": {
      const given = numberIn(values, "score");
      if (given === null) return blank(fields.score);
      const points = round(given, item.decimals);
      return unrounded(scored(points, because("ranked-reviewer", { ...said, points })), fraction(given));
    }
    case "rate": {
      const [actual, target] = [numberIn(values, "value") ?? 0, numberIn(values, "target")];
      if (target === null) return blank(fields.target);
      const done = Math.min(actual, target);
      const points = roundedQuotient(otherwise, done, target, item.decimals);
      const explanation = because("ranked-rate", { ...said, otherwise, actual: done, target, points });
      return unrounded(scored(points, explanation), divide(fraction(times(otherwise, done)), fraction(target)));
    }
  }
}

/** Units that are tied over the last of the top places share the points of all places that they take. */
function shared(out: Outcome, tie: Tie, { rule: { top }, item: { max, decimals } }: Contest): Outcome {
  if (out.status !== "scored") return out;
  const { words, rank, tied, beyond } = tie;
  const inside = tied - beyond;
  const all = add(fraction(times(max, inside)), multiply(exactPoints(out), fraction(beyond)));
  const each = divide(all, fraction(tied));
  const points = rounded(each, decimals);
  const said = { max, value: words, others: tied - 1, rank, inside, top, beyond, own: out.points };
  return unrounded(scored(points, because("ranked-shared", { ...said, points }), out.issues), each);
}

/** A tie over the last of the top places: how many are tied, and how many of the places that they take are beyond. */
interface Tie {
  readonly words: string;
  readonly rank: number;
  readonly tied: number;
  readonly beyond: number;
}
