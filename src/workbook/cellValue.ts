import { CELL_TEXT } from "../shared/text";
import type { PlannedValue } from "../layout/plan";

/** The value as a cell can hold it: empty text is an empty cell. Anything that would be cut or lost throws. */
export function storable(value: PlannedValue, address: () => string): PlannedValue {
  if (value === "") return null;
  if (typeof value === "string" && value.length > CELL_TEXT) {
    throw new RangeError(`${address()}: text of ${String(value.length)} characters`);
  }
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${address()}: ${String(value)}`);
  return value;
}
