import type { Interpretation } from "./interpretation";
import type { Rubric } from "./schema";

/**
 * What the document leaves open for one item, in Chinese: each question with the reading in use and those that can be
 * chosen instead. Cases of whole parts, such as the decimals, are not told of every item: see partCaseTexts.
 */
export function openCaseTexts(item: string, { interpretations }: Pick<Rubric, "interpretations">): readonly string[] {
  return interpretations.filter(({ applies }) => concerns(applies, item)).map(caseText);
}

/** The same of the rubric's parts outside its items. */
export function partCaseTexts({ interpretations }: Pick<Rubric, "interpretations">): readonly string[] {
  return interpretations.filter(({ applies }) => "part" in applies).map(caseText);
}

function concerns(applies: Interpretation["applies"], item: string): boolean {
  if ("part" in applies) return false;
  return ("items" in applies ? applies.items : applies.modifiersOf).includes(item);
}

function caseText({ question, default: usual, choices }: Interpretation): string {
  const used = choices.filter(({ id }) => id === usual).map(({ label }) => `“${label}”`);
  const others = choices.filter(({ id }) => id !== usual).map(({ label }) => `“${label}”`);
  return `${question}：现用${used.join("")}，可改为${others.join("、")}`;
}
