import { useRef, useState, type MouseEvent, type PointerEvent } from "react";
import type { Desk, DeskState } from "../desk/desk";
import { fitByHand, linesWith, resizeByHand, SIZES, type Lines } from "../desk/sizesByHand";
import { lengthOf } from "../view/axis";
import { PIXELS } from "../view/sheetView";
import { columnCharacters } from "../../layout/sizes";
import { numberText } from "../../shared/words";
import { placeInWindow } from "../view/bands";
import { useTexts } from "../wording/texts";
import { HEADER, useStyles } from "./styles";
import type { GridWindow } from "./useWindow";

/** A row or a column that is being made larger or smaller. */
interface Resized {
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

interface Props {
  readonly resized: Resized;
  readonly state: DeskState;
  readonly window: GridWindow;
}

/** Where the edge of a row or column will be, and how large that is in Excel's measures. */
export function ResizeGuide({ resized: { axis, line, size }, state: { view }, window }: Props) {
  const styles = useStyles();
  const { lines } = useTexts();
  const points = size / view.scale / PIXELS;
  const tenth = (number: number) => numberText(Number(number.toFixed(1)));
  const text = axis === "row" ? lines.high(tenth(points)) : lines.wide(tenth(columnCharacters(points)));
  const edge =
    axis === "row"
      ? { left: 0, right: 0, height: 1, top: HEADER.height + placeInWindow(view.rows, window.rows, line) + size }
      : { top: 0, bottom: 0, width: 1, left: HEADER.width + placeInWindow(view.columns, window.columns, line) + size };
  return (
    <div className={styles.guide} style={edge}>
      <span className={styles.guideText}>{text}</span>
    </div>
  );
}
