import type { ValidationPlan } from "../../layout/plan";
import { dayOf } from "../../workbook/dates";
import { validationRule } from "../../workbook/validationRule";
import type { HostRule } from "./rule";
import type { HostValidation } from "./sheet";

/** What a validation of a plan is in Excel. */
export function validationOfPlan(plan: ValidationPlan): HostValidation {
  const { area, prompt, error } = plan;
  return {
    areas: [area],
    rule: ruleOfPlan(plan),
    ignoreBlanks: true,
    prompt: prompt === undefined ? null : { title: prompt.title, message: prompt.text, showPrompt: true },
    errorAlert:
      error === undefined ? null : { title: error.title, message: error.text, style: "Stop", showAlert: true },
  };
}

const OPERATORS = {
  between: "Between",
  lessThanOrEqual: "LessThanOrEqualTo",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
} as const;

function ruleOfPlan(plan: ValidationPlan): HostRule {
  const rule = validationRule(plan);
  switch (rule.type) {
    case "whole":
    case "decimal":
    case "date": {
      const bound = (value: number) => (rule.type === "date" ? dayOf(value, false) : value);
      const second = rule.second === undefined ? {} : { formula2: bound(rule.second) };
      const comparison = { operator: OPERATORS[rule.operator], formula1: bound(rule.first), ...second };
      return { [rule.type === "whole" ? "wholeNumber" : rule.type]: comparison };
    }
    case "options":
      return { list: { inCellDropDown: true, source: rule.list } };
    case "reference":
      return { list: { inCellDropDown: true, source: `=${rule.formula}` } };
    case "custom":
      return { custom: { formula: `=${rule.formula}` } };
  }
}
