import { numberText } from "../../workbook/shownNumber";
import type { HostCell } from "../host/sheet/cells";

/** What a cell shows. Numbers stand at the right, truth values and errors in the middle, unless the cell is told so. */
export interface Shown {
  readonly text: string;
  readonly kind: "text" | "number" | "word";
}

const NOTHING: Shown = { text: "", kind: "text" };

/** `room`: for so many half-width characters; a number that needs more is never cut. */
export function shown({ value, style }: HostCell, date1904: boolean, room?: number): Shown {
  if (value === null) return NOTHING;
  if (typeof value === "string") return { text: value, kind: "text" };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", kind: "word" };
  if (typeof value !== "number") return { text: value.error, kind: "word" };
  const text = numberText(value, style.numberFormat, date1904, room);
  return { text, kind: style.numberFormat === "@" ? "text" : "number" };
}
