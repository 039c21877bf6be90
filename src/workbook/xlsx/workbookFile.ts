import type { SheetSnapshot } from "../../layout/plan";
import type { Codec } from "../../package/codec";
import { mainPart, relationships, type Relationship } from "../../package/contents";
import { demandFewElements, demandFewSheets } from "../../package/elements";
import { fileFault } from "../../package/fault";
import { openPackage } from "../../package/open";
import { MEGABYTE, type PackageProfile } from "../../package/profile";
import { attribute, isIn, isTrue, readXml, XML_LIMITS, type Attributes } from "../../package/xml";
import { isMarkup, type Zip } from "../../package/zip";
import type { Place, IssueCode } from "../../shared/issue";

/** Workbooks as they are taken: far above what offices exchange, below what a machine cannot take. */
export const WORKBOOKS: PackageProfile = {
  fileSize: 100 * MEGABYTE,
  unpackedSize: 512 * MEGABYTE,
  markupSize: 160 * MEGABYTE,
  // What is written back is the whole package.
  counts: () => true,
  codes: {
    encrypted: "file-encrypted",
    oldFormat: "file-old-format",
    tooManyParts: "file-too-many-parts",
    unpacksTooLarge: "file-unpacks-too-large",
    damaged: "file-damaged",
    partMissing: "file-part-missing",
  },
};

/** Opens an .xlsx file in memory, nothing unpacked but its list of contents; a FileFault where it cannot be taken. */
export function openWorkbookFile(bytes: Uint8Array, place: Place, codec?: Codec): Zip {
  const zip = openPackage(bytes, place, WORKBOOKS, codec);
  if (zip === null) throw fileFault("file-not-xlsx", place, {});
  workbookPart(zip);
  if (!counted.has(bytes)) demandFewElements(zip, XML_LIMITS.elements, isMarkup);
  counted.add(bytes);
  return zip;
}

/** Files whose elements have been counted: what was read need not be counted again to be written into. */
const counted = new WeakSet<Uint8Array>();

type Refusal = Extract<IssueCode, "file-macros" | "file-binary">;

/** The first that fits decides. The types of a binary workbook call themselves macroEnabled, whether or not it has any. */
const REFUSED: readonly (readonly [RegExp, Refusal])[] = [
  [/sheet\.binary\./i, "file-binary"],
  [/macroEnabled/i, "file-macros"],
];
const WORKBOOK = /spreadsheetml\.(?:sheet|template)\.main\+xml/i;

/** The main part of a workbook: its type says what the file is, those that no part has say nothing. */
function workbookPart(zip: Zip): string {
  const main = mainPart(zip);
  if (main === null) throw fileFault("file-not-workbook", zip.place, {});
  const refused = REFUSED.find(([kind]) => kind.test(main.type))?.[1];
  if (refused !== undefined) throw fileFault(refused, zip.place, {});
  if (!WORKBOOK.test(main.type)) throw fileFault("file-not-workbook", zip.place, {});
  return main.path;
}

/** A worksheet of a workbook and the part that holds its cells. */
export interface SheetPart {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly path: string;
  /** The number by which other parts refer to it. */
  readonly id: string;
}

/** What a workbook consists of; parts that it does not have are null. */
export interface WorkbookParts {
  /** The part that lists the worksheets. */
  readonly workbook: string;
  readonly sheets: readonly SheetPart[];
  readonly strings: string | null;
  readonly styles: string | null;
  /** The order in which programs compute the formulas. */
  readonly calcChain: string | null;
  /** Days are counted from 1904-01-01, as older programs for the Macintosh did. */
  readonly date1904: boolean;
}

/** Finds the parts of a workbook by their relationships. */
export function workbookParts(zip: Zip): WorkbookParts {
  const main = workbookPart(zip);
  const related = relationships(zip, main);
  if (related.some(({ kind }) => kind === "vbaProject")) throw fileFault("file-macros", zip.place, {});
  const { sheets, date1904 } = readWorkbook(zip, main);
  checkNames(zip, sheets);
  demandFewSheets(zip, main);
  const path = (kind: string) => related.find((relationship) => relationship.kind === kind)?.target ?? null;
  return {
    workbook: main,
    sheets: worksheets(zip, sheets, related),
    strings: path("sharedStrings"),
    styles: path("styles"),
    calcChain: path("calcChain"),
    date1904,
  };
}

function readWorkbook(zip: Zip, path: string): { sheets: Attributes[]; date1904: boolean } {
  const sheets: Attributes[] = [];
  let date1904 = false;
  readXml(zip, path, {
    open: (name, attributes, parents) => {
      if (name === "workbookPr" && isIn(parents, "workbook")) date1904 = isTrue(attributes.date1904);
      if (name === "sheet" && isIn(parents, "workbook", "sheets")) sheets.push(attributes);
    },
  });
  return { sheets, date1904 };
}

/** Worksheets are told apart by their names, whatever the case of letters; no program that keeps the rules makes two alike. */
function checkNames(zip: Zip, sheets: readonly Attributes[]): void {
  const seen = new Set<string>();
  for (const { name = "" } of sheets) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw fileFault("file-sheet-names-twice", { ...zip.place, sheet: name }, { name });
    seen.add(key);
  }
}

/** Chart sheets and dialogs stand in the list of sheets, too, and hold no cells. */
function worksheets(zip: Zip, sheets: readonly Attributes[], related: readonly Relationship[]): SheetPart[] {
  return sheets.flatMap((sheet) => {
    const name = sheet.name ?? "";
    const part = related.find(({ id }) => id === attribute(sheet, "id"));
    if (part === undefined) throw fileFault("file-part-missing", { ...zip.place, sheet: name }, { part: "worksheet" });
    const path = part.target;
    if (part.kind !== "worksheet") return [];
    return [{ name, visibility: visibilityOf(sheet.state), path, id: sheet.sheetId ?? "" }];
  });
}

function visibilityOf(state: string | undefined): SheetSnapshot["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
