import { cellAddress } from "../../layout/address";
import { columnPoints } from "../../layout/sizes";
import type { CellContent } from "../../layout/plan";
import { parseRange } from "../../workbook/address";
import { isSeveralCells } from "../../workbook/areas";
import { serialOf } from "../../workbook/dates";
import type { NativeCell, NativeStyle } from "../../workbook/xlsx/native";
import { HIDDEN_WIDTH, PADDING } from "../../workbook/xlsx/sheetSetup";
import { copied } from "../host/formula/reference";
import type { HostValue } from "../host/sheet/cells";
import type { HostSheet } from "../host/sheet/sheet";
import { restyled, type HostStyle } from "../host/sheet/style";
import { hostStyle, type FileLooks } from "./cellStyle";
import { hostConditions, isKept } from "./conditions";
import type { FileSheet } from "./filePackage";
import { setEdges, setUpPage, hasOtherEdges } from "./page";
import { hostProtection } from "./protection";
import type { SheetLooks } from "./readLooks";
import { areaOf } from "../host/sheet/areas";
import type { Lost } from "./losses";

/** Fills a worksheet with what a file says of it. What is not kept is put among the file's notes. */
export function fillSheet(
  sheet: HostSheet,
  file: FileSheet,
  look: SheetLooks,
  looks: FileLooks,
  date1904: boolean,
): void {
  const { notes } = file;
  fillContents(sheet, file, hostStyle({}, looks), date1904);
  fillCells(sheet, look, styleReader(looks, file));
  fillFrame(sheet, look, looks);
  sheet.validations = notes.validations.validations(date1904);
  sheet.zoom = notes.start.zoom;
  sheet.selection = notes.start.selection;
  if (notes.validations.hidesArrows) notes.lost.add("listArrows");
  for (const lost of lostLooks(look)) notes.lost.add(lost);
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: NativeCell;
}

function* cellsOf({ cells = new Map() }: SheetLooks): Iterable<PlacedCell> {
  for (const [place, cell] of cells) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    yield { row, column, cell };
  }
}

type StyleOf = (style: NativeStyle, address: string) => HostStyle;

/** Each style is read once. Formats that have only a number in the file are put in by address. */
function styleReader(looks: FileLooks, { notes }: FileSheet): StyleOf {
  const known = new Map<string, HostStyle>();
  return (style, address) => {
    const key = JSON.stringify(style);
    const read = known.get(key) ?? hostStyle(style, looks);
    if (!known.has(key) && isStyleCut(style)) notes.lost.add("styles");
    known.set(key, read);
    const format = notes.formats.get(address);
    return format === undefined ? read : restyled(read, "numberFormat", format);
  };
}

/** The formulas by address. Of cells that share one only the first has it: for the others it is copied. */
function formulasOf(look: SheetLooks): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Map<number, PlacedCell>();
  for (const placed of cellsOf(look)) {
    const { row, column, cell } = placed;
    const { formula, formulaSharedIndex: index } = cell;
    if (formula === undefined) continue;
    const first = index === undefined ? undefined : shared.get(index);
    if (formula !== "" && index !== undefined) shared.set(index, placed);
    const own =
      formula === "" && first !== undefined
        ? copied(first.cell.formula ?? "", row - first.row, column - first.column)
        : formula;
    if (own !== "") found.set(cellAddress(row, column), `=${own}`);
  }
  return found;
}

/** Cells of which the file says nothing else look like the workbook's usual ones. */
function fillContents(sheet: HostSheet, { rows }: FileSheet, style: HostStyle, date1904: boolean): void {
  for (const [row, line] of rows.entries()) {
    for (const [column, content] of line.entries()) {
      if (content !== null) sheet.cells.put(row, column, { value: valueOf(content, date1904), style });
    }
  }
}

/** A day is a number in the host, wherever a program has written it out. */
function valueOf(content: CellContent, date1904: boolean): HostValue {
  if (typeof content !== "object" || content === null) return content;
  if ("formula" in content) return valueOf(content.value, date1904);
  if ("number" in content) return content.number;
  return "date" in content ? serialOf(content.date, date1904) : content;
}

