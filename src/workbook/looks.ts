import type { CellStyle, ConditionPlan, PageMargins, PagePlan } from "../layout/plan";

/*
 * What the looks of a plan are in numbers, the same in a file and in a running program. Colours are RRGGBB.
 */

/** Name and size in points. */
export const FONTS: Readonly<Record<CellStyle["font"], { readonly name: string; readonly size: number }>> = {
  title: { name: "方正小标宋简体", size: 18 },
  heading: { name: "黑体", size: 11 },
  body: { name: "宋体", size: 11 },
  small: { name: "宋体", size: 9 },
  issued: { name: "仿宋_GB2312", size: 10.5 },
};

/** Size in points of a style's font. */
export function fontSize({ font, size }: CellStyle): number {
  return size ?? FONTS[font].size;
}

/** Light enough to be printed and copied, dark text stays readable on each. */
export const FILLS: Readonly<Record<NonNullable<CellStyle["fill"]>, string>> = {
  header: "D6E0EF",
  official: "EFEFEF",
  entry: "FFF8D6",
  self: "E2F2DC",
  result: "DCEEFB",
  note: "FBEFE3",
};

/** Number formats; null is the general one. */
const FORMATS: Readonly<Record<NonNullable<CellStyle["format"]>, string | null>> = {
  general: null,
  text: "@",
  // A pattern with optional decimals would show whole points with a trailing dot.
  points: null,
  deducted: '"扣"General"分"',
  integer: "0",
  date: "yyyy-mm-dd",
};

/** The number format of a style; null is the general one. */
export function formatOf({ format = "general", decimals }: Pick<CellStyle, "format" | "decimals">): string | null {
  if (decimals === undefined) return FORMATS[format];
  const fixed = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  if (format === "points") return fixed;
  if (format === "deducted") return `"扣"${fixed}"分"`;
  throw new Error(`Decimals of a cell with the format ${format}`);
}

/** Colour of the thin lines around bordered cells. */
export const BORDER_COLOR = "7F7F7F";

/** What a conditional format changes. */
export interface Look {
  readonly fill: string;
  readonly border?: { readonly line: "thin" | "dashed"; readonly color: string };
  readonly font?: { readonly bold?: true; readonly underline?: "single" | "double"; readonly color?: string };
}

/** Each look is told by its border, weight or underline, too, so that it survives a grey print. */
export const LOOKS: Readonly<Record<ConditionPlan["look"], Look>> = {
  blank: { fill: "FFE08A", border: { line: "dashed", color: "9C5700" } },
  problem: { fill: "F8CBAD", font: { bold: true, color: "9C0006" }, border: { line: "thin", color: "9C0006" } },
  slip: { fill: "FFD9A0", font: { underline: "single", color: "7F4F00" } },
  capped: { fill: "E4DAF1", font: { underline: "single" } },
  veto: { fill: "F4B6B6", font: { bold: true, underline: "double", color: "7A0000" } },
};

/*
 * The printed page, the same in a file and in a running program.
 */

/** Margins of A4 pages, and the distance of header and footer from the edge, in millimetres. */
export const MARGINS_MM: PageMargins = { top: 20, bottom: 20, left: 18, right: 18, header: 9, footer: 9 };

/** Page number and number of pages, in Excel's codes. */
const CENTER_FOOTER = "第 &P 页 共 &N 页";

/** What stands above and under pages, in Excel's codes. */
export interface PageTexts {
  /** In the middle above every page; empty where there is nothing. */
  readonly header: string;
  /** In the middle under every page; or at the right under odd pages and at the left under even ones. */
  readonly footer: { readonly center: string } | { readonly oddRight: string; readonly evenLeft: string };
}

/** Size before font, so that no digit of the text is taken for a part of the size. */
const HEADER = '&12&"黑体,常规"';
/** 四号宋体, one character from the outer edge. */
const DASHED = '&14&"宋体,常规"— &P —';

export function pageTexts({ header, pageNumbers }: PagePlan): PageTexts {
  return {
    header: header === undefined ? "" : HEADER + header.replaceAll("&", "&&"),
    footer:
      pageNumbers === "dashed"
        ? { oddRight: `${DASHED}\u3000`, evenLeft: `\u3000${DASHED}` }
        : { center: CENTER_FOOTER },
  };
}
