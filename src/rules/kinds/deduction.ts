import { z } from "zod";
import { sum, times } from "../../shared/decimal";
import { fraction, subtract, total as sumOfExact } from "../../shared/fraction";
import { issue } from "../../shared/issue";
import { matterText } from "../counts";
import { because, type Explanation, phrase } from "../explanation";
import { at, fieldIdsIn } from "../faults/finding";
import { listIn, numberIn, type Field, type FieldValues } from "../field";
import { allOf, cell, compared, differenceOf, not, pointsWithin, productOf, sumOf, totalOf, when } from "../formula";
import { labelled, labelsSchema } from "../labels";
import { limited } from "../points";
import {
  blank,
  perUnit,
  sameMatterShape,
  scored,
  unrounded,
  type ItemFacts,
  type LedgerLevel,
  type Outcome,
} from "../rule";
import { amountText, sayings, statements } from "../say";
import { defineKind, POINTS } from "./kind";

const explanations = {
  none: "满分{max}分，没有扣分，得{points}分",
  taken: "满分{max}分，{count}次扣分合计{total}分，得{points}分",
  exhausted: "满分{max}分，{count}次扣分合计{total}分，扣完为止，得0分",
  all: "满分{max}分，{label}{count}{counted}，本项全部扣完，得0分",
  parts: "满分{max}分，{parts}，合计扣{total}分，得{points}分",
  "parts-exhausted": "满分{max}分，{parts}，合计{total}分，扣完为止，得0分",
} as const;

const words = sayings({
  rule: [
    "从{max}分倒扣，每次扣{amount}分，扣完为止",
    "from {max|point|points} downwards, minus {amount} each time, until nothing is left",
  ],
  range: ["{label}的每{counted}也扣{amount}分", "{label}: minus {amount} for each {counted}, too"],
  most: ["{label}的每{counted}扣{amount}分", "{label}: minus {amount} for each {counted}"],
  all: ["{label}的，本项全部扣完", "{label}: nothing is left of the item"],
});

const groundSchema = z.strictObject({
  id: z.string().min(1).describe("编号，也是填报项目和台账级别的编号"),
  label: z.string().min(1),
  counted: z.string().min(1).describe("量词：次、项"),
  effect: z
    .enum(["range", "most", "all"])
    .describe("range：与其他扣分一样，逐次定分；most：每次扣most分；all：发生了本项就扣完"),
});

const schema = z.strictObject({
  kind: z.literal("deduction"),
  /** The least and the most that one occurrence may cost, in points. */
  least: z.number().nonnegative(),
  most: z.number().positive(),
  grounds: z.array(groundSchema).min(1).optional().describe("单列的扣分情形，台账里可以注明"),
  ...sameMatterShape,
  labels: labelsSchema,
});
type Deduction = z.infer<typeof schema>;
type Ground = z.infer<typeof groundSchema>;

