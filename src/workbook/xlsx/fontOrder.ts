import { PackageEdit } from "../../package/edit";
import { openZip } from "../../package/zip";
import { WORKBOOKS } from "./workbookFile";

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

/**
 * A workbook of the writing library with the properties of its fonts put in order: the library writes the character set
 * and the colour before the size. Excel shows such fonts, but its own validator counts each of them as an error, and a
 * program that reads by the schema may drop what it does not expect.
 */
export function withFontsInOrder(bytes: Uint8Array): Uint8Array {
  const edit = new PackageEdit(openZip(bytes, {}, WORKBOOKS));
  edit.edit("xl/styles.xml", (text) => text.replace(FONT, inOrder));
  return edit.bytes();
}

function inOrder(properties: string): string {
  return [...properties.matchAll(PROPERTY)]
    .sort(([, a = ""], [, b = ""]) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .map(([property]) => property)
    .join("");
}
