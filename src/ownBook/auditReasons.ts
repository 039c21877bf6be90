import { parseAddress } from "../layout/address";
import type { Item } from "../rubric/schema";
import type { UnitResult } from "../scoring/results";
import { minus, sum } from "../shared/decimal";
import { lookUp } from "../shared/lookUp";
import { written, said, type OwnWords } from "../shared/said";
import type { MappedReading } from "./readMapped";
import { partOfResult } from "./resultValues";
import { isFormula, theirNumber, type ResultCell } from "./resultCells";

/** What else is known of the sheet: all its results, and the units whose totals differ. */
interface Around {
  readonly cells: readonly ResultCell[];
  readonly units: ReadonlySet<string>;
}

/** Why a formula comes to something else; null where that cannot be told. */
export function reasonOf(reading: MappedReading, cell: ResultCell, around: Around): OwnWords | null {
  const { content, scored, result } = cell;
  if (!isFormula(content)) return null;
  if (content.value === null) return "audit-not-computed";
  if (typeof content.value === "object" && "error" in content.value) return "audit-error";
  const { what } = result;
  const compares = what === "rank" || what === "grade";
  if (!scored.complete && compares) return "audit-blank";
  if (what === "rank") return rankReason(cell, around);
  if (what === "grade") return around.units.size > 0 ? "audit-other-totals" : null;
  return sumReason(reading, cell);
}

function rankReason({ scored, unit }: ResultCell, { cells, units }: Around): OwnWords | null {
  if (units.size > 0) return "audit-other-totals";
  const tied = cells.some(
    (other) => other.unit !== unit && other.scored.total === scored.total && other.scored.category === scored.category,
  );
  return tied ? "audit-tie" : null;
}

function sumReason(reading: MappedReading, cell: ResultCell): OwnWords | null {
  const { ours, content, scored } = cell;
  const theirs = theirNumber(content);
  if (theirs === null || typeof ours !== "number") return null;
  const difference = minus(ours, theirs);
  const left = leftOut(reading, cell);
  if (left.length > 0 && isExactly(sum(left.map(({ points }) => points)), difference)) {
    return said("audit-items-missing", { items: left.map(({ item }) => written(item)) });
  }
  const items = Object.keys(scored.items).length;
  const last = 10 ** -reading.rubric.arithmetic.decimals;
  if (Math.abs(difference) <= last * Math.max(1, items / 2)) return "audit-rounding";
  return scored.complete ? null : "audit-blank";
}

interface ItemPoints {
  readonly item: string;
  readonly points: number;
}

/** The items that count into a sum and whose cells on the unit's line its formula does not refer to. */
function leftOut(reading: MappedReading, { content, unit, result, scored }: ResultCell): readonly ItemPoints[] {
  if (!isFormula(content)) return [];
  const { part, of } = partOfResult(result.what);
  if (part !== null && part !== "section") return [];
  const referred = referredPlaces(reading, content.formula, unit.line);
  if (referred.size === 0) return [];
  const sheetPlaces = new Map<string, boolean>();
  for (const { mapped, place } of reading.placed.entries) {
    sheetPlaces.set(mapped.item, (sheetPlaces.get(mapped.item) ?? false) || referred.has(place));
  }
  return reading.rubric.items.flatMap((item) => {
    if (sheetPlaces.get(item.id) !== false || (part === "section" && item.section !== of)) return [];
    const points = itemPoints(item, scored);
    return points === null || points === 0 ? [] : [{ item: `${item.id} ${item.name}`, points }];
  });
}

const REFERENCE = /\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?/g;

/** The places on a line to which a formula refers. */
function referredPlaces({ view }: MappedReading, formula: string, line: number): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [, column = "", row = "", lastColumn = column, lastRow = row] of formula.matchAll(REFERENCE)) {
    const [from, to] = [parseAddress(column + row), parseAddress(lastColumn + lastRow)];
    if (from === null || to === null) continue;
    const along = view.units === "rows" ? "row" : "column";
    const across = view.units === "rows" ? "column" : "row";
    if (line < from[along] || line > to[along]) continue;
    for (let place = from[across]; place <= to[across]; place++) places.add(place);
  }
  return places;
}

/** What an item adds to the total of a unit; null where it has no points. */
function itemPoints({ id, counts }: Item, { items }: UnitResult): number | null {
  const found = lookUp(items, id);
  if (counts === "none" || counts === "veto" || found === undefined || !("points" in found)) return null;
  if (found.points === null) return null;
  return counts === "penalty" ? -found.points : found.points;
}

/** Whether two sums of points are the same but for what computing in binary leaves. */
export function isExactly(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-9;
}
