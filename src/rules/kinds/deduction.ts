import { z } from "zod";
import { minus, roundedSum, sum, times } from "../../shared/decimal";
import { fraction } from "../../shared/fraction";
import { because, type Explanation } from "../explanation";
import { listIn, numberIn, type Field, type FieldValues } from "../field";
import { labelled, labelsSchema } from "../labels";
import { phrase } from "../phrase";
import {
  blank,
  perUnit,
  sameMatterShape,
  scored,
  sharing,
  unrounded,
  type ItemFacts,
  type Kind,
  type LedgerLevel,
  type Outcome,
} from "../rule";

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
export const deduction: Kind<Deduction> = {
  schema,
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
    const counted = grounds.filter(({ effect }) => effect !== "range");
    const share = sharing();
    return perUnit(
      [field, ...counted.map(groundField)],
      (values) => {
        const list = listIn(values, "deductions");
        if (list === null) return blank(field);
        const counts = counted.map(({ id }) => numberIn(values, id) ?? 0);
        return share([...list, "", ...counts].join(";"), () => score(list, occurred(counted, values), rule, item));
      },
      { by: "points", field, levels: grounds.map((ground) => levelOf(ground, rule, field)), sameMatter },
    );
  },
};

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
  const { max, decimals } = item;
  const exhausting = found.find(({ ground }) => ground.effect === "all");
  if (exhausting !== undefined) {
    const { ground, count } = exhausting;
    return scored(0, because("deduction-all", { max, label: ground.label, count, counted: ground.counted }));
  }
  const amounts = [...list, ...found.map(({ count }) => times(count, most))];
  if (amounts.length === 0) return scored(max, because("deduction-none", { max, points: max }));
  const total = sum(amounts);
  const words = (points: number) => explained(list, found, { max, most, total, points });
  if (total > max) return { status: "scored", points: 0, capped: true, explanation: words(0) };
  const points = roundedSum([[max, 1], ...amounts.map((amount) => [amount, -1] as const)], decimals);
  return unrounded(scored(points, words(points)), fraction(minus(max, total)));
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
  if (found.length === 0) return because(exhausted ? "deduction-exhausted" : "deduction", { ...figures, count });
  const parts = [
    ...(count === 0 ? [] : [phrase("deductions", { count, total: sum(list) })]),
    ...found.map((one) => {
      const { label, counted } = one.ground;
      return phrase("deduction-ground", { label, count: one.count, counted, amount: most });
    }),
  ].join("、");
  return because(exhausted ? "deduction-parts-exhausted" : "deduction-parts", { ...figures, parts });
}
