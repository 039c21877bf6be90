import type { CellContent, SheetSnapshot, WorkbookSnapshot } from "../../../layout/plan";
import { serialOf } from "../../../workbook/dates";
import { formatReaders, type ReaderOf } from "../../../workbook/numberFormat";
import type { HostCell } from "../sheet/cells";
import type { HostSheet, HostVisibility } from "../sheet/sheet";
import { PLAIN_STYLE, restyled } from "../sheet/style";
import { HostBook } from "./book";

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
const SEEN_AS = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const satisfies Record<
  HostVisibility,
  SheetSnapshot["visibility"]
>;

const PERCENT = "0.############%";

/** What a workbook holds, as an adapter should read it. */
export function snapshotOf(book: HostBook): WorkbookSnapshot {
  const readerOf = formatReaders();
  return {
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: SEEN_AS[sheet.visibility],
      rows: rowsOf(sheet, readerOf, book.date1904),
    })),
  };
}

function rowsOf(sheet: HostSheet, readerOf: ReaderOf, date1904: boolean): CellContent[][] {
  const used = sheet.cells.used(true);
  const rows = Array.from({ length: used === null ? 0 : used.row + used.rows }, (): CellContent[] => []);
  if (used === null) return rows;
  sheet.cells.forEach({ ...used, column: 0, columns: used.column + used.columns }, (row, column, cell) => {
    const content = contentOf(cell, readerOf, date1904);
    const line = rows[row];
    if (content === null || line === undefined) return;
    while (line.length < column) line.push(null);
    line.push(content);
  });
  return rows;
}

function contentOf({ value, formula, style }: HostCell, readerOf: ReaderOf, date1904: boolean): CellContent {
  const content = typeof value === "number" ? readerOf(style.numberFormat)(value, date1904) : value;
  if (formula !== null) return { formula: formula.slice(1), value: content };
  return content === "" ? null : content;
}

/** A workbook that holds what a snapshot says, with no looks of its own. */
export function bookFromSnapshot({ sheets }: WorkbookSnapshot): HostBook {
  const book = new HostBook("_");
  const blank = book.activeSheet;
  for (const { name, rows } of sheets) fillRows(book.add(name), rows);
  for (const { name, visibility } of sheets) {
    const sheet = book.find(name);
    if (sheet !== null) book.show(sheet, VISIBILITIES[visibility]);
  }
  book.remove(blank);
  return book;
}

/** Puts the contents of a snapshot's rows into a worksheet; days get a format of their own. */
export function fillRows(sheet: HostSheet, rows: SheetSnapshot["rows"]): void {
  for (const [row, line] of rows.entries()) {
    for (const [column, content] of line.entries()) sheet.cells.put(row, column, cellOf(content));
  }
}

function cellOf(content: CellContent): Partial<HostCell> {
  if (typeof content !== "object" || content === null) return { value: content };
  if ("formula" in content) return { ...cellOf(content.value), formula: `=${content.formula}` };
  if ("error" in content) return { value: content };
  if ("number" in content) {
    const { number: value, shown } = content;
    return shown.endsWith("%") ? { value, style: restyled(PLAIN_STYLE, "numberFormat", PERCENT) } : { value };
  }
  return { value: serialOf(content.date, false), style: restyled(PLAIN_STYLE, "numberFormat", "yyyy-mm-dd") };
}
