import { sum } from "../../shared/decimal";
import { flatten, LONGEST_TEXT, type FlatText } from "./flatText";
import { GRADE } from "./grades";
import { piecesOf, type Span } from "./pieces";
import { END, number, pattern, points } from "./words";

/** One of several items that share a cell. */
export interface Part {
  readonly name: string;
  /** Full points as the cell prints them; null where it prints none. */
  readonly max: number | null;
  /** What the cell says of this one, as printed. */
  readonly text: string;
}

/**
 * Takes apart a cell that holds several items: “村企结对3分：…。学校结对2分：…”, “(安排专人5分，工作有力5分)”, a list ①②③ of
 * vetoes or of parts with points. `max` is the full points of the cell's row: the parts must add up to it, whatever
 * else they could be is one item. A cell that is no more than the name and the points of a part of its row
 * (“后台数据2.5分” where the row has 5) is that one part. Null where it is one item. `apart`: the table has no points but
 * these, so that “1.…，12分” is a part, too.
 */
export function readParts(text: string, max: number | null, apart = false): readonly Part[] | null {
  if (text.length > LONGEST_TEXT) return null;
  const flat = flatten(text);
  return (
    headed(flat, max) ??
    claused(flat, max) ??
    vetoes(flat) ??
    pointed(flat, max, apart) ??
    enumerated(flat, max) ??
    single(flat, max)
  );
}

const NAME = "(?<name>[\\u4e00-\\u9fff、“”]{2,24}?)";

const HEADING = pattern("(?<=^|[。;\\n(:\\u2460-\\u24ff])", NAME, points("max"), ":");

/** 村企结对3分：完成得3分；…。学校结对2分：… */
function headed(text: FlatText, max: number | null): readonly Part[] | null {
  const headings = piecesOf(text, HEADING);
  const parts = headings.map((heading, index) => {
    const end = headings[index + 1]?.start ?? text.flat.length;
    return { name: heading.word("name"), max: heading.number("max"), text: printed(text, { start: heading.end, end }) };
  });
  return addUp(parts, max) ? parts : null;
}

const CLAUSE = pattern(
  "(?<=^|[。;\\n])(?:\\d{1,2}[.、](?!\\d)|\\(\\d{1,2}\\)|[\\u2460-\\u24ff])?",
  NAME,
  points("max"),
  "[,:]",
);

/** 机构建设10分，每少1人扣1分；制度建设10分，…: every sentence begins with a part that has points, and they add up. */
function claused(text: FlatText, max: number | null): readonly Part[] | null {
  const sentences = text.flat.split(/[。;\n]/u).filter((sentence) => sentence !== "");
  const heads = piecesOf(text, CLAUSE);
  if (max === null || heads.length !== sentences.length) return null;
  if (heads.some((head) => NO_PART.test(head.word("name")) || /[得计]$/u.test(head.word("name")))) return null;
  const parts = heads.map((head, index) => {
    const end = heads[index + 1]?.start ?? text.flat.length;
    return { name: head.word("name"), max: head.number("max"), text: printed(text, { start: head.end, end }) };
  });
  return addUp(parts, max) ? parts : null;
}

/** Parts are several, each has points, and together they have those of the row. */
function addUp(parts: readonly Part[], max: number | null): boolean {
  const worth = parts.map((part) => part.max ?? 0);
  return parts.length > 1 && worth.every((one) => one > 0) && (max === null || sum(worth) === max);
}

/** A stretch as printed, without the list's mark and the brackets that it is cut out of. */
function printed(text: FlatText, { start, end }: Span): string {
  const cut = text.printed(start, end).replace(/^(?:[\u2460-\u24ff]|[(（]?\d+[)）.、．])\s*/u, "");
  return cut
    .replace(/[,，;；]$/u, "")
    .replace(/^[^(（]*[)）]$/u, (whole) => whole.slice(0, -1))
    .trim();
}

const MARK = pattern("(?<=^|[。;,\\n:])(?:[\\u2460-\\u24ff]|\\(\\d{1,2}\\)|\\d{1,2}[.、](?!\\d))|[\\u2460-\\u24ff]");
const TAIL = /(?:凡|如|有)?(?:出现|发生|存在)?(?:以上|上述)(?:情况|情形|问题)/u;

