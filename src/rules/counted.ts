import { z } from "zod";

/*
 * Persons, households, enterprises and counties are counted in whole numbers, money and areas are not. A rule says which
 * of the two its numbers are in one way, whatever its kind.
 */

/** Whether the numbers of a rule are counts; fractions are taken where it is left out. */
export const wholeSchema = z
  .boolean()
  .optional()
  .describe("true：数的是人、户、县、企业等，只能填整数；不写的可以有小数，如资金、面积");

export type Whole = z.infer<typeof wholeSchema>;

/** The type of a field that takes such a number. */
export function numberType(whole: Whole): "number" | "integer" {
  return whole === true ? "integer" : "number";
}
