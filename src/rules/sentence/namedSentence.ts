import type { Rule } from "../kinds/kinds";
import { kindNames } from "./kindNames";
import type { ToldItem } from "./item";
import { ruleSentence } from "./ruleSentence";
import { tell } from "./tell";

/** A rule's sentence after the short name of its kind, for telling kinds apart at a glance. */
export function namedSentence(rule: Rule, item: ToldItem): string {
  return tell("named", { name: kindNames[rule.kind], sentence: ruleSentence(rule, item) });
}
