import { z } from "zod";
import { compare, divide, fraction, multiply } from "../../shared/fraction";
import { issue } from "../../shared/issue";
import { because, quantity } from "../explanation";
import { at } from "../faults/finding";
import { compared, pointsWithin, productOf, quotientOf, when } from "../formula";
import { limited, limitedOutcome, limitWords } from "../points";
import { scored, unrounded } from "../rule";
import { cases, leastText, sayings } from "../say";
import { type BoundScale, type ScaleFacts, defineScale, mayBeNegative } from "./scaleKind";

const explanations = {
  full: "满分{max}分，{measured}，达到{full}，得{points}分",
  share: "满分{max}分，{measured}，{max}×{value}÷{full}{limit}，得{points}分",
} as const;

const words = sayings({
  share: [
    "达到{full}得满分{max}分；不足的，得分＝{max}×该数÷{full}",
    "{full} or more: full points ({max}); below it {max} × the number ÷ {full}",
  ],
});

const schema = z
  .strictObject({ kind: z.literal("share"), full: z.number().positive().describe("数达到多少得满分，百分率一般为100") })
  .describe("按比例：分值×数÷full，不超过分值，不低于0分");

/** How a quantity becomes points. */

/** The share of the item's max that the quantity is of the full one. */
export const share = defineScale(schema)({
  form: {
    name: ["按比例", "In proportion"],
    fields: {
      full: ["达到多少得满分", "Full points at"],
    },
  },
  explanations,
  start: () => ({ kind: "share", full: 100 }),
  needsMaximum: () => true,
  bottomless: () => false,
  text({ full }, { max, unit, extent, say }) {
    const part = say(words.share, { full: quantity(fraction(full), unit, say), max });
    return cases([part, mayBeNegative(extent) ? leastText(0, say) : ""], say);
  },
  faults({ full }, { extent, unit }, path) {
    if (extent.max === null || full <= extent.max) return [];
    return [
      issue("lint-full-unreached", at([...path, "full"]), { full: `${full}${unit}`, most: `${extent.max}${unit}` }),
    ];
  },
  formula({ full }, x, item) {
    const part = pointsWithin(quotientOf(productOf(x, item.max), full), 0, item);
    return when(compared(x, ">=", full), item.max, part);
  },
  bind: bindShare,
});

function bindShare(scale: z.infer<typeof schema>, { item, unit }: ScaleFacts): BoundScale {
  const { max } = item;
  const limit = fraction(scale.full);
  const full = quantity(limit, unit);
  return {
    fields: [],
    score({ x, words }) {
      const parts = { max, measured: words, full };
      if (compare(x, limit) >= 0) return scored(max, because(explanations.full, { ...parts, points: max }));
      const found = limited(divide(multiply(x, fraction(max)), limit), 0, item);
      const { points } = found;
      const value = quantity(x, unit);
      const explanation = because(explanations.share, { ...parts, value, limit: limitWords(found), points });
      if (points < max) return limitedOutcome(found, explanation);
      const lifted = issue("rounded-to-full", {}, { actual: value, target: full });
      return unrounded(scored(points, explanation, [lifted]), found.exact);
    },
  };
}
