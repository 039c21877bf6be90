import { truncate } from "../../shared/text";
import type { Entry } from "./entry";
import { oneLine, squeezed } from "./text";

/* Items that say of their points no more than that they are those of another: 同上, 计分办法同第3项. */

const HOW = "(?:(?:计分|评分|扣分|考核|评价)?(?:办法|标准|方法|细则|方式)?)";
const ABOVE = new RegExp(`(?:^|[,，;；。])${HOW}(?:同上|同前)(?:项|一项)?[。；;.]?$`, "u");
const NUMBERED = new RegExp(`^${HOW}(?:同|参照|按照?)第?(?<number>\\d+(?:\\.\\d+)*)项?(?:${HOW})?[。；;.]?$`, "u");

/** The longest piece of the other text that is quoted. */
const QUOTED = 20;

/** The entries, each that refers to another with its text, which is to be confirmed. */
export function withReferences(entries: readonly Entry[]): readonly Entry[] {
  const found: Entry[] = [];
  for (const entry of entries) {
    const other = referredBy(entry, found, entries);
    if (other === null || other.text === entry.text) found.push(entry);
    else {
      const said = `“${oneLine(entry.text)}”按“${truncate(oneLine(other.text), QUOTED)}”理解`;
      found.push({ ...entry, text: other.text, doubt: entry.doubt ?? said });
    }
  }
  return found;
}

/** The entry that another refers to: the one above, or the one of a number; null where it refers to none that is there. */
function referredBy({ text }: Entry, before: readonly Entry[], all: readonly Entry[]): Entry | null {
  const plain = squeezed(text);
  if (ABOVE.test(plain)) return before.at(-1) ?? null;
  const number = NUMBERED.exec(plain)?.groups?.number;
  return number === undefined ? null : (all.find((one) => squeezed(one.number) === number) ?? null);
}
