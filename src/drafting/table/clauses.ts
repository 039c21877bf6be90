import { truncate } from "../../shared/text";
import type { Entry } from "./entry";
import { oneLine, squeezed } from "./text";

/** The most that an explanation quotes of a text. */
const QUOTED = 24;

/** The annex as clauses name it: “附件2”, empty where none is printed. */
export function annexOf(heading: string | null): string {
  return heading === null ? "" : squeezed(heading);
}

/** The place that grounds an item: “附件1第5项‘计分细则’（得分＝3×完成率）”. */
export function clauseOf({ number, under, text }: Entry, name: string, annex: string): string {
  const place = number === "" ? `“${name}”` : `第${oneLine(number)}项“${under === "" ? name : under}”`;
  const quoted = truncate(oneLine(text).replace(/[。；;]$/, ""), QUOTED);
  return quoted === "" || quoted === name ? `${annex}${place}` : `${annex}${place}（${quoted}）`;
}
