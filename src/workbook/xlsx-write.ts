import type { Cell, CellStyle as NativeStyle, WriteSheet } from "hucre/xlsx";
import { cellAddress } from "../layout/address";
import type { CellPlan, CellStyle, SheetPlan, WorkbookPlan } from "../layout/plan";
import { areaAddress } from "./address";
import { storable } from "./cell-value";
import { printNames, writePage, writeProtection } from "./xlsx-page";
import { DEFAULT_FONT, LOOKS, nativeStyle } from "./xlsx-style";
import { escapeText } from "./xlsx-text";
import { nativeValidation } from "./xlsx-validation";

/** A new .xlsx workbook after the plan. A plan that Excel could not open is the layout's fault and throws. */
export async function createXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  const styleOf = sharedStyles();
  return writeXlsx({
    sheets: plan.sheets.map((sheet) => writeSheet(sheet, styleOf)),
    namedRanges: plan.sheets.flatMap(printNames),
    defaultFont: DEFAULT_FONT,
    activeSheet: Math.max(
      0,
      plan.sheets.findIndex(({ visibility }) => visibility === "visible"),
    ),
  });
}

type StyleOf = (style: CellStyle) => NativeStyle;

function sharedStyles(): StyleOf {
  const known = new Map<CellStyle, NativeStyle>();
  return (style) => {
    const native = known.get(style) ?? nativeStyle(style);
    known.set(style, native);
    return native;
  };
}

function writeSheet(plan: SheetPlan, styleOf: StyleOf): WriteSheet {
  const freeze = plan.freeze;
  const rowDefs = writeRows(plan);
  return {
    name: plan.name,
    veryHidden: plan.visibility === "veryHidden",
    // The writer knows heights up to the last row that it was given.
    rows: Array.from({ length: countUpTo(rowDefs.keys()) }, () => []),
    cells: writeCells(plan, styleOf),
    columns: writeColumns(plan),
    rowDefs,
    merges: plan.merges.filter(isSeveralCells).map((area) => ({
      startRow: area.row,
      startCol: area.column,
      endRow: area.row + area.rows - 1,
      endCol: area.column + area.columns - 1,
    })),
    dataValidations: plan.validations.map(nativeValidation),
    conditionalRules: plan.conditions.map(({ area, formula, look }, index) => ({
      type: "expression",
      priority: index + 1,
      range: areaAddress(area),
      formula,
      style: LOOKS[look],
    })),
    ...(freeze === null || freeze.rows + freeze.columns === 0 ? {} : { freezePane: freeze }),
    ...(plan.protected ? { protection: writeProtection(plan) } : {}),
    pageSetup: writePage(plan.page),
    headerFooter: { oddFooter: "&C第 &P 页 共 &N 页" },
  };
}

function isSeveralCells(area: { rows: number; columns: number }): boolean {
  return area.rows * area.columns > 1;
}

function writeCells(plan: SheetPlan, styleOf: StyleOf): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const cell of plan.cells) {
    const key = cellKey(cell.row, cell.column);
    if (cells.has(key)) throw new Error(`${plan.name}: two plans for ${cellAddress(cell.row, cell.column)}`);
    cells.set(key, { ...writeValue(plan, cell), style: styleOf(cell.style) });
  }
  spreadStyles(plan, cells);
  return cells;
}

function cellKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

function writeValue(plan: SheetPlan, cell: CellPlan): Partial<Cell> {
  const value = storable(cell.value, `${plan.name}!${cellAddress(cell.row, cell.column)}`);
  if (typeof value !== "string") return { value };
  const text = escapeText(value);
  // The writer takes #N/A for the error, as a run of rich text it is text.
  return text.startsWith("#") ? { value: text, richText: [{ text }] } : { value: text };
}

/** The cells under a merged one take its style: that is where its right and lower borders are drawn. */
function spreadStyles(plan: SheetPlan, cells: Map<string, Partial<Cell>>): void {
  const covered = new Set<string>();
  for (const area of plan.merges.filter(isSeveralCells)) {
    const style = cells.get(cellKey(area.row, area.column))?.style;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const key = cellKey(row, column);
        if (covered.has(key)) throw new Error(`${plan.name}: two merges over ${cellAddress(row, column)}`);
        covered.add(key);
        if (style !== undefined && !cells.has(key)) cells.set(key, { value: null, style });
      }
    }
  }
}

const STANDARD_WIDTH = 9;
/** What a program adds on both sides of a column's text, in characters. */
const PADDING = 0.63;

function writeColumns({ columnWidths, hiddenColumns }: SheetPlan): NonNullable<WriteSheet["columns"]> {
  const count = countUpTo([...columnWidths.keys(), ...hiddenColumns]);
  const hidden = new Set(hiddenColumns);
  return Array.from({ length: count }, (_, column) => {
    const width = columnWidths.get(column) ?? (hidden.has(column) ? STANDARD_WIDTH : undefined);
    return {
      ...(width === undefined ? {} : { width: width + PADDING }),
      ...(hidden.has(column) ? { hidden: true } : {}),
    };
  });
}

/** How many there are up to the last index. */
function countUpTo(indexes: Iterable<number>): number {
  let count = 0;
  for (const index of indexes) count = Math.max(count, index + 1);
  return count;
}

function writeRows({ rowHeights, hiddenRows }: SheetPlan): NonNullable<WriteSheet["rowDefs"]> {
  const rows = new Map(
    [...rowHeights].map(([row, height]): [number, { height?: number; hidden?: boolean }] => [row, { height }]),
  );
  for (const row of hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}
