import { useRef, useState, type MouseEvent, type PointerEvent } from "react";
import type { Desk, DeskState } from "../desk/desk";
import { fitByHand, linesWith, resizeByHand, SIZES, type Lines } from "../desk/sizesByHand";
import { lengthOf } from "../view/axis";
import { PIXELS } from "../view/sheetView";

/** A row or a column that is being made larger or smaller. */
export interface Resized {
  readonly axis: Lines["axis"];
  readonly line: number;
  /** Its size as it is shown, in pixels. */
  readonly size: number;
}

/** The edge of a header, by which its line is drawn larger or smaller; a double click makes it as large as it needs. */
export type EdgeOf = (axis: Lines["axis"], line: number) => EdgeHandlers;

interface EdgeHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

export function useResize(desk: Desk, state: DeskState) {
  const { sheet, view } = state;
  const begun = useRef<{ readonly from: number; readonly size: number } | null>(null);
  const [resized, setResized] = useState<Resized | null>(null);
  const sizeOf = (axis: Lines["axis"], line: number) => lengthOf(axis === "row" ? view.rows : view.columns, line, 1);
  const along = (axis: Lines["axis"], { clientX, clientY }: PointerEvent) => (axis === "row" ? clientY : clientX);
  const stop = () => {
    begun.current = null;
    setResized(null);
  };
  const edgeOf: EdgeOf = (axis, line) => ({
    onPointerDown: (event) => {
      event.stopPropagation();
      if (event.button !== 0 || !desk.commit()) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      begun.current = { from: along(axis, event), size: sizeOf(axis, line) };
    },
    onPointerMove: (event) => {
      if (begun.current === null) return;
      const size = begun.current.size + along(axis, event) - begun.current.from;
      setResized({ axis, line, size: Math.max(SIZES[axis].least * PIXELS * view.scale, size) });
    },
    onPointerUp: () => {
      stop();
      if (resized === null || resized.size === sizeOf(axis, line)) return;
      const points = resized.size / view.scale / PIXELS;
      desk.act(() => resizeByHand(desk.host, sheet, linesWith(state, axis, line), points));
    },
    onPointerCancel: stop,
    onDoubleClick: (event) => {
      event.stopPropagation();
      desk.act(() => fitByHand(desk.host, view, linesWith(state, axis, line)));
    },
  });
  return { resized, edgeOf };
}
