import { displayWidth } from "../../shared/text";

/** What is not broken: a word or a number, or one character; with the brackets and stops that stay with it. */
const PIECE = /[（《“‘「【〔([]*(?:[A-Za-z0-9][A-Za-z0-9.%+*/=-]*|\s+|.)[，。；：、！？）》”’」】〕,;:!?)\]%…]*/gsu;

/** Where Chinese and a letter or digit meet, word processors leave a quarter of a character between them. */
const SPACED = /(?<=[^\p{ASCII}\s])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=[^\p{ASCII}\s])/gu;
const SPACE = 0.5;

/** How many lines a text takes in a width counted in half-width characters. */
export function lineCount(text: string, room: number): number {
  return textLines(text, room).length;
}

/**
 * The lines of a text in a width counted in half-width characters, broken as Chinese text is: anywhere, but no line
 * begins with a stop or ends with an opening bracket. Together they are the text; its own line breaks end lines.
 */
export function textLines(text: string, room: number): readonly string[] {
  const paragraphs = text.split("\n");
  return paragraphs.flatMap((paragraph, index) => {
    const lines = paragraphLines(paragraph, room);
    return index < paragraphs.length - 1 ? [...lines.slice(0, -1), `${lines.at(-1) ?? ""}\n`] : lines;
  });
}

/** The width of the longest line as the text itself is broken, in half-width characters. */
export function longestLine(text: string): number {
  return Math.max(...text.split("\n").map(setWidth));
}

/** The width of a text on one line, in half-width characters. */
export function setWidth(text: string): number {
  return displayWidth(text) + SPACE * (text.match(SPACED)?.length ?? 0);
}

function paragraphLines(paragraph: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let filled = 0;
  for (const [piece] of paragraph.matchAll(PIECE)) {
    const own = setWidth(piece);
    // The space before a piece falls away where it begins a line.
    const width = /^[A-Za-z0-9]/u.test(piece) ? own + 2 * SPACE : own;
    if (filled + width <= room) {
      line += piece;
      filled += width;
      continue;
    }
    if (filled > 0) {
      lines.push(line);
      line = "";
    }
    // What is longer than a whole line is broken all the same.
    const more = Math.max(1, Math.ceil(width / room));
    for (const part of evenParts(piece, more)) {
      lines.push(line + part);
      line = "";
    }
    line = lines.pop() ?? "";
    filled = width - (more - 1) * room;
  }
  return [...lines, line];
}

/** A text in so many parts of about equal length. */
function evenParts(text: string, count: number): readonly string[] {
  const signs = Array.from(text);
  const length = Math.ceil(signs.length / count);
  return Array.from({ length: count }, (_, part) => signs.slice(part * length, (part + 1) * length).join(""));
}

/**
 * A title that is longer than a line, broken into lines of about equal length; words stay whole. `room` in half-width
 * characters.
 */
export function balancedTitle(title: string, room: number): string {
  const count = Math.ceil(setWidth(title) / room);
  if (count < 2) return title;
  const words = [...new Intl.Segmenter("zh", { granularity: "word" }).segment(title)].map(({ segment }) => segment);
  const wanted = setWidth(title) / count;
  const lines = [""];
  for (const word of words) {
    const last = lines.at(-1) ?? "";
    const full = setWidth(last) >= wanted - setWidth(word) / 2 && lines.length < count && !STOP.test(word);
    if (full) lines.push(word);
    else lines[lines.length - 1] = last + word;
  }
  return lines.join("\n");
}

/** Signs that begin no line. */
const STOP = /^[，。；：、！？）》”’」】〕]/u;
