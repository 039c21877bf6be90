import { makeStyles, tokens } from "@fluentui/react-components";
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from "react";
import { useStyles } from "./styles";
import { useLongRows } from "./useLongRows";
import { lookUp } from "../../shared/lookUp";

const useListStyles = makeStyles({
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
  /**
   * Tells an element apart from all others, also after the list has changed; absent: its place does. It is to be the
   * same function each time, and left out where there may be hundreds of thousands.
   */
  readonly keyOf?: (item: T) => string | number;
  /** About how high an element is, in pixels; each is measured as soon as it is drawn. */
  readonly height: number;
  /** A short list is drawn as it is, its elements one below the other. */
  readonly whole?: true;
  /**
   * Draws an element. Its controls take `tabIndex`: of a list that is scrolled the tab key reaches one element only, the
   * arrow keys lead to the others, but from fields and lists of choices, which need them. Radio buttons do not take it: the
   * tab key leads from one to the next.
   */
  readonly children: (item: T, tabIndex: 0 | -1) => ReactNode;
}

/** Up to so many elements make a short list. */
const FEW = 50;

/** A list of any length. It is scrolled by itself, and only what is seen of it is drawn. */
export function LongList<T>({ whole, ...props }: Props<T>) {
  return whole === true && props.items.length <= FEW ? <Whole {...props} /> : <Scrolled {...props} />;
}

type ListProps<T> = Omit<Props<T>, "whole">;

function Whole<T>({ label, items, keyOf, children }: ListProps<T>) {
  const { plainList, stack } = useStyles();
  return (
    <ul aria-label={label} className={`${plainList} ${stack}`}>
      {items.map((item, index) => (
        <li key={keyOf?.(item) ?? index}>{children(item, 0)}</li>
      ))}
    </ul>
  );
}

/** How much of the window a list takes up at most. */
const MOST = "60vh";

function Scrolled<T>({ label, items, keyOf, height, children }: ListProps<T>) {
  const styles = useListStyles();
  const scroller = useRef<HTMLDivElement>(null);
  // An object, so that going to the element that is active already, from the list itself, draws and focuses it, too.
  const [wanted, setActive] = useState({ index: 0 });
  const active = Math.max(0, Math.min(wanted.index, items.length - 1));
  const keyOfRow = useCallback((index: number) => keyAt(items, keyOf, index), [items, keyOf]);
  const virtual = useLongRows({
    scroller,
    count: items.length,
    height,
    beyond: 8,
    active,
    keyAt: keyOfRow,
  });
  const keys = useListKeys(scroller, items.length, active, (index, shown) => {
    if (!shown) virtual.scrollToIndex(index);
    setActive({ index });
  });
  return (
    <div
      ref={scroller}
      role="list"
      aria-label={label}
      // Where what is around it is read aloud as it changes, what is scrolled into view is not.
      aria-live="off"
      tabIndex={0}
      className={styles.scroller}
      style={{ maxHeight: MOST }}
      {...keys}
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
              {children(item, index === active ? 0 : -1)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function keyAt<T>(items: readonly T[], keyOf: ListProps<T>["keyOf"], index: number): string | number {
  const item = items[index];
  return item === undefined ? index : (keyOf?.(item) ?? index);
}

/** Where each key leads to from an element of a list of so many. */
const MOVES: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

const CONTROLS = "button, a[href], input";

/**
 * Leads through a long list by the arrow keys, Home and End. `onActive` takes another element for the active one and,
 * unless it is `shown`, brings it into view, so that it is drawn. Where the element with the focus leaves the list, the
 * one in its place takes the focus.
 */
function useListKeys(
  list: RefObject<HTMLElement | null>,
  count: number,
  active: number,
  onActive: (index: number, shown: boolean) => void,
) {
  /** An element waits to be drawn before it can take the focus. */
  const waiting = useRef(false);
  const inside = useRef(false);
  useEffect(() => {
    const lost = inside.current && document.activeElement === document.body;
    const item = list.current?.querySelector<HTMLElement>(`[data-index="${String(active)}"]`);
    if (!(waiting.current || lost) || item === null || item === undefined) return;
    waiting.current = false;
    (item.querySelector<HTMLElement>(CONTROLS) ?? item).focus({ preventScroll: true });
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const move = lookUp(MOVES, event.key);
    if (
      move === undefined ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey ||
      event.target instanceof HTMLSelectElement ||
      (event.target instanceof HTMLInputElement && event.target.type !== "checkbox")
    )
      return;
    const from = event.target === event.currentTarget ? active - 1 : active;
    const next = Math.max(0, Math.min(move(from, count), count - 1));
    event.preventDefault();
    waiting.current = true;
    onActive(next, false);
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    inside.current = true;
    const index = event.target.closest("[data-index]")?.getAttribute("data-index");
    if (index !== null && index !== undefined) onActive(Number(index), true);
  };
  const onBlur = ({ currentTarget, target, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (relatedTarget !== null) inside.current = currentTarget.contains(relatedTarget);
    if (relatedTarget !== null) return;
    // An element that was taken away loses the focus to nothing; so does one when something else is clicked on.
    queueMicrotask(() => {
      if (target.isConnected) inside.current = false;
    });
  };
  return { onKeyDown, onFocus, onBlur };
}
