import { useSyncExternalStore } from "react";

/** What the operating system asks of every page. */
export interface Wishes {
  readonly contrast: boolean;
  readonly dark: boolean;
}

/** Whether a media query holds, kept up to date. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => {
        list.removeEventListener("change", changed);
      };
    },
    () => window.matchMedia(query).matches,
  );
}

/** What the operating system asks of every page; what is shown is drawn again when that changes. */
export function useWishes(): Wishes {
  const contrast = useMedia("(forced-colors: active)");
  const dark = useMedia("(prefers-color-scheme: dark)");
  return { contrast, dark };
}
