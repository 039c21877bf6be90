import type { Field } from "../rules/field";
import type { Side } from "../scoring/entries";
import type { CellStyle } from "./plan";

/* The looks of all cells. Every style is one object, so that adapters can share the native ones. */

const BORDERED = { font: "body", border: true, wrap: true, verticalAlign: "center" } as const;

export const KEY: CellStyle = { font: "small", format: "text" };
export const TITLE: CellStyle = { font: "title", align: "center", verticalAlign: "center", wrap: true };
export const ANNEX: CellStyle = { font: "heading", align: "left" };
export const CAPTION: CellStyle = { font: "heading", bold: true, align: "left" };
export const PLAIN: CellStyle = { font: "body", align: "left", verticalAlign: "top", wrap: true };
export const SMALL: CellStyle = { font: "small", align: "left", verticalAlign: "center", wrap: true };
export const WORTH: CellStyle = { font: "body", align: "left", verticalAlign: "top", wrap: true };
export const HEADER: CellStyle = { ...BORDERED, font: "heading", bold: true, align: "center", fill: "header" };
export const SUBHEADER: CellStyle = { ...BORDERED, font: "small", align: "center", fill: "header" };
export const OFFICIAL: Readonly<Record<"left" | "center", CellStyle>> = {
  left: { ...BORDERED, align: "left", fill: "official" },
  center: { ...BORDERED, align: "center", fill: "official" },
};
export const LABEL: CellStyle = { ...BORDERED, align: "left", fill: "official" };
export const RIGHT_LABEL: CellStyle = { ...BORDERED, align: "right", fill: "official" };
export const FACT: CellStyle = { ...BORDERED, align: "left", format: "text" };
export const NOTE: CellStyle = { ...BORDERED, font: "small", align: "left", fill: "note" };
export const RESULT_POINTS: CellStyle = { ...BORDERED, align: "center", fill: "result", format: "points" };
export const RESULT_DEDUCTED: CellStyle = { ...RESULT_POINTS, format: "deducted" };
export const RESULT_WORD: CellStyle = { ...BORDERED, align: "center", fill: "result", format: "text" };
export const RESULT_TEXT: CellStyle = { ...BORDERED, font: "small", align: "left", fill: "result", format: "text" };

const ENTRY = { ...BORDERED, unlocked: true } as const;

const NUMBER = { ...ENTRY, align: "center", format: "points" } as const;
const CHOICE = { ...ENTRY, align: "center", format: "text" } as const;
const DATE = { ...ENTRY, align: "center", format: "date" } as const;
const TEXT = { ...ENTRY, align: "left", format: "text" } as const;

/**
 * Numbers and dates stay what they are, and a fraction where a count is due is seen as one; everything else stays the text that was
 * typed.
 */
const BY_TYPE = {
  number: NUMBER,
  integer: NUMBER,
  flag: CHOICE,
  choice: CHOICE,
  choices: TEXT,
  list: TEXT,
  date: DATE,
  text: TEXT,
} as const;

type ByType = Readonly<Record<Field["type"], CellStyle>>;

function filled(fill: "entry" | "self"): ByType {
  return {
    number: { ...BY_TYPE.number, fill },
    integer: { ...BY_TYPE.integer, fill },
    flag: { ...BY_TYPE.flag, fill },
    choice: { ...BY_TYPE.choice, fill },
    choices: { ...BY_TYPE.choices, fill },
    list: { ...BY_TYPE.list, fill },
    date: { ...BY_TYPE.date, fill },
    text: { ...BY_TYPE.text, fill },
  };
}

/** The style of entry cells by side and type of field. */
export const ENTRY_STYLES: Readonly<Record<Side, ByType>> = { entries: filled("entry"), self: filled("self") };
