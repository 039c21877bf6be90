import { parseAddress } from "../layout/address";
import type { EntryField } from "../layout/form";
import type { CellContent, CellPatch, PlannedValue } from "../layout/plan";
import { cellUses, type CellUses } from "../layout/fill/entryAt";
import { contentAt, type FoundSheet } from "../layout/read/found";
import { POINTS_ENTRY } from "../layout/read/readLines";
import type { WorkbookReading } from "../layout/read/readWorkbook";
import { SLIPS, suggestion, type Slip } from "../layout/read/suggestion";
import { issue, type Issue, type IssueCode, type Place } from "../shared/issue";
import { contentWords } from "./state";
import type { WorkbookInput } from "./workbookInput";
import { textOf } from "../layout/read/cellValue";
import { entryOf } from "../shared/memo";

/** A cell whose text can only stand for one value, and how that is written. */
export interface Fix {
  readonly slip: Slip;
  /** With sheet and cell. */
  readonly place: Place;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly from: string;
  readonly to: PlannedValue;
  /** What tells the field of the cell from all others. */
  readonly field: string;
}

/** What is said of texts that are understood all the same, and of those that are not. */
const FIXABLE: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "value-normalised",
  "value-stored-as-text",
  "date-stored-as-text",
  "not-a-date",
  "not-a-number",
  "not-a-flag",
  "not-a-list",
  "not-a-choice",
]);

/** The fixes for cells with problems, by `cellKey`. A formula is never written over. */
export function fixesOf({ reading }: WorkbookInput, issues: readonly Issue[]): ReadonlyMap<string, Fix> {
  const cells = cellFinder(reading);
  const fixes = new Map<string, Fix>();
  for (const { code, place } of issues) {
    if (!FIXABLE.has(code)) continue;
    const cell = cells(place);
    if (cell === null || typeof cell.content !== "string") continue;
    const found = suggestion(cell.entry, cell.content);
    if (found === null) continue;
    const { sheet, row, column, content: from, field } = cell;
    fixes.set(cellKey(place), { slip: found.slip, place, sheet, row, column, from, to: found.value, field });
  }
  return fixes;
}

/** Fixes of one kind of slip. */
export interface SlipFixes {
  readonly slip: Slip;
  readonly fixes: readonly Fix[];
}

/** The fixes by kind of slip, the gravest kind first. */
export function fixesBySlip(fixes: ReadonlyMap<string, Fix>): readonly SlipFixes[] {
  const groups = new Map<Slip, Fix[]>(SLIPS.map((slip) => [slip, []]));
  for (const fix of fixes.values()) groups.get(fix.slip)?.push(fix);
  return [...groups].flatMap(([slip, own]) => (own.length === 0 ? [] : [{ slip, fixes: own }]));
}

/** What tells the cell of a place from all others. */
export function cellKey({ sheet = "", cell = "" }: Place): string {
  return `${sheet}!${cell}`;
}

/** What is to be written, for which of the fixes, and the cells that hold something else by now. */
export interface FixPatches {
  readonly patches: readonly CellPatch[];
  readonly fixes: readonly Fix[];
  readonly issues: readonly Issue[];
}

/**
 * Applies fixes to a workbook as it was just read. A cell that holds anything but what it should, or that is no longer
 * the same field's, is left alone and told.
 */
export function fixPatches({ reading }: WorkbookInput, wanted: readonly Fix[]): FixPatches {
  const cells = cellFinder(reading);
  const patches: CellPatch[] = [];
  const fixes: Fix[] = [];
  const issues: Issue[] = [];
  for (const fix of wanted) {
    const cell = cells(fix.place);
    if (cell?.field === fix.field && cell.content === fix.from) {
      patches.push({ sheet: cell.sheet, row: cell.row, column: cell.column, value: fix.to });
      fixes.push(fix);
    } else {
      const now = contentWords(textOf(cell?.content ?? null));
      issues.push(issue("fix-overtaken", fix.place, { now, expected: contentWords(fix.from) }));
    }
  }
  return { patches, fixes, issues };
}

interface FieldCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly entry: EntryField;
  readonly field: string;
}

/** Finds the cell of a place and its field; null where the place is none that a value is entered in. */
function cellFinder({ design, sheets }: WorkbookReading): (place: Place) => FieldCell | null {
  const byName = new Map(sheets.map((found) => [found.sheet.name, found]));
  const uses = new Map<FoundSheet, CellUses>();
  return ({ sheet = "", cell = "" }) => {
    const found = byName.get(sheet);
    const spot = parseAddress(cell);
    if (found === undefined || spot === null) return null;
    const own = fieldOf(
      found,
      entryOf(uses, found, () => cellUses(design, found)),
      spot,
    );
    return own === null ? null : { ...own, ...spot, sheet, content: contentAt(found, spot.row, spot.column) };
  };
}

function fieldOf(found: FoundSheet, useOf: CellUses, { row, column }: { row: number; column: number }) {
  if (found.marker.role === "ledger" && found.columns.get("points") === column) {
    return { entry: POINTS_ENTRY, field: "points" };
  }
  const use = useOf(row, column);
  if (typeof use === "string") return null;
  const { entry, unit, part, item, field } = use;
  return { entry, field: JSON.stringify([unit, part, item, field]) };
}
