import { sentence } from "../shared/words";
import { explanations, OUT_OF, type ExplanationCode, type ExplanationParameters } from "./wording/explanations";

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
export function sentenceOf({ code, parameters }: Explanation): string {
  const text = explanations[code];
  // Points without limit are not told out of how many they are.
  const told = parameters.max === Infinity && text.startsWith(OUT_OF) ? text.slice(OUT_OF.length) : text;
  return sentence(told, parameters);
}
