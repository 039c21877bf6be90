import { at } from "../../shared/list";
import type { PrintedTable } from "../printedTable";
import { oneLine } from "./text";

/*
 * Documents that list what is assessed in paragraphs, without a table: “一、组织领导（20分）”, below it “1.制度建设（10分）。…”.
 * They become the table that somebody would retype them as.
 */

/** How points of a list begin, from the coarser to the finer; which of them a document uses, it shows. */
const ORDINALS: readonly RegExp[] = [
  /^第[一二三四五六七八九十]+(?:部分|项|章|类|条)[、：:\s]*/u,
  /^[一二三四五六七八九十]+[、.．]\s*/u,
  /^[（(][一二三四五六七八九十]+[）)][、.．]?\s*/u,
  /^\d{1,2}[、.．](?!\d)\s*/u,
  /^[（(]\d{1,2}[）)][、.．]?\s*/u,
  /^[①-⑳]\s*/u,
];

const POINTS = String.raw`(\d+(?:\.\d+)?)分`;
/** 制度建设（10分）。 */
const NAMED = new RegExp(
  `^([^（(。；;：:，,]{1,30})[（(](?:满分|共|计|最高|基[本准础]分|标准分|分值)?[:：]?${POINTS}[）)][。：:，,、；;]?\\s*`,
  "u",
);
/** （10分）… */
const AT_START = new RegExp(`^[（(](?:满分|共|计)?${POINTS}[）)][：:。，,]?\\s*`, "u");
/** …（10分） */
const AT_END = new RegExp(`[（(](?:满分|共|计)?${POINTS}[）)][。；;]?$`, "u");
/** …，计10分，… */
const COUNTED = new RegExp(`[，,]?(?<![每扣加各])计${POINTS}(?=[，,。；;]|$)`, "u");
/** 成立领导小组10分：…, 成立领导小组的得10分，… */
const BEHIND = new RegExp(`^([^（(。；;：:，,\\d]{2,30}?)(?:的?得)?(?<![扣加减每])${POINTS}[：:，,。]`, "u");
/** The ways in which items have points. */
const FORMS = [NAMED, AT_START, AT_END, COUNTED, BEHIND];
/** What is said of the whole: notes, tiers, rounding. */
const NOTE = /^(?:附?注|备注|说明)(?:[：:\d]|$)|总分|等次|等级|星级|小数|四舍五入/u;

/** A paragraph that is a point of a list. */
interface Point {
  /** Its place in ORDINALS. */
  readonly level: number;
  readonly ordinal: string;
  /** What follows the ordinal, with the lines that belong to it. */
  text: string;
}

/** A list of paragraphs as a table; null where it has columns, or is no list of what has points. */
export function listedTable(table: PrintedTable): PrintedTable | null {
  const own = table.rows.length > 0 ? onlyColumn(table.rows) : table.before;
  const lines = (own ?? [])
    .flatMap((text) => text.split("\n"))
    .map(oneLine)
    .flatMap(sentencesOf);
  const [marked, named] = [pointsOf(lines, false), pointsOf(lines, true)];
  const { before, points, after } = itemsIn(named.points) > itemsIn(marked.points) ? named : marked;
  const itemLevel = levelOfItems(points);
  if (itemLevel === null) return null;
  const sectionLevel = Math.max(...points.map(({ level }) => level).filter((level) => level < itemLevel));
  const rows = rowsOf(points, itemLevel, sectionLevel);
  return {
    name: table.name,
    before: table.rows.length > 0 ? [...table.before, ...before] : before,
    rows: Number.isFinite(sectionLevel) ? rows : rows.map((cells) => cells.slice(1)),
    after: [...after, ...table.after],
  };
}

/** The texts of the only column that has any below the header, if this is the only one; null where several have. */
function onlyColumn(rows: PrintedTable["rows"]): readonly string[] | null {
  if (rows.every((cells) => cells.length <= 1)) return rows.map(([text = ""]) => text);
  const header = rows.findIndex((cells) => cells.filter(isText).length > 1);
  const below = rows.slice(header + 1);
  const filled = new Set(below.flatMap((cells) => cells.flatMap((text, column) => (isText(text) ? [column] : []))));
  const [column] = filled;
  return filled.size > 1 || column === undefined || header > 0 ? null : below.map((cells) => cells[column] ?? "");
}

