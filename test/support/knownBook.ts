import type { KnownBook } from "../../src/app/recheck";
import { scoreInput } from "../../src/app/score";
import { snapshotInput } from "../../src/app/workbookInput";
import { cellUses, type EntryAt } from "../../src/layout/fill/entryAt";
import type { Area, CellContent, WorkbookSnapshot } from "../../src/layout/plan";
import type { Rubric } from "../../src/rubric/schema";
import { issueText, placeText, type Issue } from "../../src/shared/issue";
import type { AreaContent } from "../../src/workbook/port";
import { sheetNamed } from "./villages";

/** A workbook read and scored as the pane does it; throws where nothing can be read. */
export async function knownBook(snapshot: WorkbookSnapshot, rubric: Rubric): Promise<KnownBook> {
  const input = await snapshotInput(snapshot, { ids: [rubric.id], load: () => Promise.resolve(rubric) });
  if (!input.ok) throw new Error(input.issues.map(issueText).join("; "));
  return { input: input.value, scored: scoreInput(input.value) };
}

/** An area of a workbook as a running program gives it. */
export function areaOf(snapshot: WorkbookSnapshot, sheet: string, area: Area): AreaContent {
  const { rows } = sheetNamed(snapshot, sheet);
  const content = (row: number, column: number): CellContent => rows[row]?.[column] ?? null;
  const along = (length: number) => Array.from({ length }, (_, index) => index);
  return {
    sheet,
    area,
    rows: along(area.rows).map((row) =>
      along(area.columns).map((column) => content(area.row + row, area.column + column)),
    ),
    above: along(area.columns).map((column) => content(0, area.column + column)),
    beside: along(area.rows).map((row) => content(area.row + row, 0)),
  };
}

/** One cell of a workbook as a running program gives it. */
export function cellArea(snapshot: WorkbookSnapshot, sheet: string, row: number, column: number): AreaContent {
  return areaOf(snapshot, sheet, { row, column, rows: 1, columns: 1 });
}

/** A cell that something is entered in. */
export interface EntryCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly at: EntryAt;
}

/** All cells of a workbook that something is entered in. */
export function entryCells({ input: { reading } }: KnownBook): readonly EntryCell[] {
  return reading.sheets.flatMap((found) => {
    const useOf = cellUses(reading.design, found);
    return found.sheet.rows.flatMap((_, row) =>
      [...found.columns.values()].flatMap((column): EntryCell[] => {
        const at = useOf(row, column);
        return typeof at === "object" ? [{ sheet: found.sheet.name, row, column, at }] : [];
      }),
    );
  });
}

/** Issues as sentences with their places, in no order. */
export function told(issues: readonly Issue[]): readonly string[] {
  return issues.map((found) => `${placeText(found.place)}：${issueText(found)}`).sort();
}
