import { columnCharacters } from "../../layout/sizes";
import { ROW_HEIGHT } from "../../layout/limits";
import {
  type Area,
  type CellPlan,
  type CellStyle,
  type PagePlan,
  type SheetPlan,
  type WorkbookPlan,
  emptySheet,
} from "../../layout/plan";
import { sheetNamer } from "../../layout/sheetNames";
import { at } from "../../shared/list";
import type { CellKind, ReportCell } from "../model";
import type { SetLine } from "../page/heights";
import { MARGINS_MM } from "../page/paper";
import { BELOW_TABLE, CELLS, LINES, type FontName } from "../page/type";
import type { SetAppendix, SetDocument } from "../page/typeset";
import { entryOf } from "../../shared/memo";

/** A document as worksheets, one for each table, in a new workbook or beside the sheets named `others`. */
export function issuedBook({ appendices }: SetDocument, others: readonly string[] = []): WorkbookPlan {
  const names = issuedSheetNames(
    appendices.map(({ name }) => name),
    others,
  );
  return { sheets: appendices.map((appendix, index) => issuedSheet(appendix, at(names, index))) };
}

/** What the worksheets of tables are called, by whose or what tables they are. */
export function issuedSheetNames(tables: readonly string[], others: readonly string[] = []): readonly string[] {
  const namer = sheetNamer(others);
  // Under its own name a unit's sheet would be taken for the one that is filled in.
  return tables.map((table) => namer(`附件 ${table}`));
}

/** A sheet while it is filled, row by row. */
interface Draft {
  readonly cells: CellPlan[];
  readonly merges: Area[];
  readonly heights: Map<number, number>;
  readonly styles: SheetStyles;
  /** The next free row. */
  row: number;
}

/** An appendix as a worksheet: values, no formulas, no hidden rows, ready to be printed. */
function issuedSheet(appendix: SetAppendix, name: string): SheetPlan {
  const { above, table, below } = appendix;
  const draft: Draft = { cells: [], merges: [], heights: new Map(), styles: new SheetStyles(), row: 0 };
  putLines(draft, appendix, above);
  const firstRow = draft.row;
  putTable(draft, appendix);
  if (below.length > 0) draft.heights.set(draft.row++, BELOW_TABLE);
  putLines(draft, appendix, below);
  return {
    ...emptySheet("issued", name),
    cells: draft.cells,
    merges: draft.merges.filter(({ rows, columns }) => rows * columns > 1),
    columnWidths: new Map(table.widths.map((width, column) => [column, columnCharacters(width)])),
    rowHeights: draft.heights,
    page: pageOf(appendix, firstRow, draft.row),
  };
}

function pageOf({ mark, orientation, table }: SetAppendix, firstRow: number, rows: number): PagePlan {
  return {
    orientation,
    repeatRows: [firstRow, firstRow + table.headerRows - 1],
    printArea: { row: 0, column: 0, rows, columns: table.widths.length },
    fitToWidth: true,
    centerHorizontally: true,
    margins: MARGINS_MM[orientation],
    pageStarts: table.sheet.pageStarts.map(({ row }) => firstRow + row),
    pageNumbers: "dashed",
    ...(mark === null ? {} : { header: mark }),
  };
}

function putTable(draft: Draft, { table }: SetAppendix): void {
  for (const cell of table.sheet.cells) {
    const { column, rows, columns, value } = cell;
    const row = draft.row + cell.row;
    draft.cells.push({ row, column, value, style: draft.styles.cell(cell, table.size) });
    draft.merges.push({ row, column, rows, columns });
  }
  for (const height of table.sheet.heights) draft.heights.set(draft.row++, Math.min(height, ROW_HEIGHT));
}

/** Each line goes across the table. */
function putLines(draft: Draft, { table }: SetAppendix, lines: readonly SetLine[]): void {
  for (const line of lines) {
    const { text, height } = line;
    draft.cells.push({ row: draft.row, column: 0, value: text === "" ? null : text, style: draft.styles.line(line) });
    draft.merges.push({ row: draft.row, column: 0, rows: 1, columns: table.widths.length });
    draft.heights.set(draft.row, height);
    draft.row += 1;
  }
}

const FONTS: Readonly<Record<FontName, CellStyle["font"]>> = {
  title: "title",
  heading: "heading",
  text: "issued",
};

/** The styles of one sheet; equal ones are one object, so that adapters can share the native ones. */
class SheetStyles {
  readonly #known = new Map<string, CellStyle>();

  cell({ kind, align }: Pick<ReportCell, "kind" | "align">, size: number): CellStyle {
    const looks = { border: true, wrap: true, align, size, format: FORMATS[kind] } as const;
    return this.#shared({ font: FONTS[CELLS[kind].font], verticalAlign: "center", ...looks });
  }

  line({ kind }: Pick<SetLine, "kind">): CellStyle {
    const { font, size, align } = LINES[kind];
    return this.#shared({ font: FONTS[font], size, align, wrap: true, verticalAlign: "top", format: "text" });
  }

  #shared(style: CellStyle): CellStyle {
    return entryOf(this.#known, JSON.stringify(style), () => style);
  }
}

/** Texts stay text, results are numbers where they are any. */
const FORMATS: Readonly<Record<CellKind, NonNullable<CellStyle["format"]>>> = {
  header: "text",
  official: "text",
  label: "text",
  words: "text",
  value: "points",
};
