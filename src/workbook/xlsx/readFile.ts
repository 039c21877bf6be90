import type { WorkbookSnapshot } from "../../layout/plan";
import { resultOf } from "../../package/fault";
import { readXml } from "../../package/xml";
import type { Zip } from "../../package/zip";
import type { Result } from "../../shared/result";
import { isDateFormat } from "../dates";
import { SHEET_LIMITS } from "../port";
import { readRows } from "./rows";
import { readSharedStrings } from "./text";
import { openWorkbookFile, workbookParts } from "./workbookFile";

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

/** Built-in formats for dates and times, those of Chinese editions (27–36, 50–58) among them. */
const BUILT_IN: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** For each cell format of the workbook: whether it shows dates or times. */
function readDateStyles(zip: Zip, path: string | null): boolean[] {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  if (path === null) return styles;
  let inCellFormats = false;
  readXml(zip, path, {
    open: (name, attributes) => {
      const id = Number(attributes.numFmtId ?? 0);
      if (name === "cellXfs") inCellFormats = true;
      // Formats of differential styles have the same name and come after the cell formats.
      if (name === "numFmt" && styles.length === 0) own.set(id, isDateFormat(attributes.formatCode ?? ""));
      if (name === "xf" && inCellFormats) styles.push(own.get(id) ?? isBuiltIn(id));
    },
  });
  return styles;
}

function isBuiltIn(id: number): boolean {
  return BUILT_IN.some(([first, last]) => id >= first && id <= last);
}
