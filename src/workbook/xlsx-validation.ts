import type { DataValidation } from "hucre/xlsx";
import { cellAddress } from "../layout/address";
import { LITERAL_LIST, PROMPT_TEXT, PROMPT_TITLE } from "../layout/limits";
import type { ValidationPlan } from "../layout/plan";
import { areaAddress, fixedReference } from "./address";

/** Days that may be meant: 2000-01-01 to 2099-12-31, so that a plain number is not taken for a date. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

type Rule = ValidationPlan["rule"];
type NativeRule = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2">;

/** The native validation of a plan. Texts and lists longer than Excel takes are the layout's fault and throw. */
export function nativeValidation(plan: ValidationPlan): DataValidation {
  const { prompt, error, area } = plan;
  for (const message of [prompt, error]) checkMessage(message);
  return {
    ...nativeRule(plan.rule, cellAddress(area.row, area.column)),
    range: areaAddress(area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    ...(prompt === undefined ? {} : { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.text }),
    ...(error === undefined ? {} : { errorTitle: error.title, errorMessage: error.text }),
  };
}

function nativeRule(rule: Rule, firstCell: string): NativeRule {
  switch (rule.type) {
    case "decimal":
    case "whole":
      return rule.above === undefined
        ? rangeRule(rule.type, rule.min, rule.max)
        : aboveRule({ ...rule, above: rule.above }, firstCell);
    case "list":
      return { type: "list", formula1: literalList(rule.options) };
    case "listFrom": {
      const area = { row: rule.firstRow, column: rule.column, rows: rule.rows, columns: 1 };
      return { type: "list", formula1: fixedReference(rule.sheet, area) };
    }
    case "date":
      return { type: "date", operator: "between", formula1: String(FIRST_DAY), formula2: String(LAST_DAY) };
    case "any":
      // There to carry the prompt.
      return { type: "custom", formula1: "TRUE" };
  }
}

function rangeRule(type: "decimal" | "whole", min: number | null, max: number | null): NativeRule {
  if (min !== null && max !== null) return { type, operator: "between", formula1: String(min), formula2: String(max) };
  if (max !== null) return { type, operator: "lessThanOrEqual", formula1: String(max) };
  return { type, operator: "greaterThanOrEqual", formula1: String(min ?? -1e15) };
}

/** A range that leaves out its lower end: no native operator says that together with an upper end. */
function aboveRule(
  rule: { type: "decimal" | "whole"; min: number | null; max: number | null; above: number },
  cell: string,
): NativeRule {
  const conditions = [
    `ISNUMBER(${cell})`,
    `${cell}>${String(rule.above)}`,
    ...(rule.min === null ? [] : [`${cell}>=${String(rule.min)}`]),
    ...(rule.max === null ? [] : [`${cell}<=${String(rule.max)}`]),
    ...(rule.type === "whole" ? [`INT(${cell})=${cell}`] : []),
  ];
  // AND reads all of its parts: text would make it an error, which lets the entry through in some programs.
  const [first = "TRUE", ...others] = conditions;
  return { type: "custom", formula1: `IF(${first},AND(${others.join(",")}),FALSE)` };
}

function literalList(options: readonly string[]): string {
  const list = options.join(",");
  const unusable = options.find((option) => option === "" || option !== option.trim() || option.includes(","));
  if (unusable !== undefined) throw new RangeError(`A literal list cannot hold the option "${unusable}"`);
  if (options.length === 0 || list.length > LITERAL_LIST)
    throw new RangeError(`A literal list of ${String(list.length)} characters`);
  return `"${list.replaceAll('"', '""')}"`;
}

function checkMessage(message: ValidationPlan["prompt"]): void {
  if (message === undefined) return;
  if (message.title.length > PROMPT_TITLE) throw new RangeError(`Message title too long: ${message.title}`);
  if (message.text.length > PROMPT_TEXT) throw new RangeError(`Message text too long: ${message.text}`);
}
