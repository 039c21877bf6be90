import type { RuleFacts } from "../../../src/drafting/grammar/reading";
import { PHRASES } from "../../../src/drafting/phrases/phrases";
import { readRule } from "../../../src/drafting/phrases/readRule";

const usual: RuleFacts = { name: "工作", max: null, counts: "base" };

describe.each(PHRASES)("$id：$title", (phrase) => {
  test.each(phrase.samples)("is read from $text", ({ text, facts, rule, likely }) => {
    const reading = readRule(text, { ...usual, ...facts });
    expect(reading.rule).toEqual(rule);
    expect(reading).toMatchObject({ unread: [], confidence: likely === true ? "likely" : "certain" });
    expect(reading.understood.map((one) => one.phrase)).toContain(phrase.id);
    for (const { text: piece } of reading.understood) expect(text).toContain(piece);
  });

  test.each(phrase.counterSamples)("is not read from %s", (text) => {
    const reading = readRule(text, { ...usual, max: 5 });
    expect(reading.understood.map((one) => one.phrase)).not.toContain(phrase.id);
  });
});
