import { z } from "zod";
import { round, sum } from "../../shared/decimal";
import { fraction } from "../../shared/fraction";
import { countedEvents, levelsSchema, timesShape } from "../counts";
import { because, type Explanation } from "../explanation";
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
    const nothing = item.deducts === true ? deducted(NOTHING, 0, rule.cap) : undefined;
    return countedEvents(rule.levels, (amounts, parts) => score(sum(amounts), parts, rule, item), rule, nothing);
  },
};

const NOTHING = "没有发生";

function score(exact: number, parts: string, { cap }: Tally, { decimals, deducts }: ItemFacts): Outcome {
  const total = round(exact, decimals);
  const counted = deducts === true ? deducted : added;
  if (cap === null || total <= cap) return unrounded(scored(total, counted(parts, total, cap)), fraction(exact));
  return { status: "scored", points: cap, capped: true, explanation: counted(parts, total, cap) };
}

function added(parts: string, total: number, cap: number | null): Explanation {
  if (cap === null || total <= cap) return because("tally", { parts, points: total });
  return because("tally-capped", { parts, total, cap, points: cap });
}

function deducted(parts: string, total: number, cap: number | null): Explanation {
  if (cap === null) return because("tally-deducted-open", { parts, points: total });
  if (total <= cap) return because("tally-deducted", { parts, points: total, cap });
  return because("tally-deducted-capped", { parts, total, cap });
}
