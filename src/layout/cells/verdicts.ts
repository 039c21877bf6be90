import type { Field } from "../../rules/field";
import { show } from "../../shared/decimal";
import { halfWidth } from "../../shared/typedText";
import type { EntryField } from "../form";
import { FLAG_SIGNS, FLAG_SLIPS, LIST_SEPARATOR, NO, NONE, YES } from "./words";

/*
 * What a worksheet says of a value by itself must be what checking it says. A formula cannot read a text as the program
 * does, so it has two verdicts. `problem`: the value cannot be used, which checking calls an error, too. `slip`: a text
 * that is written unusually; checking calls it a slip that it can mend, or an error. What checking has nothing to say of
 * has neither. Not every error has a mark: a number too large among several, say, only checking sees.
 */
export interface Verdict {
  /** A formula that is true where the value cannot be used; null where no value can be told by a formula. */
  readonly problem: string | null;
  /** A formula that is true where a text has to be looked at; null where every text is as good. */
  readonly slip: string | null;
}

type FieldOf<T extends Field["type"]> = Extract<Field, { type: T }>;

/** Formulas for a cell that holds something which is no error value. */
export function verdictOf({ field, countsEvents }: EntryField, cell: string): Verdict {
  switch (field.type) {
    case "number":
    case "integer":
      return numbered(cell, numberFaults(field, cell), countsEvents);
    case "date":
      return numbered(cell, dateFaults(field, cell), false);
    case "list":
      return listVerdict(field, cell);
    case "flag":
      return flagVerdict(cell);
    case "choice":
      return choiceVerdict(field, cell);
    case "choices":
    case "text":
      return { problem: null, slip: null };
  }
}

/** Of a number its faults; a text may mean one as long as there is a digit in it. */
function numbered(cell: string, faults: readonly string[], none: boolean): Verdict {
  const ofNumber = faults.length === 0 ? "FALSE" : `OR(${faults.join(",")})`;
  const noText = none ? `AND(${withoutDigits(cell, "=")},NOT(${holds(cell, NONE)}))` : withoutDigits(cell, "=");
  const text = none ? `OR(${withoutDigits(cell, "<")},${holds(cell, NONE)})` : withoutDigits(cell, "<");
  return {
    problem: `IF(ISNUMBER(${cell}),${ofNumber},${noText})`,
    slip: [`NOT(ISNUMBER(${cell}))`, text, ...(none ? [`${cell}<>${quoted(NONE)}`] : [])].join(","),
  };
}

function numberFaults({ type, min, max }: FieldOf<"number" | "integer">, cell: string): readonly string[] {
  return [
    `${cell}<${show(min)}`,
    ...(max === null ? [] : [`${cell}>${show(max)}`]),
    ...(type === "integer" ? [`INT(${cell})<>${cell}`] : []),
  ];
}

/** Moments of the latest day are still on it. DATE tells the number of a day whichever way the workbook counts. */
function dateFaults({ earliest, latest }: FieldOf<"date">, cell: string): readonly string[] {
  return [
    ...(earliest === null ? [] : [`${cell}<${dayFormula(earliest)}`]),
    ...(latest === null ? [] : [`${cell}>=${dayFormula(latest)}+1`]),
  ];
}

function dayFormula(day: string): string {
  return `DATE(${day.split("-").map(Number).join(",")})`;
}

const WIDE_SEPARATOR = "；";
const LIST_CHARACTERS = Array.from(`0123456789.${LIST_SEPARATOR}${WIDE_SEPARATOR}`);

/** One number or several; a separator or a point too many only shows beside another one. */
function listVerdict({ least, most }: FieldOf<"list">, cell: string): Verdict {
  const faults = [`${cell}<${show(least)}`, ...(most === null ? [] : [`${cell}>${show(most)}`])];
  const { problem, slip } = numbered(cell, faults, true);
  const rest = substituted(
    cell,
    LIST_CHARACTERS.map((character) => [character, ""]),
  );
  const enclosed = substituted(`${quoted(LIST_SEPARATOR)}&${cell}&${quoted(LIST_SEPARATOR)}`, [
    [WIDE_SEPARATOR, LIST_SEPARATOR],
  ]);
  const gaps = [";;", ";.", ".;", ".."].map((gap) => holds(enclosed, gap));
  return { problem, slip: `${slip ?? "TRUE"},OR(LEN(${rest})>0,${gaps.join(",")})` };
}

