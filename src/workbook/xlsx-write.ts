import type { Cell, CellStyle as NativeStyle, WriteSheet } from "hucre/xlsx";
import type { CellStyle, CellValue, SheetPlan, WorkbookPlan } from "../layout/plan";
import { areaAddress } from "./address";
import { isSeveralCells } from "./areas";
import { LOOKS } from "./looks";
import { CENTER_FOOTER } from "./page";
import { planCells } from "./plan-cells";
import { printNames, writePage, writeProtection } from "./xlsx-page";
import { DEFAULT_FONT, nativeLook, nativeStyle } from "./xlsx-style";
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
      style: nativeLook(LOOKS[look]),
    })),
    ...(freeze === null || freeze.rows + freeze.columns === 0 ? {} : { freezePane: freeze }),
    ...(plan.protected ? { protection: writeProtection(plan) } : {}),
    pageSetup: writePage(plan.page),
    headerFooter: { oddFooter: `&C${CENTER_FOOTER}` },
  };
}

function writeCells(plan: SheetPlan, styleOf: StyleOf): Map<string, Partial<Cell>> {
  return new Map(
    planCells(plan).map(({ row, column, value, style }) => [
      `${String(row)},${String(column)}`,
      { ...writeValue(value), style: styleOf(style) },
    ]),
  );
}

function writeValue(value: CellValue): Partial<Cell> {
  if (typeof value !== "string") return { value };
  const text = escapeText(value);
  // The writer takes #N/A for the error, as a run of rich text it is text.
  return text.startsWith("#") ? { value: text, richText: [{ text }] } : { value: text };
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
