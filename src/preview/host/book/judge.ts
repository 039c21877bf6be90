import { containsCell, intersection } from "../../../workbook/areas";
import { serialOf } from "../../../workbook/dates";
import type { Outcome } from "../formula/values/block";
import { cellSource } from "./cellSource";
import { evaluate } from "../formula/evaluate";
import { asText } from "../formula/values/values";
import { copied, parseReference, type Reference } from "../formula/reference";
import type { HostValue } from "../sheet/cells";
import { ruleByKind, type Comparison, type Operator, type RuleByKind } from "../sheet/rule";
import type { HostSheet, HostValidation } from "../sheet/sheet";
import type { HostBook } from "./book";

/*
 * Whether a typed value keeps to a data validation.
 */

/** Where a value is typed. */
export interface Spot {
  readonly book: HostBook;
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
}

/** The validation of a cell; null where it has none. */
export function validationAt(sheet: HostSheet, row: number, column: number): HostValidation | null {
  return sheet.validations.find(({ areas }) => areas.some((area) => containsCell(area, row, column))) ?? null;
}

/** Whether the value may stand in the cell. A rule that needs a formula which is not understood here lets it pass. */
export function isAllowed(value: HostValue, { rule, ignoreBlanks, areas }: HostValidation, spot: Spot): boolean {
  if (rule === null || (value === null && ignoreBlanks)) return true;
  const [first = { row: spot.row, column: spot.column }] = areas;
  const { book, sheet, row, column } = spot;
  // The workbook as it would be with the typed value.
  const cellsOf = cellSource(book, { sheet, row, column, value })(sheet);
  const compute = (formula: string): Outcome =>
    evaluate(copied(formula, row - first.row, column - first.column), cellsOf, {
      date1904: book.date1904,
      at: { row, column },
    });
  const found = ruleByKind(rule);
  if (found.kind === "list") return isListed(value, found.source, spot);
  if (found.kind === "custom") return isTrue(compute(found.formula));
  return keepsTo(value, found, compute, spot.book.date1904);
}

function isTrue(outcome: Outcome): boolean {
  return outcome === undefined || outcome === true || (typeof outcome === "number" && outcome !== 0);
}

function sheetOf({ sheet }: Reference, spot: Spot): HostSheet | null {
  return sheet === null ? spot.sheet : spot.book.find(sheet);
}

/** Options that are written out have to be met to the letter, those in cells without regard to case. */
function isListed(value: HostValue, source: string, spot: Spot): boolean {
  const text = asText(value);
  if (typeof text !== "string") return false;
  if (!source.startsWith("=")) return source.split(",").some((option) => option.trim() === text.trim());
  const reference = parseReference(source.slice(1));
  const sheet = reference === null ? null : sheetOf(reference, spot);
  if (reference === null || sheet === null) return true;
  const used = sheet.cells.used(true);
  const area = used === null ? null : intersection(used, reference.area);
  const options = area === null ? [] : sheet.cells.map(area, (cell) => asText(cell.value)).flat();
  return options.some((option) => typeof option === "string" && option.toLowerCase() === text.toLowerCase());
}

type Comparing = Extract<RuleByKind, { readonly comparison: Comparison }>;

function keepsTo(
  value: HostValue,
  { kind, comparison }: Comparing,
  compute: (formula: string) => Outcome,
  date1904: boolean,
): boolean {
  const measured = kind === "textLength" ? lengthOf(value) : value;
  if (typeof measured !== "number" || (kind === "wholeNumber" && !Number.isInteger(measured))) return false;
  const bound = (given: number | string | undefined): Outcome => {
    if (typeof given !== "string") return given;
    return given.startsWith("=") ? compute(given) : serialOf(given, date1904);
  };
  const first = bound(comparison.formula1);
  const second = bound(comparison.formula2);
  if (typeof first !== "number" || (comparison.formula2 !== undefined && typeof second !== "number")) return true;
  return HOLDS[comparison.operator](measured, first, typeof second === "number" ? second : first);
}

const HOLDS: Readonly<Record<Operator, (value: number, first: number, second: number) => boolean>> = {
  Between: (value, first, second) => value >= first && value <= second,
  NotBetween: (value, first, second) => value < first || value > second,
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  LessThan: (value, first) => value < first,
  GreaterThanOrEqualTo: (value, first) => value >= first,
  LessThanOrEqualTo: (value, first) => value <= first,
};

function lengthOf(value: HostValue): number | null {
  const text = asText(value);
  return typeof text === "string" ? text.length : null;
}
