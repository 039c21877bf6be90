import { z } from "zod";

/*
 * The rules of data validations, in Excel's form.
 */

const LIST_LIMIT = 255;
const FORMULA_LIMIT = 255;

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

export type Operator = (typeof OPERATORS)[number];

const formula = z.string().startsWith("=").max(FORMULA_LIMIT);
const day = z.union([formula, z.iso.date(), z.iso.datetime()]);

function comparison(bound: z.ZodType<number | string>) {
  return z
    .strictObject({ operator: z.enum(OPERATORS), formula1: bound, formula2: bound.optional() })
    .refine(({ operator, formula2 }) => operator.endsWith("etween") === (formula2 !== undefined));
}

const RULES = {
  wholeNumber: comparison(z.union([z.int(), formula])),
  decimal: comparison(z.union([z.number(), formula])),
  textLength: comparison(z.union([z.int(), formula])),
  date: comparison(day),
  time: comparison(day),
  list: z.strictObject({ inCellDropDown: z.boolean(), source: z.string().min(1).max(LIST_LIMIT) }),
  custom: z.strictObject({ formula }),
};

/** A rule as Excel takes it: one of the kinds, and no other. */
export const rule = z.strictObject(RULES).partial();

/** Formulas begin with =, days are YYYY-MM-DD. */
export type HostRule = z.infer<typeof rule>;

export type Comparison = z.infer<(typeof RULES)["decimal"]>;

/** A rule by its kind. */
export type RuleByKind =
  | { readonly kind: "wholeNumber" | "decimal" | "textLength" | "date" | "time"; readonly comparison: Comparison }
  | { readonly kind: "list"; readonly inCellDropDown: boolean; readonly source: string }
  | { readonly kind: "custom"; readonly formula: string };

const COMPARISONS = ["wholeNumber", "decimal", "textLength", "date", "time"] as const;

export function ruleByKind(given: HostRule): RuleByKind {
  if (given.list !== undefined) return { kind: "list", ...given.list };
  if (given.custom !== undefined) return { kind: "custom", ...given.custom };
  for (const kind of COMPARISONS) {
    const comparing = given[kind];
    if (comparing !== undefined) return { kind, comparison: comparing };
  }
  throw new Error("A data validation without a rule");
}

/** The rule with each of its formulas as `change` gives it back. */
export function withFormulas(given: HostRule, change: (formula: string) => string): HostRule {
  const changed = (text: string) => (text.startsWith("=") ? change(text) : text);
  const bound = (value: number | string) => (typeof value === "string" ? changed(value) : value);
  const found = ruleByKind(given);
  if (found.kind === "list") return { list: { inCellDropDown: found.inCellDropDown, source: changed(found.source) } };
  if (found.kind === "custom") return { custom: { formula: change(found.formula) } };
  const { operator, formula1, formula2 } = found.comparison;
  const second = formula2 === undefined ? {} : { formula2: bound(formula2) };
  return { [found.kind]: { operator, formula1: bound(formula1), ...second } };
}
