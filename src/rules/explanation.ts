import { show } from "../shared/decimal";
import { sentences, type ExplanationCode, type ExplanationParameters } from "./wording/zh-CN";

/** Why an item has its points, as data: which rule, with which numbers. The sentence is made when it is shown. */
export interface Explanation {
  readonly code: ExplanationCode;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** Makes an explanation; the compiler checks that every placeholder of the sentence has its value. */
export function because<C extends ExplanationCode>(code: C, parameters: ExplanationParameters<C>): Explanation {
  return { code, parameters };
}

/** The Chinese sentence, ending in the clause that grounds the rule. */
export function explanationText(explanation: Explanation, clause: string): string {
  return `${sentenceOf(explanation)}；依据${clause}`;
}

/** The Chinese sentence by itself. */
export function sentenceOf(explanation: Explanation): string {
  let sentence = "";
  for (const part of templates.get(explanation.code) ?? []) {
    sentence += typeof part === "string" ? part : inWords(explanation.parameters[part.name]);
  }
  return sentence;
}

function inWords(value: string | number | undefined): string {
  if (value === undefined) throw new Error("a placeholder has no value");
  return typeof value === "number" ? show(value) : value;
}

/** A sentence taken apart once: fixed texts and placeholders in turn. */
type Template = readonly (string | { readonly name: string })[];

const templates = new Map<string, Template>(
  Object.entries(sentences).map(([code, sentence]) => {
    const parts = sentence.split(/\{(\w+)\}/);
    return [code, parts.map((part, index) => (index % 2 === 0 ? part : { name: part }))];
  }),
);
