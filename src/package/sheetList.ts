import { relationships } from "./contents";
import { attribute, isIn, readXml } from "./xml";
import { damagedPart, tooComplex, type Zip } from "./zip";

/** Worksheets of a workbook, at most: far above what offices exchange. */
const MOST_SHEETS = 1_000;

/**
 * Stops at a workbook, whose main part is given, with more worksheets than that, or with one part that is said to be
 * several of them: a reader would read it as often.
 */
export function demandFewSheets(zip: Zip, main: string): void {
  const targets = new Map(relationships(zip, main).map(({ id, target }) => [id, target.toLowerCase()]));
  const found = new Set<string>();
  readXml(zip, main, {
    open: (name, attributes, parents) => {
      if (name !== "sheet" || !isIn(parents, "workbook", "sheets")) return;
      const path = targets.get(attribute(attributes, "id") ?? "");
      if (path === undefined) return;
      if (found.has(path)) throw damagedPart(zip, path);
      if (found.size >= MOST_SHEETS) throw tooComplex(zip, main, "xml-sheets", MOST_SHEETS);
      found.add(path);
    },
  });
}
