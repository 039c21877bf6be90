import { editChildren, prefixOf, withAttributes, type Child } from "./cellEdits";
import type { PackageEdit } from "../../package/edit";
import { CONTENT_TYPES, relationshipsOf } from "../../package/contents";
import { type WorkbookParts } from "./workbookFile";
import { isTrue } from "../../package/xml";

/*
 * What a workbook says about computing its formulas.
 */

/** The elements of a workbook part after which its settings for computing stand, as far as there are any. */
const BEFORE_SETTINGS = new Set(["sheets", "functionGroups", "externalReferences", "definedNames"]);

/** Lets programs compute all formulas anew when they open the workbook. */
export function computeOnLoad(edit: PackageEdit, { workbook }: WorkbookParts): void {
  edit.edit(workbook, (text, damaged) => {
    const names: string[] = [];
    editChildren(text, damaged, ({ name, source }) => {
      names.push(name);
      return source;
    });
    const last = names.findLast((name) => BEFORE_SETTINGS.has(name));
    if (!names.includes("calcPr")) {
      return editChildren(text, damaged, (child) =>
        child.name === last ? child.source + newSettings(child) : child.source,
      );
    }
    return editChildren(text, damaged, ({ name, attributes, source }) => {
      const asked = name !== "calcPr" || isTrue(attributes.fullCalcOnLoad);
      return asked ? source : withAttributes(source, { fullCalcOnLoad: "1" });
    });
  });
}

function newSettings({ source }: Child): string {
  const [name = ""] = /[^<\s/>]+/.exec(source) ?? [];
  return `<${prefixOf(name)}calcPr fullCalcOnLoad="1"/>`;
}

/** Whether a cell holds no formula any more: the worksheet by its number, the cell in A1 notation. */
type IsValue = (sheet: string, cell: string) => boolean;

/**
 * Takes the cells that hold no formula any more out of the list of formulas, where programs would stumble over them. A
 * list that ends up empty is not allowed and goes as a whole.
 */
export function dropFromCalcChain(
  edit: PackageEdit,
  { workbook }: WorkbookParts,
  calcChain: string,
  isValue: IsValue,
): void {
  let kept = 0;
  edit.edit(calcChain, (text, damaged) => {
    const stays = chainFilter(isValue);
    return editChildren(text, damaged, (child) => {
      const source = stays(child);
      if (child.name === "c" && source !== "") kept += 1;
      return source;
    });
  });
  if (kept > 0) return;
  edit.remove(calcChain);
  dropChildren(edit, relationshipsOf(workbook), ({ Type = "" }) => Type.endsWith("/calcChain"));
  dropChildren(edit, CONTENT_TYPES, ({ PartName = "" }) => PartName.toLowerCase() === `/${calcChain}`.toLowerCase());
}

/** A cell of the list that does not name its worksheet is on that of the cell before it. */
function chainFilter(isValue: IsValue): (child: Child) => string {
  let sheet = "";
  let nameLost = false;
  return ({ attributes: { i, r = "" }, source }) => {
    sheet = i ?? sheet;
    const goes = isValue(sheet, r);
    const named = i === undefined && nameLost ? withAttributes(source, { i: sheet }) : source;
    nameLost = goes && (nameLost || i !== undefined);
    return goes ? "" : named;
  };
}

function dropChildren(edit: PackageEdit, path: string, unwanted: (attributes: Child["attributes"]) => boolean): void {
  edit.edit(path, (text, damaged) =>
    editChildren(text, damaged, ({ attributes, source }) => (unwanted(attributes) ? "" : source)),
  );
}
