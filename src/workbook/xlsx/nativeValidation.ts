import type { ValidationPlan } from "../../layout/plan";
import { areaAddress } from "../address";
import { validationRule } from "../validationRule";
import type { NativeValidation } from "./native";

type NativeRule = Pick<NativeValidation, "type" | "operator" | "formula1" | "formula2">;

/** The native validation of a plan. Texts and lists longer than Excel takes are the layout's fault and throw. */
export function nativeValidation(plan: ValidationPlan): NativeValidation {
  const { prompt, error, area } = plan;
  return {
    ...nativeRule(plan),
    range: areaAddress(area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    ...(prompt === undefined ? {} : { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.text }),
    ...(error === undefined ? {} : { errorTitle: error.title, errorMessage: error.text }),
  };
}

function nativeRule(plan: ValidationPlan): NativeRule {
  const rule = validationRule(plan);
  switch (rule.type) {
    case "decimal":
    case "whole":
    case "date":
      return {
        type: rule.type,
        operator: rule.operator,
        formula1: String(rule.first),
        ...(rule.second === undefined ? {} : { formula2: String(rule.second) }),
      };
    case "options":
      return { type: "list", formula1: `"${rule.list.replaceAll('"', '""')}"` };
    case "reference":
      return { type: "list", formula1: rule.formula };
    case "custom":
      return { type: "custom", formula1: rule.formula };
  }
}
