import type { CellContent, CellValue, NumberContent } from "../../layout/plan";
import { formatReaders, GENERAL, type ReaderOf } from "../numberFormat";

/** What Excel tells of one cell. */
export interface FoundCell {
  readonly value: unknown;
  readonly formula: unknown;
  /** Excel's word: Empty, String, Double, Boolean, Error … */
  readonly type: unknown;
  readonly numberFormat: unknown;
}

/** The properties that `contentsOf` needs. */
export const CONTENTS = "values,formulas,valueTypes,numberFormat";

/** The content of a cell. A text that begins with = behind an apostrophe is a text: it is its own formula. */
function contentOf(cell: FoundCell, readerOf: ReaderOf, date1904: boolean): CellContent {
  const value = valueOf(cell, readerOf, date1904);
  const { formula } = cell;
  if (!isFormula(cell) || typeof formula !== "string") return value;
  return { formula: formula.slice(1), value };
}

/** Whether the cell computes its value. */
export function isFormula({ formula, value, type }: FoundCell): boolean {
  return typeof formula === "string" && formula.startsWith("=") && !(type === "String" && formula === value);
}

function valueOf(
  { value, type, numberFormat }: FoundCell,
  readerOf: ReaderOf,
  date1904: boolean,
): CellValue | NumberContent | { error: string } {
  if (type === "Error") return { error: String(value) };
  if (typeof value === "number") {
    return readerOf(typeof numberFormat === "string" ? numberFormat : GENERAL)(value, date1904);
  }
  if (typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** The contents of a range of which values, formulas, valueTypes and numberFormat have been loaded. */
export function contentsOf(range: Excel.Range, date1904: boolean): CellContent[][] {
  const values: readonly (readonly unknown[])[] = range.values;
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  const formats: readonly (readonly unknown[])[] = range.numberFormat;
  const readerOf = formatReaders();
  return values.map((line, row) =>
    line.map((value, column) => {
      const formula = formulas[row]?.[column];
      const found: FoundCell = {
        value,
        formula,
        type: range.valueTypes[row]?.[column],
        numberFormat: formats[row]?.[column],
      };
      return contentOf(found, readerOf, date1904);
    }),
  );
}
