import type { FieldValues } from "../../src/rules/field";
import type { Expression, Test } from "../../src/rules/formula";
import { at } from "../../src/shared/list";
import { compare, divide, fraction, multiply, rounded, total, ZERO, type Fraction } from "../../src/shared/fraction";

/** What an expression comes to for some entries, exactly; what is blank counts as 0. */
export function formulaValue(expression: Expression, values: FieldValues): Fraction {
  const value = (part: Expression) => formulaValue(part, values);
  switch (expression.is) {
    case "number":
      return fraction(expression.value);
    case "cell":
      return numberOf(values[expression.field]);
    case "total": {
      const list = values[expression.field];
      return Array.isArray(list) ? total(list.map(numberOf)) : ZERO;
    }
    case "sum":
      return total(expression.of.map(value));
    case "product":
      return expression.of.map(value).reduce(multiply, fraction(1));
    case "least":
      return expression.of.map(value).reduce((one, other) => (compare(other, one) < 0 ? other : one));
    case "greatest":
      return expression.of.map(value).reduce((one, other) => (compare(other, one) > 0 ? other : one));
    case "quotient":
      return divide(value(expression.of), value(expression.by));
    case "rounded":
      return fraction(rounded(value(expression.of), at([0, 1, 2, 3, 4] as const, expression.decimals)));
    case "if":
      return value(holds(expression.when, values) ? expression.then : expression.otherwise);
  }
}

function numberOf(value: unknown): Fraction {
  return typeof value === "number" ? fraction(value) : ZERO;
}

function holds(test: Test, values: FieldValues): boolean {
  switch (test.is) {
    case "yes":
      return values[test.field] === true;
    case "chosen":
      return test.options.some((option) => option === values[test.field]);
    case "not":
      return !holds(test.test, values);
    case "all":
      return test.tests.every((one) => holds(one, values));
    case "compared":
      return COMPARED[test.how](compare(formulaValue(test.of, values), formulaValue(test.with, values)));
  }
}

const COMPARED = {
  "=": (order: number) => order === 0,
  ">=": (order: number) => order >= 0,
  ">": (order: number) => order > 0,
  "<=": (order: number) => order <= 0,
  "<": (order: number) => order < 0,
} as const;
