import { z } from "zod";
import { lookUp } from "../../shared/lookUp";
import { memoised } from "../../shared/memo";
import type { BoundRule, ItemFacts } from "../rule";
import { best } from "./best";
import { binary } from "./binary";
import { decision } from "./decision";
import { deduction } from "./deduction";
import { discretionary } from "./discretionary";
import { events } from "./events";
import { fulfilled } from "./fulfilled";
import { judged } from "./judged";
import type { KindOfRule } from "./kind";
import { level } from "./level";
import { measured } from "./measured";
import { net } from "./net";
import { occurred } from "./occurred";
import { placement } from "./placement";
import { proportional } from "./proportional";
import { ranked } from "./ranked";
import { rating } from "./rating";
import { scaled } from "./scaled";
import { tally } from "./tally";
import { threshold } from "./threshold";
import { totalBelow } from "./totalBelow";

/** Every kind of rule there is, in the order in which they are offered. A new kind is one new file and one line here. */
export const kinds = {
  judged,
  binary,
  threshold,
  fulfilled,
  proportional,
  discretionary,
  ranked,
  scaled,
  deduction,
  tally,
  net,
  rating,
  placement,
  occurred,
  totalBelow,
  measured,
  level,
  decision,
  best,
  events,
};

const [first, ...others] = Object.values(kinds).map(({ schema }) => schema);
if (first === undefined) throw new Error("there are kinds of rules");

/** A rule as a rubric file writes it: its kind and that kind's parameters. */
export const ruleSchema = z.discriminatedUnion("kind", [first, ...others]);

export type Rule = z.infer<typeof ruleSchema>;

export type KindName = keyof typeof kinds;

/** The rules of one kind. */
type RuleOf<N extends KindName> = Extract<Rule, { readonly kind: N }>;

/** The kinds again, typed so that a kind and its rule are known to belong together. */
const table: { readonly [N in KindName]: { of(rule: RuleOf<N>): KindOfRule } } = kinds;

function kindAs<N extends KindName>(name: N, rule: RuleOf<N>): KindOfRule {
  return table[name].of(rule);
}

/** The kind of a rule, which says everything that there is to say of it. */
export const kindOf = memoised((rule: Rule): KindOfRule => kindAs(rule.kind, rule));

/** What a rule of a kind begins with; undefined where there is no such kind. */
export function startOfKind(name: string, max: number): Rule | undefined {
  return lookUp<{ start(max: number): Rule }>(kinds, name)?.start(max);
}

/** Ties a rule to its item. */
export function bindRule(rule: Rule, item: ItemFacts): BoundRule {
  return kindOf(rule).bind(item);
}
