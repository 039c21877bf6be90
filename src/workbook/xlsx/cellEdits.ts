import { scanXml, type Attributes } from "../../package/xml";

/*
 * Changes to the text of an XML part that leave every other letter of it alone.
 */

/** Puts `text` in the place of what stands from `start` to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with its edits, which may come in any order. */
function withEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of inOrder(edits)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join("") + text.slice(at);
}

/** Edits as they follow one another in the text; those for one place in the order given. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** An element in the outermost element of a part. */
export interface Child {
  readonly name: string;
  readonly attributes: Attributes;
  /** All of its text, from < to >. */
  readonly source: string;
}

/** The text of a part with every child of its outermost element as `edit` gives it back. */
export function editChildren(text: string, damaged: () => Error, edit: (child: Child) => string): string {
  const edits: Edit[] = [];
  let depth = 0;
  let child: { readonly attributes: Attributes; readonly start: number } = { attributes: {}, start: 0 };
  scanXml(text, damaged, {
    open: (_, attributes, { start }) => {
      depth += 1;
      if (depth === 2) child = { attributes, start };
    },
    close: (name, { end }) => {
      depth -= 1;
      if (depth !== 1) return;
      const { attributes, start } = child;
      const source = text.slice(start, end);
      edits.push({ start, end, text: edit({ name, attributes, source }) });
    },
  });
  return withEdits(text, edits);
}

const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** A tag, as it is written, without some of its attributes. */
export function withoutAttributes(tag: string, unwanted: ReadonlySet<string>): string {
  // Most tags have none of them, and a search for words costs little.
  for (const name of unwanted) if (tag.includes(name)) return withoutThese(tag, unwanted);
  return tag;
}

function withoutThese(tag: string, unwanted: ReadonlySet<string>): string {
  return tag.replace(ATTRIBUTE, (attribute, name: string) => (unwanted.has(name) ? "" : attribute));
}

/** A tag with attributes that have these values and no others. */
export function withAttributes(tag: string, values: Readonly<Record<string, string>>): string {
  const written = Object.entries(values).map(([name, value]) => ` ${name}="${value}"`);
  return withoutAttributes(tag, new Set(Object.keys(values))).replace(
    /^<[^\s/>]+/,
    (start) => start + written.join(""),
  );
}

/** The namespace prefix, with its colon, of a tag's name; empty where there is none. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}
