import { isIn, readXml } from "../../package/xml";
import type { Zip } from "../../package/zip";

/*
 * XML cannot hold control characters and half characters: in these files they are written as _x000D_, and a text that
 * happens to look like that has its first _ written as _x005F_.
 */

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const TO_ESCAPE = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** What may have to be written otherwise: marks of XML, a _, half a character, a control character. */
const UNUSUAL = /[^\t\n -%'-;=?-^`-~\u00A0-\uD7FF\uE000-\uFFFD]/;

/** Whether a text is written as it is, as nearly all are. */
export function isPlain(text: string): boolean {
  return !UNUSUAL.test(text);
}

/** A text as it is written into a file. */
export function escapeText(text: string): string {
  return text.replace(TO_ESCAPE, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${code}_`;
  });
}

/** The text that a file's text stands for. */
export function unescapeText(text: string): string {
  return !text.includes("_x")
    ? text
    : text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Gathers the text of a string item: all its runs, without the phonetic guides that may stand beside them. */
export class TextGatherer {
  private gathered = "";
  private inText = false;
  private inPhonetic = false;

  open(name: string): void {
    if (name === "rPh") this.inPhonetic = true;
    if (name === "t") this.inText = !this.inPhonetic;
  }

  close(name: string): void {
    if (name === "rPh") this.inPhonetic = false;
    if (name === "t") this.inText = false;
  }

  text(text: string): void {
    if (this.inText) this.gathered += text;
  }

  /** The text so far; the next item starts empty. */
  take(): string {
    const text = unescapeText(this.gathered);
    this.gathered = "";
    return text;
  }
}

/** The texts of a workbook that its cells point to, in their order; none where there is no such part. */
export function readSharedStrings(zip: Zip, path: string | null): string[] {
  const strings: string[] = [];
  if (path === null) return strings;
  const gatherer = new TextGatherer();
  let isItem = false;
  readXml(zip, path, {
    open: (name, _, parents) => {
      if (name === "si") isItem = isIn(parents, "sst");
      gatherer.open(name);
    },
    text: (text) => {
      gatherer.text(text);
    },
    close: (name) => {
      gatherer.close(name);
      if (name !== "si") return;
      const text = gatherer.take();
      if (isItem) strings.push(text);
    },
  });
  return strings;
}
