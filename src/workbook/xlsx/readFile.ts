import type { WorkbookSnapshot } from "../../layout/plan";
import type { Codec } from "../../package/codec";
import { resultOf } from "../../package/fault";
import { isIn, readXml } from "../../package/xml";
import type { Zip } from "../../package/zip";
import type { Result } from "../../shared/result";
import { BUILT_IN_FORMATS, formatReaders, GENERAL, type FormatReader } from "../numberFormat";
import { SHEET_LIMITS } from "../port";
import { readRows } from "./rows";
import { readSharedStrings } from "./text";
import { openWorkbookFile, workbookParts } from "./workbookFile";

/**
 * Reads the values of an .xlsx workbook. A file that is none, is damaged, encrypted, holds macros or is larger than
 * the limits is an issue that says what to do. A formula comes with its last computed value, a date as text there.
 */
export function readXlsx(
  bytes: Uint8Array,
  origin: { readonly file?: string },
  codec?: Codec,
): Promise<Result<WorkbookSnapshot>> {
  return resultOf(() => {
    const zip = openWorkbookFile(bytes, origin, codec);
    const parts = workbookParts(zip);
    const context = {
      zip,
      strings: readSharedStrings(zip, parts.strings),
      formats: readFormats(zip, parts.styles),
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

/** For each cell format of the workbook, what numbers under it stand for. */
export function readFormats(zip: Zip, path: string | null): FormatReader[] {
  const own = new Map<number, string>();
  const readerOf = formatReaders();
  const formats: FormatReader[] = [];
  if (path === null) return formats;
  readXml(zip, path, {
    open: (name, attributes, parents) => {
      const id = Number(attributes.numFmtId ?? 0);
      if (name === "numFmt" && isIn(parents, "styleSheet", "numFmts")) own.set(id, attributes.formatCode ?? GENERAL);
      if (name !== "xf" || !isIn(parents, "styleSheet", "cellXfs")) return;
      formats.push(readerOf(own.get(id) ?? BUILT_IN_FORMATS.get(id) ?? GENERAL));
    },
  });
  return formats;
}
