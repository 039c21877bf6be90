import { z } from "zod";
import { round, sum } from "../../shared/decimal";
import { fraction } from "../../shared/fraction";
import {
  amountsFormula,
  countedEvents,
  countedWords,
  levelsSchema,
  levelTexts,
  matterText,
  timesShape,
  timesTexts,
  verbOf,
} from "../counts";
import { because, type Explanation } from "../explanation";
import { fieldIdsIn } from "../faults/finding";
import { cappedFaults } from "../faults/levelFaults";
import { leastOf, rounded, sumOf } from "../formula";
import { scored, unrounded } from "../rule";
import { sayings, statements } from "../say";
import { defineKind } from "./kind";

const explanations = {
  ...countedWords,
  added: "{parts}，计{points}分",
  capped: "{parts}，合计{total}分，超过{cap}分封顶，计{points}分",
  deducted: "{parts}，扣{points}分（最多扣{cap}分）",
  "deducted-open": "{parts}，扣{points}分",
  "deducted-capped": "{parts}，合计{total}分，超过{cap}分封顶，扣{cap}分（最多扣{cap}分）",
} as const;

const words = sayings({
  capped: ["{levels}，最多{verb}{cap}分", "{levels}, at most {verb}{cap|point|points}"],
  open: ["{levels}，不封顶", "{levels}, no cap"],
});

/** Events counted by level, up to the cap. Whether the points are added or taken away is the section's matter. */
export const tally = defineKind(
  z.strictObject({
    kind: z.literal("tally"),
    levels: levelsSchema,
    ...timesShape,
    /** The most the item can add or take away; null where the document sets no limit. */
    cap: z.number().positive().nullable(),
  }),
)({
  called: () => ["按次数累计", "By count"],
  form: {
    name: ["按次数加分或扣分", "Points by number of events"],
  },
  gives: "points",
  counts: ["bonus", "penalty"],
  phased: false,
  open: [],
  explanations,
  start: (max) => ({
    kind: "tally",
    levels: [{ id: "x1", label: "每次", points: 1, counted: "次" }],
    cap: max > 0 ? max : null,
  }),
  needsMaximum: () => false,
  endless: ({ cap }) => cap === null,
  sentence(rule, item, say) {
    const { cap } = rule;
    const verb = verbOf(item, say);
    const levels = levelTexts("counted", rule.levels, verb, say);
    const own = cap === null ? say(words.open, { levels }) : say(words.capped, { levels, verb, cap });
    return statements([own, ...timesTexts(rule, say), matterText(rule, say)], say);
  },
  faults: (rule, { max }, path) => cappedFaults(rule, max, (points) => points > 0, path),
  names: ({ levels }, path) => [fieldIdsIn("level", levels, [...path, "levels"])],
  bind(rule, { deducts, decimals }) {
    const { levels, cap } = rule;
    const explained = deducts === true ? deducted : added;
    const nothing = deducts === true ? deducted(NOTHING, 0, cap) : undefined;
    const score = (amounts: readonly number[], parts: string) => {
      const exact = sum(amounts);
      const total = round(exact, decimals);
      const explanation = explained(parts, total, cap);
      if (cap === null || total <= cap) return unrounded(scored(total, explanation), fraction(exact));
      return { status: "scored", points: cap, capped: true, explanation } as const;
    };
    return countedEvents(levels, score, rule, nothing);
  },
  formula(rule, { decimals }) {
    const amounts = amountsFormula(rule);
    if (amounts === null) return null;
    const total = rounded(sumOf(amounts), decimals);
    return rule.cap === null ? total : leastOf([total, rule.cap]);
  },
});

const NOTHING = "没有发生";

function added(parts: string, total: number, cap: number | null): Explanation {
  if (cap === null || total <= cap) return because(explanations.added, { parts, points: total });
  return because(explanations.capped, { parts, total, cap, points: cap });
}

function deducted(parts: string, total: number, cap: number | null): Explanation {
  if (cap === null) return because(explanations["deducted-open"], { parts, points: total });
  if (total <= cap) return because(explanations.deducted, { parts, points: total, cap });
  return because(explanations["deducted-capped"], { parts, total, cap });
}
