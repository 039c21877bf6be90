import type { SheetSnapshot } from "../../layout/plan";
import { fileFault } from "./fileFault";
import { attribute, isTrue, readXml, type Attributes } from "./xml";
import type { Zip } from "./zip";

/** The part that says what kind of part each other one is. */
export const CONTENT_TYPES = "[Content_Types].xml";

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

interface Relationship {
  readonly id: string;
  /** The last word of the type's address: the addresses differ between editions of the standard. */
  readonly kind: string;
  readonly target: string;
}

/** Finds the parts of a workbook by their relationships. */
export function workbookParts(zip: Zip): WorkbookParts {
  const main = relationships(zip, "").find(({ kind }) => kind === "officeDocument");
  if (main === undefined) throw fileFault("file-part-missing", zip.place, { part: "xl/workbook.xml" });
  const related = relationships(zip, main.target);
  const { sheets, date1904 } = readWorkbook(zip, main.target);
  const path = (kind: string) => related.find((relationship) => relationship.kind === kind)?.target ?? null;
  return {
    workbook: main.target,
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
    open: (name, attributes) => {
      if (name === "workbookPr") date1904 = isTrue(attributes.date1904);
      if (name === "sheet") sheets.push(attributes);
    },
  });
  return { sheets, date1904 };
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

/** The relationships of a part, of the package itself where the path is empty. */
export function relationships(zip: Zip, path: string): Relationship[] {
  const folder = folderOf(path);
  const found: Relationship[] = [];
  readXml(zip, relationshipsOf(path), {
    open: (name, attributes) => {
      if (name !== "Relationship" || attributes.TargetMode === "External") return;
      const kind = (attributes.Type ?? "").split("/").at(-1) ?? "";
      found.push({ id: attributes.Id ?? "", kind, target: resolve(folder, attributes.Target ?? "") });
    },
  });
  return found;
}

/** The part that holds the relationships of another. */
export function relationshipsOf(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** A target relative to a folder: `../styles.xml`, `worksheets/sheet1.xml`, `/xl/workbook.xml`. */
function resolve(folder: string, target: string): string {
  const steps = (target.startsWith("/") ? target : folder + target).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
