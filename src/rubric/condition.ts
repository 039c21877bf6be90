import { z } from "zod";

const text = z.string().min(1);

/** An attribute of the unit has a value. */
export const attributeConditionSchema = z.strictObject({
  attribute: text.describe("单位属性的编号，类型为flag或choice"),
  is: z.union([z.boolean(), text]).describe("flag写true或false，choice写选项"),
});

/** Something that holds for a unit or does not: an attribute, an item below its pass mark, an event that occurred. */
export const conditionSchema = z.union([
  attributeConditionSchema,
  z.strictObject({ item: text, passed: z.literal(false).describe("该指标低于其合格分pass") }),
  z.strictObject({ item: text, occurred: z.literal(true).describe("该指标（occurred规则）已发生") }),
]);

export type AttributeCondition = z.infer<typeof attributeConditionSchema>;
export type Condition = z.infer<typeof conditionSchema>;