function isText(cell: string): boolean {
  return cell.trim() !== "" && cell !== "<" && cell !== "^";
}

/** The sentences of a line that is a whole list: 机构建设10分，每少1人扣1分；制度建设10分，…。 */
function sentencesOf(line: string): readonly string[] {
  const sentences = line.split(/(?<=[；;。])/u).map((sentence) => sentence.trim());
  const pointed = sentences.filter((sentence) => BEHIND.test(sentence) || NAMED.test(sentence));
  const isList = pointed.length > 2 && pointed[0] === sentences[0] && pointed.length * 2 > sentences.length;
  return isList && ORDINALS.every((ordinal) => !ordinal.test(line)) ? sentences : [line];
}

/** The level of names without an ordinal, the finest. */
const PLAIN = ORDINALS.length;
/** 寝室内务（18分）。被褥不叠每床扣1分 */
const PLAIN_ITEM = new RegExp(`(?:${NAMED.source}|${BEHIND.source})(?=\\S)`, "u");

/** The points of a list; `plain` where they are told by names and points alone. */
function pointsOf(lines: readonly string[], plain: boolean) {
  const before: string[] = [];
  const after: string[] = [];
  const points: Point[] = [];
  for (const line of lines) {
    const marked = ORDINALS.findIndex((ordinal) => ordinal.test(line));
    const level = marked < 0 && plain && PLAIN_ITEM.test(line) ? PLAIN : marked;
    const [ordinal = ""] = marked < 0 ? [] : (at(ORDINALS, marked).exec(line) ?? []);
    const last = points.at(-1);
    if (line === "") continue;
    if (level >= 0 && after.length === 0) points.push({ level, ordinal, text: line.slice(ordinal.length).trim() });
    else if (last === undefined) before.push(line);
    else if (after.length > 0 || NOTE.test(line)) after.push(line);
    else last.text += `\n${line}`;
  }
  return { before, points, after };
}

/** The finest level of which most have points; null where there is none, or a single item. */
function levelOfItems(points: readonly Point[]): number | null {
  const levels = [...new Set(points.map(({ level }) => level))].sort((one, other) => other - one);
  const found = levels.find((wanted) => {
    const own = points.filter(({ level }) => level === wanted);
    const pointed = own.filter(({ text }) => FORMS.some((form) => form.test(text)));
    return own.length > 1 && pointed.length * 2 > own.length;
  });
  return found ?? null;
}

/** How many items a list has. */
function itemsIn(points: readonly Point[]): number {
  const level = levelOfItems(points);
  return points.filter((point) => point.level === level).length;
}

/** The table's rows: section, number, content, points and rule; finer points are part of their item's rule. */
function rowsOf(points: readonly Point[], itemLevel: number, sectionLevel: number): readonly (readonly string[])[] {
  const rows: string[][] = [["考核项目", "序号", "考核内容", "分值", "评分标准"]];
  let section = "";
  for (const { level, ordinal, text } of points) {
    const last = at(rows, rows.length - 1);
    if (level === sectionLevel) section = ordinal + text;
    else if (level > itemLevel && rows.length > 1)
      last[4] = [last[4], ordinal + text].filter((one) => one !== "").join("\n");
    else if (level === itemLevel) {
      const { name, max, rule } = itemIn(text);
      rows.push([section, ordinal.replace(/[、.．：:\s]/gu, ""), name, max, rule]);
      section = "^";
    }
  }
  return rows;
}

/** An item's name, points and what is said of them. */
function itemIn(text: string): { readonly name: string; readonly max: string; readonly rule: string } {
  const named = NAMED.exec(text);
  if (named !== null) {
    const [whole, name = "", max = ""] = named;
    return { name, max, rule: text.slice(whole.length) };
  }
  const behind = BEHIND.exec(text);
  if (behind !== null && !AT_END.test(text)) {
    const [whole, name = "", max = ""] = behind;
    return { name, max, rule: /得/u.test(whole.slice(name.length)) ? text : text.slice(whole.length) };
  }
  const found = AT_START.exec(text) ?? AT_END.exec(text) ?? COUNTED.exec(text);
  const rule = found === null ? text : text.replace(found[0], "");
  const [name = ""] = rule.split(/[。；;：:，,\n]/u);
  return { name, max: found?.[1] ?? "", rule: rule === name ? "" : rule };
}
