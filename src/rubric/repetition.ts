import { z } from "zod";

const text = z.string().min(1);

const partSchema = z.strictObject({
  id: z.string().regex(/^\w+$/).describe("编号，如q1；填报项目的编号随之为score@q1"),
  label: text.describe("名称，如“一季度”“评委甲”"),
  weight: z.number().positive(),
});

/** Items that are assessed several times, by several assessors or in several periods, each time by their own rule. */
export const repetitionSchema = z.strictObject({
  parts: z.array(partSchema).min(2),
  items: z.array(text).min(1).optional().describe("哪些指标；不写为所有计分的指标，由其他指标得分算出的除外"),
  combine: z
    .enum(["mean", "sum"])
    .describe("mean：各次得分按权重平均；sum：各次满分为分值乘以权重，得分相加，不超过分值"),
  clause: text,
});

export type Repetition = z.infer<typeof repetitionSchema>;
