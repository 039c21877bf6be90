import type { NativeStyle } from "../../workbook/xlsx/native";
import { areaOf } from "../host/sheet/areas";
import { isKept } from "./conditions";
import type { Lost } from "./losses";
import type { SheetLooks } from "./readLooks";
import { hasOtherEdges } from "./page";

/*
 * Looks of a file that this host has no words for.
 */

const CHECKS: readonly (readonly [Lost, (sheet: SheetLooks) => boolean])[] = [
  ["conditions", ({ conditionalRules = [] }) => !conditionalRules.every(isKept)],
  ["headers", ({ headerFooter = {} }) => hasOtherEdges(headerFooter)],
  ["printing", hasOtherPrinting],
  ["arrays", ({ cells }) => [...(cells?.values() ?? [])].some(({ formulaType }) => formulaType === "array")],
];

/** What is lost of a worksheet's looks; those of its cells are looked at one style after another. */
export function lostLooks(sheet: SheetLooks): Lost[] {
  return CHECKS.flatMap(([lost, isThere]) => (isThere(sheet) ? [lost] : []));
}

/** Whether a style of a cell has more than is kept. */
export function isStyleCut({ font, fill, border, alignment }: NativeStyle): boolean {
  const { strikethrough = false, vertAlign } = font ?? {};
  const { shrinkToFit = false, textRotation = 0, indent = 0, readingOrder = "context" } = alignment ?? {};
  const turned = textRotation !== 0 || indent !== 0 || readingOrder !== "context";
  const filled = fill !== undefined && (fill.type === "gradient" || !["none", "solid"].includes(fill.pattern));
  return strikethrough || vertAlign !== undefined || shrinkToFit || turned || filled || border?.diagonal !== undefined;
}

function hasOtherPrinting({ pageSetup = {} }: SheetLooks): boolean {
  const { showGridLines, showRowColHeaders, verticalCentered, printArea, paperSize } = pageSetup;
  const otherPaper = paperSize === "executive" || paperSize === "tabloid";
  const areas = (printArea ?? "").split(",").filter((part) => areaOf(part) !== null);
  return [showGridLines, showRowColHeaders, verticalCentered, otherPaper, areas.length > 1].includes(true);
}
