import fc from "fast-check";
import { cellAddress } from "../../src/layout/address";
import type { CellValue } from "../../src/layout/plan";
import { MAIN } from "../support/packages";

/*
 * Worksheet parts at random, in every way of writing them that is allowed, and values for their cells.
 */

/** The texts that cells of these worksheets may point to. */
export const STRINGS = "<si><t>甲镇</t></si><si><r><t>乙</t></r><r><t>镇</t></r></si>";

/** Rows and columns of the field. Patches reach one further. */
const SIZE = 6;

type Contents = (name: (tag: string) => string) => readonly [type: string, content: string];

const NUMBERS = ["0", "8.75", "-1E-7", "45413", "1e+21"];

/** What cells hold, by their type. */
const contents: readonly Contents[] = [
  ...NUMBERS.map((number): Contents => (n) => ["", `<${n("v")}>${number}</${n("v")}>`]),
  (n) => ["n", `<${n("v")}>3</${n("v")}>`],
  (n) => ["s", `<${n("v")}>0</${n("v")}>`],
  (n) => ["s", `<${n("v")}>1</${n("v")}>`],
  (n) => ["b", `<${n("v")}>1</${n("v")}>`],
  (n) => ["e", `<${n("v")}>#N/A</${n("v")}>`],
  (n) => ["str", `<${n("v")}><![CDATA[a<b]]>&amp;_x000D_</${n("v")}>`],
  (n) => ["inlineStr", `<${n("is")}><${n("t")}>&#x4E19;</${n("t")}></${n("is")}>`],
  (n) => ["", `<${n("f")}>SUM(A1:B2)</${n("f")}><${n("v")}>8.75</${n("v")}>`],
  (n) => ["str", `<${n("f")} ca="1">"x"&amp;A1</${n("f")}><!-- <v> --><${n("v")}>x</${n("v")}>`],
  () => ["", ""],
];

const GAPS = ["", "", "", "\n", "  ", "<!-- <c r='A1'/> -->", "<?x <row/> ?>"] as const;

interface Written {
  readonly index: number;
  /** Names its row or address even where it would not have to. */
  readonly named: boolean;
  /** In one tag where it is empty. */
  readonly short: boolean;
  /** What stands after it. */
  readonly gap: string;
}

interface WrittenCell extends Written {
  readonly content: Contents;
  readonly style: string;
}

interface WrittenRow extends Written {
  readonly cells: readonly WrittenCell[];
  readonly attributes: string;
}

const cellArbitrary: fc.Arbitrary<WrittenCell> = fc.record({
  index: fc.nat(SIZE - 1),
  content: fc.constantFrom(...contents),
  style: fc.constantFrom("", "", ' s="1"'),
  named: fc.boolean(),
  short: fc.boolean(),
  gap: fc.constantFrom(...GAPS),
});

const rowArbitrary: fc.Arbitrary<WrittenRow> = fc.record({
  index: fc.nat(SIZE - 1),
  cells: fc.uniqueArray(cellArbitrary, { selector: ({ index }) => index }),
  attributes: fc.constantFrom("", ' spans="1:2"', ' s="1" customFormat="1"', " ht=\"20\" x=\"r='9' spans='1'\""),
  named: fc.boolean(),
  short: fc.boolean(),
  gap: fc.constantFrom(...GAPS),
});

const partArbitrary = fc.record({
  rows: fc.uniqueArray(rowArbitrary, { selector: ({ index }) => index }),
  prefix: fc.constantFrom("", "", "x:"),
  quote: fc.constantFrom('"', "'"),
  head: fc.constantFrom("", '<dimension ref="B2:C3"/>', '<cols><col min="2" max="4" style="1"/></cols>'),
  mark: fc.constantFrom("", "", "\ufeff"),
});

/** A worksheet part at random. */
export const worksheetXml: fc.Arbitrary<string> = partArbitrary.map(({ rows, prefix, quote, head, mark }) => {
  const name = (tag: string) => prefix + tag;
  const written = withImplied(rows).map((row) => rowXml(row, name, quote));
  const declaration = prefix === "" ? `xmlns="${MAIN}"` : `xmlns:x="${MAIN}"`;
  const around = prefix === "" ? head : head.replace(/<(\/?)/g, "<$1x:");
  const table = element(name("sheetData"), "", written.join(""), rows.length % 2 === 0);
  return `${mark}<${name("worksheet")} ${declaration}>${around}${table}</${name("worksheet")}>`;
});

/** Each with whether its number is the one after that before it, so that it need not be written. */
function withImplied<T extends Written>(items: readonly T[]): (T & { readonly implied: boolean })[] {
  return items.map((item, at) => ({
    ...item,
    implied: !item.named && item.index === (items[at - 1]?.index ?? -1) + 1,
  }));
}

function rowXml(row: WrittenRow & { readonly implied: boolean }, name: (tag: string) => string, quote: string): string {
  const number = row.implied ? "" : ` r=${quote}${String(row.index + 1)}${quote}`;
  const cells = withImplied(row.cells).map((cell) => {
    const address = cell.implied ? "" : ` r=${quote}${cellAddress(row.index, cell.index)}${quote}`;
    const [type, content] = cell.content(name);
    const attributes = cell.style + address + (type === "" ? "" : ` t=${quote}${type}${quote}`);
    return element(name("c"), attributes, content, cell.short) + cell.gap;
  });
  return element(name("row"), number + row.attributes, cells.join(""), row.short) + row.gap;
}

function element(name: string, attributes: string, content: string, short: boolean): string {
  return content === "" && short ? `<${name}${attributes} />` : `<${name}${attributes}>${content}</${name}>`;
}

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, "", true, false, "甲镇", "丙", "x", 8.75, 3, 45413, "a<b&\r"),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: "binary" }),
);

/** Values for different cells of such a worksheet. */
export const cellValues = fc.uniqueArray(fc.record({ row: fc.nat(SIZE), column: fc.nat(SIZE), value }), {
  selector: ({ row, column }) => cellAddress(row, column),
});

const TOKEN =
  /<!--.*?-->|<\?.*?\?>|<(?:x:)?row\b(?:"[^"]*"|'[^']*'|[^>"'])*>|<((?:x:)?c)\b(?:"[^"]*"|'[^']*'|[^>"'/])*(?:\/>|>.*?<\/\1>)/gs;

/**
 * A worksheet part without some of its cells, without rows that have none left of themselves, and without what programs
 * only use as a hint.
 */
export function remainder(xml: string, isCut: (row: number, column: number) => boolean): string {
  let row = -1;
  let column = -1;
  const cut = xml.replace(TOKEN, (token, cell: string | undefined) => {
    if (token.startsWith("<!--") || token.startsWith("<?")) return token;
    const [, letters = "", digits] = /\sr=["']([A-Z]?)(\d+)["']/.exec(token) ?? [];
    if (cell === undefined) {
      row = digits === undefined ? row + 1 : Number(digits) - 1;
      column = -1;
      return token.replace(/ spans="1:2"/, "");
    }
    column = letters === "" ? column + 1 : letters.charCodeAt(0) - 65;
    return isCut(row, column) ? "" : token;
  });
  return cut
    .replace(/<((?:x:)?(?:row|sheetData))((?:\s+\w+=(?:"[^"]*"|'[^']*'))*)\s*\/>/g, "<$1$2></$1>")
    .replace(/<((?:x:)?row) r=["']\d+["']><\/\1>/g, "")
    .replace(/<(?:x:)?dimension [^>]*>/, "");
}
