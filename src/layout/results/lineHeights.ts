import { unitOfRowKey } from "../keys";
import type { CellPatch } from "../plan";
import { contentAt, type FoundSheet } from "../read/found";
import { explanationColumns, summaryColumns, type SummaryColumn } from "../resultTexts/summaryColumns";
import type { Design } from "../sheets/design";
import { CATEGORY, categoryWidth, lineHeight, resultStyles, UNIT_WIDTH } from "../sheets/resultLine";
import { textHeight } from "../sizes";
import { showsItems } from "../sheets/summarySheet";
import { FACT } from "../styles";
import { entryOf } from "../../shared/memo";
import type { WrittenSheet } from "./written";

/** Gives the patches of a written sheet the heights of the lines that they are in. */
type WithHeights = (found: FoundSheet, sheet: WrittenSheet, patches: readonly CellPatch[]) => CellPatch[];

/**
 * Lines that are written become as high as their texts need: no program fits the height of a row to what is put into a
 * file. Lines in which nothing changes stay as they are, so that somebody can have them higher.
 */
export function lineHeights(design: Design): WithHeights {
  const { form } = design;
  const styleOf = resultStyles(form.rubric);
  const all = [...resultColumns(design), ...explanationColumns(form)];
  const columns = new Map(all.map((column) => [column.key, column]));
  return (found, { columns: keys, rows }, patches) => {
    const changed = new Set(patches.map(({ row }) => row));
    const categoryOf = categoriesIn(found, patches);
    const heights = new Map<number, number>();
    const places = keys.flatMap((one, index) => {
      const column = columns.get(one);
      if (column === undefined) return [];
      // Many units say the same.
      return [{ index, width: column.width, style: styleOf(column), known: new Map<string, number>() }];
    });
    for (const [key, values] of rows) {
      const row = found.rows.get(key);
      if (row === undefined || !changed.has(row)) continue;
      let height = lineHeight([
        [unitOfRowKey(key), UNIT_WIDTH, FACT],
        [categoryOf(row), categoryWidth(form.rubric), FACT],
      ]);
      for (const { index, width, style, known } of places) {
        const value = values[index];
        if (typeof value !== "string") continue;
        height = Math.max(
          height,
          entryOf(known, value, () => textHeight(value, width, style)),
        );
      }
      heights.set(row, height);
    }
    return patches.map((patch) => {
      const rowHeight = heights.get(patch.row);
      if (rowHeight === undefined) return patch;
      // Of a line one patch says it for all.
      heights.delete(patch.row);
      return { ...patch, rowHeight };
    });
  };
}

/** The categories that stand in the lines of a sheet with its patches. */
function categoriesIn(found: FoundSheet, patches: readonly CellPatch[]): (row: number) => string | null {
  const place = found.columns.get(CATEGORY);
  if (place === undefined) return () => null;
  const patched = new Map(patches.filter(({ column }) => column === place).map(({ row, value }) => [row, value]));
  return (row) => {
    const value = patched.get(row) ?? contentAt(found, row, place);
    return typeof value === "string" ? value : null;
  };
}

/** The columns of the results of this workbook. */
export function resultColumns(design: Design): readonly SummaryColumn[] {
  return summaryColumns(design.form, design.self, showsItems(design));
}
