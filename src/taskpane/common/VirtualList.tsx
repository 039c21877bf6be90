import { makeStyles, tokens } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type ReactNode } from "react";
import { useListKeys } from "./useListKeys";

const useStyles = makeStyles({
  scroller: { overflowY: "auto", position: "relative", scrollbarGutter: "stable" },
  sizer: { position: "relative", width: "100%" },
  item: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    boxSizing: "border-box",
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalXXS,
  },
});

interface Props<T> {
  /** What the list is called. */
  readonly label: string;
  readonly items: readonly T[];
  /** Tells an element apart from all others, also after the list has changed. */
  readonly keyOf: (item: T) => string | number;
  /** About how high an element is, in pixels; each is measured as soon as it is drawn. */
  readonly height: number;
  /**
   * Draws an element. Its controls take `tabIndex`: of the whole list the tab key reaches one element only, the arrow
   * keys lead to the others.
   */
  readonly children: (item: T, tabIndex: 0 | -1) => ReactNode;
}

/** How much of the window a list takes up at most. */
const MOST = "60vh";

/** A list of any length of which only what is seen is drawn. */
export function VirtualList<T>({ label, items, keyOf, height, children }: Props<T>) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const keys = useListKeys(scroller, items.length, (index) => {
    virtual.scrollToIndex(index);
  });
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => keyAt(items, keyOf, index),
    overscan: 8,
    // The element with the focus stays, however far away it is scrolled: without it the focus would be lost.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), keys.active])].sort((a, b) => a - b),
  });
  return (
    <div
      ref={scroller}
      role="list"
      aria-label={label}
      tabIndex={0}
      className={styles.scroller}
      style={{ maxHeight: MOST }}
      {...keys.handlers}
    >
      <div role="presentation" className={styles.sizer} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <div
              key={String(key)}
              ref={virtual.measureElement}
              role="listitem"
              aria-posinset={index + 1}
              aria-setsize={items.length}
              data-index={index}
              tabIndex={-1}
              className={styles.item}
              style={{ transform: `translateY(${start}px)` }}
            >
              {children(item, index === keys.active ? 0 : -1)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function keyAt<T>(items: readonly T[], keyOf: (item: T) => string | number, index: number): string | number {
  const item = items[index];
  return item === undefined ? index : keyOf(item);
}
