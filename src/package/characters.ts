import { lookUp } from "../shared/lookUp";

/*
 * Characters as XML 1.0 (fifth edition) has them: which may stand in a text, which make a name, and what is written in
 * place of others.
 */

const FIRST =
  ":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F" +
  "\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
const NAME = new RegExp(`^[${FIRST}][${FIRST}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*$`, "u");

/** Characters that most names are made of: each may stand in a name, or also begin one. */
const USUAL = { none: 0, further: 1, first: 2 } as const;
const USUAL_COUNT = 128;
const USUAL_IN_NAMES = Uint8Array.from({ length: USUAL_COUNT }, (_, code) => {
  const character = String.fromCharCode(code);
  if (NAME.test(character)) return USUAL.first;
  return NAME.test(`a${character}`) ? USUAL.further : USUAL.none;
});

/** Where the name that begins at a place ends: at the place itself where none begins there. */
export function endOfName(text: string, start: number): number {
  let at = start;
  let isUsual = true;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= USUAL_COUNT) isUsual = false;
    else if (USUAL_IN_NAMES[code] === USUAL.none) break;
  }
  const isName = isUsual ? USUAL_IN_NAMES[text.charCodeAt(start)] === USUAL.first : NAME.test(text.slice(start, at));
  return isName ? at : start;
}

const [TAB, NEWLINE, RETURN, SPACE] = Array.from("\t\n\r ", (sign) => sign.charCodeAt(0));

/** Where the blanks end that begin at a place. */
export function endOfBlanks(text: string, start: number): number {
  for (let at = start; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && code !== NEWLINE && code !== RETURN && code !== TAB) return at;
  }
}

/** Characters that may not stand anywhere. Halves of characters come out of no decoder, and are not looked for. */
const FORBIDDEN = /[^\t\n\r\u0020-\uFFFD]/;

/** Whether all characters of a text may stand there. */
export function isAllowed(text: string): boolean {
  return !FORBIDDEN.test(text);
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const REFERENCE = /&([^;]*)(;?)/g;

/** A text with the characters that its references stand for; one that stands for none throws `damaged`. */
export function withCharacters(text: string, damaged: () => Error): string {
  return text.replace(REFERENCE, (_, name: string, end: string) => {
    const character = end === "" ? null : characterOf(name);
    if (character === null) throw damaged();
    return character;
  });
}

function characterOf(name: string): string | null {
  const named = lookUp(NAMED, name);
  if (named !== undefined) return named;
  const [, hex, decimal] = /^#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,8}))$/.exec(name) ?? [];
  if (hex === undefined && decimal === undefined) return null;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (code > 0x10_ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  const character = String.fromCodePoint(code);
  return isAllowed(character) ? character : null;
}
