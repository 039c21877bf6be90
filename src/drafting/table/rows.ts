import { pointsIn } from "../../rubric/printed";
import { awardsBeside } from "../grammar/tokens";
import { areasAcross, type Grid } from "./grid";
import { headerClass, isHeaderRow, type Header } from "./header";
import { aloneIn, hasPoints, NOTE_WORD, textsOf, type Heading, type Look, type Note } from "./headings";
import { countsIn, titleBeside } from "./sectionTitle";
import { guessedSums, summandAt, sumNamed } from "./sumRows";
import { hasChineseOrdinal, squeezed } from "./text";

/** What a row below the header is. */
export type TableRow =
  | { readonly kind: "item"; readonly row: number }
  | Heading
  /** Sums are `guessed` where not their words but their points tell them. */
  | { readonly kind: "total" | "subtotal"; readonly row: number; readonly guessed?: string }
  | { readonly kind: "header"; readonly row: number }
  | Note
  /** Where another table begins, which is not read. */
  | { readonly kind: "other"; readonly row: number };

/** What is filled in below the items. */
const RESULT =
  /^(?:考核|考评|评价|综合|最终|最后|实际|自评|核定|评定|总)*(?:得分|等次|等级|名次|排名|评语|意见|结论)[：:]?$|^.{0,10}(?:签[字名章]|盖章)|^.{0,6}(?:人|日期|单位)[：:]/;
/**
 * Tells the rows below a header apart; blank ones, and those that only continue joined cells, are left out. Another
 * header is another table: it and what follows are not read.
 */
export function tableRows(grid: Grid, header: Header): readonly TableRow[] {
  const rows: TableRow[] = [];
  const look = lookOf(grid, header);
  const lastScored = look.maxes.length === 0 ? Infinity : lastWithPoints(look, header);
  let ended = false;
  // A blank row or the first note below the last points: what follows is text.
  let closed = false;
  for (const row of rowsBelow(grid, header)) {
    const found: TableRow | null = closed && row > lastScored ? noteOf(look, row) : rowOf(look, row, ended);
    ended ||= found?.kind === "total";
    closed ||= found === null ? isEmpty(look, row) : found.kind === "note" || found.kind === "total";
    const above = rows.at(-1);
    if (
      found?.kind === "other" &&
      above?.kind === "heading" &&
      above.title.counts !== null &&
      isAlike(grid, header, row)
    ) {
      rows.push({ kind: "header", row });
      continue;
    }
    if (found?.kind === "other") return settled(look, [...withItems(rows, ["heading", "note"]), found]);
    if (found !== null) rows.push(found);
  }
  return settled(look, withItems(rows, ["heading"]));
}

/** The last row with points, or with what counts without any. */
function lastWithPoints(look: Look, header: Header): number {
  return rowsBelow(look.grid, header).reduce((last, row) => {
    return hasPoints(look, row) || textsOf(look, row).some((text) => !NOTE_WORD.test(text) && countsIn(text) !== null)
      ? row
      : last;
  }, 0);
}

/** Whether a row says by itself how points are given or taken. */
function hasRule({ grid, rules }: Look, row: number): boolean {
  return rules.some((column) => {
    const { text, row: own, column: first } = grid.area(row, column);
    return own === row && first === column && /\d/.test(text) && awardsBeside(text, null).length > 0;
  });
}

function isEmpty({ grid, kept }: Look, row: number): boolean {
  return kept.every((column) => grid.area(row, column).row === row && grid.area(row, column).text.trim() === "");
}

/** A row below the items; null where nothing begins in it. */
function noteOf(look: Look, row: number): TableRow | null {
  const texts = look.kept.map((column) => look.grid.area(row, column)).filter((area) => area.row === row);
  const text = [...new Set(texts)].map((area) => area.text.trim()).filter((one) => one !== "");
  if (text.length === 0) return null;
  const again = text.length > 1 && text.every((one) => look.words.has(squeezed(one)));
  if (again || isOtherHeader(look.grid, row)) return { kind: "other", row };
  const [first = "", ...rest] = text;
  const label = rest.length > 0 && NOTE_WORD.test(squeezed(first)) && !/[：:]$/.test(first) ? `${first}：` : first;
  return { kind: "note", row, text: label + rest.join("  ") };
}

function settled(look: Look, rows: readonly TableRow[]): readonly TableRow[] {
  return nested(withSums(look, rows));
}

