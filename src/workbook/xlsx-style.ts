import type { CellStyle as NativeStyle, ConditionalRule } from "hucre/xlsx";
import type { CellStyle, ConditionPlan } from "../layout/plan";

type Font = NonNullable<NativeStyle["font"]>;
type Fill = NonNullable<NativeStyle["fill"]>;
type Border = NonNullable<NativeStyle["border"]>;

/** Tells programs without these fonts that a Chinese one has to stand in (GB2312). */
const CHINESE = { charset: 134 };

const FONTS: Readonly<Record<CellStyle["font"], Font>> = {
  title: { name: "方正小标宋简体", size: 18, ...CHINESE },
  heading: { name: "黑体", size: 11, ...CHINESE },
  body: { name: "宋体", size: 11, ...CHINESE },
  small: { name: "宋体", size: 9, ...CHINESE },
};

/** The font that column widths are counted in: half a Chinese character is one unit. */
export const DEFAULT_FONT: Font = FONTS.body;

/** Light enough to be printed and copied, dark text stays readable on each. */
const FILLS: Readonly<Record<NonNullable<CellStyle["fill"]>, string>> = {
  header: "D6E0EF",
  official: "EFEFEF",
  entry: "FFF8D6",
  self: "E2F2DC",
  result: "DCEEFB",
  note: "FBEFE3",
};

const FORMATS: Readonly<Record<NonNullable<CellStyle["format"]>, string | null>> = {
  general: null,
  text: "@",
  // A pattern with optional decimals would show whole points with a trailing dot.
  points: null,
  integer: "0",
  date: "yyyy-mm-dd",
};

const THIN_BORDER = borderOf("thin", "7F7F7F");

/** The native style of a plan's style. Call it once for each style object. */
export function nativeStyle(style: CellStyle): NativeStyle {
  const format = FORMATS[style.format ?? "general"];
  return {
    font: style.bold === true ? { ...FONTS[style.font], bold: true } : FONTS[style.font],
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

/** Each look is told by its border, weight or underline, too, so that it survives a grey print. */
export const LOOKS: Readonly<Record<ConditionPlan["look"], NonNullable<ConditionalRule["style"]>>> = {
  blank: { fill: solid("FFE08A"), border: borderOf("dashed", "9C5700") },
  problem: {
    fill: solid("F8CBAD"),
    font: { bold: true, color: { rgb: "9C0006" } },
    border: borderOf("thin", "9C0006"),
  },
  capped: { fill: solid("E4DAF1"), font: { underline: "single" } },
  veto: { fill: solid("F4B6B6"), font: { bold: true, underline: "double", color: { rgb: "7A0000" } } },
};

/** Cells take the first colour of a solid fill, conditional formats the second. */
function solid(rgb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } };
}

function borderOf(style: "thin" | "dashed", rgb: string): Border {
  const side = { style, color: { rgb } };
  return { left: side, right: side, top: side, bottom: side };
}
