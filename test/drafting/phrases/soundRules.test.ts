/*
 * What the grammar reads goes into rubrics: it must be sound there, and whatever a text leaves open must be switchable.
 */
import type { RuleReading } from "../../../src/drafting/grammar/reading";
import { PHRASES } from "../../../src/drafting/phrases/phrases";
import { readRule } from "../../../src/drafting/phrases/readRule";
import { lintRubric } from "../../../src/rubric/lint/lint";
import { ruleWith } from "../../../src/rubric/readings";
import { ruleSchema } from "../../../src/rules/kinds/kinds";
import { clause, column, complete, decimals, item, printed } from "../../support/smallRubric";

const readings = PHRASES.flatMap(({ samples }) =>
  samples.map(({ text, facts }) => ({
    text,
    reading: readRule(text, { name: "工作", max: null, counts: "base", ...facts }),
  })),
);

/** A rubric with the one item that was read. */
function rubricOf({ rule, max, counts, open }: RuleReading) {
  const full = counts === "veto" || counts === "none" ? 0 : (max ?? 10);
  return complete({
    id: "sample",
    items: [item("1", full, rule, { counts })],
    total: counts === "base" ? full : counts === "none" ? null : 0,
    interpretations: [decimals, ...open.map((one) => ({ ...one, clause, applies: { items: ["1"] } }))],
    veto: counts === "veto" ? { ranking: "excluded", clause } : null,
    printed: printed(
      [column("content", "content"), column("max", "max")],
      ["内容", "分值"],
      [{ cells: ["工作", String(full)], items: ["1"] }],
    ),
  });
}

/** The codes that speak of an item's rule and its readings. */
const ABOUT_RULES = /^(?:items\[0\]|items\.0|interpretations)/;

/** A text that says nothing of how many assessors there are leaves that to whoever looks the draft through. */
const LEFT_TO_OFFICE = "lint-count-open";

test.each(readings)("the rule read from $text passes the checks of rubrics", ({ reading }) => {
  const found = lintRubric(rubricOf(reading)).filter(
    ({ code, place }) => ABOUT_RULES.test(place.path ?? "") && code !== LEFT_TO_OFFICE,
  );
  expect(found.map(({ code, place, parameters }) => ({ code, place, parameters }))).toEqual([]);
});

test.each(readings)(
  "every choice of what $text leaves open makes a rule, the default the rule itself",
  ({ reading }) => {
    for (const { choices, default: usual } of reading.open) {
      for (const { id, set } of choices) {
        const rule = ruleSchema.parse(ruleWith(reading.rule, set));
        if (id === usual) expect(rule).toEqual(reading.rule);
        else expect(rule).not.toEqual(reading.rule);
      }
      expect(choices.map(({ id }) => id)).toContain(usual);
    }
  },
);
