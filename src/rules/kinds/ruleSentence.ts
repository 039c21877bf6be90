import type { Language } from "../../shared/language";
import { labelIn } from "../../shared/words";
import { sayIn, sayings } from "../say";
import type { ToldItem } from "./kind";
import { kindOf, type Rule } from "./kinds";

const words = sayings({ named: ["{name}——{sentence}", "{name} — {sentence}"] });

/** An item as a rubric states it: null where there is no limit. */
type StatedItem = Omit<ToldItem, "max"> & { readonly max: number | null };

/** What a rule does with its item, in a sentence or two with all its numbers, as a document would say it. */
export function ruleSentence(rule: Rule, item: StatedItem, language: Language = "zh-CN"): string {
  return kindOf(rule).sentence({ ...item, max: item.max ?? Infinity }, sayIn[language]);
}

/** A rule's sentence after the short name of its kind, for telling kinds apart at a glance. */
export function namedSentence(rule: Rule, item: StatedItem, language: Language = "zh-CN"): string {
  const name = labelIn(kindOf(rule).called({ ...item, max: item.max ?? Infinity }), language);
  return sayIn[language](words.named, { name, sentence: ruleSentence(rule, item, language) });
}
