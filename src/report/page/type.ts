import type { CellKind, ReportLine } from "../model";

/*
 * Fonts and sizes after GB/T 9704. Sizes and heights are in points. Lines have an exact height, so that every program
 * breaks the same pages.
 */

export const FONTS = { title: "方正小标宋简体", heading: "黑体", text: "仿宋_GB2312" } as const;

export type FontName = keyof typeof FONTS;

/** The page number: 四号宋体. */
export const PAGE_NUMBER = { font: "宋体", size: 14 } as const;

/** How a line above or below the table looks. */
export interface LineLook {
  /** What a word processor calls its style. */
  readonly name: string;
  readonly font: FontName;
  readonly size: number;
  /** Height of each of its lines. */
  readonly line: number;
  /** Room under it. */
  readonly after: number;
  readonly align: "left" | "center";
}

/** 附件 三号黑体, title 二号小标宋; facts and signatures 小四仿宋. */
export const LINES: Readonly<Record<ReportLine["kind"], LineLook>> = {
  annex: { name: "附件标识", font: "heading", size: 16, line: 28, after: 14, align: "left" },
  title: { name: "附件标题", font: "title", size: 22, line: 32, after: 4, align: "center" },
  subtitle: { name: "附件副题", font: "text", size: 16, line: 26, after: 4, align: "center" },
  mark: { name: "暂计标识", font: "heading", size: 12, line: 20, after: 2, align: "center" },
  fact: { name: "考核对象", font: "text", size: 12, line: 20, after: 4, align: "left" },
  note: { name: "表下注", font: "text", size: 10.5, line: 16, after: 0, align: "left" },
  signature: { name: "签章", font: "text", size: 12, line: 26, after: 0, align: "left" },
};

/** The lines around cells. */
export const RULE = 0.5;

/** Room between the table and what stands under it. */
export const BELOW_TABLE = 6;

/** 五号 and, for tables with many columns, 小五. */
export const TABLE_SIZES = [10.5, 9] as const;

/** How close the lines of a table stand: as usual, or closer where that saves a page. */
export const SPACING_NAMES = ["usual", "close"] as const;

export type SpacingName = (typeof SPACING_NAMES)[number];

/** Heights in a table. */
export interface Spacing {
  /** Of a line of text. */
  readonly line: number;
  /** Of the room above and below a cell's text together. */
  readonly room: number;
}

/** Lines as a multiple of the size of their text, rooms in points. */
const SPACINGS: Readonly<Record<SpacingName, Spacing>> = {
  usual: { line: 1.3, room: 5 },
  close: { line: 1.2, room: 3 },
};

/** The heights in a table with texts of this size. */
export function spacingOf(size: number, name: SpacingName): Spacing {
  const { line, room } = SPACINGS[name];
  return { line: Math.ceil(size * line * 2) / 2, room };
}

/** Room left and right of a cell's text. */
export const CELL_SIDE = 3;

/** The fonts of cells, and what a word processor calls their styles. */
export const CELLS: Readonly<Record<CellKind, { readonly name: string; readonly font: FontName }>> = {
  header: { name: "表格栏目", font: "heading" },
  official: { name: "表格原文", font: "text" },
  value: { name: "表格结果", font: "text" },
  label: { name: "表格合计", font: "heading" },
  words: { name: "表格说明", font: "text" },
};
