import type { WorkbookSnapshot } from "../../layout/plan";
import type { Result } from "../../shared/result";
import { readDateStyles } from "./dateStyles";
import { resultOf } from "../../package/fault";
import { SHEET_LIMITS } from "../limits";
import { openWorkbookFile, workbookParts } from "./workbookFile";
import { readRows } from "./rows";
import { readSharedStrings } from "./text";

/**
 * Reads the values of an .xlsx workbook. A file that is none, is damaged, encrypted, holds macros or is larger than
 * the limits is an issue that says what to do. A formula comes with its last computed value, a date as text there.
 */
export function readXlsx(bytes: Uint8Array, origin: { readonly file?: string }): Promise<Result<WorkbookSnapshot>> {
  return resultOf(() => {
    const zip = openWorkbookFile(bytes, origin);
    const parts = workbookParts(zip);
    const context = {
      zip,
      strings: readSharedStrings(zip, parts.strings),
      dateStyles: readDateStyles(zip, parts.styles),
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
