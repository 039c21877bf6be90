import { useRef, type PointerEvent } from "react";
import type { Area } from "../../layout/plan";
import type { Desk, DeskState } from "../desk/desk";
import { between, type Position } from "../desk/moves";
import { COLUMNS, ROWS } from "../host/sheet/areas";
import { lineInWindow } from "../view/bands";
import { cellArea } from "../view/sheetView";
import { HEADER } from "./styles";
import type { GridWindow } from "./useWindow";

interface Place extends Position {
  /** What a click at this place selects as a whole; null for a cell. */
  readonly whole: "rows" | "columns" | "sheet" | null;
}

/** Selects what is clicked on and drawn over: cells, rows by their numbers, columns by their letters. */
export function usePointer(desk: Desk, { view, active }: DeskState, window: GridWindow) {
  const drawn = useRef<{ readonly first: Place; readonly last: Place } | null>(null);
  const placeOf = ({ clientX, clientY, currentTarget }: PointerEvent): Place => {
    const { left, top } = currentTarget.getBoundingClientRect();
    const x = clientX - left - HEADER.width;
    const y = clientY - top - HEADER.height;
    const { row, column } = cellArea(
      view.merges,
      lineInWindow(view.rows, window.rows, y),
      lineInWindow(view.columns, window.columns, x),
    );
    return { row, column, whole: y < 0 ? (x < 0 ? "sheet" : "columns") : x < 0 ? "rows" : null };
  };
  const select = (first: Place, last: Place) => {
    drawn.current = { first, last };
    desk.select(whole(first, between(view, first, last)), first);
  };
  const end = () => {
    drawn.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      const place = placeOf(event);
      event.currentTarget.setPointerCapture(event.pointerId);
      select(event.shiftKey ? { ...active, whole: place.whole } : place, place);
    },
    onPointerMove: (event: PointerEvent) => {
      if (drawn.current === null) return;
      const { first, last } = drawn.current;
      const place = placeOf(event);
      if (place.row !== last.row || place.column !== last.column) select(first, place);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

function whole({ whole: wanted }: Place, area: Area): Area {
  return {
    ...area,
    ...(wanted === "columns" || wanted === "sheet" ? { row: 0, rows: ROWS } : {}),
    ...(wanted === "rows" || wanted === "sheet" ? { column: 0, columns: COLUMNS } : {}),
  };
}
