import fc from "fast-check";
import { exampleOf } from "../../../src/drafting/example";
import { readGrading } from "../../../src/drafting/grammar/readGrading";
import type { RuleFacts } from "../../../src/drafting/grammar/reading";
import { readParts } from "../../../src/drafting/grammar/readParts";
import { PHRASES } from "../../../src/drafting/phrases/phrases";
import { readRule } from "../../../src/drafting/phrases/readRule";
import { ruleWith } from "../../../src/rubric/readings";
import { gradingSchema } from "../../../src/rubric/standing";
import { ruleSchema } from "../../../src/rules/kinds/kinds";

/*
 * Whatever is pasted is read, without a fault: words of scoring in any order, pieces of real texts, anything.
 */

const words =
  "完成 未完成 未 的 得 扣 加 计 每 次 项 个 名 前 第一 分 满分 不得分 扣完为止 最多 不超过 按比例 完成率 率 得分＝ × ÷ % 百分点 低于 以上 以下 （ ） ， 。 ； ： 、 ① ② \n 优秀 良好 不合格 国家级 省级 市级 一票否决 总分 其他 酌情 至 - ～ 十 两 百分之 零 一般"
    .split(" ")
    .concat(["0", "0.5", "1", "2", "3", "5", "10", "80", "90", "100", "1e9", "999999999999999999999", "０．５"]);
const clauses = PHRASES.flatMap(({ samples, counterSamples }) => [
  ...samples.map(({ text }) => text),
  ...counterSamples,
])
  .flatMap((text) => text.split(/(?<=[，,；;。])/u))
  .filter((text) => text !== "");

const text = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join("")),
  fc.array(fc.constantFrom(...clauses), { maxLength: 6 }).map((parts) => parts.join("")),
  fc
    .array(fc.oneof(fc.constantFrom(...clauses), fc.constantFrom(...words)), { maxLength: 12 })
    .map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);
const facts: fc.Arbitrary<RuleFacts> = fc.record({
  name: fc.constantFrom("工作", "群众满意度", "任务完成率", ""),
  max: fc.constantFrom(null, 0, 0.5, 3, 5, 10, 100),
  counts: fc.constantFrom("base", "bonus", "penalty", "net", "veto", "none"),
});

test("any text is read: the rule is one, what is quoted is there, what is certain leaves nothing unread", () => {
  fc.assert(
    fc.property(text, facts, (printed, known) => {
      const reading = readRule(printed, known);
      expect(ruleSchema.parse(reading.rule)).toEqual(reading.rule);
      for (const quoted of [...reading.understood.map((one) => one.text), ...reading.unread]) {
        expect(printed).toContain(quoted);
      }
      if (reading.confidence === "certain") expect(reading.unread).toEqual([]);
      if (reading.confidence === "none") expect(reading.rule).toEqual({ kind: "judged" });
      expect(reading.understood.length === 0).toBe(reading.confidence === "none");
    }),
    { numRuns: 1000 },
  );
});

test("every choice of an open case makes a rule, and the usual one changes nothing", () => {
  fc.assert(
    fc.property(text, facts, (printed, known) => {
      const { rule, open } = readRule(printed, known);
      for (const { choices, default: usual } of open) {
        for (const { id, set } of choices) {
          const other = ruleSchema.parse(ruleWith(rule, set));
          if (id === usual) expect(other).toEqual(rule);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test("an example of a rule that was read has no more than the full points", () => {
  fc.assert(
    fc.property(text, facts, (printed, known) => {
      const { rule, max, counts } = readRule(printed, known);
      if (max === null || max <= 0 || counts !== "base" || rule.kind === "tally") return;
      const example = exampleOf(rule, { id: "1", max, phases: [], decimals: 2 });
      if (example !== null) expect(example.points).toBeLessThanOrEqual(max);
    }),
    { numRuns: 1000 },
  );
});

test("parts add up, and grades are sound", () => {
  fc.assert(
    fc.property(text, fc.constantFrom(null, 3, 5, 10), (printed, max) => {
      const parts = readParts(printed, max) ?? [];
      const worth = parts.map((part) => part.max ?? 0).reduce((sum, one) => sum + one, 0);
      if (parts.length > 1 && max !== null && worth > 0) expect(worth).toBeCloseTo(max);
      const grading = readGrading([printed])?.grading;
      if (grading !== undefined) expect(gradingSchema.parse(grading)).toEqual(grading);
    }),
    { numRuns: 1000 },
  );
});
