import { sentence } from "../shared/words";
import type { ParametersOf } from "../shared/wording/table";

/** Why an item has its points, as data: a sentence and what fills it. It is put together when it is shown. */
export interface Explanation {
  /** The Chinese sentence; {name} in it is filled in. */
  readonly words: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** How most sentences begin: out of how many the points are. */
const OUT_OF = "满分{max}分，";

/** Makes an explanation; the compiler checks that every placeholder of the sentence has its value. */
export function because<Words extends string>(words: Words, parameters: ParametersOf<Words>): Explanation {
  return { words, parameters };
}

/** The Chinese sentence, ending in the clause that grounds the rule. */
export function explanationText(explanation: Explanation, clause: string): string {
  return `${sentenceOf(explanation)}；依据${clause}`;
}

/** The Chinese sentence by itself. */
export function sentenceOf({ words, parameters }: Explanation): string {
  // Points without limit are not told out of how many they are.
  const told = parameters.max === Infinity && words.startsWith(OUT_OF) ? words.slice(OUT_OF.length) : words;
  return sentence(told, parameters);
}
