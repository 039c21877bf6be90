import { z } from "zod";
import { show } from "../../shared/decimal";
import { because, type Explanation } from "../explanation";
import { perUnit } from "../rule";
import { sayings } from "../say";
import { defineKind, type TotalVeto } from "./kind";

const explanations = {
  below: "{which}{total}分，低于{below}分，一票否决",
  "not-below": "{which}{total}分，不低于{below}分",
  unknown: "数据未填全，暂不能判断总分是否低于{below}分",
} as const;

const words = sayings({
  final: ["总分低于{below}分的，一票否决", "vetoed where the total is below {below|point|points}"],
  lessPenalty: [
    "基础分减去扣分（不含加分）低于{below}分的，一票否决",
    "vetoed where the base less penalties (without bonus) is below {below|point|points}",
  ],
  base: [
    "基础分（不含加分、扣分）低于{below}分的，一票否决",
    "vetoed where the base (without bonus and penalty) is below {below|point|points}",
  ],
});

/** A veto by the unit's own total. It has no fields; the pipeline decides it when the totals are known. */
export const totalBelow = defineKind(
  z.strictObject({
    kind: z.literal("totalBelow"),
    below: z.number(),
    /** Which total is compared: the final one, the one before bonuses and penalties, or this less penalties. */
    total: z.enum(["final", "base", "lessPenalty"]),
  }),
)({
  called: () => ["一票否决", "Veto"],
  form: {
    name: ["总分低于界限一票否决", "Veto below a total"],
    fields: {
      "totalBelow.below": ["总分低于多少分的否决", "Vetoed below this total"],
      "totalBelow.total": ["看哪个总分", "Which total"],
    },
    values: {
      "total=final": ["含加分、减分的最后总分", "The final total"],
      "total=lessPenalty": ["扣减分、不含加分的总分", "The base less penalties"],
      "total=base": ["不含加分、减分的基础分", "The base"],
    },
  },
  gives: "totalVeto",
  counts: ["veto"],
  phased: false,
  open: ["total"],
  explanations,
  start: () => ({ kind: "totalBelow", below: 60, total: "final" }),
  needsMaximum: () => false,
  totalVeto: (rule) => rule,
  sentence: ({ below, total }, _, say) => say(words[total], { below }),
  faults: () => [],
  names: () => [],
  bind(rule) {
    const unknown = totalVetoReason(rule, null, null);
    return perUnit([], () => ({ status: "flagged", occurred: false, explanation: unknown }));
  },
  formula: () => null,
});

const WHICH: Readonly<Record<TotalVeto["total"], string>> = {
  final: "总分",
  base: "基础分（不含加减分）",
  lessPenalty: "基础分减去扣分（不含加分）",
};

/** Why a total vetoes or does not; null while it is not known. */
export function totalVetoReason(rule: TotalVeto, occurred: boolean | null, total: number | null): Explanation {
  const below = show(rule.below);
  if (occurred === null || total === null) return because(explanations.unknown, { below });
  const told = { which: WHICH[rule.total], total: show(total), below };
  return because(explanations[occurred ? "below" : "not-below"], told);
}
