import { SaxesParser } from "saxes";
import { unpack } from "./unpack";
import { damagedPart, markupOf, tooComplex, type Zip } from "./zip";
import { lookUp } from "../shared/lookUp";

export type Attributes = Readonly<Record<string, string>>;

/**
 * What a reader of an XML part wants to hear. Names come without their namespace prefix. `parents` are the elements that
 * are open around this one, the outermost first: an element counts only where the standard has it, extensions may use
 * its name for something else.
 */
export interface XmlHandlers {
  open(name: string, attributes: Attributes, parents: readonly string[]): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** A tag where it stands in the text of a part. */
export interface Tag {
  /** With its namespace prefix. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** `<c/>`: it opens and closes at once. */
  readonly empty: boolean;
}

/** The same for one who changes the text: each tag comes with its place. */
export interface TagHandlers {
  open(name: string, attributes: Attributes, tag: Tag): void;
  close?(name: string, tag: Tag): void;
  text?(text: string): void;
}

/** How much of each a part may hold: far above what programs write, below what takes long or fills the memory. */
export const XML_LIMITS = { depth: 256, attributes: 1_000, elements: 6_500_000 } as const;

/**
 * Reads an XML part while it is being unpacked. A part that is missing, not well-formed or beyond the limits is a
 * FileFault; it may be a part that never has as many elements as others, `most` of them.
 */
export function readXml(zip: Zip, path: string, handlers: XmlHandlers, most: number = XML_LIMITS.elements): void {
  const entry = markupOf(zip, path);
  const damaged = () => damagedPart(zip, path);
  const tooMuch = (what: keyof typeof XML_LIMITS, limit: number = XML_LIMITS[what]) =>
    tooComplex(zip, path, `xml-${what}`, limit);
  const parser = parserFor(handlers, damaged);
  const parents: string[] = [];
  let elements = 0;
  let attributesOfTag = 0;
  parser.on("attribute", () => {
    attributesOfTag += 1;
    if (attributesOfTag > XML_LIMITS.attributes) throw tooMuch("attributes");
  });
  parser.on("opentag", ({ name, attributes }) => {
    attributesOfTag = 0;
    elements += 1;
    if (elements > most) throw tooMuch("elements", most);
    if (parents.length >= XML_LIMITS.depth) throw tooMuch("depth");
    const local = localName(name);
    handlers.open(local, attributes, parents);
    parents.push(local);
  });
  parser.on("closetag", () => {
    const local = parents.pop();
    if (local !== undefined) handlers.close?.(local);
  });
  let decode: ((bytes?: Uint8Array) => string) | undefined;
  unpack(zip, entry, (bytes) => {
    decode ??= decoder(bytes, damaged);
    parser.write(decode(bytes));
  });
  parser.write(decode?.() ?? "").close();
}

/** Whether the elements around one are exactly these, the outermost first. */
export function isIn(parents: readonly string[], ...path: readonly string[]): boolean {
  return parents.length === path.length && path.every((name, depth) => parents[depth] === name);
}

/** Reads the text of an XML part that is there as a whole; one that is not well-formed throws `damaged`. */
export function scanXml(text: string, damaged: () => Error, handlers: TagHandlers): void {
  Array.from(scanXmlSteps(text, damaged, handlers));
}

/** Characters that are read in one step. */
const STEP = 65_536;

/** The same in steps: whatever was read in one of them can be put away before the next. */
export function* scanXmlSteps(text: string, damaged: () => Error, handlers: TagHandlers): Generator<undefined, void> {
  const parser = parserFor(handlers, damaged);
  // Parsers tell where a tag ends; within it no other < is allowed.
  const tagOf = (name: string, empty: boolean): Tag => {
    const end = parser.position;
    return { name, start: text.lastIndexOf("<", end - 1), end, empty };
  };
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    handlers.open(localName(name), attributes, tagOf(name, isSelfClosing));
  });
  parser.on("closetag", ({ name, isSelfClosing }) => handlers.close?.(localName(name), tagOf(name, isSelfClosing)));
  for (let start = 0; start < text.length; start += STEP) {
    parser.write(text.slice(start, start + STEP));
    yield;
  }
  parser.close();
}

type Parser = SaxesParser<{ xmlns: false; position: false }>;

function parserFor(handlers: { text?(text: string): void }, damaged: () => Error): Parser {
  const parser: Parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", () => {
    throw damaged();
  });
  parser.on("text", (text) => handlers.text?.(text));
  parser.on("cdata", (text) => handlers.text?.(text));
  return parser;
}

/** Text of bytes that come in pieces; at the end it is called without any. */
function decoder(start: Uint8Array, fault: () => Error): (bytes?: Uint8Array) => string {
  const decoding = new TextDecoder(encodingOf(start), { fatal: true });
  return (bytes) => {
    try {
      return bytes === undefined ? decoding.decode() : decoding.decode(bytes, { stream: true });
    } catch {
      throw fault();
    }
  };
}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

const MARKED: Readonly<Record<string, Encoding>> = { "255,254": "utf-16le", "254,255": "utf-16be" };

/** The encoding of a part, told by the first two of its bytes. */
export function encodingOf(start: Uint8Array): Encoding {
  return lookUp(MARKED, start.slice(0, 2).join()) ?? "utf-8";
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The same handlers for parts whose attributes have prefixes, as all of Word's have: they come without them, too. */
export function withLocalAttributes(handlers: XmlHandlers): XmlHandlers {
  return {
    open: (name, attributes, parents) => {
      const local = Object.entries(attributes).map(([key, value]) => [localName(key), value] as const);
      handlers.open(name, Object.fromEntries(local), parents);
    },
    close: (name) => handlers.close?.(name),
    text: (text) => handlers.text?.(text),
  };
}

/** The value of an attribute whatever its namespace prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  return lookUp(attributes, name) ?? Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];
}

/** An attribute of the type xsd:boolean. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** An attribute that is a whole number from 0; one that is none throws `damaged`. */
export function wholeNumber(value: string | undefined, damaged: () => Error): number {
  if (value === undefined || !/^\d{1,9}$/.test(value)) throw damaged();
  return Number(value);
}
