import type { Rubric } from "../rubric/schema";
import { utf8Length } from "../shared/utf8";
import { PROVISIONAL } from "./appendix/words";

/** Longest name of a file, in bytes of UTF-8: with a number and an extension common file systems and browsers still take it whole. */
const LONGEST = 200;

/** Signs that a file's name must not have, and their full-width forms. */
const FORBIDDEN = '\\/:*?"<>|';
const STAND_INS = "＼／：＊？＂＜＞｜";

/** What the file of one table is called, without its extension: 附件1 标题（单位）; one that is not final says so. */
export function fileName({ printed }: Rubric, name: string, provisional: boolean): string {
  const label = printed.heading ?? printed.label;
  const whole = `${label === null ? "" : `${label} `}${printed.title}（${name}）`;
  const end = provisional ? `（${PROVISIONAL}）` : "";
  return cut(legal(whole), LONGEST - utf8Length(end)) + end;
}

/** A name that every system takes: no forbidden sign, no control character, no space or stop at its ends. */
function legal(name: string): string {
  const printable = name.replace(/[\p{Cc}\p{Cs}\s]+/gu, " ");
  const replaced = Array.from(printable, (sign) => STAND_INS[FORBIDDEN.indexOf(sign)] ?? sign).join("");
  return replaced.replace(/^[\s.]+|[\s.]+$/gu, "");
}

/** Cuts by bytes without splitting a character. */
function cut(name: string, limit: number): string {
  let kept = "";
  let bytes = 0;
  for (const character of name) {
    bytes += utf8Length(character);
    if (bytes > limit) break;
    kept += character;
  }
  return kept.trimEnd();
}

/** Gives each name once: equal ones, without regard to case, are numbered. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let number = 2; taken.has(folded(unique)); number += 1) unique = `${name}(${String(number)})`;
    taken.add(folded(unique));
    return unique;
  });
}

function folded(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
