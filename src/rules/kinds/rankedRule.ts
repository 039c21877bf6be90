import { z } from "zod";
import { divide, fraction, signOf, type Fraction } from "../../shared/fraction";
import { wholeSchema } from "../counted";
import { flagIn, numberIn, type FieldValues } from "../field";
import { labelsSchema } from "../labels";

/** The parameters of a rule that ranks units. */
export const rankedSchema = z.strictObject({
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
export type Ranked = z.infer<typeof rankedSchema>;

/** Whether a rule asks for the task. */
export function asksForTarget({ by, unmet }: Ranked): boolean {
  return by === "rate" || unmet === "rate";
}

/** What a unit is ranked by; null where it is not: nothing done, nothing to divide by, or a task to be met first. */
export function placedBy(values: FieldValues, rule: Ranked): Fraction | null {
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
export function isAchieved(values: FieldValues, rule: Ranked): boolean | null {
  return flagIn(values, "achieved") ?? metByNumbers(values, rule);
}

/** The same as the numbers say; null where they do not. */
export function metByNumbers(values: FieldValues, rule: Ranked): boolean | null {
  if (!asksForTarget(rule)) return null;
  const [value, target] = [numberIn(values, "value"), numberIn(values, "target")];
  return value === null || target === null || target === 0 ? null : value >= target;
}
