import { localAddress } from "../host/sheet/areas";
import { ruleByKind, type HostRule, type Operator, type RuleByKind } from "../host/sheet/rule";
import type { HostValidation } from "../host/sheet/sheet";
import { serialOf } from "../../workbook/dates";
import { escapeText } from "../../workbook/xlsx/text";
import type { NativeValidation } from "../../workbook/xlsx/native";

/*
 * Data validations as files have them.
 */

/** Excel's words for the kinds of rules, and those of files. */
export const KINDS = {
  wholeNumber: "whole",
  decimal: "decimal",
  textLength: "textLength",
  date: "date",
  time: "time",
  list: "list",
  custom: "custom",
} as const satisfies Record<RuleByKind["kind"], NativeValidation["type"]>;

export const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const satisfies Record<Operator, NativeValidation["operator"]>;

export const ALERT_STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** A validation for a file. `date1904` says how the workbook counts days. */
export function fileValidation(validation: HostValidation, date1904: boolean): NativeValidation {
  const { areas, rule, ignoreBlanks, prompt, errorAlert } = validation;
  return {
    // A message without a rule stands on a rule that lets everything pass.
    ...(rule === null ? { type: "custom", formula1: "TRUE" } : fileRule(rule, date1904)),
    range: areas.map(localAddress).join(" "),
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert?.showAlert ?? true,
    errorStyle: alertStyle(errorAlert?.style),
    ...(errorAlert === null
      ? {}
      : { errorTitle: escapeText(errorAlert.title), errorMessage: escapeText(errorAlert.message) }),
    ...(prompt === null
      ? {}
      : {
          showInputMessage: prompt.showPrompt,
          inputTitle: escapeText(prompt.title),
          inputMessage: escapeText(prompt.message),
        }),
  };
}

function alertStyle(style: string | undefined): NonNullable<NativeValidation["errorStyle"]> {
  const known = Object.entries(ALERT_STYLES).find(([host]) => host === style);
  return known?.[1] ?? "stop";
}

type FileRule = Pick<NativeValidation, "type" | "operator" | "formula1" | "formula2">;

function fileRule(given: HostRule, date1904: boolean): FileRule {
  const rule = ruleByKind(given);
  const type = KINDS[rule.kind];
  if (rule.kind === "list") return { type, formula1: listSource(rule.source) };
  if (rule.kind === "custom") return { type, formula1: rule.formula.slice(1) };
  const { operator, formula1, formula2 } = rule.comparison;
  const bound = (value: number | string) => fileBound(value, date1904);
  return {
    type,
    operator: OPERATORS[operator],
    formula1: bound(formula1),
    ...(formula2 === undefined ? {} : { formula2: bound(formula2) }),
  };
}

function listSource(source: string): string {
  return source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}

function fileBound(value: number | string, date1904: boolean): string {
  if (typeof value === "number") return String(value);
  return value.startsWith("=") ? value.slice(1) : String(serialOf(value, date1904));
}
