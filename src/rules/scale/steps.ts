import { fraction } from "../../shared/fraction";
import type { Better } from "../compare/comparisonKind";
import { difference, PLACES } from "../explanation";
import { cases, sayings, type Say } from "../say";
import type { QuantityFacts } from "./scaleKind";

/* How scales that go step by step are told. */

const words = sayings({
  lower: ["低", "lower"],
  higher: ["高", "higher"],
  less: ["少", "less"],
  more: ["多", "more"],
  behind: ["靠后", "behind"],
  ahead: ["靠前", "ahead"],
  "each-worse": ["每{worse}{step}扣{amount}分", "minus {amount} for each {step} {worse}"],
  "each-better": ["每{better}{step}加{amount}分", "plus {amount} for each {step} {better}"],
  "part-steps": ["{steps}（{parts}）", "{steps} ({parts})"],
});

/** What becomes of parts of a step. */
export const PART_STEPS = sayings({
  linear: ["不足{step}的按比例计", "parts of {step} in proportion"],
  down: ["不足{step}的不计", "parts of {step} are not counted"],
  up: ["不足{step}的按{step}计", "parts of {step} count as {step}"],
});

/** Points that change for each step missing, and for each beyond where those count. */
interface Steps {
  readonly better: Better;
  readonly step: number;
  readonly amount: number;
  readonly beyond: { readonly step: number; readonly amount: number } | null;
  readonly partSteps: keyof typeof PART_STEPS;
}

/** The words for more and for less of a quantity: percentages rise and fall, things are counted, places precede. */
function wordsFor(unit: string, say: Say): Readonly<Record<"more" | "less", string>> {
  if (unit === PLACES) return { more: say(words.behind, {}), less: say(words.ahead, {}) };
  return unit === "%"
    ? { more: say(words.higher, {}), less: say(words.lower, {}) }
    : { more: say(words.more, {}), less: say(words.less, {}) };
}

const WORSE = { higher: "less", lower: "more" } as const satisfies Record<Better, string>;
const BETTER = { higher: "more", lower: "less" } as const satisfies Record<Better, string>;

/** So many points for each step, and what becomes of parts of one. */
export function stepsText({ better, step, amount, beyond, partSteps }: Steps, facts: QuantityFacts): string {
  const { say } = facts;
  const ways = wordsFor(facts.unit, say);
  const inUnit = (size: number) => difference(fraction(size), facts.unit, say);
  const steps = cases(
    [
      say(words["each-worse"], { worse: ways[WORSE[better]], step: inUnit(step), amount }),
      beyond === null
        ? ""
        : say(words["each-better"], { better: ways[BETTER[better]], step: inUnit(beyond.step), amount: beyond.amount }),
    ],
    say,
  );
  if (!facts.partSteps) return steps;
  const sizes = new Set([step, ...(beyond === null ? [] : [beyond.step])]);
  const parts = cases(
    [...sizes].map((size) => say(PART_STEPS[partSteps], { step: inUnit(size) })),
    say,
  );
  return say(words["part-steps"], { steps, parts });
}
