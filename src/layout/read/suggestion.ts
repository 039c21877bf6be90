import { checkField, type Field } from "../../rules/field";
import { halfWidth } from "../../shared/typedText";
import { understand } from "../cells/typedValue";
import { LIST_SEPARATOR, NO, NONE, YES } from "../cells/words";
import type { EntryField } from "../form";
import type { CellValue } from "../plan";

/** The ways of writing a value that are put right, the gravest first. */
export const SLIPS = ["unit", "punctuation", "percent", "flag", "choice", "width", "spaces", "text"] as const;

/**
 * unit: 8分 · punctuation: 1,000 or 8。5 or 0.5、2 · percent: 85% where a rate is due · flag: √ · choice: 较 好 ·
 * width: ８ · spaces: around the value · text: a number that is a text to the spreadsheet program.
 */
export type Slip = (typeof SLIPS)[number];

/** What a text in an entry cell should be instead. */
export interface Suggestion {
  readonly slip: Slip;
  readonly value: CellValue;
}

/**
 * The one value that a text can only stand for, written as it should be; null where it is written so, or where it
 * might stand for another: 9O may be 90 or a slip after 9, 85% of points may be 85 or 0.85.
 */
export function suggestion(entry: EntryField, typed: string): Suggestion | null {
  const read = understand(entry, typed);
  if (read !== null) return read.unusual ? { slip: slipIn(entry, typed), value: usual(read) } : null;
  for (const [slip, repair] of REPAIRS[entry.field.type]) {
    const repaired = repair(halfWidth(typed).trim(), entry);
    const found = repaired === null ? null : understand(entry, repaired);
    const value = found?.value;
    if (found === null || value === null || value === undefined) continue;
    if (checkField(entry.field, value) === null) return { slip, value: usual(found) };
  }
  return null;
}

/** A number as a number, everything else as its words. */
function usual({ value, written }: { readonly value: unknown; readonly written: string }): CellValue {
  return typeof value === "number" && written !== NONE ? value : written;
}

const FOREIGN_WIDTH = /[\uFF01-\uFF5E\u3000\u2212]/;

/** What is unusual about a text that is understood. */
function slipIn({ field: { type } }: EntryField, typed: string): Slip {
  if (/[%％]/.test(typed)) return "percent";
  if (FOREIGN_WIDTH.test(typed.trim())) return "width";
  if (type === "flag" && typed.trim() !== YES && typed.trim() !== NO) return "flag";
  return /^\s|\s$|\s/.test(typed) ? "spaces" : "text";
}

/** Makes another text of one that is not understood, to be tried instead; null where it does not apply. */
type Repair = (text: string, entry: EntryField) => string | null;

const NUMBER: readonly (readonly [Slip, Repair])[] = [
  ["unit", withoutUnit],
  ["punctuation", (text) => changed(text, text.replace(/^(\d+)。(\d+)$/, "$1.$2"))],
  ["punctuation", (text) => (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(",", "") : null)],
];

const REPAIRS: Readonly<Record<Field["type"], readonly (readonly [Slip, Repair])[]>> = {
  number: NUMBER,
  integer: NUMBER,
  list: [
    ["punctuation", separated],
    ["unit", (text, entry) => byPart(text, (part) => withoutUnit(part, entry) ?? part)],
  ],
  flag: [["flag", (text) => FLAG_WORDS.get(text.toLowerCase()) ?? null]],
  choice: [["choice", (text) => changed(text, text.replace(/[\s。.]/gu, ""))]],
  choices: [["punctuation", separated]],
  text: [],
};

/** A unit counts only where the field's own label says that this is what is counted: 8分 of 得分, not of 万元. */
const UNIT_WORD = /^(.*[\d.])\s*(万元|分|次|篇|个|人|名|类)$/u;

function withoutUnit(text: string, { label }: EntryField): string | null {
  const [, number, word] = UNIT_WORD.exec(text) ?? [];
  return number !== undefined && word !== undefined && label.includes(word) ? number : null;
}

/** Enumeration commas between the numbers of a list, or a separator too many. */
function separated(text: string): string | null {
  const parts = text.split(/[;、]/).map((part) => part.trim());
  return changed(text, parts.filter((part) => part !== "").join(LIST_SEPARATOR));
}

function byPart(text: string, change: (part: string) => string): string | null {
  const parts = text.split(LIST_SEPARATOR).map((part) => change(part));
  return changed(text, parts.join(LIST_SEPARATOR));
}

function changed(before: string, after: string): string | null {
  return before === after ? null : after;
}

const FLAG_WORDS: ReadonlyMap<string, string> = new Map([
  ...["是的", "yes", "true", "✓", "✔", "☑"].map((word) => [word, YES] as const),
  ...["不是", "no", "false", "✗", "✘", "☒"].map((word) => [word, NO] as const),
]);
