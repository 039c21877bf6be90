import type { Cell, CellStyle, ConditionalRule, DataValidation, WriteOptions, WriteSheet } from "hucre/xlsx";
import { withFontsInOrder } from "./fontOrder";

/*
 * The library that writes whole workbooks, and its words for what a file says: only here is it known by its name. What
 * it writes wrong is mended here.
 */

export type NativeBook = WriteOptions;
export type NativeName = NonNullable<NativeBook["namedRanges"]>[number];

export type NativeSheet = WriteSheet;
export type NativePage = NonNullable<NativeSheet["pageSetup"]>;
export type NativeHeaderFooter = NonNullable<NativeSheet["headerFooter"]>;
export type NativeProtection = NonNullable<NativeSheet["protection"]>;
export type NativeValidation = DataValidation;
/** A conditional format. */
export type NativeCondition = ConditionalRule;

export type NativeCell = Partial<Cell>;
export type NativeStyle = CellStyle;
export type NativeFont = NonNullable<NativeStyle["font"]>;
export type NativeColor = NonNullable<NativeFont["color"]>;
export type NativeFill = NonNullable<NativeStyle["fill"]>;
export type NativeBorder = NonNullable<NativeStyle["border"]>;

/** Writes a workbook as an .xlsx file. One that Excel could not open is the caller's fault and throws. */
export async function writeNative(book: NativeBook): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  return withFontsInOrder(await writeXlsx(book));
}
