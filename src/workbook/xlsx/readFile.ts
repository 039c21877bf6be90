import type { WorkbookSnapshot, CellContent } from "../../layout/plan";
import type { Codec } from "../../package/codec";
import { resultOf, fileFault, type FileFault } from "../../package/fault";
import { isIn, readXml } from "../../package/xml";
import { type Zip, damagedPart } from "../../package/zip";
import type { Result } from "../../shared/result";
import { BUILT_IN_FORMATS, formatReaders, GENERAL, type FormatReader } from "../numberFormat";
import { SHEET_LIMITS } from "../port";
import { readSharedStrings } from "./text";
import { openWorkbookFile, workbookParts, type SheetPart } from "./workbookFile";
import { CellReader, type CellContext, type WrittenCell } from "./cells";
import { CellWalk, type CellListener } from "./cellWalk";

/**
 * Reads the values of an .xlsx workbook. A file that is none, is damaged, encrypted, holds macros or is larger than
 * the limits is an issue that says what to do. A formula comes with its last computed value, a date as text there.
 */
export function readXlsx(
  bytes: Uint8Array,
  origin: { readonly file?: string },
  codec?: Codec,
): Promise<Result<WorkbookSnapshot>> {
  return resultOf(() => {
    const zip = openWorkbookFile(bytes, origin, codec);
    const parts = workbookParts(zip);
    const context = {
      zip,
      strings: readSharedStrings(zip, parts.strings),
      formats: readFormats(zip, parts.styles),
      date1904: parts.date1904,
      cellsLeft: SHEET_LIMITS.cells,
    };
    const sheets = parts.sheets.map((sheet) => {
      const { name, visibility } = sheet;
      return { name, visibility, rows: readRows(context, sheet) };
    });
    return { sheets };
  });
}

/** For each cell format of the workbook, what numbers under it stand for. */
export function readFormats(zip: Zip, path: string | null): FormatReader[] {
  const own = new Map<number, string>();
  const readerOf = formatReaders();
  const formats: FormatReader[] = [];
  if (path === null) return formats;
  readXml(zip, path, {
    open: (name, attributes, parents) => {
      const id = Number(attributes.numFmtId ?? 0);
      if (name === "numFmt" && isIn(parents, "styleSheet", "numFmts")) own.set(id, attributes.formatCode ?? GENERAL);
      if (name !== "xf" || !isIn(parents, "styleSheet", "cellXfs")) return;
      formats.push(readerOf(own.get(id) ?? BUILT_IN_FORMATS.get(id) ?? GENERAL));
    },
  });
  return formats;
}

/** What the worksheets of one workbook share. */
export interface SheetContext extends CellContext {
  readonly zip: Zip;
  /** Cells still allowed in this workbook, counted up to the last one of each row. */
  cellsLeft: number;
}

/** Reads the cells of a worksheet. Formatted empty cells are no content: they neither lengthen a row nor count. */
export function readRows(context: SheetContext, sheet: SheetPart): readonly (readonly CellContent[])[] {
  const reader = new SheetReader(context, sheet);
  readXml(context.zip, sheet.path, new CellWalk(reader, reader.damaged));
  return reader.rows;
}

const NO_CELLS: readonly CellContent[] = [];

class SheetReader implements CellListener {
  readonly rows: (readonly CellContent[])[] = [];
  private cells: CellContent[] = [];
  private readonly cellReader: CellReader;

  constructor(
    private readonly context: SheetContext,
    private readonly sheet: SheetPart,
  ) {
    this.cellReader = new CellReader(context, this.damaged);
  }

  readonly damaged = (): FileFault => damagedPart(this.context.zip, this.sheet.path);

  openRow(): void {
    this.cells = [];
  }

  closeCell(row: number, column: number, cell: WrittenCell): void {
    const content = this.cellReader.content(cell);
    if (content === null) return;
    this.checkSize(row, column);
    if (this.cells.length === 0) this.startRow(row);
    while (this.cells.length < column) this.cells.push(null);
    if (this.cells[column] != null) throw this.damaged();
    this.cells[column] = content;
  }

  private startRow(row: number): void {
    while (this.rows.length < row) this.rows.push(NO_CELLS);
    if (this.rows[row] !== undefined && this.rows[row] !== NO_CELLS) throw this.damaged();
    this.rows[row] = this.cells;
  }

  /** Before any memory is taken: a single far-off cell must not cost a million rows. */
  private checkSize(row: number, column: number): void {
    this.context.cellsLeft -= Math.max(0, column + 1 - this.cells.length);
    const fits = row < SHEET_LIMITS.rows && column < SHEET_LIMITS.columns && this.context.cellsLeft >= 0;
    if (fits) return;
    const { rows, columns } = SHEET_LIMITS;
    const place = { ...this.context.zip.place, sheet: this.sheet.name };
    throw fileFault("sheet-too-large", place, { row: row + 1, column: column + 1, rows, columns });
  }
}
