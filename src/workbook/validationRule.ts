import { cellAddress } from "../layout/address";
import { LITERAL_LIST, PROMPT_TEXT, PROMPT_TITLE } from "../layout/limits";
import type { ValidationPlan } from "../layout/plan";
import { fixedReference } from "./address";
import { serialOf } from "./dates";

/*
 * What a validation of a plan is in terms of a spreadsheet program, the same in a file and in a running one.
 */

/** Days that may be meant where nobody says which, so that a plain number is not taken for a date. */
const DAYS = { earliest: "2000-01-01", latest: "2099-12-31" };

type Operator = "between" | "lessThanOrEqual" | "greaterThanOrEqual";

/** Numbers and days are compared; formulas stand without their =, relative to the first cell. */
export type ValidationRule =
  | {
      readonly type: "decimal" | "whole" | "date";
      readonly operator: Operator;
      readonly first: number;
      readonly second?: number;
    }
  /** The options as they stand between quotation marks, separated by commas. */
  | { readonly type: "options"; readonly list: string }
  | { readonly type: "reference"; readonly formula: string }
  | { readonly type: "custom"; readonly formula: string };

/** The rule of a plan. Texts and lists longer than Excel takes are the layout's fault and throw. */
export function validationRule({ rule, area, prompt, error }: ValidationPlan): ValidationRule {
  for (const message of [prompt, error]) checkMessage(message);
  switch (rule.type) {
    case "decimal":
    case "whole":
      return rule.above === undefined
        ? rangeRule(rule.type, rule.min, rule.max)
        : aboveRule({ ...rule, above: rule.above }, cellAddress(area.row, area.column));
    case "list":
      return { type: "options", list: literalList(rule.options) };
    case "listFrom": {
      const source = { row: rule.firstRow, column: rule.column, rows: rule.rows, columns: 1 };
      return { type: "reference", formula: fixedReference(rule.sheet, source) };
    }
    case "date":
      return {
        type: "date",
        operator: "between",
        first: serialOf(rule.earliest ?? DAYS.earliest, false),
        second: serialOf(rule.latest ?? DAYS.latest, false),
      };
    case "any":
      // There to carry the prompt.
      return { type: "custom", formula: "TRUE" };
  }
}

function rangeRule(type: "decimal" | "whole", min: number | null, max: number | null): ValidationRule {
  if (min !== null && max !== null) return { type, operator: "between", first: min, second: max };
  if (max !== null) return { type, operator: "lessThanOrEqual", first: max };
  return { type, operator: "greaterThanOrEqual", first: min ?? -1e15 };
}

/** A range that leaves out its lower end: no native operator says that together with an upper end. */
function aboveRule(
  rule: { type: "decimal" | "whole"; min: number | null; max: number | null; above: number },
  cell: string,
): ValidationRule {
  const conditions = [
    `${cell}>${String(rule.above)}`,
    ...(rule.min === null ? [] : [`${cell}>=${String(rule.min)}`]),
    ...(rule.max === null ? [] : [`${cell}<=${String(rule.max)}`]),
    ...(rule.type === "whole" ? [`INT(${cell})=${cell}`] : []),
  ];
  // AND reads all of its parts: text would make it an error, which lets the entry through in some programs.
  return { type: "custom", formula: `IF(ISNUMBER(${cell}),AND(${conditions.join(",")}),FALSE)` };
}

function literalList(options: readonly string[]): string {
  const list = options.join(",");
  const unusable = options.find((option) => option === "" || option !== option.trim() || option.includes(","));
  if (unusable !== undefined) throw new RangeError(`A literal list cannot hold the option "${unusable}"`);
  if (options.length === 0 || list.length > LITERAL_LIST)
    throw new RangeError(`A literal list of ${String(list.length)} characters`);
  return list;
}

function checkMessage(message: ValidationPlan["prompt"]): void {
  if (message === undefined) return;
  if (message.title.length > PROMPT_TITLE) throw new RangeError(`Message title too long: ${message.title}`);
  if (message.text.length > PROMPT_TEXT) throw new RangeError(`Message text too long: ${message.text}`);
}
