import type { MergedArea } from "../../rubric/merges";
import { isBlankPoints, pointsIn } from "../../rubric/printed";
import type { Grid } from "./grid";
import { titleBeside, titleOf, type SectionTitle } from "./sectionTitle";
import { sumNamed } from "./sumRows";
import { hasChineseOrdinal, oneLine, squeezed } from "./text";

/*
 * Rows that name the section of the rows below them, whatever shape they have.
 */

/** A row that names the section of the rows below it. */
export interface Heading {
  readonly kind: "heading";
  readonly row: number;
  readonly text: string;
  readonly title: SectionTitle;
}

/** A row of text that belongs to the whole. */
export interface Note {
  readonly kind: "note";
  readonly row: number;
  readonly text: string;
}

/** What the rows of a table are looked at by. */
export interface Look {
  readonly grid: Grid;
  /** The columns that are not dropped. */
  readonly kept: readonly number[];
  readonly maxes: readonly number[];
  readonly numbers: readonly number[];
  readonly rules: readonly number[];
  /** Whether items are numbered 1, 2, 3, so that 一、二、三 are sections. */
  readonly arabic: boolean;
  /** The words of the header. */
  readonly words: ReadonlySet<string>;
}

export const NOTE_WORD =
  /^(?:附?注|说明|备注|填表说明|考核说明|评分说明|计分说明|有关说明|注意事项|补充说明)(?:[：:\d.、（(]|$)/;
const NOTE = new RegExp(`${NOTE_WORD.source.replace("|$", "")}|签[字名章]|评分人|负责人`);
/** What is filled in beside a heading: 小计得分： */
const FILLED_IN = /^(?:小计|本项|本部分|实际)*(?:得分|扣分|小计)?(?:小计|合计)?[：:]_*分?$/u;
/** A heading is no sentence. */
const LONGEST_HEADING = 40;
/** One that nothing but its place tells is shorter. */
const LONGEST_NAME = 16;

/** The texts that a row touches, in one line each. */
export function textsOf({ grid, kept }: Look, row: number): readonly string[] {
  const areas = new Set(kept.map((column) => grid.area(row, column)));
  return [...areas].map(({ text }) => oneLine(text)).filter((text) => text !== "");
}

/** Whether points begin in a row. */
export function hasPoints({ grid, maxes }: Look, row: number): boolean {
  return maxes.some((column) => {
    const { text, row: own, columns } = grid.area(row, column);
    return own === row && columns === 1 && !isBlankPoints(text) && pointsIn(text) !== null;
  });
}

/** A row with one text, or with one and its points: a section's heading or a note. */
export function aloneIn(look: Look, row: number, ended: boolean): Heading | Note | null {
  const { grid, kept, maxes } = look;
  if (kept.length < 2) return null;
  const areas = [...new Set(kept.map((column) => grid.area(row, column)))].filter(
    ({ text }) => !isBlankPoints(text) && !FILLED_IN.test(squeezed(text)),
  );
  const points = areas.filter((area) => {
    return maxes.includes(area.column) && area.row === row && pointsIn(area.text) !== null;
  });
  const texts = areas.filter((area) => !points.includes(area) && area.row === row);
  if (areas.length !== texts.length + points.length || texts.length > 2) return null;
  const text = texts
    .map((area) => oneLine(area.text))
    .join("、")
    .replace(/([）)])、/u, "$1");
  const [first] = texts;
  if (first === undefined) return null;
  const outline = outlined(look, row, texts);
  if (outline !== null) return heading(row, outline, points);
  if (!isNumeral(first.text, texts.length, look)) return null;
  // In a table of nothing but names and points, rows with both are items.
  const own = kept.filter((column) => grid.area(row, column) === first).length;
  const over = own >= kept.length - 1 && (own > 1 || first.column === kept[0]);
  const whole = over && (points.length === 0 || kept.length > 2);
  if (NOTE.test(text) && (whole || ended)) return { kind: "note", row, text: first.text.trim() };
  if (text.includes("否决") && text.length > 12) return null;
  const named = first.column === kept[0] && isNamedAlone(look, row, { text, points: points[0] ?? null });
  if (isHeading(text, whole, first.column) || named) return heading(row, text, points);
  return whole && points.length === 0 ? { kind: "note", row, text: first.text.trim() } : null;
}

