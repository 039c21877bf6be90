import type { Side, Unit } from "../../scoring/entries";
import { LEDGER_CLOSED } from "../../scoring/ledger";
import { cellReference } from "../address";
import { cellOf } from "../cells/cellOf";
import { fieldConditions } from "../cells/conditions";
import { fieldValidation } from "../cells/validation";
import type { EntryField } from "../form";
import { attributeKey } from "../keys";
import type { SheetDraft, Spot } from "../sheetDraft";
import { ENTRY_STYLES } from "../styles";
import { partsOf } from "./appendixColumns";
import { ownValue, type Design } from "./design";

/** Puts an entry cell with its validation and its marks. */
export function putEntry(
  draft: SheetDraft,
  design: Design,
  entry: EntryField,
  cell: {
    readonly spot: Spot;
    readonly side: Side;
    readonly unit: Unit;
    readonly title: string;
    readonly item?: string;
  },
): void {
  const { spot, side, unit, title, item } = cell;
  const value = item === undefined ? ownValue(unit, entry) : unit[side]?.[item]?.[entry.field.id];
  const area = draft.put(spot, cellOf(entry, value), ENTRY_STYLES[side][entry.field.type]);
  draft.validate(fieldValidation(entry, area, title, design.listRule));
  const { waivedBy } = entry;
  const waivers = [
    ...(side === "entries" && entry.fromLedger ? [closedFlag(draft, design)] : []),
    ...(waivedBy === null ? [] : [cellReference(draft.area({ row: draft.rowOf(waivedBy), from: spot.from }), "both")]),
  ];
  draft.mark(fieldConditions(entry, { ...area, rows: 1, columns: 1 }, waivers));
}

/** The cell in which the unit's ledger is said to be complete. */
function closedFlag(draft: SheetDraft, design: Design): string {
  const row = draft.rowOf(attributeKey(LEDGER_CLOSED));
  return cellReference(draft.area({ row, from: partsOf(design).blockValue[0] }), "both");
}
