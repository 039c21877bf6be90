import { normaliseName } from "../shared/text";

/*
 * Keys travel with the cells: every sheet has a hidden key row and a hidden key column, and in the corner where they
 * meet a marker that tells what the sheet is.
 */

/** Raised whenever keys or their meaning change, so that older sheets are recognised. */
export const LAYOUT_VERSION = 1;

const ROLES = [
  "guide",
  "appendix",
  "matrix",
  "matrix-self",
  "evidence",
  "ledger",
  "summary",
  "explanations",
  "metadata",
] as const;

/** What a sheet holds: `appendix` one unit, `matrix` and `matrix-self` all units of a category. */
export type SheetRole = (typeof ROLES)[number];

/** What the corner cell says of its sheet. */
export interface Marker {
  readonly layout: number;
  /** Rubric id and version, as id@version. */
  readonly rubric: string;
  readonly role: SheetRole;
  /** Empty where the sheet belongs to no category. */
  readonly category: string;
  /** Key of the unit; empty where the sheet belongs to no single one. */
  readonly unit: string;
}

const MARK = "考评表";

/** The corner cell's text; the unit stands last, as a name may hold the separator. */
export function markerText(marker: Marker): string {
  return [MARK, marker.layout, marker.rubric, marker.role, marker.category, marker.unit].join("|");
}

/** The marker in a cell's text; null for any other text. */
export function parseMarker(text: string): Marker | null {
  if (!text.startsWith(`${MARK}|`)) return null;
  const [, layout = "", rubric = "", name = "", category = "", ...unit] = text.split("|");
  const role = ROLES.find((known) => known === name);
  if (role === undefined || !/^\d+$/.test(layout)) return null;
  return { layout: Number(layout), rubric, role, category, unit: normaliseName(unit.join("|")) };
}

/** Rubric id and version as markers name them. */
export function rubricKey(rubric: { readonly id: string; readonly version: number }): string {
  return `${rubric.id}@${rubric.version}`;
}

/** Key of one field of an item, or of the row of an item without fields. */
export function fieldKey(item: string, field: string): string {
  return `${item}|${field}`;
}

/** The item whose field a key names; null for the key of anything else. */
export function itemOfKey(key: string): string | null {
  const end = key.indexOf("|");
  return end < 0 || key.startsWith(UNIT) ? null : key.slice(0, end);
}

/** Key of a unit's attribute. */
export function attributeKey(id: string): string {
  return `@${id}`;
}

/** Key of a part of the decision that stands instead of a computed grade. */
export function finalKey(part: "grade" | "reason"): string {
  return `@final.${part}`;
}

const UNIT = "unit:";

/** Key of a unit's row, from the unit's key. */
export function unitRowKey(unit: string): string {
  return UNIT + unit;
}

/** The unit's key in the key of its row; null for the key of any other row. */
export function unitOfRowKey(key: string): string | null {
  return key.startsWith(UNIT) ? normaliseName(key.slice(UNIT.length)) : null;
}

/** A key as it is written now: older workbooks have blanks in those of units. */
export function presentKey(key: string): string {
  const unit = unitOfRowKey(key);
  return unit === null ? key : unitRowKey(unit);
}

/** Key of a column of the printed table. */
export function printedKey(column: string): string {
  return `col:${column}`;
}

/** Key of a header row of the printed table. */
export function headerKey(index: number): string {
  return `header:${index}`;
}

/** Key of the row or column with one of the results. */
export function resultKey(result: string): string {
  return `result:${result}`;
}

const REASON = resultKey("reason:");

/** Key of the column that says why a unit has its rank, its grade or its veto. */
export function reasonKey(what: string): string {
  return REASON + what;
}

export function isReasonKey(key: string): boolean {
  return key.startsWith(REASON);
}

/** Key of the row above the results that says what they are worth as a whole. */
export const WORTH_ROW = "worth";

/** Key of the row in which a case left open is decided. */
export function readingKey(interpretation: string): string {
  return `reading:${interpretation}`;
}

/** Key of the row in which it is decided otherwise for single items. */
export function ownReadingsKey(interpretation: string): string {
  return readingKey(interpretation) + OWN_READINGS;
}

const OWN_READINGS = "@";

/*
 * A workbook says which places it was made with; one that does not has those of the first edition. Places that came
 * later are missed only where they were once.
 */

/** The edition of the places that workbooks are made with now; raised whenever a place is added to sheets. */
export const EDITION = 2;

/** Columns of the ledger that the first edition does not have. */
const LATER_COLUMNS: readonly string[] = ["work", "notice", "deadline"];

/** Columns of 汇总 that count what the first edition told there. */
const COUNTS: readonly string[] = [resultKey("caps"), resultKey("notes")];

/**
 * The edition in which a row or column of a kind of sheet came: some of the results, of the readings of single items and
 * in the ledger came later, and so did all on 评分说明 that does not explain an item.
 */
export function editionOf(key: string, role: SheetRole): number {
  const ownReadings = key.startsWith(readingKey("")) && key.endsWith(OWN_READINGS);
  const result = isReasonKey(key) || key === WORTH_ROW || COUNTS.includes(key);
  const moved = role === "explanations" && key.startsWith(resultKey("")) && !key.startsWith(resultKey("why:"));
  return result || moved || ownReadings || LATER_COLUMNS.includes(key) ? 2 : 1;
}