/** Signs and words for yes and no, in both widths; small and capital letters are the same to a spreadsheet. */
const FLAG_TEXTS = new Set(
  [YES, NO, ...FLAG_SIGNS.keys(), ...FLAG_SLIPS.keys()]
    .map((text) => text.toLowerCase())
    .flatMap((text) => [text, fullWidth(text)]),
);

function flagVerdict(cell: string): Verdict {
  const known = oneOf([...FLAG_TEXTS], substituted(cell, SPACES));
  return {
    problem: `NOT(ISLOGICAL(${cell})),NOT(${known})`,
    slip: `NOT(ISLOGICAL(${cell})),${noneOf([YES, NO], cell)},${known}`,
  };
}

const SPACES = [
  [" ", ""],
  ["\u3000", ""],
] as const;

/** A choice by its name; with spaces or full stops, or in another width, it can be told all the same. */
function choiceVerdict({ choices, aliases = {} }: FieldOf<"choice">, cell: string): Verdict {
  const names = [...choices, ...Object.keys(aliases)].map(bareName);
  const wide = [...new Set(names.join(""))].flatMap((letter) => {
    const other = fullWidth(letter);
    return other === letter ? [] : [[other, letter] as const];
  });
  const bare = substituted(cell, [...SPACES, ["。", ""], ["．", ""], [".", ""], ...wide]);
  const known = oneOf(names, bare);
  return { problem: `NOT(${known})`, slip: `${noneOf(choices, cell)},${known}` };
}

function bareName(name: string): string {
  return halfWidth(name).replace(/[\s。.]/gu, "");
}

/** The text in the width of Chinese characters, as far as its signs have it. */
function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

function noneOf(options: readonly string[], cell: string): string {
  return options.map((option) => `${cell}<>${quoted(option)}`).join(",");
}

/** A text in a formula has 255 characters at most. */
const LITERAL = 250;

/** True for a text that is one of some, which are looked for among all of them; small letters stand for capitals. */
function oneOf(options: readonly string[], text: string): string {
  const lists: string[] = [];
  for (const option of options) {
    const last = lists.at(-1);
    if (last === undefined || last.length + option.length >= LITERAL) lists.push(`|${option}|`);
    else lists[lists.length - 1] = `${last}${option}|`;
  }
  const found = lists.map((list) => `ISNUMBER(SEARCH("|"&${text}&"|",${quoted(list)}))`);
  return found.length === 1 ? found.join("") : `OR(${found.join(",")})`;
}

/* Pieces of the formulas that stand in worksheets. They use functions only that every spreadsheet program has. */

/** A text in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The text with other texts put in the place of some. */
function substituted(text: string, pairs: readonly (readonly [from: string, to: string])[]): string {
  return pairs.reduce((formula, [from, to]) => `SUBSTITUTE(${formula},${quoted(from)},${quoted(to)})`, text);
}

/** The text without the spaces around it; a Chinese keyboard types wide ones. */
export function trimmed(cell: string): string {
  return `TRIM(${substituted(cell, [["\u3000", " "]])})`;
}

/** True where a text stands within another. */
function holds(text: string, part: string): string {
  return `ISNUMBER(SEARCH(${quoted(part)},${text}))`;
}

const DIGITS = Array.from("0123456789０１２３４５６７８９");

/** Compares how long a text is without its digits, of either width, with how long it is. */
function withoutDigits(cell: string, than: "=" | "<"): string {
  return `LEN(${substituted(
    cell,
    DIGITS.map((digit) => [digit, ""]),
  )})${than}LEN(${cell})`;
}
