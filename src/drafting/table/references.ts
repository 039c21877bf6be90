import { truncate } from "../../shared/text";
import type { Entry } from "./entry";
import { oneLine, squeezed } from "./text";

/* Items that say of their points no more than that they are those of another: 同上, 计分办法同第3项. */

const HOW = "(?:(?:计分|评分|扣分|考核|评价)?(?:办法|标准|方法|细则|方式)?)";
const ABOVE = new RegExp(`(?:^|[,，;；。])${HOW}(?:同上|同前)(?:项|一项)?[。；;.]?$`, "u");
const NUMBERED = new RegExp(`^${HOW}(?:同|参照|按照?)第?(?<number>\\d+(?:\\.\\d+)*)项?(?:${HOW})?[。；;.]?$`, "u");

/** 按附注1计分, 见备注（一）: the way is told in a note. */
const NOTED = new RegExp(
  `^(?:${HOW})(?:详?见|按照?|依照?|参照|根据)(?:附注|备注|表注|注|说明|附件说明)[（(]?(?<number>\\d{1,2}|[一二三四五六七八九十])?[)）]?(?:的?规定|标准|办法)?(?:计分|扣分|加分|评分|得分|执行|考核)?[。；;.]?$`,
  "u",
);
/** The marks of the points of notes. */
const POINT =
  /(?:^|\n)(?:(?:附注|备注|注|说明)[:：]?)?(?:[（(](?<bracketed>\d{1,2}|[一二三四五六七八九十])[)）]|(?<plain>\d{1,2}|[一二三四五六七八九十])[.、．](?!\d))/gu;

/** The points of notes, by what they are numbered with. */
function pointsOf(notes: readonly string[]): ReadonlyMap<string, string> {
  const text = notes.map((note) => note.trim()).join("\n");
  const marks = [...text.matchAll(POINT)];
  return new Map(
    marks.map((mark, index) => {
      const own = text.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? text.length).trim();
      return [mark.groups?.bracketed ?? mark.groups?.plain ?? "", own.split("\n")[0] ?? own] as const;
    }),
  );
}

/** The longest piece of the other text that is quoted. */
const QUOTED = 20;

/** The entries, each that refers to another with its text, which is to be confirmed. */
export function withReferences(entries: readonly Entry[], notes: readonly string[] = []): readonly Entry[] {
  const found: Entry[] = [];
  const points = pointsOf(notes);
  for (const entry of entries) {
    const other = referredBy(entry, found, entries) ?? notedBy(entry, points);
    if (other === null || other.text === entry.text) found.push(entry);
    else {
      const said = `“${oneLine(entry.text)}”按“${truncate(oneLine(other.text), QUOTED)}”理解`;
      found.push({ ...entry, text: other.text, doubt: entry.doubt ?? said });
    }
  }
  return found;
}

/** The note that an entry refers to; null where it refers to none that is there. */
function notedBy({ text }: Entry, points: ReadonlyMap<string, string>): Pick<Entry, "text"> | null {
  const noted = NOTED.exec(squeezed(text));
  if (noted === null) return null;
  const number = noted.groups?.number ?? (points.size === 1 ? ([...points.keys()][0] ?? "") : "");
  const own = points.get(number);
  return own === undefined ? null : { text: own };
}

/** The entry that another refers to: the one above, or the one of a number; null where it refers to none that is there. */
function referredBy({ text }: Entry, before: readonly Entry[], all: readonly Entry[]): Entry | null {
  const plain = squeezed(text);
  if (ABOVE.test(plain)) return before.at(-1) ?? null;
  const number = NUMBERED.exec(plain)?.groups?.number;
  return number === undefined ? null : (all.find((one) => squeezed(one.number) === number) ?? null);
}
