import { checkField, type Field } from "../../rules/field";
import { halfWidth } from "../../shared/typedText";
import { understand, type Understood } from "../cells/entryValue";
import { FLAG_SLIPS, LIST_SEPARATOR, NO, NONE, YES } from "../cells/words";
import type { EntryField } from "../form";
import type { PlannedValue } from "../plan";

/** The ways of writing a value that are put right, the gravest first. */
export const SLIPS = ["unit", "punctuation", "percent", "flag", "choice", "date", "width", "spaces", "text"] as const;

/**
 * unit: 8分 · punctuation: 1,000 or 8。5 or 0.5、2 · percent: 85% where a rate is due · flag: √ · choice: 较 好 ·
 * date: 2019年4月5日, or a date that is a text to the spreadsheet program · width: ８ · spaces: around the value ·
 * text: a number that is a text to it.
 */
export type Slip = (typeof SLIPS)[number];

/** What a text in an entry cell should be instead. */
export interface Suggestion {
  readonly slip: Slip;
  readonly value: PlannedValue;
}

/**
 * The one value that a text can only stand for, written as it should be; null where it is written so, or where it
 * might stand for another: 9O may be 90 or a slip after 9, 85% of points may be 85 or 0.85.
 */
export function suggestion(entry: EntryField, typed: string): Suggestion | null {
  const read = understand(entry, typed);
  if (read !== null) return read.unusual ? { slip: slipIn(entry, typed), value: usual(entry, read) } : null;
  for (const [slip, repair] of REPAIRS[entry.field.type]) {
    const repaired = repair(halfWidth(typed).trim(), entry);
    const found = repaired === null ? null : understand(entry, repaired);
    if (found !== null && checkField(entry.field, found.value) === null) return { slip, value: usual(entry, found) };
  }
  return null;
}

/** A number as a number, a day as a day, everything else as its words. */
function usual({ field }: EntryField, { value, written }: Understood): PlannedValue {
  if (field.type === "date") return { date: written };
  return typeof value === "number" && written !== NONE ? value : written;
}

const FOREIGN_WIDTH = /[\uFF01-\uFF5E\u3000\u2212]/;

/** What is unusual about a text that is understood. */
function slipIn({ field: { type } }: EntryField, typed: string): Slip {
  if (/[%％]/.test(typed)) return "percent";
  if (FOREIGN_WIDTH.test(typed.trim())) return "width";
  if (type === "date") return "date";
  if (type === "flag" && typed.trim() !== YES && typed.trim() !== NO) return "flag";
  return /\s/.test(typed) ? "spaces" : "text";
}

/** Makes a text to be tried instead of one that is not understood: the same one or null where it does not apply. */
type Repair = (text: string, entry: EntryField) => string | null;

const NUMBER: readonly (readonly [Slip, Repair])[] = [
  ["unit", withoutUnit],
  ["punctuation", (text) => text.replace(/^(\d+)。(\d+)$/, "$1.$2")],
  ["punctuation", (text) => (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(",", "") : null)],
];

const REPAIRS: Readonly<Record<Field["type"], readonly (readonly [Slip, Repair])[]>> = {
  number: NUMBER,
  integer: NUMBER,
  list: [
    ["punctuation", separated],
    ["unit", (text, entry) => byPart(text, (part) => withoutUnit(part, entry) ?? part)],
  ],
  flag: [["flag", (text) => FLAG_SLIPS.get(text.toLowerCase()) ?? null]],
  choice: [["choice", (text) => text.replace(/[\s。.]/gu, "")]],
  date: [
    ["punctuation", (text) => text.replace(/^(\d{4})[。、,](\d{1,2})[。、,](\d{1,2})$/, "$1.$2.$3")],
    ["date", (text) => text.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3")],
  ],
  choices: [["punctuation", separated]],
  text: [],
};

/** A unit counts only where the field's own label says that this is what is counted: 8分 of 得分, not of 万元. */
const UNIT_WORD = /^(.*[\d.])\s*(万元|分|次|篇|个|人|名|类)$/u;

function withoutUnit(text: string, { label }: EntryField): string | null {
  const [, number = null, word = ""] = UNIT_WORD.exec(text) ?? [];
  return label.includes(word) ? number : null;
}

/** Enumeration commas between the numbers of a list, or a separator too many. */
function separated(text: string): string {
  const parts = text.split(/[;、]/).map((part) => part.trim());
  return parts.filter((part) => part !== "").join(LIST_SEPARATOR);
}

function byPart(text: string, change: (part: string) => string): string {
  const parts = text.split(LIST_SEPARATOR).map((part) => change(part));
  return parts.join(LIST_SEPARATOR);
}
