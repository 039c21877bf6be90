import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";

interface LongRows {
  /** What scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** About how high a row is, in pixels; each is measured as soon as it is drawn. */
  readonly height: number;
  /** So many rows are drawn beyond those that are seen, on either side. */
  readonly beyond: number;
  /**
   * The row with the focus. It stays drawn, however far away it is scrolled: without it the focus would be lost.
   */
  readonly active: number;
  /** Height in pixels of what stays above the rows; absent: nothing does. */
  readonly header?: number;
  /**
   * Tells a row apart from all others, also after they have changed; absent: its place does. As long as it is the same
   * function the places of all rows are kept: to find them anew takes time with many.
   */
  readonly keyAt?: (row: number) => string | number;
}

/** Which of very many rows are to be drawn, and where. */
export function useLongRows({ scroller, count, height, beyond, active, header = 0, keyAt }: LongRows) {
  return useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    ...(keyAt === undefined ? {} : { getItemKey: keyAt }),
    overscan: beyond,
    scrollMargin: header,
    scrollPaddingStart: header,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
  });
}
