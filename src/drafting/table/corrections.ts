import type { PrintedColumn } from "../../rubric/printed";
import type { Columns } from "./columns";
import type { Header } from "./header";
import type { HeaderClass } from "./headerWords";

/** What a column holds; null: it is left out. */
export type ColumnRole = PrintedColumn["role"] | null;

/** What somebody says of columns that were taken for something else, by the column's index. */
export type Corrections = ReadonlyMap<number, ColumnRole>;

const CLASSES: Readonly<Record<PrintedColumn["role"], HeaderClass>> = {
  number: "number",
  section: "group",
  name: "group",
  content: "content",
  max: "max",
  rule: "rule",
  source: "source",
};

/** The header as if its words said what somebody says of its columns. */
export function correctedHeader(header: Header, corrections: Corrections): Header {
  const columns = header.columns.map((column) => {
    const role = corrections.get(column.index);
    if (role === undefined) return column;
    return { ...column, cls: role === null ? ("dropped" as const) : CLASSES[role] };
  });
  return { ...header, columns };
}

/** The columns as they were told apart, but for those of which somebody says otherwise. */
export function correctedColumns(columns: Columns, header: Header, corrections: Corrections): Columns {
  const found = new Map(columns.all.map((column) => [column.index, column]));
  const all = header.columns.flatMap(({ index, header: words }) => {
    const role = corrections.get(index);
    if (role === undefined || role === found.get(index)?.role) return found.get(index) ?? [];
    return role === null ? [] : [{ index, header: words, role, phase: null }];
  });
  return { ...columns, all, dropped: header.columns.filter(({ index }) => !all.some((one) => one.index === index)) };
}
