import { z } from "zod";
import { printedPoints } from "./printed";

/*
 * From the items' points to the total: how they are rounded, the sections, items that are assessed several times, and what
 * is done to the sums.
 */

const text = z.string().min(1);

const decimalsSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/** How many decimals points have; none where they are whole. */
export type Decimals = z.infer<typeof decimalsSchema>;

/** How item points are rounded: half up, to so many decimals. */
export const arithmeticSchema = z.strictObject({
  decimals: decimalsSchema,
  rounding: z
    .enum(["items", "total"])
    .optional()
    .describe("items：合计是各项取整以后的得分之和（不写也是）；total：合计按各项未取整的得分相加，最后取整一次"),
});

/** A part of the table (一级指标). What it adds to the total can be limited, and weighted after that. */
const sectionSchema = z.strictObject({
  name: z.string().min(1),
  max: printedPoints.describe("本部分满分：所属指标分值之和；设有封顶的，为封顶分"),
  cap: z.number().optional().describe("本部分合计最多计多少分"),
  floor: z.number().optional().describe("本部分合计最少计多少分（扣完为止的写0）"),
  weight: z.number().positive().optional().describe("本部分得分（先封顶、保底）乘以多少计入总分，如0.4"),
  clause: z.string().min(1).optional().describe("封顶、保底、权重的依据"),
});

export type Section = z.infer<typeof sectionSchema>;

export const sectionsSchema = z.array(sectionSchema);

/** Sections by their place in the table, as readings name them ("0.cap"). */
export const sectionsByPlace = z.record(z.string(), sectionSchema);

const partSchema = z.strictObject({
  id: z.string().regex(/^\w+$/, "should-be-word").describe("编号，如q1；填报项目的编号随之为score@q1"),
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
  rounding: z
    .enum(["once", "each"])
    .optional()
    .describe("once：各次按精确值合成，最后取整一次（不写也是）；each：各次先取整再合成，文件写明或有疑问的列为口径"),
  clause: text,
});

export type Repetition = z.infer<typeof repetitionSchema>;

const bonusCapSchema = z.union([
  z.strictObject({ points: z.number().nonnegative().describe("加分合计最多多少分"), clause: text }),
  z.strictObject({
    share: z.number().positive().describe("加分合计最多为基数的几成，如0.1"),
    of: z.enum(["base", "full"]).describe("基数：base为本单位的基础分，full为总分的满分"),
    clause: text,
  }),
]);

const phasesSchema = z.strictObject({
  weights: z.record(z.string(), z.number().positive()).describe("各阶段得分乘以多少，如0.5；不写的阶段为1"),
  apart: z.boolean().describe("true：各阶段分列，不合计、不排名"),
  clause: text,
});

/** What is done to the sums of all items before the total is final; the stages come in this order. */
export const totalsSchema = z.strictObject({
  phases: phasesSchema.optional().describe("各阶段得分怎样合成；不写为相加"),
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
  cap: z
    .strictObject({
      points: z.number().positive().describe("最多多少分"),
      of: z.enum(["total", "beforePenalty"]).describe("total：最后的总分；beforePenalty：基础分与加分之和，减分在后"),
      clause: text,
    })
    .nullable()
    .optional()
    .describe("总分的上限；null不封顶"),
  floor: z
    .strictObject({ points: z.number().describe("最少多少分"), clause: text })
    .nullable()
    .optional()
    .describe("总分的下限；null不设"),
});

export type Totals = z.infer<typeof totalsSchema>;
export type PhaseTotals = z.infer<typeof phasesSchema>;
export type BonusCap = z.infer<typeof bonusCapSchema>;

interface Summed {
  readonly total: number | null;
  readonly totals?: Totals | undefined;
}

/** Whether units have a total: their items have points, and their phases do not stand apart. */
export function hasTotal({ total, totals }: Summed): boolean {
  return total !== null && totals?.phases?.apart !== true;
}

/** How the ledger counts where that is not the matter of one item. */
export const ledgerSchema = z.strictObject({
  acrossItems: z
    .enum(["each", "heaviest"])
    .describe("同一件事在几个指标都记了的：each各指标分别计；heaviest扣分的只扣最重的一个指标，加分的仍分别计"),
  clause: z.string().min(1),
});
