import { containsCell } from "../../workbook/areas";
import type { HostBook } from "../host/book/book";
import { cellSource } from "../host/book/cellSource";
import { evaluate } from "../host/formula/evaluate";
import { copied } from "../host/formula/reference";
import { COLUMNS } from "../host/sheet/areas";
import type { HostCondition, HostSheet } from "../host/sheet/sheet";

/** What conditional formats change of a cell's own look; null leaves it. */
export type ConditionLook = Pick<HostCondition, "fill" | "bold" | "underline" | "fontColor" | "borders">;

/**
 * The looks that the conditional formats of a worksheet give its cells, as they are now. Each cell is computed when it
 * is first asked for; a formula that is not understood changes nothing.
 */
export function conditionLooks(
  book: HostBook,
  sheet: HostSheet,
): (row: number, column: number) => ConditionLook | null {
  const known = new Map<number, ConditionLook | null>();
  const cellsOf = cellSource(book)(sheet);
  return (row, column) => {
    const key = row * COLUMNS + column;
    const look = known.get(key);
    if (look !== undefined) return look;
    const found = lookAt(sheet.conditions, row, column, (formula) =>
      evaluate(formula, cellsOf, { date1904: book.date1904, at: { row, column } }),
    );
    known.set(key, found);
    return found;
  };
}

function lookAt(
  conditions: readonly HostCondition[],
  row: number,
  column: number,
  compute: (formula: string) => unknown,
): ConditionLook | null {
  let look: ConditionLook | null = null;
  for (const condition of conditions) {
    const { areas, formula, stopIfTrue } = condition;
    const [first] = areas;
    if (first === undefined || !areas.some((area) => containsCell(area, row, column))) continue;
    if (compute(copied(formula, row - first.row, column - first.column)) !== true) continue;
    look = look === null ? condition : joined(look, condition);
    if (stopIfTrue) break;
  }
  return look;
}

/** The first condition has its way; the others fill in what it leaves. */
function joined(first: ConditionLook, second: ConditionLook): ConditionLook {
  return {
    fill: first.fill ?? second.fill,
    bold: first.bold ?? second.bold,
    underline: first.underline ?? second.underline,
    fontColor: first.fontColor ?? second.fontColor,
    borders: { ...second.borders, ...first.borders },
  };
}
