import type * as Library from "docx";

/** The library that writes .docx files; it is large and loaded when the first file is written. */
export type Docx = typeof Library;

export async function loadDocx(): Promise<Docx> {
  return import("docx");
}

const DXA_PER_POINT = 20;
const HALF_POINTS = 2;

/** Twentieths of a point: what WordprocessingML measures in. */
export function dxa(points: number): number {
  return Math.round(points * DXA_PER_POINT);
}

/** Sizes of fonts are counted in half points. */
export function halfPoints(points: number): number {
  return Math.round(points * HALF_POINTS);
}

/** A text without what XML cannot hold. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}
