import type { Field } from "../../rules/field";
import { show } from "../../shared/decimal";
import { truncate } from "../../shared/text";
import type { EntryField } from "../form";
import { LITERAL_LIST, PROMPT_TEXT, PROMPT_TITLE } from "../limits";
import type { Area, ValidationPlan } from "../plan";
import { LIST_SEPARATOR, NO, NONE, YES } from "./words";

/** What may be entered, in few words; empty where anything may. */
export function rangeText(field: Field): string {
  switch (field.type) {
    case "number":
      return boundsText(field.min, field.max);
    case "integer":
      return field.max === null ? "整数" : boundsText(field.min, field.max);
    case "flag":
      return `${YES}/${NO}`;
    case "list":
      return `用${LIST_SEPARATOR}隔开，没有填${NONE}`;
    case "choice":
      return field.choices.join("/");
    case "date":
      return daysText(field);
    case "choices":
      return `可填几项，用${LIST_SEPARATOR}隔开`;
    case "text":
      return "";
  }
}

/** Days from the earliest to the latest, where there are such. */
function daysText({ earliest, latest }: DateField): string {
  if (earliest !== null && latest !== null) return `${earliest}～${latest}`;
  if (earliest !== null) return `${earliest}及以后`;
  return latest === null ? "年-月-日" : `${latest}及以前`;
}

type DateField = Extract<Field, { type: "date" }>;

function boundsText(min: number, max: number | null): string {
  return max === null ? `不小于${show(min)}` : `${show(min)}～${show(max)}`;
}

function amountText({ least, most }: Extract<Field, { type: "list" }>): string {
  return most === null ? `不小于${show(least)}` : `${show(least)}至${show(most)}`;
}

/** A whole sentence on what may be entered, for input and error messages. */
function rangeSentence({ field, countsEvents }: EntryField): string {
  switch (field.type) {
    case "number":
    case "integer": {
      const kind = field.type === "integer" ? "整数" : "数字";
      const bounds = field.max === null ? `不小于${show(field.min)}的` : `${show(field.min)}至${show(field.max)}的`;
      return `请填${bounds}${kind}${countsEvents ? `，没有填0或${NONE}` : ""}。`;
    }
    case "flag":
      return `请填“${YES}”或“${NO}”。`;
    case "list":
      return `每个数${amountText(field)}，用分号隔开，如0.5;2，没有填“${NONE}”。`;
    case "choice":
      return `请从${field.choices.join("、")}中选一项。`;
    case "date":
      return dateSentence(field);
    case "choices": {
      const numbered = field.choices.map((choice, index) => `${String(index + 1)}${choice}`).join("，");
      return `可填几项，填序号或全文，用分号隔开，如1;3，没有填“${NONE}”：${numbered}。`;
    }
    case "text":
      return "请填文字。";
  }
}

const SOME_DAY = "2019-04-05";

function dateSentence(field: DateField): string {
  const { earliest, latest, due } = field;
  const days = earliest === null && latest === null ? "" : `${daysText(field)}的`;
  return `请填${days}日期，年-月-日，如${due ?? latest ?? earliest ?? SOME_DAY}。`;
}

/** What stands beside an entry cell: the label, and the range where the label does not tell it. */
export function rowCaption({ label, field }: EntryField): string {
  return field.type === "number" && field.max !== null ? `${label}（${rangeText(field)}）` : label;
}

/** What stands over a column of entry cells: the label and its range. */
export function columnCaption({ label, field }: EntryField): string {
  const range = rangeText(field);
  return range === "" ? label : `${label}\n${range}`;
}

type Rule = ValidationPlan["rule"];

/** Turns options into a literal list or, where Excel does not take them so, into a column of the hidden sheet. */
export type ListRule = (options: readonly string[]) => Rule;

/** The validation of an entry field's cells. `title` says what is entered, such as the item's number and name. */
export function fieldValidation(entry: EntryField, area: Area, title: string, listRule: ListRule): ValidationPlan {
  const sentence = rangeSentence(entry);
  return {
    area,
    rule: ruleOf(entry.field, listRule),
    prompt: message(title, `${sentence}${entry.note}`),
    error: message("填写有误", sentence),
  };
}

/** A message within Excel's limits. */
export function message(title: string, text: string): { readonly title: string; readonly text: string } {
  return { title: truncate(title, PROMPT_TITLE), text: truncate(text, PROMPT_TEXT) };
}

function ruleOf(field: Field, listRule: ListRule): Rule {
  switch (field.type) {
    case "number":
      return { type: "decimal", min: field.min, max: field.max };
    case "integer":
      return { type: "whole", min: field.min, max: field.max };
    case "flag":
      return { type: "list", options: [YES, NO] };
    case "date":
      return { type: "date", earliest: field.earliest, latest: field.latest };
    case "choice":
      return listRule(field.choices);
    case "choices":
    case "list":
    case "text":
      return { type: "any" };
  }
}

/** True where options can stand in a validation themselves: a comma would split an option in two. */
export function fitsLiterally(options: readonly string[]): boolean {
  return (
    options.join(",").length <= LITERAL_LIST &&
    options.every((option) => option !== "" && option === option.trim() && !option.includes(","))
  );
}
