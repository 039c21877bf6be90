import type { Field } from "../../rules/field";
import { truncate } from "../../shared/text";
import type { EntryField } from "../form";
import { LITERAL_LIST, PROMPT_TEXT, PROMPT_TITLE } from "../limits";
import type { Area, ValidationPlan } from "../plan";
import { rangeSentence } from "./fieldText";
import { NO, YES } from "./words";

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
    case "choice":
      return listRule(field.choices);
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
