import { z } from "zod";
import { best } from "./best";
import { binary } from "./binary";
import { decision } from "./decision";
import { deduction } from "./deduction";
import { discretionary } from "./discretionary";
import { events } from "./events";
import { fulfilled } from "./fulfilled";
import { judged } from "./judged";
import { level } from "./level";
import { measured } from "./measured";
import { net } from "./net";
import { occurred } from "./occurred";
import { placement } from "./placement";
import { proportional } from "./proportional";
import { ranked } from "./ranked";
import { rating } from "./rating";
import type { BoundRule, ItemFacts, Kind } from "../rule";
import { scaled } from "./scaled";
import { tally } from "./tally";
import { threshold } from "./threshold";
import { totalBelow } from "./totalBelow";

/**
 * Every kind of rule there is. A new kind is one new file and a line in each of the two lists here; the compiler names
 * the tables by kind that lack it.
 */
const kinds = {
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

/** A rule as a rubric file writes it: its kind and that kind's parameters. */
export const ruleSchema = z.discriminatedUnion("kind", [
  kinds.judged.schema,
  kinds.binary.schema,
  kinds.threshold.schema,
  kinds.fulfilled.schema,
  kinds.proportional.schema,
  kinds.discretionary.schema,
  kinds.ranked.schema,
  kinds.scaled.schema,
  kinds.deduction.schema,
  kinds.tally.schema,
  kinds.net.schema,
  kinds.rating.schema,
  kinds.placement.schema,
  kinds.occurred.schema,
  kinds.totalBelow.schema,
  kinds.measured.schema,
  kinds.level.schema,
  kinds.decision.schema,
  kinds.best.schema,
  kinds.events.schema,
]);

export type Rule = z.infer<typeof ruleSchema>;

export type KindName = keyof typeof kinds;

/** The rules of one kind. */
export type RuleOf<N extends KindName> = Extract<Rule, { readonly kind: N }>;

/** The table again, typed so that a kind and its rule are known to belong together. */
const table: { readonly [N in KindName]: Kind<RuleOf<N>> } = kinds;

function bindAs<N extends KindName>(name: N, rule: RuleOf<N>, item: ItemFacts): BoundRule {
  return table[name].bind(rule, item);
}

/** Ties a rule to its item. */
export function bindRule(rule: Rule, item: ItemFacts): BoundRule {
  return bindAs(rule.kind, rule, item);
}
