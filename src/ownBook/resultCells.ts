import type { CellContent, CellPatch, CellValue } from "../layout/plan";
import { valueIn } from "../layout/read/cellValue";
import type { UnitResult } from "../scoring/results";
import { typedNumber } from "../shared/typedText";
import { normaliseName } from "../shared/text";
import { success, type Result } from "../shared/result";
import { placedResults, type PlacedResult } from "./placedResults";
import type { MappedReading } from "./readMapped";
import type { UnitLine } from "./unitLines";

/** A result beside what stands in its cell. */
export interface ResultCell {
  readonly unit: UnitLine;
  readonly result: PlacedResult;
  readonly scored: UnitResult;
  readonly ours: CellValue;
  readonly content: CellContent;
}

/** Every cell of a sheet in which a result is mapped, with what was scored for it. */
export function resultCells(reading: MappedReading, results: Iterable<UnitResult>): Result<readonly ResultCell[]> {
  const places = placedResults(reading);
  if (!places.ok) return places;
  const lines = new Map(reading.units.map((unit) => [normaliseName(unit.name), unit]));
  const cells: ResultCell[] = [];
  for (const scored of results) {
    const unit = lines.get(normaliseName(scored.name));
    if (unit === undefined) throw new Error(`no line of ${scored.name}`);
    for (const result of places.value) {
      const content = reading.view.content(unit.line, result.place);
      cells.push({ unit, result, scored, ours: result.value(scored), content });
    }
  }
  return success(cells);
}

/** Whether a formula stands in the cell: the office's own, which is not written over unasked. */
export function isFormula(content: CellContent): content is Extract<CellContent, { readonly formula: string }> {
  return content !== null && typeof content === "object" && "formula" in content;
}

/** The number that a formula has come to; one in words (第3名) counts. */
export function theirNumber(content: ResultCell["content"]): number | null {
  if (!isFormula(content)) return null;
  const { value } = content;
  if (typeof value === "object" && value !== null) return "number" in value ? value.number : null;
  if (typeof value === "number") return value;
  return typeof value === "string" ? typedNumber(value.replace(/^第|[名位分]$/g, "")) : null;
}

/** What has to change so that the sheet shows the results. */
export function resultPatches(
  { view }: MappedReading,
  cells: readonly ResultCell[],
  options: { readonly replaceFormulas: boolean },
): readonly CellPatch[] {
  return cells.flatMap(({ unit, result, ours, content }) => {
    const wanted = ours === "" ? null : ours;
    const keeps = isFormula(content) && !options.replaceFormulas;
    if (keeps || (!isFormula(content) && valueIn(content) === wanted)) return [];
    return [{ ...view.spot(unit.line, result.place), value: wanted }];
  });
}
