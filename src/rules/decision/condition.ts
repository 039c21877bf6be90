import { z } from "zod";
import { fraction } from "../../shared/fraction";
import { boundsSchema, boundsText, within } from "../bounds";
import { isEntered, type Field, type FieldValues } from "../field";
import { phrase } from "../phrase";

/** What a field must be for a line to hold. */
export const conditionSchema = z
  .union([z.boolean(), z.string().min(1), z.array(z.string().min(1)).min(2), boundsSchema])
  .describe("true或false；选项；几个选项之一；数的范围");

export type Condition = z.infer<typeof conditionSchema>;

/** A condition on one field: null while the field is blank. */
export interface BoundCondition {
  readonly field: Field;
  readonly text: string;
  holds(values: FieldValues): boolean | null;
}

/** Ties a condition to its field. */
export function bindCondition(condition: Condition, field: Field): BoundCondition {
  const test = testOf(condition);
  return {
    field,
    text: textOf(condition, field.label),
    holds(values) {
      const value = values[field.id];
      return isEntered(value) ? test(value) : null;
    },
  };
}

function testOf(condition: Condition): (value: unknown) => boolean {
  if (typeof condition !== "object") return (value) => value === condition;
  if (Array.isArray(condition)) return (value) => condition.some((one) => one === value);
  const inBounds = within(condition);
  return (value) => typeof value === "number" && inBounds(fraction(value));
}

function textOf(condition: Condition, label: string): string {
  if (typeof condition === "boolean") return phrase(condition ? "flag-true" : "flag-false", { label });
  if (typeof condition === "string") return phrase("condition", { label, value: condition });
  const value = Array.isArray(condition) ? condition.join(phrase("or", {})) : boundsText(condition, "");
  return phrase("condition", { label, value });
}