/** The rows with those of sums told apart that have no word for it. */
function withSums(look: Look, rows: readonly TableRow[]): readonly TableRow[] {
  const summands = rows.flatMap((entry) => {
    if (entry.kind === "item") return [{ ...summandAt(look.grid, entry.row, look), parts: false }];
    return entry.kind === "heading" || entry.kind === "subtotal"
      ? [{ row: entry.row, points: 0, bare: false, parts: true }]
      : [];
  });
  const sums = guessedSums(summands);
  if (sums.size === 0) return rows;
  return rows.map((entry): TableRow => {
    const { row } = entry;
    const kind = sums.get(row);
    if (kind === undefined) return entry;
    const text = textsOf(look, row).find((one) => pointsIn(one) === null) ?? "";
    if (kind !== "heading") return { kind, row, guessed: text };
    const [column = 0] = look.maxes;
    return { kind, row, text, title: titleBeside(text, look.grid.area(row, column).text) };
  });
}

/** The rows without those at the end that have no items below them: results such as 等次, the title of another table. */
function withItems(rows: readonly TableRow[], kinds: readonly TableRow["kind"][]): readonly TableRow[] {
  const last = rows.findLastIndex(({ kind }) => kind === "item");
  return rows.filter(({ kind }, index) => index <= last || !kinds.includes(kind));
}

function rowOf(look: Look, row: number, ended: boolean): TableRow | null {
  const texts = textsOf(look, row);
  const [first] = beginning(look, row);
  if (first === undefined || (isBlank(look, row) && !NOTE_WORD.test(first))) return null;
  const again = texts.length > 1 && texts.every((text) => look.words.has(squeezed(text)));
  if (again && !ended) return { kind: "header", row };
  if (again || isOtherHeader(look.grid, row)) return { kind: "other", row };
  const sum = sumNamed(first);
  if (sum !== null && !hasRule(look, row)) return { kind: sum, row };
  if (NOTE_WORD.test(first) && !hasPoints(look, row) && !hasRule(look, row)) return noteOf(look, row);
  if (RESULT.test(first) && !hasPoints(look, row) && !hasRule(look, row)) return noteOf(look, row);
  return aloneIn(look, row, ended) ?? { kind: "item", row };
}

/** The texts that begin in a row, in one piece each; those that are joined from above stand for nothing of its own. */
function beginning({ grid, kept }: Look, row: number): readonly string[] {
  const areas = new Set(kept.map((column) => grid.area(row, column)).filter((area) => area.row === row));
  return [...areas].map(({ text }) => squeezed(text)).filter((text) => text !== "");
}

/** Whether a row has nothing but a number, as forms do that are longer than their text. */
function isBlank({ grid, kept, numbers }: Look, row: number): boolean {
  const texts = kept.filter((column) => !numbers.includes(column)).map((column) => grid.area(row, column).text);
  return numbers.length > 0 && texts.every((text) => text.trim() === "");
}

/** A header has at least three names, and no text that is longer than a name. */
function isOtherHeader(grid: Grid, row: number): boolean {
  const texts = areasAcross(grid, row).map(({ text }) => squeezed(text));
  const named = texts.filter((text) => headerClass(text) !== null);
  return named.length >= 3 && texts.every((text) => text.length <= 12) && isHeaderRow(grid, row);
}

function lookOf(grid: Grid, header: Header): Look {
  const kept = header.columns.filter(({ cls }) => cls !== "dropped");
  return {
    grid,
    kept: kept.map(({ index }) => index),
    maxes: kept.filter(({ cls }) => cls === "max").map(({ index }) => index),
    numbers: kept.filter(({ cls }) => cls === "number").map(({ index }) => index),
    rules: kept.filter(({ cls }) => cls === "rule").map(({ index }) => index),
    arabic: rowsBelow(grid, header).some((row) => /^\d/.test(grid.area(row, 0).text.normalize("NFKC").trim())),
    words: new Set(header.columns.flatMap((column) => column.words.map(squeezed))),
  };
}

function rowsBelow({ height }: Grid, { to }: Header): readonly number[] {
  return Array.from({ length: height - to - 1 }, (_, row) => to + 1 + row);
}

/** Whether a row names columns as the header does, in other words: 加分内容 where that has 考核内容. */
function isAlike(grid: Grid, { columns }: Header, row: number): boolean {
  return columns.every(({ index, cls }) => cls === "dropped" || headerClass(grid.area(row, index).text) === cls);
}

/** （一） */
const FINER = /^[（(][一二三四五六七八九十]+[）)]/u;

/** Where （一） stands below 一、, both name a part of the table, and 一、 the section. */
function nested(rows: readonly TableRow[]): readonly TableRow[] {
  let above: Heading | null = null;
  return rows.map((row): TableRow => {
    if (row.kind !== "heading") return row;
    if (!FINER.test(row.text)) above = hasChineseOrdinal(row.text) ? row : null;
    return above === null || above === row ? row : { ...row, text: `${above.text}${row.text}`, title: above.title };
  });
}
