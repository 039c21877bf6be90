import { ruleSchema } from "../../src/rules/kinds/kinds";
import { ruleSentence } from "../../src/rules/kinds/ruleSentence";
import type { ToldItem } from "../../src/rules/kinds/kind";

/** A rule, its item and what is to be told of it. */
export type Told = readonly [rule: object, item: ToldItem, sentence: string];

/** One test for each rule, named by its sentence. */
export function eachIsTold(all: readonly Told[]): void {
  const cases = all.map(([rule, item, sentence]) => ({ rule, item, sentence }));
  it.each(cases)("$sentence", ({ rule, item, sentence }) => {
    expect(ruleSentence(ruleSchema.parse(rule), item)).toBe(sentence);
  });
}
