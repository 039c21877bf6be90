import { lineAt, startOf } from "../view/axis";
import { cellArea } from "../view/merges";
import type { Desk } from "./desk";
import type { Doing, Going } from "./keys";
import { beside, between, farBeside, lastUsed, movingCorner, type Position } from "./moves";

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
  newLine: (desk) => {
    desk.write(`${desk.state().editing?.text ?? ""}\n`);
  },
};

/** Does what a key asks for with the workbook. `page` is the height of the window in pixels. */
export function obey(desk: Desk, command: Going | Doing, page: number): void {
  if ("extend" in command) goTo(desk, target(desk, command, page), command.extend);
  else ACTS[command.act](desk);
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
