import type { WorkbookInput } from "../../app/workbookInput";

/** The names of the worksheets of a workbook, hidden ones too. */
export function sheetNames({ reading }: WorkbookInput): readonly string[] {
  return [...reading.sheets.map(({ sheet }) => sheet.name), ...reading.unmarked];
}
