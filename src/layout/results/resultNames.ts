import { itemRowKey, TOTAL_ROW } from "../plan/appendixRows";
import { BESIDE, besideColumns } from "../plan/appendixColumns";
import type { Design } from "../plan/design";
import { showsItems } from "../plan/summarySheet";
import { resultKey } from "../keys";
import { resultLines } from "../resultTexts/resultLines";
import { explanationColumns, summaryColumns } from "../resultTexts/summaryColumns";
import { itemLabel } from "../resultTexts/texts";
import type { WrittenSheet } from "./written";

/** Says in the clerk's words what stands under two keys of a sheet with results. */
export type ResultNames = (role: WrittenSheet["role"], rowKey: string, columnKey: string) => string;

/** The names of all result cells of a workbook: those of a unit's own sheet by row, all others by column. */
export function resultNames(design: Design): ResultNames {
  const { form, self } = design;
  const columns = [...summaryColumns(form, self, showsItems(design)), ...explanationColumns(form)];
  const byColumn = new Map(columns.map(({ key, label }) => [key, label.replaceAll("\n", " ")]));
  const beside = new Map(besideColumns(design).map(({ key, header }) => [key, header]));
  const byRow = new Map([
    [TOTAL_ROW, "合计"],
    ...resultLines(form, self).map(({ key, label }) => [resultKey(key), label] as const),
    ...form.items.map((item) => [itemRowKey(item), itemLabel(item.item)] as const),
  ]);
  return (role, rowKey, columnKey) => {
    if (role !== "appendix") return byColumn.get(columnKey) ?? columnKey;
    const row = byRow.get(rowKey) ?? rowKey;
    return columnKey === BESIDE.points ? row : `${row} · ${beside.get(columnKey) ?? columnKey}`;
  };
}
