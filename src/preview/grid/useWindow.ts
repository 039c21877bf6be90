import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState, type UIEvent } from "react";
import type { Desk, DeskState } from "../desk/desk";
import { ZOOM_STEP } from "../view/sheetView";
import { bandsOf, frozenLines, scrollTo, type Band } from "../view/bands";
import { HEADER } from "./styles";

/** The part of a worksheet that a window shows. */
export interface GridWindow {
  /** Room for cells in pixels; 0 until the window has been measured. */
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Band[];
  readonly columns: readonly Band[];
}

interface Scroll {
  readonly x: number;
  readonly y: number;
}

const NOT_SCROLLED: Scroll = { x: 0, y: 0 };

/** React listens to wheels without a way to prevent what the browser does. */
function zoomOnWheel(element: HTMLElement, desk: Desk): () => void {
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    desk.zoom(event.deltaY < 0 ? ZOOM_STEP : -ZOOM_STEP);
  };
  element.addEventListener("wheel", onWheel, { passive: false });
  return () => {
    element.removeEventListener("wheel", onWheel);
  };
}

/**
 * Follows the size of a scrolling element and how far it is scrolled; keeps the active cell in view when it changes. With
 * Ctrl the wheel zooms the worksheet, as in Excel, and not the page.
 */
export function useWindow(desk: Desk, { sheet, view, active }: DeskState) {
  const { rows, columns, freeze, scale } = view;
  const [{ width, height }, setExtent] = useState({ width: 0, height: 0 });
  const [{ x, y }, setScroll] = useState(NOT_SCROLLED);
  const scroller = useRef<HTMLElement>(null);
  const attach = useCallback(
    (element: HTMLElement | null) => {
      scroller.current = element;
      if (element === null) return;
      const observer = new ResizeObserver(() => {
        setExtent({
          width: Math.max(0, element.clientWidth - HEADER.width),
          height: Math.max(0, element.clientHeight - HEADER.height),
        });
      });
      observer.observe(element);
      const ended = zoomOnWheel(element, desk);
      return () => {
        observer.disconnect();
        ended();
      };
    },
    [desk],
  );
  const frozenRows = frozenLines(rows, freeze.rows, height);
  const frozenColumns = frozenLines(columns, freeze.columns, width);
  // Each worksheet is found again as it was left.
  const scrolls = useRef(new Map<string, Scroll>());
  const comeBack = useEffectEvent(() => {
    const left = scrolls.current.get(sheet.id) ?? NOT_SCROLLED;
    scroller.current?.scrollTo(left.x, left.y);
  });
  useEffect(() => {
    comeBack();
  }, [sheet]);
  const reveal = useEffectEvent(() => {
    scroller.current?.scrollTo(
      scrollTo(columns, frozenColumns, scroller.current.scrollLeft, width, active.column),
      scrollTo(rows, frozenRows, scroller.current.scrollTop, height, active.row),
    );
  });
  useEffect(() => {
    reveal();
  }, [active, width, height, scale]);
  const window: GridWindow = {
    width,
    height,
    rows: useMemo(() => bandsOf(rows, frozenRows, y, height), [rows, frozenRows, y, height]),
    columns: useMemo(() => bandsOf(columns, frozenColumns, x, width), [columns, frozenColumns, x, width]),
  };
  const onScroll = ({ currentTarget }: UIEvent) => {
    const scroll = { x: currentTarget.scrollLeft, y: currentTarget.scrollTop };
    scrolls.current.set(sheet.id, scroll);
    setScroll(scroll);
  };
  return { window, attach, onScroll };
}
