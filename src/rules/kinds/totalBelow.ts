import { z } from "zod";
import { show } from "../../shared/decimal";
import { because } from "../explanation";
import { perUnit, type Kind } from "../rule";

const schema = z.strictObject({
  kind: z.literal("totalBelow"),
  below: z.number(),
  /** Which total is compared: the final one, the one before bonuses and penalties, or this less penalties. */
  total: z.enum(["final", "base", "lessPenalty"]),
});
export type TotalBelow = z.infer<typeof schema>;

/** A veto by the unit's own total. It has no fields; the pipeline decides it when the totals are known. */
export const totalBelow: Kind<TotalBelow> = {
  schema,
  bind(rule) {
    const unknown = because("total-unknown", { below: show(rule.below) });
    return perUnit([], () => ({ status: "flagged", occurred: false, explanation: unknown }));
  },
};
