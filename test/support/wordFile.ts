import { unzipSync } from "fflate";
import { everything, named, parseXml, type Element } from "./xmlTree";

/*
 * Looks into .docx files.
 */

const PREFIXES = {
  "": "",
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w:",
  "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp:",
  "http://purl.org/dc/elements/1.1/": "dc:",
  "http://purl.org/dc/terms/": "dcterms:",
};

/** All parts of a package as text. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, Buffer.from(part).toString("utf8")] as const),
  );
}

/** One part of a .docx file as a tree. */
export function wordPart(bytes: Uint8Array, path: string): Element {
  const xml = partsOf(bytes).get(path);
  if (xml === undefined) throw new Error(`no ${path}`);
  return parseXml(xml, PREFIXES);
}

/** The text of an element. */
export function textIn(element: Element): string {
  return everything(element)
    .map(({ name, text }) => (name === "w:br" ? "\n" : name === "w:t" ? text : ""))
    .join("");
}

/** The value of a property that is an element of its own, null where there is none. */
export function valueIn(element: Element, name: string): string | null {
  return named(element, name)[0]?.attributes["w:val"] ?? null;
}

/** One cell of a Word table. */
export interface WordCell {
  readonly column: number;
  readonly columns: number;
  /** restart: begins a cell merged downwards · continue: a part of one. */
  readonly merge: "restart" | "continue" | null;
  readonly text: string;
  readonly element: Element;
}

/** The rows of a table with their cells at their places in its grid. */
export function wordRows(table: Element): { readonly element: Element; readonly cells: readonly WordCell[] }[] {
  return named(table, "w:tr").map((element) => {
    let column = 0;
    const cells = element.children
      .filter(({ name }) => name === "w:tc")
      .map((found): WordCell => {
        const columns = Number(valueIn(found, "w:gridSpan") ?? 1);
        const merged = valueIn(found, "w:vMerge");
        const merge = merged === "restart" || merged === "continue" ? merged : null;
        const cell: WordCell = { column, columns, merge, text: textIn(found), element: found };
        column += columns;
        return cell;
      });
    return { element, cells };
  });
}
