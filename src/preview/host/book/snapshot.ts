import type { CellContent, SheetSnapshot, WorkbookSnapshot } from "../../../layout/plan";
import { dayOf, isDateFormat, serialOf } from "../../../workbook/dates";
import type { HostCell } from "../sheet/cells";
import type { HostSheet, HostVisibility } from "../sheet/sheet";
import { PLAIN_STYLE, restyled } from "../sheet/style";
import { HostBook } from "./book";

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
const SEEN_AS = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const satisfies Record<
  HostVisibility,
  SheetSnapshot["visibility"]
>;

/** What a workbook holds, as an adapter should read it. */
export function snapshotOf(book: HostBook): WorkbookSnapshot {
  return {
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: SEEN_AS[sheet.visibility],
      rows: rowsOf(sheet, book.date1904),
    })),
  };
}

function rowsOf(sheet: HostSheet, date1904: boolean): CellContent[][] {
  const used = sheet.cells.used(true);
  const rows = Array.from({ length: used === null ? 0 : used.row + used.rows }, (): CellContent[] => []);
  if (used === null) return rows;
  sheet.cells.forEach({ ...used, column: 0, columns: used.column + used.columns }, (row, column, cell) => {
    const content = contentOf(cell, date1904);
    const line = rows[row];
    if (content === null || line === undefined) return;
    while (line.length < column) line.push(null);
    line.push(content);
  });
  return rows;
}

function contentOf({ value, formula, style }: HostCell, date1904: boolean): CellContent {
  const date = typeof value === "number" && isDateFormat(style.numberFormat) ? dayOf(value, date1904) : null;
  if (formula !== null) return { formula: formula.slice(1), value: date ?? value };
  if (date !== null) return { date };
  return value === "" ? null : value;
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
  if ("formula" in content) return { value: content.value, formula: `=${content.formula}` };
  if ("error" in content) return { value: content };
  return { value: serialOf(content.date, false), style: restyled(PLAIN_STYLE, "numberFormat", "yyyy-mm-dd") };
}
