import { CELL_TEXT } from "../shared/text";
import type { RestoredValue } from "../layout/plan";

/** The value as a cell can hold it: empty text is an empty cell. Anything that would be cut or lost throws. */
export function storable<V extends RestoredValue>(value: V, address: () => string): V | null {
  if (value === "") return null;
  if (typeof value === "string" && value.length > CELL_TEXT) {
    throw new RangeError(`${address()}: text of ${String(value.length)} characters`);
  }
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${address()}: ${String(value)}`);
  return value;
}
