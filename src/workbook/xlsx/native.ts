import type { Cell, CellStyle, ConditionalRule, DataValidation, WriteOptions, WriteSheet } from "hucre/xlsx";
import { PackageEdit } from "../../package/edit";
import { openZip } from "../../package/zip";
import { WORKBOOKS } from "./workbookFile";

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
  return mended(await writeXlsx(book));
}

/** What a font consists of, in the only order that Microsoft's schema knows. */
const ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

const FONT = /(?<=<font>).*?(?=<\/font>)/gs;
const PROPERTY = /<(\w+)(?: \w+="[^"]*")*\/>/g;

/** The name of lines that can be filtered. */
const FILTER = /<definedName name="_xlnm\._FilterDatabase"/g;

/**
 * A workbook of the writing library with the properties of its fonts put in order: the library writes the character set
 * and the colour before the size. Excel shows such fonts, but its own validator counts each of them as an error, and a
 * program that reads by the schema may drop what it does not expect. Names of filters, which no person has given, are
 * hidden.
 */
function mended(bytes: Uint8Array): Uint8Array {
  const edit = new PackageEdit(openZip(bytes, {}, WORKBOOKS));
  edit.edit("xl/styles.xml", (text) => text.replace(FONT, inOrder));
  edit.edit("xl/workbook.xml", (text) => text.replace(FILTER, '$& hidden="1"'));
  return edit.bytes();
}

function inOrder(properties: string): string {
  return [...properties.matchAll(PROPERTY)]
    .sort(([, a = ""], [, b = ""]) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .map(([property]) => property)
    .join("");
}
