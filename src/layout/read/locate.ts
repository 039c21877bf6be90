import type { Place } from "../../shared/issue";
import { normaliseName } from "../../shared/text";
import { cellAddress } from "../address";
import { EVIDENCE_FIELDS } from "../form";
import { attributeKey, finalKey, ownReadingsKey, readingKey } from "../keys";
import { GUIDE } from "../sheets/guideSheet";
import type { CellSpot, GrowingUnit } from "./collector";
import { placeUnder, type FoundSheet } from "./found";
import { evidenceId, type EvidenceCells, type LineCells } from "./readLines";

/** Adds sheet and cell to the place of an issue about entries, as far as they are known. */
export type Locate = (place: Place) => Place;

/** Where everything stands that was read. */
export interface Located {
  readonly units: ReadonlyMap<string, Pick<GrowingUnit, "cells">>;
  readonly ledger: readonly LineCells[];
  readonly evidence: EvidenceCells;
  readonly guide: FoundSheet | undefined;
}

/** Makes the finder of cells: by path (a line of the ledger, an interpretation), or by unit, item and field. */
export function locator(located: Located): Locate {
  return (place) => {
    if (place.cell !== undefined) return place;
    const spot = ledgerSpot(located, place) ?? unitSpot(located, place);
    if (spot !== null) return { ...place, sheet: spot.sheet, cell: cellAddress(spot.row, spot.column) };
    return { ...place, ...readingPlace(located, place) };
  };
}

function ledgerSpot({ ledger }: Located, { path }: Place): CellSpot | null {
  const [, index, column = "unit"] = path?.match(/^ledger\[(\d+)\](?:\.(\w+))?/) ?? [];
  return index === undefined ? null : (ledger[Number(index)]?.(column) ?? null);
}

function readingPlace({ guide }: Located, { path }: Place): Place {
  const [, id] = path?.match(/^interpretations(?:\.|\[")([^"\]]+)/) ?? [];
  if (id === undefined || guide === undefined) return {};
  // What is decided for one item stands in the row below; the name of a reading holds no “@”, that of an item may.
  const key = guide.rows.has(readingKey(id)) ? readingKey(id) : ownReadingsKey(id.split("@")[0] ?? "");
  return placeUnder(guide, key, GUIDE.choice);
}

function unitSpot(located: Located, { unit, item, field, side = "entries" }: Place): CellSpot | null {
  if (unit === undefined) return null;
  const cells = located.units.get(normaliseName(unit))?.cells;
  if (cells === undefined) return null;
  if (item !== undefined) {
    // An item that asks for no field has a row all the same.
    const id = field ?? "";
    const own = cells.field(side, item, id) ?? evidenceSpot(located, evidenceId(unit, item, side), id);
    // What an item lacks may be an attribute of its unit.
    return own ?? cells.attribute(attributeKey(id));
  }
  if (field === undefined) return cells.name();
  return cells.attribute(field === "final" ? finalKey("grade") : attributeKey(field));
}

/** Where several lines hold the evidence of an item, the last one. */
function evidenceSpot({ evidence }: Located, line: string, field: string): CellSpot | null {
  const isThere = EVIDENCE_FIELDS.some((entry) => entry.field.id === field);
  return isThere ? (evidence.get(line)?.at(-1)?.(field) ?? null) : null;
}