/** The points of a list, each from its mark to the next one. */
function listOf(text: FlatText): readonly Span[] {
  const marks = piecesOf(text, MARK);
  return marks.map(({ start }, index) => ({ start, end: marks[index + 1]?.start ?? text.flat.length }));
}

/** ①…的。②…的。凡出现以上情况，一票否决。 */
function vetoes(text: FlatText): readonly Part[] | null {
  if (!/[1一]票否决/u.test(text.flat)) return null;
  const parts = listOf(text).map(({ start, end }) => {
    const tail = TAIL.exec(text.flat.slice(start, end));
    const own = printed(text, { start, end: tail === null ? end : start + tail.index });
    const name = own.split(/[,，;；。]/u)[0] ?? own;
    return { name: name.replace(/的$/u, ""), max: null, text: own };
  });
  return parts.length > 1 ? parts : null;
}

const IN_BRACKETS = pattern("(?<=\\()(?:满分|计|共)?", points("max"), "(?=\\))");
const AT_END = pattern("(?<=,)(?:满分|计|共|占)?", points("max"), "[。;]?$");

/** ①建立机制（3分）…；②制定方案（2分）…, and 1.编制满员，12分；2.队员体检，10分 */
function pointed(text: FlatText, max: number | null, apart: boolean): readonly Part[] | null {
  const parts = listOf(text).map((point) => {
    const own = printed(text, point);
    const flat = flatten(own);
    const [marks, ends] = [piecesOf(flat, IN_BRACKETS), apart ? piecesOf(flat, AT_END) : []];
    const [mark, ...others] = marks.length > 0 ? marks : ends;
    const name =
      own.split(/[(（,，;；。:：]/u).find((piece) => piece !== "" && !/^\d+(?:\.\d+)?分[）)]/u.test(piece)) ?? own;
    return { name, max: others.length === 0 ? (mark?.number("max") ?? null) : null, text: own };
  });
  return parts.some(({ name }) => NO_POINT.test(name)) ? null : addUp(parts, max) ? parts : null;
}

const ONE = pattern(
  "(?<=^|[,;、。(:\\n\\u2460-\\u24ff])",
  NAME,
  "(?:得|计|占)?\\(?(?:满分)?",
  points("max"),
  "\\)?",
  END,
);
/** Levels, places and deductions of a list. */
const NO_POINT = new RegExp(`^${GRADE}的?$|^[第前]|[级档奖]的?$|[加扣减每]$`, "u");
/** What has points but is no part: levels, places, deductions. */
const NO_PART = new RegExp(
  `^${GRADE}的?$|^(?:第|前|未|不|没有|无|其他|其余|共|满|完成的?$)|[级档]的?$|[加扣减每]$|每|名次|率|最[高低多少]|总分|以[上下内]|合计|分别`,
  "u",
);

/** 安排专人5分，工作有力5分: every amount in the text is a part's, the row's own aside. */
function enumerated(text: FlatText, max: number | null): readonly Part[] | null {
  const found = piecesOf(text, ONE);
  const parts = found.map((piece) => {
    return { name: piece.word("name"), max: piece.number("max"), text: printed(text, piece) };
  });
  const amounts = piecesOf(text, pattern(number("any"), "分")).filter((one) => one.number("any") !== max);
  const others = amounts.filter((one) => !found.some(({ start, end }) => start <= one.start && one.end <= end));
  if (max === null || others.length > 0 || parts.some(({ name }) => NO_PART.test(name))) return null;
  return addUp(parts, max) ? parts : null;
}

/** 后台数据2.5分: a part of a row with more points. */
function single(text: FlatText, max: number | null): readonly Part[] | null {
  const [piece] = piecesOf(text, pattern("^", NAME, points("max"), "[。;,]?$"));
  const own = piece?.number("max") ?? null;
  if (piece === undefined || own === null || max === null || own >= max || NO_PART.test(piece.word("name")))
    return null;
  return /[得计]$/u.test(piece.word("name"))
    ? null
    : [{ name: piece.word("name"), max: own, text: text.printed(piece.start, piece.end) }];
}
