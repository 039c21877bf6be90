import { z } from "zod";
import { averageBaseSchema } from "../rules/othersMean";
import { printedPoints } from "./printed";

/*
 * What an item can have beside its rule. Each is optional and independent of the rule's kind.
 */

const text = z.string().min(1);

/** An attribute of the unit has a value. */
export const attributeConditionSchema = z.strictObject({
  attribute: text.describe("单位属性的编号，类型为flag或choice"),
  is: z.union([z.boolean(), text]).describe("flag写true或false，choice写选项"),
});

/** Something that holds for a unit or does not: an attribute, an item below its pass mark or of a rating, an event that occurred. */
export const conditionSchema = z.union([
  attributeConditionSchema,
  z.strictObject({ item: text, passed: z.literal(false).describe("该指标低于其合格分pass") }),
  z.strictObject({ item: text, rated: text.describe("该指标（rating规则）评为这一等次") }),
  z.strictObject({ item: text, occurred: z.literal(true).describe("该指标（occurred规则）已发生") }),
]);

export type AttributeCondition = z.infer<typeof attributeConditionSchema>;
export type Condition = z.infer<typeof conditionSchema>;

const notApplicableSchema = z.strictObject({
  label: text.describe("填报项目的名称，如“无此项任务”；填“是”的单位不考核本指标"),
  as: z
    .enum(["rescale", "rescaleSection", "mean", "full", "zero", "assessed"])
    .describe(
      "rescale：其余指标折算为满分；rescaleSection：本部分其余指标折算为本部分的满分；mean：取其他单位的平均分；full：满分；zero：0分；assessed：改评content，照填写的计",
    ),
  content: text.optional().describe("assessed的：改评什么"),
  averageBase: averageBaseSchema
    .optional()
    .describe("mean的：filled按已有得分的单位先计（不写也是）；all其他单位都有得分后才计"),
  clause: text,
});

const limitSchema = z.strictObject({
  when: z.union([
    conditionSchema,
    z.strictObject({ flag: text.describe("本指标另设的是否类填报项目"), label: text.describe("它的名称") }),
  ]),
  points: z.number().describe("条件成立时最多得多少分"),
  clause: text,
});

const variantSchema = z.strictObject({
  when: attributeConditionSchema,
  max: printedPoints.optional().describe("这类单位的分值"),
  phases: z.record(z.string(), printedPoints).optional().describe("这类单位各阶段的分值"),
  set: z
    .record(z.string(), z.json())
    .optional()
    .describe('规则中改变的参数，内层的用点连接，如"scale.max"；含kind的替换整条规则'),
  clause: text,
});

const contentSchema = z.strictObject({
  when: attributeConditionSchema,
  text: text.describe("这类单位评的是什么"),
  clause: text,
});

/** The modifiers of an item as a rubric file writes them. */
export const modifierShape = {
  notApplicable: notApplicableSchema.optional().describe("可以注明不适用"),
  limits: z.array(limitSchema).min(1).optional().describe("条件成立时封顶或不得分；都看封顶前的得分"),
  variants: z.array(variantSchema).min(1).optional().describe("部分单位的分值、参数不同；取第一个成立的"),
  pass: z.number().optional().describe("合格分：低于它为不合格"),
  contents: z.array(contentSchema).min(1).optional().describe("部分单位评的内容不同；取第一个成立的，不改变计分"),
};

export const modifiersSchema = z.strictObject(modifierShape);

export type Modifiers = z.infer<typeof modifiersSchema>;

/** The modifiers of an item by themselves, those that it has. */
export function modifiersOf({ notApplicable, limits, variants, pass, contents }: Modifiers): Modifiers {
  return {
    ...(notApplicable === undefined ? {} : { notApplicable }),
    ...(limits === undefined ? {} : { limits }),
    ...(variants === undefined ? {} : { variants }),
    ...(pass === undefined ? {} : { pass }),
    ...(contents === undefined ? {} : { contents }),
  };
}

export type NotApplicable = z.infer<typeof notApplicableSchema>;
export type Limit = z.infer<typeof limitSchema>;
export type Variant = z.infer<typeof variantSchema>;
export type Content = z.infer<typeof contentSchema>;
