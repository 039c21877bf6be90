import type { CellStyle, ConditionPlan } from "../../layout/plan";
import { BORDER_COLOR, FILLS, FONTS, fontSize, FORMATS, LOOKS } from "../../workbook/looks";
import type { HostCondition } from "./sheet";
import { styleWith, type Edge, type HostStyle } from "./style";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const LINE: Edge = { color: `#${BORDER_COLOR}`, line: "Continuous" };

/** What a style of a plan is in Excel. */
export function styleOfPlan(style: CellStyle): HostStyle {
  const edge = style.border === true ? LINE : null;
  return styleWith({
    numberFormat: FORMATS[style.format ?? "general"] ?? "General",
    fontName: FONTS[style.font].name,
    fontSize: fontSize(style),
    bold: style.bold === true,
    fill: style.fill === undefined ? null : `#${FILLS[style.fill]}`,
    horizontal: style.align === undefined ? "General" : HORIZONTAL[style.align],
    vertical: style.verticalAlign === "top" ? "Top" : "Center",
    wrap: style.wrap === true,
    top: edge,
    bottom: edge,
    left: edge,
    right: edge,
    locked: style.unlocked !== true,
  });
}

const UNDERLINES = { single: "Single", double: "Double" } as const;
const LINES = { thin: "Continuous", dashed: "Dash" } as const;

/** What a conditional format of a plan is in Excel. */
export function conditionOfPlan({ area, formula, look }: ConditionPlan, id: string): HostCondition {
  const { fill, font, border } = LOOKS[look];
  const sides = border === undefined ? [] : ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  const line = { color: `#${border?.color ?? ""}`, line: LINES[border?.line ?? "thin"] };
  return {
    id,
    areas: [area],
    formula: `=${formula}`,
    fill: `#${fill}`,
    bold: font?.bold ?? null,
    underline: font?.underline === undefined ? null : UNDERLINES[font.underline],
    fontColor: font?.color === undefined ? null : `#${font.color}`,
    borders: Object.fromEntries(sides.map((side) => [side, line])),
    stopIfTrue: false,
  };
}
