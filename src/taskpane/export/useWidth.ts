import { useCallback, useState } from "react";

/** As wide as the widest scroll bars, in pixels. */
const SCROLL_BAR = 20;

/**
 * The width of an element in pixels, kept up to date; 0 before it is drawn. What a scroll bar that went away leaves
 * free is not taken: it might come back, and go away again, for ever.
 */
export function useWidth(): readonly [ref: (element: HTMLElement | null) => (() => void) | undefined, width: number] {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const measure = () => {
      const now = element.clientWidth;
      setWidth((before) => (now < before || now > before + SCROLL_BAR ? now : before));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [ref, width];
}
