import { setEntry } from "../shared/lookUp";
import { endOfBlanks, endOfName, isAllowed, withCharacters } from "./characters";

/** The attributes of a tag by their names, as they are read. */
export type Attributes = Readonly<Record<string, string>>;

/** What is heard of an XML document. Names come with their prefixes; where a tag stands the scanner says. */
export interface ScanListener {
  open(name: string, attributes: Attributes, empty: boolean): void;
  close(name: string, empty: boolean): void;
  text(text: string): void;
}

const [LESS, GREATER, SLASH, EXCLAMATION, QUESTION, EQUALS, AMPERSAND, BRACKET, QUOTE, APOSTROPHE] = Array.from(
  "<>/!?=&]\"'",
  (sign) => sign.charCodeAt(0),
);
/** All control characters stand below. */
const SPACE = 0x20;
/** Above stands what is no character. */
const LAST = 0xfffd;

const NO_ATTRIBUTES: Attributes = Object.freeze({});
const BYTE_ORDER_MARK = "\ufeff";
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(["'])1\.\d+\1(?:\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>$/;

/** In place of where markup ends: beyond what there is of the text. */
const CUT_OFF = -1;

/**
 * Reads XML 1.0 from tag to tag. What is not well-formed throws `damaged`, and so does a document with a grammar of its
 * own (DOCTYPE), which no part of an Office file may have.
 */
export class XmlScanner {
  /** Where the tag that is told stands in the text that is read. */
  start = 0;
  end = 0;
  /** How many attributes it has. */
  attributeCount = 0;
  /** The names of the elements that are open, the outermost first. */
  private readonly names: string[] = [];
  private isPlainValue = true;
  private isBegun = false;
  private hasRoot = false;

  constructor(
    private readonly listener: ScanListener,
    private readonly damaged: () => Error,
  ) {}

  /**
   * Reads from a place of a text on, until it is past another place or something goes on beyond the end. Gives the place
   * from which the text is to be given again, with more of it.
   */
  read(text: string, from: number, to: number): number {
    let at = from;
    while (at < to) {
      const less = text.indexOf("<", at);
      if (less === -1) return at;
      if (less > at) this.tellText(text, at, less);
      at = this.markup(text, less);
      if (at === CUT_OFF) return less;
      this.isBegun = true;
    }
    return at;
  }

  /** Ends the document with what is left of its text. */
  finish(rest: string): void {
    if (rest.includes("<")) throw this.damaged();
    if (rest !== "") this.tellText(rest, 0, rest.length);
    if (this.names.length > 0 || !this.hasRoot) throw this.damaged();
  }

  /** Reads what begins with a <, and gives the place behind it. */
  private markup(text: string, start: number): number {
    const code = text.charCodeAt(start + 1);
    if (code === SLASH) return this.closingTag(text, start);
    if (code === QUESTION) return this.instruction(text, start);
    if (code === EXCLAMATION) return this.declaration(text, start);
    return this.openingTag(text, start);
  }

  private openingTag(text: string, start: number): number {
    let at = endOfName(text, start + 1);
    if (at === text.length) return CUT_OFF;
    if (at === start + 1) throw this.damaged();
    const name = text.slice(start + 1, at);
    let attributes: Record<string, string> | null = null;
    this.attributeCount = 0;
    for (;;) {
      const next = endOfBlanks(text, at);
      const isEmpty = text.charCodeAt(next) === SLASH;
      const close = isEmpty ? next + 1 : next;
      if (close >= text.length) return CUT_OFF;
      if (text.charCodeAt(close) === GREATER) {
        this.place(start, close + 1);
        this.tellOpening(name, attributes ?? NO_ATTRIBUTES, isEmpty);
        return this.end;
      }
      const nameEnd = endOfName(text, next);
      // Mostly there are no blanks around it.
      const equals = text.charCodeAt(nameEnd) === EQUALS ? nameEnd : endOfBlanks(text, nameEnd);
      const quote = text.charCodeAt(equals + 1) === QUOTE ? equals + 1 : endOfBlanks(text, equals + 1);
      if (quote >= text.length) return CUT_OFF;
      // Attributes stand apart from what is before them.
      if (next === at || nameEnd === next || text.charCodeAt(equals) !== EQUALS) throw this.damaged();
      const end = this.endOfValue(text, quote);
      if (end === CUT_OFF) return CUT_OFF;
      attributes ??= {};
      this.addAttribute(attributes, text.slice(next, nameEnd), this.value(text.slice(quote + 1, end)));
      at = end + 1;
    }
  }

  private tellOpening(name: string, attributes: Attributes, isEmpty: boolean): void {
    if (this.names.length === 0 && this.hasRoot) throw this.damaged();
    this.hasRoot = true;
    this.listener.open(name, attributes, isEmpty);
    if (isEmpty) this.listener.close(name, true);
    else this.names.push(name);
  }

  /** Where the value ends that a quote begins; notes whether all of it stands for itself. */
  private endOfValue(text: string, quote: number): number {
    const mark = text.charCodeAt(quote);
    if (mark !== QUOTE && mark !== APOSTROPHE) throw this.damaged();
    this.isPlainValue = true;
    for (let at = quote + 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === mark) return at;
      if (!isPlainCode(code)) this.isPlainValue = false;
    }
    return CUT_OFF;
  }

  /** A value as it is read: line breaks and tabs in it count as spaces. */
  private value(written: string): string {
    if (this.isPlainValue) return written;
    if (written.includes("<")) throw this.damaged();
    return this.characters(written.replace(/\r\n|[\t\r\n]/g, " "));
  }

  private addAttribute(attributes: Record<string, string>, name: string, value: string): void {
    if (Object.hasOwn(attributes, name)) throw this.damaged();
    setEntry(attributes, name, value);
    this.attributeCount += 1;
  }

  private closingTag(text: string, start: number): number {
    const name = this.names.at(-1);
    if (name === undefined) throw this.damaged();
    const close = endOfBlanks(text, start + 2 + name.length);
    if (close >= text.length) return CUT_OFF;
    if (!text.startsWith(name, start + 2) || text.charCodeAt(close) !== GREATER) throw this.damaged();
    this.names.pop();
    this.place(start, close + 1);
    this.listener.close(name, false);
    return this.end;
  }

  /** What begins with <!: a comment or a section of characters. */
  private declaration(text: string, start: number): number {
    if (text.startsWith("--", start + 2)) return this.comment(text, start + 4);
    if (text.startsWith(SECTION, start + 2)) return this.section(text, start + 2 + SECTION.length);
    const begun = text.slice(start + 2);
    if ("--".startsWith(begun) || SECTION.startsWith(begun)) return CUT_OFF;
    throw this.damaged();
  }

  private comment(text: string, start: number): number {
    const end = text.indexOf("--", start);
    if (end === -1 || end + 2 === text.length) return CUT_OFF;
    if (text.charCodeAt(end + 2) !== GREATER || !isAllowed(text.slice(start, end))) throw this.damaged();
    return end + 3;
  }

  private section(text: string, start: number): number {
    if (this.names.length === 0) throw this.damaged();
    const end = text.indexOf("]]>", start);
    if (end === -1) return CUT_OFF;
    const written = text.slice(start, end);
    if (!isAllowed(written)) throw this.damaged();
    this.listener.text(withNewlines(written));
    return end + 3;
  }

  /** What begins with <?: it is for other programs, but for the declaration that a document may begin with. */
  private instruction(text: string, start: number): number {
    const end = text.indexOf("?>", start + 2);
    if (end === -1) return CUT_OFF;
    const written = text.slice(start, end + 2);
    const nameEnd = endOfName(written, 2);
    const name = written.slice(2, nameEnd);
    const isApart = nameEnd === end - start || endOfBlanks(written, nameEnd) > nameEnd;
    if (name === "" || !isApart || !isAllowed(written)) throw this.damaged();
    if (name.toLowerCase() === "xml" && (this.isBegun || !DECLARATION.test(written))) throw this.damaged();
    return end + 2;
  }

  private tellText(text: string, start: number, end: number): void {
    const written = text.slice(start, end);
    if (this.names.length === 0) this.passBlanks(written);
    else if (isPlain(text, start, end)) this.listener.text(written);
    else if (written.includes("]]>")) throw this.damaged();
    else this.listener.text(this.characters(withNewlines(written)));
  }

  /** Outside of the outermost element nothing stands but blanks and, before all, the mark of the byte order. */
  private passBlanks(written: string): void {
    const isMarked = !this.isBegun && written.startsWith(BYTE_ORDER_MARK);
    const start = isMarked ? BYTE_ORDER_MARK.length : 0;
    if (endOfBlanks(written, start) < written.length) throw this.damaged();
    this.isBegun ||= start < written.length;
  }

  private characters(written: string): string {
    if (!isAllowed(written)) throw this.damaged();
    return withCharacters(written, this.damaged);
  }

  private place(start: number, end: number): void {
    this.start = start;
    this.end = end;
  }
}

const SECTION = "[CDATA[";

/** Whether what stands between two places stands for itself, as nearly everything does. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (!isPlainCode(text.charCodeAt(at))) return false;
  }
  return true;
}

function isPlainCode(code: number): boolean {
  return code >= SPACE && code <= LAST && code !== AMPERSAND && code !== LESS && code !== BRACKET;
}

/** All line breaks count as one character. */
function withNewlines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
