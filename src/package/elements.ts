import type { Term } from "../shared/said";
import { fileFault, type FileFault } from "./fault";
import { unpack } from "./unpack";
import { tooComplex, type Zip, type ZipEntry, damagedPart } from "./zip";
import { relationships } from "./contents";
import { attribute, isIn, readXml } from "./xml";

/** What a file may have very many of, by the elements that say so. */
const KINDS: ReadonlyMap<string, Term> = new Map<string, Term>([
  ["row", "many-rows"],
  ["c", "many-cells"],
  ["v", "many-cells"],
  ["f", "many-cells"],
  ["mergeCell", "many-merges"],
  ["hyperlink", "many-links"],
  ["definedName", "many-names"],
  ["dataValidation", "many-validations"],
  ["formula1", "many-validations"],
  ["conditionalFormatting", "many-conditions"],
  ["cfRule", "many-conditions"],
  ["formula", "many-conditions"],
  ["si", "many-texts"],
  ["is", "many-texts"],
  ["t", "many-texts"],
  ["xf", "many-formats"],
  ["font", "many-formats"],
  ["fill", "many-formats"],
  ["border", "many-formats"],
  ["dxf", "many-formats"],
]);

/** `<x/>`: no element is written with fewer bytes. */
const SHORTEST = 4;
/** Bytes from the beginning of one tag to that of the next, at most: far above the longest text that a cell takes. */
const LONGEST = 2_000_000;
/** What is added by other programs may hold a file as one text; no reader of workbooks opens it. */
const ADDED = /^customXml\//i;

/**
 * Stops at a package whose wanted parts have more elements than `most` together, or a text without end, before any of
 * them is read: each costs its reader time and memory. What there is too much of is named.
 */
export function demandFewElements(zip: Zip, most: number, isWanted: (name: string) => boolean): void {
  const parts = [...zip.entries.values()].filter(({ name }) => isWanted(name));
  if (parts.reduce((sum, { size }) => sum + size, 0) < Math.min(most * SHORTEST, LONGEST)) return;
  let elements = 0;
  for (const part of parts) {
    const count = new ElementCount();
    unpack(zip, part, (bytes) => {
      elements += count.add(bytes);
      if (elements > most) throw tooMany(zip, part, bytes, most);
      if (count.longest > LONGEST && !ADDED.test(part.name)) throw tooComplex(zip, part.name, "xml-text", LONGEST);
    });
  }
}

const [LESS, SLASH, EXCLAMATION, QUESTION] = Array.from("</!?", (sign) => sign.charCodeAt(0));

/** Counts the elements of a part whose bytes come in pieces. */
class ElementCount {
  /** Bytes without a tag beginning in them. */
  longest = 0;
  private since = 0;
  private endsInLess = false;

  /** How many begin in these bytes, or with the last one before them. */
  add(bytes: Uint8Array): number {
    if (bytes.length === 0) return 0;
    let elements = this.endsInLess && isBegun(bytes[0]) ? 1 : 0;
    let { longest } = this;
    let last = -this.since;
    for (let at = 0; at < bytes.length; at += 1) {
      if (bytes[at] !== LESS) continue;
      if (at + 1 < bytes.length && isBegun(bytes[at + 1])) elements += 1;
      if (at - last > longest) longest = at - last;
      last = at;
    }
    this.since = bytes.length - last;
    this.longest = Math.max(longest, this.since);
    this.endsInLess = bytes.at(-1) === LESS;
    return elements;
  }
}

/** Whether an element begins with a < before this byte. */
function isBegun(byte: number | undefined): boolean {
  return byte !== SLASH && byte !== EXCLAMATION && byte !== QUESTION;
}

function tooMany(zip: Zip, { name }: ZipEntry, bytes: Uint8Array, limit: number): FileFault {
  return fileFault("file-too-many-elements", zip.place, {
    part: name,
    what: mostIn(new TextDecoder().decode(bytes)),
    limit,
  });
}

/** What there is most of in a piece of a part. */
function mostIn(text: string): Term {
  const counts = new Map<Term, number>();
  for (const [, tag = ""] of text.matchAll(/<(?:\w+:)?(\w+)/g)) {
    const kind = KINDS.get(tag) ?? "many-elements";
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? "many-elements";
}

/** Worksheets of a workbook, at most: far above what offices exchange. */
const MOST_SHEETS = 1_000;

/**
 * Stops at a workbook, whose main part is given, with more worksheets than that, or with one part that is said to be
 * several of them: a reader would read it as often.
 */
export function demandFewSheets(zip: Zip, main: string): void {
  const targets = new Map(relationships(zip, main).map(({ id, target }) => [id, target.toLowerCase()]));
  const found = new Set<string>();
  readXml(zip, main, {
    open: (name, attributes, parents) => {
      if (name !== "sheet" || !isIn(parents, "workbook", "sheets")) return;
      const path = targets.get(attribute(attributes, "id") ?? "");
      if (path === undefined) return;
      if (found.has(path)) throw damagedPart(zip, path);
      if (found.size >= MOST_SHEETS) throw tooComplex(zip, main, "xml-sheets", MOST_SHEETS);
      found.add(path);
    },
  });
}
