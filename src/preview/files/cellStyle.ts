import type { NativeFill, NativeFont, NativeStyle } from "../../workbook/xlsx/native";
import { PLAIN_STYLE, styleWith, type HostStyle } from "../host/sheet/style";
import { fileBorder, hostEdges } from "./borders";
import { fileColor, type ColorOf } from "./colors";

/*
 * How a cell looks, in the words of files and in Excel's.
 */

type Alignment = NonNullable<NativeStyle["alignment"]>;

const HORIZONTAL: readonly (readonly [file: NonNullable<Alignment["horizontal"]>, host: string])[] = [
  ["general", "General"],
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
];

const VERTICAL: readonly (readonly [file: NonNullable<Alignment["vertical"]>, host: string])[] = [
  ["top", "Top"],
  ["center", "Center"],
  ["bottom", "Bottom"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
];

const UNDERLINES: readonly (readonly [file: Exclude<NativeFont["underline"], boolean | undefined>, host: string])[] = [
  ["single", "Single"],
  ["double", "Double"],
  ["singleAccounting", "SingleAccountant"],
  ["doubleAccounting", "DoubleAccountant"],
];

function inFile<T>(table: readonly (readonly [file: T, host: string])[], host: string): T | undefined {
  return table.find(([, word]) => word === host)?.[0];
}

function inHost<T>(table: readonly (readonly [file: T, host: string])[], file: T | undefined): string | undefined {
  return table.find(([word]) => word === file)?.[1];
}

/** Tells programs without a Chinese font that another Chinese one has to stand in (GB2312). */
const CHINESE = { charset: 134 };

/** The style as a file has it. Call it once for each style: files keep styles, too. */
export function fileStyle(style: HostStyle): NativeStyle {
  const border = fileBorder(style);
  return {
    font: fileFont(style),
    alignment: fileAlignment(style),
    protection: { locked: style.locked, ...(style.formulaHidden ? { hidden: true } : {}) },
    ...(border === undefined ? {} : { border }),
    ...(style.fill === null ? {} : { fill: solidFill(style.fill) }),
    ...(style.numberFormat === PLAIN_STYLE.numberFormat ? {} : { numFmt: style.numberFormat }),
  };
}

function fileFont({ fontName, fontSize, fontColor, bold, italic, underline }: HostStyle): NativeFont {
  const line = fileUnderline(underline);
  return {
    name: fontName,
    size: fontSize,
    ...(/\p{Script=Han}|GB2312/u.test(fontName) ? CHINESE : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(line === undefined ? {} : { underline: line }),
    ...(fontColor === PLAIN_STYLE.fontColor ? {} : { color: fileColor(fontColor) }),
  };
}

function fileAlignment({ horizontal, vertical, wrap }: HostStyle): Alignment {
  const across = inFile(HORIZONTAL, horizontal);
  const down = inFile(VERTICAL, vertical);
  return {
    ...(across === undefined || across === "general" ? {} : { horizontal: across }),
    ...(down === undefined ? {} : { vertical: down }),
    ...(wrap ? { wrapText: true } : {}),
  };
}

/** Cells take the first colour of a solid fill, conditional formats the second. */
export function solidFill(color: string): NativeFill {
  return { type: "pattern", pattern: "solid", fgColor: fileColor(color), bgColor: fileColor(color) };
}

/** What the styles of one file have in common. */
export interface FileLooks {
  /** The font of cells that name none. */
  readonly font: NativeFont;
  readonly colorOf: ColorOf;
}

/** What a style of a file is in Excel. */
export function hostStyle(style: NativeStyle, { font: usual, colorOf }: FileLooks): HostStyle {
  const { alignment, protection, fill, border, numFmt } = style;
  const font = style.font ?? usual;
  const { fontName, fontSize, fontColor, numberFormat } = PLAIN_STYLE;
  return styleWith({
    numberFormat: numFmt ?? numberFormat,
    fontName: font.name ?? fontName,
    fontSize: font.size ?? fontSize,
    fontColor: colorOf(font.color) ?? fontColor,
    bold: font.bold === true,
    italic: font.italic === true,
    underline: hostUnderline(font.underline) ?? "None",
    fill: fillColor(fill, colorOf),
    horizontal: inHost(HORIZONTAL, alignment?.horizontal) ?? "General",
    vertical: inHost(VERTICAL, alignment?.vertical) ?? "Bottom",
    wrap: alignment?.wrapText === true,
    ...hostEdges(border, colorOf),
    locked: protection?.locked !== false,
    formulaHidden: protection?.hidden === true,
  });
}

/** The line under text in a file, by Excel's word for it; undefined where there is none. */
export function fileUnderline(underline: string): Exclude<NativeFont["underline"], boolean | undefined> | undefined {
  return inFile(UNDERLINES, underline);
}

/** Excel's word for a line under text; null where there is none, or nothing is said. */
export function hostUnderline(underline: NativeFont["underline"]): string | null {
  if (underline === undefined || underline === false) return null;
  return inHost(UNDERLINES, underline === true ? "single" : underline) ?? "Single";
}

function fillColor(fill: NativeFill | undefined, colorOf: ColorOf): string | null {
  return fill?.type === "pattern" && fill.pattern === "solid" ? colorOf(fill.fgColor) : null;
}
