import type { PrintedTable } from "../../../src/drafting/printedTable";
import { mergedAreas } from "../../../src/rubric/merges";
import { writeNative, type NativeCell } from "../../../src/workbook/xlsx/native";

/** How a worksheet differs from the plainest one. */
export interface SheetStyle {
  /** Columns left free before the table. */
  readonly indent: number;
  /** A hidden column behind the first one and a hidden row below the header, with remarks that nobody is to see. */
  readonly hidden: boolean;
}

/** An Excel file with a table as offices make them: numbers are numbers, percentages are formatted as such. */
export function sheetFile(table: PrintedTable, { indent, hidden }: SheetStyle): Promise<Uint8Array> {
  const merges = mergedAreas(table.rows);
  if (!merges.ok) throw new Error("joins that cannot be drawn");
  const top = table.before.length + 1;
  const columnAt = (column: number) => column + indent + (hidden && column > 0 ? 1 : 0);
  const rowAt = (row: number) => row + top + (hidden && row > 0 ? 1 : 0);
  const width = table.rows[0]?.length ?? 0;
  const cells = new Map<string, NativeCell>();
  const put = (row: number, column: number, text: string) =>
    cells.set(`${String(row)},${String(column)}`, cellOf(text));
  const lineMerge = (row: number) => ({ startRow: row, startCol: indent, endRow: row, endCol: columnAt(width - 1) });
  table.before.forEach((text, row) => put(row, indent, text));
  for (const { row, column, text } of merges.areas) put(rowAt(row), columnAt(column), text);
  const below = rowAt(table.rows.length) + 1;
  table.after.forEach((text, row) => put(below + row, indent, text));
  if (hidden) {
    put(top + 1, columnAt(1), "内部备注");
    put(rowAt(1), indent + 1, "内部备注");
  }
  return writeNative({
    sheets: [
      {
        name: "考核表",
        rows: Array.from({ length: below + table.after.length }, () => []),
        cells,
        columns: Array.from({ length: indent + 2 }, (_, column) => (hidden && column === indent + 1 ? { hidden } : {})),
        rowDefs: new Map(hidden ? [[top + 1, { hidden }]] : []),
        merges: [
          ...table.before.map((_, row) => lineMerge(row)),
          ...merges.areas
            .filter(({ rows, columns }) => rows * columns > 1)
            .map(({ row, column, rows, columns }) => ({
              startRow: rowAt(row),
              startCol: columnAt(column),
              endRow: rowAt(row + rows - 1),
              endCol: columnAt(column + columns - 1),
            })),
        ],
      },
    ],
  });
}

function cellOf(text: string): NativeCell {
  if (/^\d+(?:\.\d+)?%$/.test(text)) return { value: Number(text.slice(0, -1)) / 100, style: { numFmt: "0%" } };
  if (/^\d+(?:\.\d+)?$/.test(text)) return { value: Number(text) };
  if (text.includes("\n")) return { value: text, style: { alignment: { wrapText: true } } };
  return { value: text };
}