function heading(row: number, text: string, [points]: readonly MergedArea[]): Heading {
  return { kind: "heading", row, text, title: titleBeside(text, points?.text ?? "") };
}

/**
 * Whether a row names what is below it: it stands where others have a number, its points
 * reach over the columns beside them, or it has no points where the next row has some.
 */
function isNamedAlone(look: Look, row: number, { text, points }: { text: string; points: MergedArea | null }): boolean {
  const { grid, maxes, numbers } = look;
  if (text.length > LONGEST_NAME || /[，。；：:]/u.test(text) || row + 1 >= grid.height) return false;
  // Where numbers stand, a name is none.
  if (numbers.includes(look.kept[0] ?? -1) && /^[\u4e00-\u9fff]{2}/u.test(text)) return true;
  if (points !== null) return points.columns > 1;
  const [first] = textsOf(look, row + 1);
  const below = hasPoints(look, row + 1) && first !== undefined && sumNamed(first) === null;
  return below && maxes.every((column) => grid.area(row, column).row === row) && numbers.length < 2;
}

/** The name in a row whose number is the beginning of the next row's: 1 and 1.1, A and A1; null where it is not. */
function outlined({ grid, kept }: Look, row: number, [first, second]: readonly MergedArea[]): string | null {
  const column = kept[0] ?? 0;
  if (first === undefined || first.column !== column || row + 1 >= grid.height) return null;
  const [, digits = "", rest = ""] = OUTLINE.exec(oneLine(first.text)) ?? [];
  const below = oneLine(grid.area(row + 1, column).text);
  if (/^\d/u.test(digits) && second === undefined && rest !== "" && /^(?:[（(]1[）)]|①)/u.test(below)) return rest;
  const [, next = ""] = NEXT.exec(below) ?? [];
  const under =
    digits !== "" && [".", "．", "-", ""].some((mark) => next.startsWith(`${digits}${mark}1`)) && next !== digits;
  if (!under || (/\d$/u.test(digits) && !/^\d+[.．-]/u.test(next))) return null;
  const name = second === undefined ? rest : rest === "" ? oneLine(second.text) : "";
  return name === "" ? null : name;
}

/** 1, 1、组织领导, A */
const OUTLINE = /^([A-Z]|\d{1,2})[、.．]?\s*(.*)$/u;
const NEXT = /^([A-Z]?\d{1,2}(?:[.．-]\d{1,2})?)/u;

const NUMERAL = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]?|[ⅠⅡⅢⅣⅤⅥ]+[、.．]?)$/u;

/** Two texts make a heading where the first is 一 or the like, and the items have other numbers. */
function isNumeral(text: string, count: number, { arabic }: Look): boolean {
  return count === 1 || (arabic && NUMERAL.test(oneLine(text)));
}

function isHeading(text: string, whole: boolean, column: number): boolean {
  if (text.length > LONGEST_HEADING || /[。；]/.test(text)) return false;
  if (hasChineseOrdinal(text) || /^[一二三四五六七八九十]+、/.test(text)) return column <= 1;
  return whole || (column === 0 && titleOf(text, null).counts !== null);
}

/** The section of the first rows, where the line above the header names it as rows below name others; null otherwise. */
export function headingAbove(lines: readonly string[], rows: readonly { readonly kind: string }[]): Heading | null {
  const text = oneLine(lines.at(-1) ?? "");
  if (!hasChineseOrdinal(text) || !isHeading(text, true, 0)) return null;
  const title = titleOf(text, null);
  const others = rows.findIndex(({ kind }) => kind === "heading");
  return others > 0 ? { kind: "heading", row: -1, text, title } : null;
}
