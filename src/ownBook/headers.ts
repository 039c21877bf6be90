import type { SheetView } from "./sheetView";
import { partOf, type HeaderPart } from "./headerPart";

/** What stands over one place of a sheet. */
export interface Header {
  readonly place: number;
  /** Everything in the header's own cells, from the outermost to the one nearest to the units. */
  readonly text: string;
  /** The same as parts, with what a cell merged over several places says before them. */
  readonly parts: readonly HeaderPart[];
  /** The number in a line of item numbers. */
  readonly number: string | null;
  /** Full points: from a line of maxima or, where there is none, from the innermost part that has some. */
  readonly max: number | null;
}

type LineKind = "words" | "numbers" | "maxima";

/** The headers of all places with one. */
export function headersOf(view: SheetView, lines: readonly number[]): readonly Header[] {
  const kinds = lines.map((line) => lineKind(view, line));
  const headers: Header[] = [];
  for (let place = 0; place < view.places; place++) {
    const own = lines.map((line) => view.text(line, place));
    if (own.every((text) => text === "")) continue;
    const words = lines.flatMap((_, index) => {
      if (kinds[index] !== "words") return [];
      return own[index] === "" ? (mergedText(view, lines, index, place) ?? []) : (own[index] ?? []);
    });
    const parts = words.map(partOf);
    const inLine = (kind: LineKind) => own.find((text, index) => kinds[index] === kind && text !== "") ?? null;
    headers.push({
      place,
      text: own.filter((text) => text !== "").join(JOINT),
      parts,
      number: inLine("numbers"),
      max: numberIn(inLine("maxima")) ?? parts.findLast(({ max }) => max !== null)?.max ?? null,
    });
  }
  return headers;
}

/** Stands between the texts of a header of several lines. */
const JOINT = " / ";

const numberIn = (text: string | null) => (text === null ? null : (partOf(text).max ?? plainNumber(text)));

function plainNumber(text: string): number | null {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

/** A line that is mostly numbers has the numbers of the items or their full points. */
function lineKind(view: SheetView, line: number): LineKind {
  const texts: string[] = [];
  for (let place = 0; place < view.places; place++) {
    const text = view.text(line, place);
    if (text !== "") texts.push(text);
  }
  const numbers = texts.filter((text) => /^\d+(\.\d+)*分?$/.test(text));
  if (numbers.length === 0 || numbers.length < texts.length * 0.6) return "words";
  if (texts.some((text) => /^(?:满分|分值|权重|标准分)/.test(text)) || numbers.some((text) => text.endsWith("分"))) {
    return "maxima";
  }
  if (texts.some((text) => /^(?:序号|编号|指标)/.test(text))) return "numbers";
  return numbers.length > 2 && numbers.every((text, index) => index === 0 || follows(numbers[index - 1] ?? "", text))
    ? "numbers"
    : "maxima";
}

function follows(before: string, after: string): boolean {
  const [one, other] = [before, after].map((text) => text.split(".").map(Number));
  for (let index = 0; ; index++) {
    const [a, b] = [one?.[index], other?.[index]];
    if (a === undefined || b === undefined) return a === undefined && b !== undefined;
    if (a !== b) return a < b;
  }
}

/**
 * What a cell to the left says for this place, too, being merged over it: it has words below it as well. A cell that is
 * merged downwards has none.
 */
function mergedText(view: SheetView, lines: readonly number[], index: number, place: number): string | null {
  const below = (at: number) => lines.slice(index + 1).some((line) => view.text(line, at) !== "");
  if (!below(place)) return null;
  for (let before = place - 1; before >= 0; before--) {
    const text = view.text(lines[index] ?? 0, before);
    if (text !== "") return below(before) ? text : null;
  }
  return null;
}
