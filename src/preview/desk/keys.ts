import { lineAt, startOf } from "../view/axis";
import { cellArea, ZOOM_STEP } from "../view/sheetView";
import type { Desk, Editing } from "./desk";
import { beside, between, farBeside, lastUsed, movingCorner, type Position, type Step } from "./moves";
import { lookUp } from "../../shared/lookUp";

/** Where a key leads to; `extend` takes the selection along. */
export type Going = { readonly extend: boolean } &
  /** `along`: beside one another cells are filled in; `down`: the next row of them begins where the first did. */
  (
    | { readonly act: "move"; readonly step: Step; readonly far: boolean; readonly filling?: "along" | "down" }
    /** So many windows up or down. */
    | { readonly act: "page"; readonly direction: -1 | 1 }
    | { readonly act: "first"; readonly of: "row" | "sheet" }
    | { readonly act: "last" }
  );

export interface Doing {
  readonly act: "all" | "edit" | "cancel" | "clear" | "newLine" | "fillDown" | "undo" | "redo" | "larger" | "smaller";
}

/** What a key means in the grid: the list beside a cell and what follows the grid on the page are not the workbook's. */
export type KeyCommand =
  | Going
  | Doing
  | { readonly act: "list" }
  | { readonly act: "menu" }
  | { readonly act: "leave"; readonly back: boolean };

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};
const ONWARD: Readonly<Record<string, Step>> = { Enter: { rows: 1, columns: 0 }, Tab: { rows: 0, columns: 1 } };
const PAGES: Readonly<Record<string, -1 | 1>> = { PageUp: -1, PageDown: 1 };

/** What a key means; null where it is for the text that is being typed, or for the browser. */
export function keyCommand(pressed: Key, editing: Editing | null): KeyCommand | null {
  const { key, shiftKey, altKey } = pressed;
  const command = pressed.ctrlKey || pressed.metaKey;
  if (altKey) return editing !== null && key === "Enter" ? { act: "newLine" } : altCommand(key, editing);
  const onward = lookUp(ONWARD, key);
  if (onward !== undefined) {
    if (shiftKey) return { act: "move", step: backward(onward), far: false, extend: false };
    return { act: "move", step: onward, far: false, extend: false, filling: key === "Tab" ? "along" : "down" };
  }
  if (key === "Escape") return editing === null ? null : { act: "cancel" };
  if (editing === null && (key === "ContextMenu" || (key === "F10" && shiftKey))) return { act: "menu" };
  if (key === "F6") return { act: "leave", back: shiftKey };
  if (editing?.opened === true) return null;
  const arrow = lookUp(ARROWS, key);
  if (arrow !== undefined) return { act: "move", step: arrow, far: command, extend: shiftKey };
  return editing === null ? readyCommand(key, command, shiftKey) : null;
}

function altCommand(key: string, editing: Editing | null): KeyCommand | null {
  return key === "ArrowDown" && editing === null ? { act: "list" } : null;
}

function readyCommand(key: string, command: boolean, extend: boolean): KeyCommand | null {
  const page = lookUp(PAGES, key);
  if (page !== undefined) return { act: "page", direction: page, extend };
  // With Caps Lock letters are large ones.
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case "Home":
      return { act: "first", of: command ? "sheet" : "row", extend };
    case "End":
      return command ? { act: "last", extend } : null;
    case "a":
      return command ? { act: "all" } : null;
    case "z":
      return command ? { act: extend ? "redo" : "undo" } : null;
    case "d":
      return command ? { act: "fillDown" } : null;
    case "y":
      return command ? { act: "redo" } : null;
    case "+":
    case "=":
      return command ? { act: "larger" } : null;
    case "-":
      return command ? { act: "smaller" } : null;
    case "F2":
      return { act: "edit" };
    case "Delete":
    case "Backspace":
      return { act: "clear" };
    default:
      return null;
  }
}

function backward({ rows, columns }: Step): Step {
  return { rows: rows === 0 ? 0 : -1, columns: columns === 0 ? 0 : -1 };
}

const ACTS: Readonly<Record<Doing["act"], (desk: Desk) => void>> = {
  all: (desk) => {
    const { view, active } = desk.state();
    desk.select(between(view, { row: 0, column: 0 }, lastUsed(view)), active);
  },
  edit: (desk) => {
    desk.open();
  },
  cancel: (desk) => {
    desk.cancel();
  },
  clear: (desk) => {
    desk.clear();
  },
  fillDown: (desk) => {
    desk.fillDown();
  },
  undo: (desk) => {
    desk.undo();
  },
  redo: (desk) => {
    desk.redo();
  },
  larger: (desk) => {
    desk.zoom(ZOOM_STEP);
  },
  smaller: (desk) => {
    desk.zoom(-ZOOM_STEP);
  },
  newLine: (desk) => {
    desk.write(`${desk.state().editing?.text ?? ""}\n`);
  },
};

/** Does what a key asks for with the workbook. `page` is the height of the window in pixels. */
export function obey(desk: Desk, command: Going | Doing, page: number): void {
  if (!("extend" in command)) ACTS[command.act](desk);
  else if (command.act === "move" && command.filling !== undefined) fillOn(desk, command.step, command.filling);
  else goTo(desk, target(desk, command, page), command.extend);
}

/** Goes on to the next cell to be filled in: after those of a row to the first one of the next. */
function fillOn(desk: Desk, step: Step, filling: "along" | "down"): void {
  const { view, active, begun } = desk.state();
  const column = begun ?? active.column;
  const from = filling === "down" ? { row: active.row, column } : active;
  const to = beside(view, from, step);
  desk.select(cellArea(view.merges, to.row, to.column), undefined, filling === "along" ? column : null);
}

function target(desk: Desk, command: Going, page: number): Position {
  const { view, selection, active } = desk.state();
  const from = command.extend ? movingCorner(selection, active) : active;
  switch (command.act) {
    case "move":
      return command.far ? farBeside(view, from, command.step) : beside(view, from, command.step);
    case "page":
      return { row: lineAt(view.rows, startOf(view.rows, from.row) + command.direction * page), column: from.column };
    case "first":
      return { row: command.of === "sheet" ? 0 : from.row, column: 0 };
    case "last":
      return lastUsed(view);
  }
}

function goTo(desk: Desk, to: Position, extend: boolean): void {
  const { view, active } = desk.state();
  if (extend) desk.select(between(view, active, to), active);
  else desk.select(cellArea(view.merges, to.row, to.column));
}
