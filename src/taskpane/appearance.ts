import { useSyncExternalStore } from "react";

/** How the pane is coloured. */
export type Appearance = "light" | "dark" | "contrast";

/** What the operating system asks of every page. */
export interface Wishes {
  readonly contrast: boolean;
  readonly dark: boolean;
}

/** The share of each colour in what the eye takes for brightness (ITU-R BT.709). */
const SHARES = [0.2126, 0.7152, 0.0722];

/** Brightness of "#RRGGBB" or "RRGGBB", 0 to 1; undefined for anything else. */
function brightness(colour: string): number | undefined {
  const hex = /^#?([\da-f]{6})$/i.exec(colour)?.[1];
  if (hex === undefined) return undefined;
  return SHARES.reduce((sum, share, at) => sum + (share * parseInt(hex.slice(2 * at, 2 * at + 2), 16)) / 255, 0);
}

/**
 * The appearance that goes with Office. High contrast is the system's to say; light or dark follows the background of
 * Office's panes where it is known, because Office may be dark on a light system and the other way round.
 */
export function appearanceFor(background: string | undefined, wishes: Wishes): Appearance {
  if (wishes.contrast) return "contrast";
  const bright = background === undefined ? undefined : brightness(background);
  const dark = bright === undefined ? wishes.dark : bright < 0.5;
  return dark ? "dark" : "light";
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

/** What the operating system asks of every page; the pane is drawn again when that changes. */
export function useWishes(): Wishes {
  const contrast = useMedia("(forced-colors: active)");
  const dark = useMedia("(prefers-color-scheme: dark)");
  return { contrast, dark };
}
