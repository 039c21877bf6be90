import type { NativeColor } from "../../workbook/xlsx/native";

/*
 * Colours of files as #RRGGBB: by their value, by their number in the workbook's theme, or in the old palette.
 */

/** The colours of the palette that all workbooks had before there were themes; from 64 on it is the screen's. */
const PALETTE = [
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF",
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF",
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080",
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF",
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF",
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99",
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696",
  "003366 339966 003300 333300 993300 993366 333399 333333",
].flatMap((line) => line.split(" "));

/** Themes list their dark colours before the light ones, files count them the other way round. */
const IN_THEME = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** Gives the colour in digits; null where the file leaves it to the program. */
export type ColorOf = (color: NativeColor | undefined) => string | null;

/** `theme` has the twelve colours of the workbook's theme, RRGGBB. */
export function colorReader(theme: readonly string[]): ColorOf {
  return (color) => {
    const number = color?.theme;
    const fromTheme = number === undefined ? undefined : theme[IN_THEME[number] ?? -1];
    const found = color?.rgb ?? fromTheme ?? (color?.indexed === undefined ? undefined : PALETTE[color.indexed]);
    return found === undefined || !/^[0-9a-f]{6}$/i.test(found) ? null : `#${tinted(found, color?.tint ?? 0)}`;
  };
}

/** A colour made lighter (above 0) or darker (below 0). */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  const changed = channels.map((value) => (tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));
  return changed
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}

/** The colour as a file has it. */
export function fileColor(color: string): NativeColor {
  return { rgb: color.slice(1) };
}
