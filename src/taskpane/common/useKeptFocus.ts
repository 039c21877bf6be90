import { useEffect, useRef } from "react";
import { useSessionState } from "../session/useSession";

/**
 * For an element in which things come and go: when what had the focus within it is gone once a task has ended, such as
 * the form of a workbook that was made, the element itself has it. Somebody who works by keyboard stays where he was.
 */
export function useKeptFocus() {
  const { book, busy } = useSessionState();
  const here = useRef<HTMLDivElement>(null);
  const within = useRef(false);
  useEffect(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (busy === null && within.current && nowhere) here.current?.focus({ preventScroll: true });
  }, [book, busy]);
  return {
    ref: here,
    onFocus: () => {
      within.current = true;
    },
    onBlur: ({ target }: { readonly target: Element }) => {
      // What is taken out of the page has not been left by anybody.
      if (target.isConnected) within.current = false;
    },
  };
}
