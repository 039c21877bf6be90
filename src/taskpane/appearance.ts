import type { Wishes } from "../ui/wishes";

/** How the pane is coloured. */
export type Appearance = "light" | "dark" | "contrast";

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
