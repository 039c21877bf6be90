import { z } from "zod";

const text = z.string().min(1);

const bonusCapSchema = z.union([
  z.strictObject({ points: z.number().nonnegative().describe("加分合计最多多少分"), clause: text }),
  z.strictObject({
    share: z.number().positive().describe("加分合计最多为基数的几成，如0.1"),
    of: z.enum(["base", "full"]).describe("基数：base为本单位的基础分，full为总分的满分"),
    clause: text,
  }),
]);

/** What is done to the sums of all items before the total is final; the stages come in this order. */
export const totalsSchema = z.strictObject({
  bonusCap: bonusCapSchema.optional().describe("加分合计的上限"),
  coefficient: z
    .strictObject({
      attribute: text.describe("填写系数的单位属性，类型为number，须设min和max"),
      of: z.enum(["base", "total"]).describe("系数乘以基础分还是总分"),
      clause: text,
    })
    .optional()
    .describe("难度系数"),
  lesserOf: z
    .strictObject({ attribute: text.describe("填写另一个得分的单位属性，类型为number"), clause: text })
    .optional()
    .describe("总分与另一个得分取低者"),
});

export type Totals = z.infer<typeof totalsSchema>;
export type BonusCap = z.infer<typeof bonusCapSchema>;
