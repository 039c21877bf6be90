import { z } from "zod";
import { fraction } from "../../shared/fraction";
import { issue } from "../../shared/issue";
import { countedEvents, countedWords, levelsSchema, levelTexts, verbOf } from "../counts";
import { because } from "../explanation";
import { at, fieldIdsIn } from "../faults/finding";
import { levelFaults } from "../faults/levelFaults";
import { cell, compared, greatestOf, pointsWithin, when } from "../formula";
import { limited, limitedOutcome, limitWords } from "../points";
import { sayings } from "../say";
import { defineKind, POINTS } from "./kind";

const explanations = { best: "满分{max}分，{parts}，取最高的一项{limit}，得{points}分", ...countedWords } as const;

const words = sayings({
  open: ["{levels}；只按最高的一项计一次", "{levels}; only the best counts, once"],
  limited: [
    "{levels}；只按最高的一项计一次，最多{verb}{max}分",
    "{levels}; only the best counts, once, at most {verb}{max|point|points}",
  ],
});

/** Of several achievements the one that is worth most counts, once. */
export const best = defineKind(
  z
    .strictObject({ kind: z.literal("best"), levels: levelsSchema })
    .describe("就高不就低：各级别填次数，只按最高的一项计一次，不超过分值"),
)({
  called: () => ["就高不就低", "Best only"],
  form: {
    name: ["取最高一项，不重复计", "The best achievement counts once"],
  },
  gives: "points",
  counts: POINTS,
  phased: false,
  open: [],
  explanations,
  start: (max) => ({ kind: "best", levels: [{ id: "x1", label: "最高一级", points: max, counted: "次" }] }),
  needsMaximum: () => false,
  sentence({ levels }, item, say) {
    const verb = verbOf(item, say);
    const each = levelTexts("achieved", levels, verb, say);
    return item.max === Infinity
      ? say(words.open, { levels: each })
      : say(words.limited, { levels: each, verb, max: item.max });
  },
  faults({ levels }, { max }, path) {
    const most = Math.max(...levels.map(({ points }) => points));
    return [
      ...levelFaults(levels, max, (points) => points > 0, path),
      ...(most < max && max < Infinity ? [issue("lint-max-unreached", at([...path, "levels"]), { most, max })] : []),
    ];
  },
  names: ({ levels }, path) => [fieldIdsIn("level", levels, [...path, "levels"])],
  bind({ levels }, item) {
    return countedEvents(levels, (amounts, parts) => {
      const achieved = levels.filter((_, index) => amounts[index] !== 0);
      const found = limited(fraction(Math.max(...achieved.map(({ points }) => points))), null, item);
      const told = { max: item.max, parts, limit: limitWords(found), points: found.points };
      return limitedOutcome(found, because(explanations.best, told));
    });
  },
  formula({ levels }, item) {
    if (levels.some(({ points }) => points < 0)) return null;
    const worth = levels.map(({ id, points }) => when(compared(cell(id), ">", 0), points, 0));
    return pointsWithin(greatestOf(worth), null, item);
  },
});