function fillCells(sheet: HostSheet, look: SheetLooks, styleOf: StyleOf): void {
  const formulas = formulasOf(look);
  for (const { row, column, cell } of cellsOf(look)) {
    const address = cellAddress(row, column);
    sheet.cells.put(row, column, { style: styleOf(cell.style ?? {}, address), formula: formulas.get(address) ?? null });
  }
}

function fillFrame(sheet: HostSheet, look: SheetLooks, { colorOf }: FileLooks): void {
  sheet.merges = (look.merges ?? [])
    .map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    }))
    .filter(isSeveralCells);
  fillSizes(sheet, look);
  const { rows = 0, columns = 0 } = look.freezePane ?? {};
  sheet.freeze = rows + columns === 0 ? null : { rows, columns };
  sheet.filter = parseRange(look.autoFilter?.range ?? "");
  sheet.conditions = hostConditions(look.conditionalRules ?? [], colorOf);
  sheet.protection = hostProtection(look.protection);
  setUpPage(sheet.page, look.pageSetup ?? {});
  setEdges(sheet.page, look.headerFooter ?? {});
  // The reader names the row before the break.
  sheet.page.pageStarts = new Set(look.rowBreaks?.map((row) => row + 1));
}

/** A hidden column of the usual width has none of its own. */
function fillSizes(sheet: HostSheet, { columns = [], rowDefs = new Map() }: SheetLooks): void {
  for (const [column, { width, hidden = false }] of columns.entries()) {
    if (hidden) sheet.hiddenColumns.add(column);
    if (width === undefined || (hidden && width === HIDDEN_WIDTH + PADDING)) continue;
    sheet.columnWidths.set(column, columnPoints(width - PADDING));
  }
  for (const [row, { height, hidden = false }] of rowDefs) {
    if (hidden) sheet.hiddenRows.add(row);
    if (height !== undefined) sheet.rowHeights.set(row, height);
  }
}

/*
 * Looks of a file that this host has no words for.
 */

const CHECKS: readonly (readonly [Lost, (sheet: SheetLooks) => boolean])[] = [
  ["conditions", ({ conditionalRules = [] }) => !conditionalRules.every(isKept)],
  ["headers", ({ headerFooter = {} }) => hasOtherEdges(headerFooter)],
  ["printing", hasOtherPrinting],
  ["arrays", ({ cells }) => [...(cells?.values() ?? [])].some(({ formulaType }) => formulaType === "array")],
];

/** What is lost of a worksheet's looks; those of its cells are looked at one style after another. */
function lostLooks(sheet: SheetLooks): Lost[] {
  return CHECKS.flatMap(([lost, isThere]) => (isThere(sheet) ? [lost] : []));
}

/** Whether a style of a cell has more than is kept. */
function isStyleCut({ font, fill, border, alignment }: NativeStyle): boolean {
  const { strikethrough = false, vertAlign } = font ?? {};
  const { shrinkToFit = false, textRotation = 0, indent = 0, readingOrder = "context" } = alignment ?? {};
  const turned = textRotation !== 0 || indent !== 0 || readingOrder !== "context";
  const filled = fill !== undefined && (fill.type === "gradient" || !["none", "solid"].includes(fill.pattern));
  return strikethrough || vertAlign !== undefined || shrinkToFit || turned || filled || border?.diagonal !== undefined;
}

function hasOtherPrinting({ pageSetup = {} }: SheetLooks): boolean {
  const { showGridLines, showRowColHeaders, verticalCentered, printArea, paperSize } = pageSetup;
  const otherPaper = paperSize === "executive" || paperSize === "tabloid";
  const areas = (printArea ?? "").split(",").filter((part) => areaOf(part) !== null);
  return [showGridLines, showRowColHeaders, verticalCentered, otherPaper, areas.length > 1].includes(true);
}
