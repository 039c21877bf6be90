import { columnLetters } from "../../layout/address";
import type { Area, SheetPlan } from "../../layout/plan";
import { boundingArea, isSeveralCells } from "../areas";
import { addresses } from "./drawLooks";
import { rangeOf, stepBytes, type Step } from "./steps";
import { rightsOf } from "../rights";
import { columnPoints } from "../../layout/sizes";

/** Merged areas; the values have to be there before, the formats come after. */
export function mergeSteps(sheet: string, merges: readonly Area[]): Step[] {
  return merges.filter(isSeveralCells).map((area) => ({
    sheet,
    bytes: stepBytes(1),
    apply: (worksheet) => {
      rangeOf(worksheet, area).merge(false);
    },
  }));
}

/** Widths of columns and heights of rows; rows without a height find their own. */
export function sizeSteps(sheet: string, plan: SheetPlan): Step[] {
  const widths = [...plan.columnWidths].map(([column, width]) => [column, columnPoints(width)] as const);
  return [
    ...formatLines(sheet, grouped(widths), columnLine, (format, width) => {
      format.columnWidth = width;
    }),
    ...fittingRows(sheet, plan),
    ...rowHeightSteps(sheet, plan.rowHeights),
    ...hidingSteps(sheet, plan),
  ];
}

/** Heights of rows, in points. */
export function rowHeightSteps(sheet: string, heights: ReadonlyMap<number, number>): Step[] {
  return formatLines(sheet, grouped(heights), rowLine, (format, height) => {
    format.rowHeight = height;
  });
}

type Line = readonly [first: number, last: number];

const columnLine = ([first, last]: Line) => `${columnLetters(first)}:${columnLetters(last)}`;
const rowLine = ([first, last]: Line) => `${String(first + 1)}:${String(last + 1)}`;

function grouped(sizes: Iterable<readonly [index: number, size: number]>): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [index, size] of sizes) groups.set(size, [...(groups.get(size) ?? []), index]);
  return groups;
}

function formatLines(
  sheet: string,
  groups: ReadonlyMap<number, readonly number[]>,
  address: (line: Line) => string,
  change: (format: Excel.RangeFormat, size: number) => void,
): Step[] {
  return [...groups].flatMap(([size, indexes]) =>
    addresses(lines(indexes).map(address)).map((joined) => ({
      sheet,
      bytes: stepBytes(2, joined),
      apply: (worksheet: Excel.Worksheet) => {
        change(worksheet.getRanges(joined).format, size);
      },
    })),
  );
}

/** Neighbouring rows or columns in one. */
function lines(indexes: readonly number[]): Line[] {
  const found: Line[] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.[1] === index - 1) found[found.length - 1] = [last[0], index];
    else found.push([index, index]);
  }
  return found;
}

function fittingRows(sheet: string, plan: SheetPlan): Step[] {
  const used = boundingArea(plan.cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })));
  const rows = Array.from({ length: used?.rows ?? 0 }, (_, index) => (used?.row ?? 0) + index);
  const free = rows.filter((row) => !plan.rowHeights.has(row));
  return addresses(lines(free).map(rowLine)).map((joined) => ({
    sheet,
    bytes: stepBytes(2, joined),
    apply: (worksheet) => {
      worksheet.getRanges(joined).format.autofitRows();
    },
  }));
}

function hidingSteps(sheet: string, { hiddenRows, hiddenColumns }: SheetPlan): Step[] {
  const hide = (line: string, set: (range: Excel.Range) => void): Step => ({
    sheet,
    bytes: stepBytes(1),
    apply: (worksheet) => {
      set(worksheet.getRange(line));
    },
  });
  return [
    ...lines(hiddenRows).map((line) =>
      hide(rowLine(line), (range) => {
        range.rowHidden = true;
      }),
    ),
    ...lines(hiddenColumns).map((line) =>
      hide(columnLine(line), (range) => {
        range.columnHidden = true;
      }),
    ),
  ];
}

/** Rows and columns that stay in view. */
export function freezeSteps(sheet: string, freeze: SheetPlan["freeze"]): Step[] {
  if (freeze === null || freeze.rows + freeze.columns === 0) return [];
  const { rows, columns } = freeze;
  const apply = ({ freezePanes }: Excel.Worksheet, worksheet: Excel.Worksheet) => {
    if (rows === 0) freezePanes.freezeColumns(columns);
    else if (columns === 0) freezePanes.freezeRows(rows);
    else freezePanes.freezeAt(rangeOf(worksheet, { row: 0, column: 0, rows, columns }));
  };
  return [
    {
      sheet,
      bytes: stepBytes(2),
      apply: (worksheet) => {
        apply(worksheet, worksheet);
      },
    },
  ];
}

/** Lines that can be filtered under their heading. */
export function filterSteps(sheet: string, { filter }: Pick<SheetPlan, "filter">): Step[] {
  if (filter === undefined) return [];
  const apply = (worksheet: Excel.Worksheet) => {
    worksheet.autoFilter.apply(rangeOf(worksheet, filter));
  };
  return [{ sheet, bytes: stepBytes(2), apply }];
}

/** Protection against accidents, and hiding: what is done to a worksheet last. */
export function closingSteps(sheet: string, plan: SheetPlan): Step[] {
  const protect: Step = {
    sheet,
    bytes: stepBytes(2, protectionOptions(plan)),
    apply: ({ protection }) => {
      protection.protect(protectionOptions(plan));
    },
  };
  const hide: Step = {
    sheet,
    bytes: stepBytes(1),
    apply: (worksheet) => {
      worksheet.visibility = "VeryHidden";
    },
  };
  return [...(plan.protected ? [protect] : []), ...(plan.visibility === "veryHidden" ? [hide] : [])];
}

function protectionOptions({ kind }: SheetPlan): Excel.WorksheetProtectionOptions {
  const rights = rightsOf(kind);
  return {
    allowFormatCells: rights.formatCells,
    allowFormatColumns: rights.formatColumns,
    allowFormatRows: rights.formatRows,
    allowInsertColumns: rights.insertColumns,
    allowInsertRows: rights.insertRows,
    allowInsertHyperlinks: rights.insertHyperlinks,
    allowDeleteColumns: rights.deleteColumns,
    allowDeleteRows: rights.deleteRows,
    allowSort: rights.sort,
    allowAutoFilter: rights.autoFilter,
    allowPivotTables: rights.pivotTables,
  };
}
