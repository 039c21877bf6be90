import type { PageMargins } from "../../layout/plan";

/*
 * A4 after GB/T 9704: a type area of 156 × 225 mm. A table that lies across keeps the area: the page is turned, its head
 * to the binding side.
 */

export type Orientation = "portrait" | "landscape";

const A4_MM = { short: 210, long: 297 } as const;

/** In millimetres; the page number stands 7 mm under the type area. */
export const MARGINS_MM: Readonly<Record<Orientation, PageMargins>> = {
  portrait: { top: 37, bottom: 35, left: 28, right: 26, header: 22, footer: 22 },
  landscape: { top: 28, bottom: 26, left: 35, right: 37, header: 16, footer: 13 },
};

const POINTS_PER_INCH = 72;
const MM_PER_INCH = 25.4;

export function mmToPoints(mm: number): number {
  return (mm * POINTS_PER_INCH) / MM_PER_INCH;
}

/** Width and height of the page, in millimetres. */
export function pageSizeMm(orientation: Orientation): { readonly width: number; readonly height: number } {
  const { short, long } = A4_MM;
  return orientation === "portrait" ? { width: short, height: long } : { width: long, height: short };
}

/** Width and height of the type area, in points. */
export function typeArea(orientation: Orientation): { readonly width: number; readonly height: number } {
  const { width, height } = pageSizeMm(orientation);
  const { top, bottom, left, right } = MARGINS_MM[orientation];
  return { width: mmToPoints(width - left - right), height: mmToPoints(height - top - bottom) };
}
