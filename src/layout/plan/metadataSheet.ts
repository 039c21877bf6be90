import type { Readings } from "../../rubric/interpretation";
import type { Rubric } from "../../rubric/schema";
import type { Unit } from "../../scoring/entries";
import { canonicalJson } from "../../shared/canonical";
import { toChunks } from "../chunks";
import { markerText } from "../keys";
import type { CellPlan, SheetPlan } from "../plan";
import { SHEETS } from "../sheetNames";
import { KEY } from "../styles";
import { markerOf, type Design } from "./design";
import { hiddenSheet } from "./optionLists";

/** Keys of the hidden sheet that tells what the workbook is; long texts stand in parts. */
export const METADATA = {
  layout: "layout",
  self: "self",
  readings: "readings",
  units: "units",
  rubric: "rubric",
} as const;

/**
 * The hidden sheet _rubric: a key and a value a row. It holds the whole rubric, so that the workbook can be read
 * wherever it goes. The seal is written below when results are.
 */
export function metadataSheet(design: Design, readings: Readings, units: readonly Unit[]): SheetPlan {
  const names = units.map(({ name, category }) => [name.trim(), category ?? null]);
  const rows: (readonly [string, string])[] = [
    [METADATA.layout, design.layout],
    [METADATA.self, String(design.self)],
    [METADATA.readings, canonicalJson(readings)],
    ...toChunks(METADATA.units, JSON.stringify(names)),
    ...toChunks(METADATA.rubric, rubricText(design.form.rubric)),
  ];
  const cells: CellPlan[] = [
    { row: 0, column: 0, value: markerText(markerOf(design, { role: "metadata" })), style: KEY },
  ];
  rows.forEach(([key, value], index) => {
    cells.push({ row: index + 1, column: 0, value: key, style: KEY });
    cells.push({ row: index + 1, column: 1, value, style: KEY });
  });
  return hiddenSheet("metadata", SHEETS.metadata, cells);
}

/** A rubric's texts, maxes and rules as canonical JSON; worked examples are tests, not part of the table. */
export function rubricText(rubric: Rubric): string {
  return canonicalJson({ ...rubric, $schema: undefined, examples: [] });
}
