import { columnCharacters } from "../../layout/columnPoints";
import { writeRowBreaks } from "../../workbook/xlsx/pageSetup";
import { writeColumns, writeMerges, writeRows } from "../../workbook/xlsx/sizes";
import { DEFAULT_FONT } from "../../workbook/xlsx/styles";
import { escapeText } from "../../workbook/xlsx/text";
import { writeValue } from "../../workbook/xlsx/writeFile";
import { writeNative, type NativeCell, type NativeSheet, type NativeStyle } from "../../workbook/xlsx/native";
import type { HostBook } from "../host/book/book";
import type { HostCell } from "../host/sheet/cells";
import type { HostSheet } from "../host/sheet/sheet";
import type { HostStyle } from "../host/sheet/style";
import { fileStyle } from "./cellStyle";
import { fileConditions } from "./conditions";
import { fileValidation } from "./fileValidations";
import { withFormulaErrors } from "./formulaErrors";
import { filePage, filePrintNames } from "./page";
import { fileEdges } from "./pageEdges";
import { fileProtection } from "./protection";

/**
 * The workbook as an .xlsx file: values, formulas with what they last came to, and all of its looks. Not in the file is
 * what this host alone knows: what is selected, and that a text was entered behind an apostrophe.
 */
export async function saveXlsx(book: HostBook): Promise<Uint8Array> {
  const styleOf = sharedStyles();
  const bytes = await writeNative({
    sheets: book.sheets.map((sheet) => fileSheet(sheet, book.date1904, styleOf)),
    namedRanges: book.sheets.flatMap(filePrintNames),
    // Widths are counted in this font.
    defaultFont: DEFAULT_FONT,
    dateSystem: book.date1904 ? "1904" : "1900",
    activeSheet: book.sheets.indexOf(book.activeSheet),
    ...(book.structureProtected ? { workbookProtection: { lockStructure: true } } : {}),
  });
  return withFormulaErrors(bytes, book);
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
  const { name, visibility, freeze, protection, page } = sheet;
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