/** 倒扣分: from max downwards, an amount for each occurrence, until nothing is left (扣完为止). */
export const deduction = defineKind(schema)({
  called: () => ["倒扣分", "Deductions"],
  form: {
    name: ["倒扣分，每次扣分由审核人定", "Deductions set by the reviewer"],
    fields: {
      "deduction.least": ["每次最少扣几分", "Least per deduction"],
      "deduction.most": ["每次最多扣几分", "Most per deduction"],
      grounds: ["单列的扣分情形", "Grounds told apart"],
      "grounds.effect": ["怎样扣", "What it takes"],
    },
    values: {
      "grounds.effect=range": ["逐次定分", "An amount each time"],
      "grounds.effect=most": ["每次扣最多的分", "The most each time"],
      "grounds.effect=all": ["发生了本项就扣完", "Nothing left of the item"],
    },
  },
  gives: "points",
  counts: POINTS,
  phased: false,
  open: [],
  explanations,
  start: (max) => ({ kind: "deduction", least: 0, most: max > 0 ? max : 1 }),
  needsMaximum: () => true,
  sentence(rule, { max }, say) {
    const { least, most, grounds = [] } = rule;
    const range = amountText({ least, most }, say);
    const told = grounds.map(({ label, counted, effect }) =>
      effect === "all"
        ? say(words.all, { label })
        : say(words[effect], { label, counted, amount: effect === "range" ? range : most }),
    );
    return statements([say(words.rule, { max, amount: range }), ...told, matterText(rule, say)], say);
  },
  faults: ({ least, most }, { max }, path) =>
    least <= most && most <= max ? [] : [issue("lint-deduction-range", at(path), { least, most, max })],
  names: ({ grounds = [] }, path) => [fieldIdsIn("event", grounds, [...path, "grounds"])],
  bind(rule, item) {
    const { grounds = [], sameMatter } = rule;
    const field: Field = {
      id: "deductions",
      label: labelled(rule.labels, "deductions", "各次扣分"),
      required: true,
      type: "list",
      least: rule.least,
      most: rule.most,
    };
    const counted = countedOf(rule);
    return perUnit(
      [field, ...counted.map(groundField)],
      (values) => {
        const list = listIn(values, "deductions");
        if (list === null) return blank(field);
        return score(list, occurred(counted, values), rule, item);
      },
      { by: "points", field, levels: grounds.map((ground) => levelOf(ground, rule, field)), sameMatter },
    );
  },
  formula(rule, item) {
    const grounds = countedOf(rule);
    const each = grounds.filter(({ effect }) => effect === "most").map(({ id }) => productOf(cell(id), rule.most));
    const left = pointsWithin(differenceOf(item.max, sumOf([totalOf("deductions"), ...each])), 0, item);
    const exhausting = grounds
      .filter(({ effect }) => effect === "all")
      .map(({ id }) => not(compared(cell(id), ">", 0)));
    return exhausting.length === 0 ? left : when(allOf(exhausting), left, 0);
  },
});

/** Grounds that do not go by the amounts: they are counted. */
function countedOf({ grounds = [] }: Deduction): readonly Ground[] {
  return grounds.filter(({ effect }) => effect !== "range");
}

/** How often it happened, where it does not go by the amounts. */
function groundField({ id, label, counted }: Ground): Field {
  return { id, label: `${label}（${counted}）`, required: false, type: "integer", min: 0, max: null };
}

function levelOf({ id, label, effect }: Ground, { most }: Deduction, field: Field): LedgerLevel {
  if (effect === "range") return { id, label, worth: -1, amounts: field };
  return { id, label, worth: effect === "all" ? -Infinity : -most };
}

interface Occurred {
  readonly ground: Ground;
  readonly count: number;
}

function occurred(grounds: readonly Ground[], values: FieldValues): readonly Occurred[] {
  return grounds.flatMap((ground) => {
    const count = numberIn(values, ground.id) ?? 0;
    return count === 0 ? [] : [{ ground, count }];
  });
}

function score(list: readonly number[], found: readonly Occurred[], { most }: Deduction, item: ItemFacts): Outcome {
  const { max } = item;
  const exhausting = found.find(({ ground }) => ground.effect === "all");
  if (exhausting !== undefined) {
    const { ground, count } = exhausting;
    return scored(0, because(explanations.all, { max, label: ground.label, count, counted: ground.counted }));
  }
  const amounts = [...list, ...found.map(({ count }) => times(count, most))];
  if (amounts.length === 0) return scored(max, because(explanations.none, { max, points: max }));
  const total = sum(amounts);
  const told = (points: number) => explained(list, found, { max, most, total, points });
  if (total > max) return { status: "scored", points: 0, capped: true, explanation: told(0) };
  const { points, exact } = limited(subtract(fraction(max), sumOfExact(amounts.map(fraction))), null, item);
  return unrounded(scored(points, told(points)), exact);
}

interface Figures {
  readonly max: number;
  readonly most: number;
  readonly total: number;
  readonly points: number;
}

function explained(list: readonly number[], found: readonly Occurred[], { most, ...figures }: Figures): Explanation {
  const exhausted = figures.total > figures.max;
  const count = list.length;
  if (found.length === 0) return because(explanations[exhausted ? "exhausted" : "taken"], { ...figures, count });
  const parts = [
    ...(count === 0 ? [] : [phrase("deductions", { count, total: sum(list) })]),
    ...found.map((one) => {
      const { label, counted } = one.ground;
      return phrase("deduction-ground", { label, count: one.count, counted, amount: most });
    }),
  ].join("、");
  return because(explanations[exhausted ? "parts-exhausted" : "parts"], { ...figures, parts });
}
