import { z } from "zod";
import { minus, round, sum } from "../../shared/decimal";
import { fraction } from "../../shared/fraction";
import { countedEvents, levelsSchema, timesShape } from "../counts";
import { because } from "../explanation";
import { scored, unrounded, type ItemFacts, type Kind, type Outcome } from "../rule";

const schema = z.strictObject({
  kind: z.literal("net"),
  levels: levelsSchema,
  ...timesShape,
  cap: z.number().positive(),
  /** Whether the cap holds for the sum of gains and losses, or for gains and for losses each. */
  capOn: z.enum(["net", "each"]),
});
type Net = z.infer<typeof schema>;

/** 加减分: events that add and events that take away, within plus or minus the cap. */
export const net: Kind<Net> = {
  schema,
  bind(rule, item) {
    const clampedBy = rule.capOn === "net" ? clamped : clampedEach;
    return countedEvents(rule.levels, (amounts, parts) => clampedBy(amounts, parts, rule.cap, item), rule);
  },
};

function clamped(amounts: readonly number[], parts: string, cap: number, item: ItemFacts): Outcome {
  const exact = sum(amounts);
  const total = round(exact, item.decimals);
  const points = Math.max(-cap, Math.min(cap, total));
  if (points === total) {
    const within = Math.max(-cap, Math.min(cap, exact));
    return unrounded(scored(points, because("net", { parts, points })), fraction(within));
  }
  return { status: "scored", points, capped: true, explanation: because("net-capped", { parts, total, cap, points }) };
}

function clampedEach(amounts: readonly number[], parts: string, cap: number, item: ItemFacts): Outcome {
  const gains = round(sum(amounts.filter((amount) => amount > 0)), item.decimals);
  const losses = round(-sum(amounts.filter((amount) => amount < 0)), item.decimals);
  const gain = Math.min(cap, gains);
  const loss = Math.min(cap, losses);
  const points = minus(gain, loss);
  if (gain === gains && loss === losses) {
    return unrounded(scored(points, because("net", { parts, points })), fraction(sum(amounts)));
  }
  const explanation = because("net-capped-each", { parts, gain, loss, cap, points });
  return { status: "scored", points, capped: true, explanation };
}
