import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";

/** Where each key leads to from an element of a list of so many. */
const MOVES: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

const CONTROLS = "button, a[href], input";

/**
 * Leads through a long list by the arrow keys, Home and End. `reveal` brings an element into view, so that it is drawn.
 * Where the element with the focus leaves the list, the one in its place takes the focus.
 */
export function useListKeys(list: RefObject<HTMLElement | null>, count: number, reveal: (index: number) => void) {
  // An object, so that going to the element that is active already, from the list itself, draws and focuses it, too.
  const [wanted, setActive] = useState({ index: 0 });
  const active = Math.max(0, Math.min(wanted.index, count - 1));
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
    const move = MOVES[event.key];
    if (
      move === undefined ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey ||
      (event.target instanceof HTMLInputElement && event.target.type !== "checkbox")
    )
      return;
    const from = event.target === event.currentTarget ? active - 1 : active;
    const next = Math.max(0, Math.min(move(from, count), count - 1));
    event.preventDefault();
    waiting.current = true;
    reveal(next);
    setActive({ index: next });
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    inside.current = true;
    const index = event.target.closest("[data-index]")?.getAttribute("data-index");
    if (index !== null && index !== undefined) setActive({ index: Number(index) });
  };
  const onBlur = ({ currentTarget, target, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (relatedTarget !== null) inside.current = currentTarget.contains(relatedTarget);
    if (relatedTarget !== null) return;
    // An element that was taken away loses the focus to nothing; so does one when something else is clicked on.
    queueMicrotask(() => {
      if (target.isConnected) inside.current = false;
    });
  };
  return { active, handlers: { onKeyDown, onFocus, onBlur } };
}
