import type { Rule } from "../kinds";
import { kindNames } from "../wording/zh-CN-kinds";
import type { ToldItem } from "./item";
import { ruleSentence } from "./ruleSentence";
import { tell } from "./tell";

/** A rule's sentence after the short name of its kind, for telling kinds apart at a glance. */
export function namedSentence(rule: Rule, item: ToldItem): string {
  return tell("named", { name: kindNames[rule.kind], sentence: ruleSentence(rule, item) });
}
