import type { Rubric } from "../../rubric/schema";
import { issue, type Issue } from "../../shared/issue";
import { grouped } from "../../shared/list";
import { said, type OwnWords } from "../../shared/said";
import { truncate } from "../../shared/text";
import type { PrintedTable } from "../printedTable";
import type { Found } from "./found";
import type { Entry } from "./entry";
import type { ReadItem } from "./items";
import type { TableRow } from "./rows";
import { sumNamed } from "./sumRows";
import { oneLine, squeezed, withoutOrdinal } from "./text";

/*
 * What was printed and went into nothing: neither an item nor a heading, a title, a sum or a note; and what may have
 * gone into an item as one of several.
 */

/** Points of anything: 10分, 扣2分, 不得分. */
const POINTED = /\d\s*分(?!钟|之|别|类|管|局|公司)|[得扣加减]分/u;
/** What the points of a list begin with. */
const LISTED =
  /^\s*(?:\d{1,2}[.、．)](?!\d)|[（(][\d一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]+[、.．]|[①-⑳])/u;
/** 机构建设（10分）, 机构建设10分：; nothing that is given each time or taken. */
const WORTH =
  /^(?!最|不|未|满分|[全国省市县区乡]+级)[^每扣加减得\d]{2,30}(?<![计为])[（(]?(?:满分|共|计)?\d+(?:\.\d+)?分/u;
/** 满分10分 behind a name, 10分以内 beside one. */
const OWN_POINTS = /(?:满分|共|计)?\d+(?:\.\d+)?分(?:以内|以下)?$/u;
/** How points are given or taken, not what all of them come to. */
const AWARDED = /[扣加减得计]\D{0,4}\d+(?:\.\d+)?分(?!以[上下])/u;
const WORTH_ALONE = new RegExp(`${WORTH.source}[）)]?$`, "u");
/** The longest beginning of a text that is quoted. */
const QUOTED = 24;
/** The most that are named one by one. */
const NAMED = 12;

/** Says of every place which of its lines bear points, or read like an item, and went into nothing. */
export function leftFindings(
  given: PrintedTable,
  found: Found,
  read: readonly ReadItem[],
  { sections }: Rubric,
): readonly Issue[] {
  const own = [...keptTexts(found), ...read.flatMap(textsOf), ...sections.map(({ name }) => name)];
  const kept = bare(own.join("\n"));
  const end = found.rows.find(({ kind }) => kind === "other")?.row ?? given.rows.length;
  const rows = given.rows.slice(0, end);
  const above = rows.length === 0 ? given.before : [];
  return [...rows, ...[...above, ...given.after].map((line) => [line])].flatMap((cells) => {
    const lines = cells.flatMap((cell) => cell.split("\n")).filter((line) => isLeft(line, kept));
    const left = [...new Set(lines.flatMap((line) => leftOf(line, kept)))];
    return left.length === 0 ? [] : [issue("draft-text-left", {}, { texts: quoted(left) })];
  });
}

/** Whether a line bears points, or reads like an item, with words that nothing was made of. */
function isLeft(line: string, kept: string): boolean {
  if (sumNamed(squeezed(line)) !== null || !(POINTED.test(line) || LISTED.test(line))) return false;
  return line.split(/[，,。；;：:、()（）\s]+|(?<=\d)[.．](?!\d)/u).some((clause) => {
    const word = bare(clause.replace(OWN_POINTS, ""));
    return /\p{sc=Han}{2}.?\p{sc=Han}/u.test(word) && !kept.includes(word);
  });
}

/** The sentences of a line that are left, or the line where no single one is. */
function leftOf(line: string, kept: string): readonly string[] {
  const sentences = line.split(/[；;。]/u).filter((sentence) => isLeft(sentence, kept));
  return sentences.length === 0 ? [line] : sentences;
}

/** Letters and digits alone. */
function bare(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");
}

/** All that stands for something without being an item. */
function keptTexts({ titles, above, notes, header, columns, rows, grid }: Found): readonly string[] {
  const items = rows.filter(({ kind }) => kind !== "heading" && kind !== "other");
  const dropped = columns.dropped.flatMap(({ index }) => items.map(({ row }) => grid.area(row, index).text));
  return [
    titles.title ?? "",
    ...above,
    ...header.columns.flatMap(({ words }) => words),
    ...rows.flatMap((row, index) => headingText(row, rows[index + 1])),
    ...[...notes, ...dropped].filter((text) => !AWARDED.test(text)),
  ];
}

/** A heading or a sum; a heading that has nothing below it stands for nothing. */
function headingText(row: TableRow, next: TableRow | undefined): readonly string[] {
  if (row.kind === "heading") {
    return next?.kind === "heading" && !next.text.startsWith(row.text) ? [] : [row.text];
  }
  return "guessed" in row ? [row.guessed] : [];
}

function textsOf({ entry, item }: ReadItem): readonly string[] {
  const { text, beside, content, name, number, block, doubt } = entry;
  return [number, ...name, content, text, beside, item.name, block.section?.name ?? "", doubt ?? ""].map(oneLine);
}

/** Items whose text may be that of several: events that veto, rows with names, or parts, unless they are understood as one. */
export function joinedFindings(read: readonly ReadItem[], { items }: Rubric): readonly Issue[] {
  const doubted = new Set(items.flatMap(({ id, toConfirm }) => (toConfirm === undefined ? [] : [id])));
  const byBlock = grouped(read, ({ entry }) => entry.block);
  const whole = read.filter(({ entry }) => byBlock.get(entry.block)?.every((other) => other.entry === entry) === true);
  return whole.flatMap(({ entry, item: { id, name } }) => {
    const parts = entry.counts === "veto" ? vetoesIn(entry) : doubted.has(id) ? partsIn(entry) : [];
    const all = new Set(parts.map((part) => withoutOrdinal(part)));
    return all.size < 2 ? [] : [issue("draft-parts-joined", { item: id }, { name, texts: quoted([...all]) })];
  });
}

const SENTENCES = /[\n；;。]/u;

function vetoesIn({ text }: Entry): readonly string[] {
  return text
    .split(SENTENCES)
    .filter((part) => /\p{sc=Han}{4}/u.test(part) && !/^\s*(?:以上|上述|凡|有下列)/u.test(part));
}

/** The sentences, and clauses with points, that may be items. */
function partsIn({ content, text, rows }: Entry): readonly string[] {
  const sentences = [content, text].flatMap((one) => one.split(SENTENCES)).map((one) => one.trim());
  const parts = sentences.filter((sentence) => mayBeItem(sentence, rows > 1));
  const clauses = sentences
    .flatMap((one) => one.split(/[，,]/u))
    .filter((clause) => WORTH_ALONE.test(squeezed(clause)));
  return [...parts, ...(clauses.length > 1 ? clauses : [])];
}

/** Whether a line may be an item of its own: it has points, or a row of its own among several. */
function mayBeItem(line: string, several: boolean): boolean {
  const own = squeezed(withoutOrdinal(line));
  if (several && LISTED.test(line)) return true;
  if (AWARDED.test(own) || own.includes("不得分")) return false;
  return WORTH.test(own) || ((several || LISTED.test(line)) && /\p{sc=Han}{2}/u.test(own));
}

function quoted(texts: readonly string[]): OwnWords {
  const names = texts.slice(0, NAMED).map((text) => said("quoted", { text: truncate(oneLine(text), QUOTED) }));
  return texts.length > NAMED ? said("and-others", { names }) : names;
}
