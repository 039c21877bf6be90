import { cellAddress } from "../../layout/address";
import { columnCharacters } from "../../layout/sizes";
import { at } from "../../shared/list";
import { PackageEdit } from "../../package/edit";
import { areaAddress } from "../../workbook/address";
import { writeNative, type NativeCell, type NativeSheet, type NativeStyle } from "../../workbook/xlsx/native";
import { filterNames, writeColumns, writeMerges, writeRowBreaks, writeRows } from "../../workbook/xlsx/sheetSetup";
import { DEFAULT_FONT } from "../../workbook/xlsx/styles";
import { escapeText } from "../../workbook/xlsx/text";
import { openWorkbookFile, workbookParts } from "../../workbook/xlsx/workbookFile";
import { writeValue } from "../../workbook/xlsx/writeFile";
import type { HostBook } from "../host/book/book";
import type { HostCell } from "../host/sheet/cells";
import type { HostSheet } from "../host/sheet/sheet";
import type { HostStyle } from "../host/sheet/style";
import { fileStyle } from "./cellStyle";
import { fileConditions } from "./conditions";
import { fileValidation } from "./fileValidations";
import { fileEdges, filePage, filePrintNames } from "./page";
import { fileProtection } from "./protection";
import { localAddress } from "../host/sheet/areas";

/**
 * The workbook as an .xlsx file: values, formulas with what they last came to, all of its looks, and what is selected.
 * Not in the file is that a text was entered behind an apostrophe.
 */
export async function saveXlsx(book: HostBook): Promise<Uint8Array> {
  const styleOf = sharedStyles();
  const bytes = await writeNative({
    sheets: book.sheets.map((sheet) => fileSheet(sheet, book.date1904, styleOf)),
    namedRanges: book.sheets.flatMap((sheet) => [...filePrintNames(sheet), ...filterNames(sheet.name, sheet.filter)]),
    // Widths are counted in this font.
    defaultFont: DEFAULT_FONT,
    dateSystem: book.date1904 ? "1904" : "1900",
    activeSheet: book.sheets.indexOf(book.activeSheet),
    ...(book.structureProtected ? { workbookProtection: { lockStructure: true } } : {}),
  });
  return mended(bytes, book);
}

type StyleOf = (style: HostStyle) => NativeStyle;

function sharedStyles(): StyleOf {
  const known = new Map<HostStyle, NativeStyle>();
  return (style) => {
    const native = known.get(style) ?? fileStyle(style);
    known.set(style, native);
    return native;
  };
}

function fileSheet(sheet: HostSheet, date1904: boolean, styleOf: StyleOf): NativeSheet {
  const { name, visibility, freeze, filter, protection, page } = sheet;
  return {
    name,
    hidden: visibility === "Hidden",
    veryHidden: visibility === "VeryHidden",
    ...writeRows({ rowHeights: sheet.rowHeights, hiddenRows: [...sheet.hiddenRows] }),
    cells: fileCells(sheet, styleOf),
    columns: writeColumns({ columnWidths: widthsInFile(sheet), hiddenColumns: [...sheet.hiddenColumns] }),
    merges: writeMerges(sheet.merges),
    dataValidations: sheet.validations.map((validation) => fileValidation(validation, date1904)),
    conditionalRules: fileConditions(sheet.conditions),
    ...(freeze === null ? {} : { freezePane: freeze }),
    ...(filter === null ? {} : { autoFilter: { range: areaAddress(filter) } }),
    ...(sheet.zoom === 100 ? {} : { view: { zoomScale: sheet.zoom } }),
    ...(protection === null ? {} : { protection: fileProtection(protection) }),
    pageSetup: filePage(page),
    headerFooter: fileEdges(page),
    rowBreaks: writeRowBreaks({ pageStarts: [...page.pageStarts] }),
  };
}

function fileCells({ cells }: HostSheet, styleOf: StyleOf): Map<string, NativeCell> {
  const written = new Map<string, NativeCell>();
  for (const { row, column, cell } of cells.kept()) {
    written.set(`${String(row)},${String(column)}`, { ...fileContent(cell), style: styleOf(cell.style) });
  }
  return written;
}

function fileContent({ value, formula }: HostCell): NativeCell {
  const plain = typeof value === "object" && value !== null ? value.error : value;
  if (formula !== null) {
    return { formula: formula.slice(1), formulaResult: typeof plain === "string" ? escapeText(plain) : plain };
  }
  return typeof value === "object" ? { value: plain } : writeValue(value);
}

function widthsInFile({ columnWidths }: HostSheet): ReadonlyMap<number, number> {
  return new Map([...columnWidths].map(([column, points]) => [column, columnCharacters(points)]));
}

/** A cell as the writer leaves it whose formula came to a text. */
const TEXT_RESULT = /(<c r="([A-Z]+\d+)"[^>]*) t="str">/g;

/**
 * A file of the writer's with what it does not write: what is selected, and the errors that formulas came to. It takes
 * them for texts: here their cells are told apart.
 */
function mended(bytes: Uint8Array, book: HostBook): Uint8Array {
  const zip = openWorkbookFile(bytes, {});
  const edit = new PackageEdit(zip);
  for (const [index, { path }] of workbookParts(zip).sheets.entries()) {
    const sheet = at(book.sheets, index);
    edit.edit(path, (text) => withSelection(withErrors(text, errorCells(sheet)), sheet));
  }
  return edit.bytes();
}

function withErrors(part: string, cells: ReadonlySet<string>): string {
  if (cells.size === 0) return part;
  return part.replace(TEXT_RESULT, (cell, start: string, address: string) =>
    cells.has(address) ? `${start} t="e">` : cell,
  );
}

function errorCells({ cells }: HostSheet): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { row, column, cell } of cells.kept()) {
    const isError = typeof cell.value === "object" && cell.value !== null;
    if (isError && cell.formula !== null) found.add(cellAddress(row, column));
  }
  return found;
}

/** The worksheet part of the writer, which knows of no selection, with what is selected. */
function withSelection(part: string, { selection }: HostSheet): string {
  if (selection === null) return part;
  const selected = `activeCell="${cellAddress(selection.row, selection.column)}" sqref="${localAddress(selection)}"/>`;
  return part.replace(
    /<sheetView( [^>]*?)(?:\/>|>(<pane [^>]*activePane="(\w+)"[^>]*\/>)<\/sheetView>)/,
    (_, view: string, pane: string | undefined, active: string | undefined) =>
      pane === undefined || active === undefined
        ? `<sheetView${view}><selection ${selected}</sheetView>`
        : `<sheetView${view}>${pane}<selection pane="${active}" ${selected}</sheetView>`,
  );
}
