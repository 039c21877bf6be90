import type { ClipboardEvent, KeyboardEvent } from "react";
import { clipboardRows } from "../../../shared/clipboardRows";
import { COLUMNS, type Column } from "./unitRows";

/** A cell of the list of units. */
export interface Cell {
  readonly row: number;
  readonly column: Column;
}

interface Wishes {
  readonly onGo: (to: Cell) => void;
  readonly onUndo: (() => void) | null;
  readonly onPaste: (at: Cell, cells: readonly (readonly string[])[]) => void;
}

/**
 * The keys of the list of units, as in Excel: Enter leads to the next row, with Shift to the one before, arrows up and
 * down stay in the column. The tab key leads on within the row and then out, as anywhere else.
 */
export function gridKeys({ onGo, onUndo, onPaste }: Wishes) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = cellOf(event.target);
    // A key that ends the choice of a Chinese word is not for the list.
    if (at === null || event.nativeEvent.isComposing) return;
    const next = nextCell(at, event);
    const undone = event.key === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (next === null && !(undone && onUndo !== null)) return;
    event.preventDefault();
    if (next === null) onUndo?.();
    else onGo(next);
  };
  const onPasteHere = (event: ClipboardEvent<HTMLElement>) => {
    const at = cellOf(event.target);
    const text = event.clipboardData.getData("text/plain");
    // A word is pasted into the text of a cell, cells are put over cells.
    if (at === null || text === "" || (event.target instanceof HTMLInputElement && !/[\t\r\n]/u.test(text))) return;
    event.preventDefault();
    onPaste(at, clipboardRows(text));
  };
  return { onKeyDown, onPaste: onPasteHere };
}

function nextCell({ row, column }: Cell, event: KeyboardEvent<HTMLElement>): Cell | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === "Enter") return event.shiftKey ? { row: row - 1, column } : { row: row + 1, column: "name" };
  // In a list of choices these lead from choice to choice.
  if (!(event.target instanceof HTMLInputElement)) return null;
  if (event.key === "ArrowDown") return { row: row + 1, column };
  return event.key === "ArrowUp" ? { row: row - 1, column } : null;
}

/** The cell that an element writes; null for what writes none. */
export function cellOf(element: EventTarget): Cell | null {
  if (!(element instanceof HTMLElement)) return null;
  const { row, column } = element.dataset;
  const known = COLUMNS.find((one) => one === column);
  return row === undefined || known === undefined ? null : { row: Number(row), column: known };
}
