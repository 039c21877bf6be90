import { useRef, useState, type MouseEvent, type PointerEvent } from "react";
import type { Area } from "../../layout/plan";
import { containsCell } from "../../workbook/areas";
import type { Desk, DeskState } from "../desk/desk";
import { filledOut, stretchTo } from "../desk/fillOut";
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

/** What is drawn over: cells to be selected, or those to be filled from the ones that are. */
interface Drawn {
  readonly fills: boolean;
  readonly first: Place;
  readonly last: Place;
}

/** The attribute of the corner by which a selection is filled out. */
export const FILL_HANDLE = "data-fill";

/** Where something was pointed at on the page. */
export interface PointedAt {
  readonly x: number;
  readonly y: number;
}

/**
 * Selects what is clicked on and drawn over: cells, rows by their numbers, columns by their letters. Drawn by its corner
 * a selection is filled out: `filling` is then what will be filled. `onMenu` is asked for what can be done here.
 */
export function usePointer(desk: Desk, state: DeskState, window: GridWindow, onMenu: (at: PointedAt) => void) {
  const { selection, active, editing } = state;
  const drawn = useRef<Drawn | null>(null);
  const [filling, setFilling] = useState<Area | null>(null);
  const select = (first: Place, last: Place) => {
    drawn.current = { fills: false, first, last };
    desk.select(whole(first, between(state.view, first, last)), first);
  };
  const drawTo = ({ fills, first, last }: Drawn, place: Place) => {
    if (place.row === last.row && place.column === last.column) return;
    if (!fills) select(first, place);
    else {
      drawn.current = { fills, first, last: place };
      setFilling(filledOut(selection, stretchTo(selection, place)));
    }
  };
  const stop = () => {
    drawn.current = null;
    setFilling(null);
  };
  return {
    filling,
    pointer: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return;
        const place = placeOf(event, state, window);
        event.currentTarget.setPointerCapture(event.pointerId);
        const fills = event.target instanceof Element && event.target.hasAttribute(FILL_HANDLE);
        if (fills && desk.commit()) drawn.current = { fills, first: place, last: place };
        else select(event.shiftKey ? { ...active, whole: place.whole } : place, place);
      },
      onPointerMove: (event: PointerEvent) => {
        if (drawn.current !== null) drawTo(drawn.current, placeOf(event, state, window));
      },
      onPointerUp: () => {
        const over = drawn.current;
        stop();
        if (over?.fills === true) desk.fillOut(selection, stretchTo(selection, over.last));
      },
      onPointerCancel: stop,
      onContextMenu: (event: MouseEvent) => {
        // While a text is being typed the menu is the text's.
        if (editing !== null && event.target instanceof HTMLTextAreaElement) return;
        event.preventDefault();
        if (event.target instanceof HTMLTextAreaElement) return;
        const place = placeOf(event, state, window);
        const isSelected = place.whole === null && containsCell(selection, place.row, place.column);
        const area = whole(place, between(state.view, place, place));
        if (!isSelected && !isWithin(area, selection)) desk.select(area, place);
        onMenu({ x: event.clientX, y: event.clientY });
      },
    },
  };
}

function placeOf({ clientX, clientY, currentTarget }: MouseEvent, { view }: DeskState, window: GridWindow): Place {
  const { left, top } = currentTarget.getBoundingClientRect();
  const x = clientX - left - HEADER.width;
  const y = clientY - top - HEADER.height;
  const { row, column } = cellArea(
    view.merges,
    lineInWindow(view.rows, window.rows, y),
    lineInWindow(view.columns, window.columns, x),
  );
  return { row, column, whole: y < 0 ? (x < 0 ? "sheet" : "columns") : x < 0 ? "rows" : null };
}

function whole({ whole: wanted }: Place, area: Area): Area {
  return {
    ...area,
    ...(wanted === "columns" || wanted === "sheet" ? { row: 0, rows: ROWS } : {}),
    ...(wanted === "rows" || wanted === "sheet" ? { column: 0, columns: COLUMNS } : {}),
  };
}

function isWithin(area: Area, around: Area): boolean {
  const { row, column, rows, columns } = area;
  return containsCell(around, row, column) && containsCell(around, row + rows - 1, column + columns - 1);
}
