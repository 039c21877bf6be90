import { CELL_TEXT } from "../shared/text";
import { cellAddress } from "../layout/address";
import type { RestoredValue } from "../layout/plan";

/** Where a value is to stand. */
interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The value as a cell can hold it: empty text is an empty cell. Anything that would be cut or lost throws. */
export function storable<V extends RestoredValue>(value: V, spot: Spot): V | null {
  if (value === "") return null;
  if (typeof value === "string" && value.length > CELL_TEXT) {
    throw new RangeError(`${addressOf(spot)}: text of ${String(value.length)} characters`);
  }
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError(`${addressOf(spot)}: ${String(value)}`);
  return value;
}

/** A cell with its worksheet, for messages. */
export function addressOf({ sheet, row, column }: Spot): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
