import type { CellStyle } from "../../layout/plan";
import { BORDER_COLOR, FILLS, FONTS, fontSize, formatOf, type Look } from "../looks";
import type { NativeBorder, NativeFill, NativeFont, NativeStyle } from "./native";

/** Tells programs without these fonts that a Chinese one has to stand in (GB2312). */
const CHINESE = { charset: 134 };

const NATIVE_FONTS: Readonly<Record<CellStyle["font"], NativeFont>> = {
  title: { ...FONTS.title, ...CHINESE },
  heading: { ...FONTS.heading, ...CHINESE },
  body: { ...FONTS.body, ...CHINESE },
  small: { ...FONTS.small, ...CHINESE },
  issued: { ...FONTS.issued, ...CHINESE },
};

/** The font that column widths are counted in: half a Chinese character is one unit. */
export const DEFAULT_FONT: NativeFont = NATIVE_FONTS.body;

const THIN_BORDER = borderOf("thin", BORDER_COLOR);

/** The native style of a plan's style. Call it once for each style object. */
export function nativeStyle(style: CellStyle): NativeStyle {
  const format = formatOf(style);
  return {
    font: nativeFont(style),
    alignment: {
      ...(style.align === undefined ? {} : { horizontal: style.align }),
      vertical: style.verticalAlign ?? "center",
      ...(style.wrap === true ? { wrapText: true } : {}),
    },
    protection: { locked: style.unlocked !== true },
    ...(style.border === true ? { border: THIN_BORDER } : {}),
    ...(style.fill === undefined ? {} : { fill: solid(FILLS[style.fill]) }),
    ...(format === null ? {} : { numFmt: format }),
  };
}

function nativeFont(style: CellStyle): NativeFont {
  const font = NATIVE_FONTS[style.font];
  const size = fontSize(style);
  const sized = size === font.size ? font : { ...font, size };
  return style.bold === true ? { ...sized, bold: true } : sized;
}

/** The native style of a conditional format's look. */
export function nativeLook({ fill, border, font }: Look): NativeStyle {
  const { color, ...weight } = font ?? {};
  return {
    fill: solid(fill),
    ...(font === undefined ? {} : { font: { ...weight, ...(color === undefined ? {} : { color: { rgb: color } }) } }),
    ...(border === undefined ? {} : { border: borderOf(border.line, border.color) }),
  };
}

/** Cells take the first colour of a solid fill, conditional formats the second. */
function solid(rgb: string): NativeFill {
  return { type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } };
}

function borderOf(style: "thin" | "dashed", rgb: string): NativeBorder {
  const side = { style, color: { rgb } };
  return { left: side, right: side, top: side, bottom: side };
}
