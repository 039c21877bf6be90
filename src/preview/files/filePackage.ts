import type { CellContent, SheetSnapshot } from "../../layout/plan";
import type { Place } from "../../shared/issue";
import { SHEET_LIMITS } from "../../workbook/port";
import { CONTENT_TYPES, relationshipsOf } from "../../package/contents";
import { openWorkbookFile, workbookParts, type WorkbookParts } from "../../workbook/xlsx/workbookFile";
import { extracted } from "../../package/repack";
import { readRows } from "../../workbook/xlsx/readFile";
import { readSharedStrings } from "../../workbook/xlsx/text";
import { isIn, readXml } from "../../package/xml";
import type { Zip } from "../../package/zip";
import { lostPartsOf, severalRuns, type Lost } from "./losses";
import { SheetNotes } from "./sheetNotes";
import { CHINESE_FORMATS } from "../../workbook/numberFormat";

/** A worksheet as it stands in a file, without the looks of its cells. */
export interface FileSheet {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  /** Days as the numbers that they are. */
  readonly rows: readonly (readonly CellContent[])[];
  readonly notes: SheetNotes;
}

/** A workbook file that has been looked at from end to end. */
export interface FilePackage {
  readonly date1904: boolean;
  readonly sheets: readonly FileSheet[];
  /** A package with nothing but what says how cells look, to be given to another reader. */
  readonly looks: Uint8Array;
  /** What is not kept of the workbook as a whole. */
  readonly lost: ReadonlySet<Lost>;
}

/** Reads a file in memory; a FileFault where it is none, is damaged, encrypted, holds macros or is too large. */
export function readPackage(bytes: Uint8Array, place: Place): FilePackage {
  const zip = openWorkbookFile(bytes, place);
  const parts = workbookParts(zip);
  const formats = readBuiltInFormats(zip, parts.styles);
  const context = {
    zip,
    strings: readSharedStrings(zip, parts.strings),
    // Numbers stay numbers: the cell has its format beside them.
    formats: [],
    date1904: parts.date1904,
    cellsLeft: SHEET_LIMITS.cells,
  };
  const sheets = parts.sheets.map((sheet) => {
    const notes = new SheetNotes(formats);
    readXml(zip, sheet.path, notes);
    for (const lost of lostPartsOf(zip, sheet.path)) notes.lost.add(lost);
    return { name: sheet.name, visibility: sheet.visibility, rows: readRows(context, sheet), notes };
  });
  return { date1904: parts.date1904, sheets, looks: looksPackage(zip, parts), lost: lostOfWorkbook(zip, parts) };
}

function lostOfWorkbook(zip: Zip, parts: WorkbookParts): ReadonlySet<Lost> {
  const lost = new Set([...lostPartsOf(zip, ""), ...lostPartsOf(zip, parts.workbook)]);
  readXml(zip, parts.workbook, {
    open: (name, attributes, parents) => {
      const secret = attributes.workbookPassword ?? attributes.workbookHashValue;
      if (name === "workbookProtection" && isIn(parents, "workbook") && secret !== undefined) lost.add("password");
    },
  });
  if (parts.strings === null) return lost;
  readXml(zip, parts.strings, { open: severalRuns(() => lost.add("textRuns")) });
  return lost;
}

/** The parts that say how cells look, each as large as it says. Their texts are not among them. */
function looksPackage(zip: Zip, parts: WorkbookParts): Uint8Array {
  const folder = parts.workbook.slice(0, parts.workbook.lastIndexOf("/") + 1);
  const needed = [
    CONTENT_TYPES,
    "_rels/.rels",
    parts.workbook,
    relationshipsOf(parts.workbook),
    `${folder}theme/theme1.xml`,
    ...(parts.styles === null ? [] : [parts.styles]),
    ...parts.sheets.map(({ path }) => path),
  ];
  const kept = new Set(needed.map((path) => path.toLowerCase()));
  return extracted(zip, (name) => kept.has(name));
}

/*
 * Number formats for days and times that Chinese editions have by number, without a code in the file.
 */

/** The codes by cell format, for those that use one of these numbers; none where there is no such part. */
function readBuiltInFormats(zip: Zip, path: string | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (path === null) return found;
  const own = new Set<string>();
  let index = 0;
  readXml(zip, path, {
    open: (name, { numFmtId = "0" }, parents) => {
      if (name === "numFmt" && isIn(parents, "styleSheet", "numFmts")) own.add(numFmtId);
      if (name !== "xf" || !isIn(parents, "styleSheet", "cellXfs")) return;
      const code = own.has(numFmtId) ? undefined : CHINESE_FORMATS.get(Number(numFmtId));
      if (code !== undefined) found.set(String(index), code);
      index += 1;
    },
  });
  return found;
}
