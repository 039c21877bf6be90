/*
 * What a workbook has and this host does not keep. Whatever is not known to be kept, or to be nothing to anybody, counts
 * as lost.
 */
import { issue, type Issue, type Place } from "../../shared/issue";
import { relationships, relationshipsOf } from "../../package/contents";
import type { Zip } from "../../package/zip";
import { lostPartsChinese } from "../../shared/wording/termsChinese";
import { lookUp } from "../../shared/lookUp";

export type Lost = keyof typeof lostPartsChinese;

/** Says what is lost of a worksheet, or of the whole workbook; nothing where nothing is. */
export function lossNotice(place: Place, lost: Iterable<Lost>): Issue[] {
  const order = Object.keys(lostPartsChinese);
  const parts = [...new Set(lost)].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return parts.length === 0 ? [] : [issue("preview-lost", place, { parts })];
}

/** Kinds of parts that are kept, come with other parts, or belong to the program that wrote the file. */
const KEPT_PARTS = new Set([
  "officeDocument",
  "worksheet",
  "styles",
  "sharedStrings",
  "theme",
  "calcChain",
  "core-properties",
  "extended-properties",
  "custom-properties",
  "thumbnail",
  "printerSettings",
  "vmlDrawing",
  "person",
  "sheetMetadata",
]);

const LOST_PARTS: Readonly<Record<string, Lost>> = {
  drawing: "drawing",
  comments: "comments",
  threadedComment: "comments",
  control: "controls",
  ctrlProp: "controls",
  oleObject: "objects",
  package: "objects",
  table: "tables",
  queryTable: "connections",
  connections: "connections",
  pivotTable: "pivotTables",
  pivotCacheDefinition: "pivotTables",
  slicer: "slicers",
  slicerCache: "slicers",
  timeline: "slicers",
  timelineCache: "slicers",
  image: "background",
  cellimage: "cellImages",
  externalLink: "externalLinks",
  chartsheet: "chartSheets",
  dialogsheet: "chartSheets",
  customXml: "customXml",
  origin: "signature",
};

/** What is lost of the parts that a part refers to; of the package's own where the path is empty. */
export function lostPartsOf(zip: Zip, path: string): Lost[] {
  if (!zip.entries.has(relationshipsOf(path).toLowerCase())) return [];
  return relationships(zip, path).flatMap(({ kind }) =>
    KEPT_PARTS.has(kind) ? [] : [lookUp(LOST_PARTS, kind) ?? "other"],
  );
}

/** Listens to the elements of texts; `found` is called for each text of several runs: parts of it look different. */
export function severalRuns(found: () => void): (element: string) => void {
  let runs = 0;
  return (element) => {
    if (element === "si" || element === "is") runs = 0;
    if (element !== "r") return;
    runs += 1;
    if (runs === 2) found();
  };
}
