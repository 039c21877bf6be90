import { issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { excelFault } from "./hostFault";
import { command, request } from "./request";
import { remove } from "./sheets";

/**
 * Takes worksheets away. Three round trips. One with charts or shapes, which no reading of values tells of, is an issue;
 * where no other worksheet is to be seen an empty one takes their place, as a workbook must have one.
 */
export async function removeSheets(names: readonly string[]): Promise<Result<void>> {
  const sheets = await foundSheets();
  const leaving = names.map((name) => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`No worksheet "${name}"`);
    return found;
  });
  const drawnOn = await withDrawings(leaving);
  if (drawnOn.length > 0) return failure(drawnOn.map(({ name }) => issue("undo-filled-in", { sheet: name }, {})));
  const staysVisible = sheets.some((sheet) => sheet.visible && !leaving.includes(sheet));
  await command(({ workbook: { worksheets } }) => {
    if (!staysVisible) worksheets.add();
    for (const { id } of leaving) remove(worksheets.getItem(id));
  });
  return success(undefined);
}

interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

function foundSheets(): Promise<FoundSheet[]> {
  return request(({ workbook: { worksheets, protection } }) => {
    worksheets.load("items/id,items/name,items/visibility");
    protection.load("protected");
    return () => {
      if (protection.protected) throw excelFault("excel-structure-protected", {}, {});
      return worksheets.items.map(({ id, name, visibility }) => ({ id, name, visible: visibility === "Visible" }));
    };
  });
}

/** Those with charts or shapes. */
function withDrawings(sheets: readonly FoundSheet[]): Promise<FoundSheet[]> {
  return request(({ workbook: { worksheets } }) => {
    const counts = sheets.map((sheet) => {
      const { charts, shapes } = worksheets.getItem(sheet.id);
      return { sheet, charts: charts.getCount(), shapes: shapes.getCount() };
    });
    return () => counts.flatMap(({ sheet, charts, shapes }) => (charts.value + shapes.value > 0 ? [sheet] : []));
  });
}
