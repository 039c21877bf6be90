import { z } from "zod";
import { fraction } from "../../shared/fraction";
import { countedEvents, levelsSchema } from "../counts";
import { because } from "../explanation";
import { limited, limitedOutcome, limitWords } from "../points";
import type { Kind } from "../rule";

const schema = z
  .strictObject({ kind: z.literal("best"), levels: levelsSchema })
  .describe("就高不就低：各级别填次数，只按最高的一项计一次，不超过分值");
type Best = z.infer<typeof schema>;

/** Of several achievements the one that is worth most counts, once. */
export const best: Kind<Best> = {
  schema,
  bind({ levels }, item) {
    return countedEvents(levels, (amounts, parts) => {
      const achieved = levels.filter((_, index) => amounts[index] !== 0);
      const found = limited(fraction(Math.max(...achieved.map(({ points }) => points))), null, item);
      const explanation = because("best", { max: item.max, parts, limit: limitWords(found), points: found.points });
      return limitedOutcome(found, explanation);
    });
  },
};
