import { z } from "zod";
import { round, sum } from "../../shared/decimal";
import { fraction } from "../../shared/fraction";
import { countedEvents, levelsSchema, timesShape } from "../counts";
import { because } from "../explanation";
import { scored, unrounded, type ItemFacts, type Kind, type Outcome } from "../rule";

const schema = z.strictObject({
  kind: z.literal("tally"),
  levels: levelsSchema,
  ...timesShape,
  /** The most the item can add or take away; null where the document sets no limit. */
  cap: z.number().positive().nullable(),
});
type Tally = z.infer<typeof schema>;

/** Events counted by level, up to the cap. Whether the points are added or taken away is the section's matter. */
export const tally: Kind<Tally> = {
  schema,
  bind(rule, item) {
    return countedEvents(rule.levels, (amounts, parts) => score(sum(amounts), parts, rule, item), rule);
  },
};

function score(exact: number, parts: string, { cap }: Tally, { decimals }: ItemFacts): Outcome {
  const total = round(exact, decimals);
  if (cap === null || total <= cap) {
    return unrounded(scored(total, because("tally", { parts, points: total })), fraction(exact));
  }
  const explanation = because("tally-capped", { parts, total, cap, points: cap });
  return { status: "scored", points: cap, capped: true, explanation };
}
