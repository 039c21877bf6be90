import type { ValidationPlan } from "../../layout/plan";
import { dayOf } from "../dates";
import { rangeOf, stepBytes, type Step } from "./steps";
import { validationRule, type ValidationRule } from "../validationRule";

/**
 * Data validations. What was there is cleared, and the rule stands before its messages: Excel refuses it otherwise.
 * Blanks are allowed and the alert is a stop unless something else is said.
 */
export function validationSteps(sheet: string, plans: readonly ValidationPlan[]): Step[] {
  return plans.map((plan) => {
    const rule = excelRule(validationRule(plan));
    const { area, prompt, error } = plan;
    return {
      sheet,
      bytes: stepBytes(6, rule, prompt, error),
      apply: (worksheet) => {
        const { dataValidation } = rangeOf(worksheet, area);
        dataValidation.clear();
        dataValidation.rule = rule;
        if (error !== undefined) {
          dataValidation.errorAlert = { title: error.title, message: error.text, style: "Stop", showAlert: true };
        }
        if (prompt !== undefined) {
          dataValidation.prompt = { title: prompt.title, message: prompt.text, showPrompt: true };
        }
      },
    };
  });
}

const OPERATORS = {
  between: "Between",
  lessThanOrEqual: "LessThanOrEqualTo",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
} as const;

function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.type) {
    case "whole":
      return { wholeNumber: bounds(rule) };
    case "decimal":
      return { decimal: bounds(rule) };
    case "date":
      return {
        date: {
          operator: OPERATORS[rule.operator],
          formula1: isoDay(rule.first),
          ...(rule.second === undefined ? {} : { formula2: isoDay(rule.second) }),
        },
      };
    case "options":
      return { list: { inCellDropDown: true, source: rule.list } };
    case "reference":
      return { list: { inCellDropDown: true, source: `=${rule.formula}` } };
    case "custom":
      return { custom: { formula: `=${rule.formula}` } };
  }
}

function bounds({ operator, first, second }: Extract<ValidationRule, { type: "decimal" | "whole" | "date" }>) {
  return {
    operator: OPERATORS[operator],
    formula1: first,
    ...(second === undefined ? {} : { formula2: second }),
  };
}

function isoDay(serial: number): string {
  const day = dayOf(serial, false);
  if (day === null) throw new RangeError(`No day ${String(serial)}`);
  return day;
}
