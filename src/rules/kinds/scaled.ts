import { z } from "zod";
import { show, sum, times } from "../../shared/decimal";
import { fraction, multiply, total } from "../../shared/fraction";
import { issue } from "../../shared/issue";
import { because, phrase } from "../explanation";
import { at, idsIn } from "../faults/finding";
import { enteredAt, numberIn, type Field } from "../field";
import { cell, pointsWithin, productOf, sumOf } from "../formula";
import { limited } from "../points";
import { blank, perUnit, scored, unrounded, type Outcome } from "../rule";
import { sayings, shared } from "../say";
import { defineKind, POINTS } from "./kind";

const explanations = { rule: "满分{max}分，{parts}，得{points}分" } as const;

const words = sayings({
  rule: ["得分＝{parts}（百分制）", "{parts} (marks out of 100)"],
  plus: ["＋", " + "],
});

/** Marks out of 100 converted to points: Σ mark × factor. */
export const scaled = defineKind(
  z.strictObject({
    kind: z.literal("scaled"),
    /** Marks out of 100 and what each is multiplied with. */
    sources: z
      .array(
        z.strictObject({
          id: z.string().min(1),
          label: z.string().min(1),
          factor: z.number().positive(),
          enteredAt: z
            .string()
            .min(1)
            .optional()
            .describe("就是另一个指标填的成绩（编号相同），只在那里填一次：那个指标的编号"),
        }),
      )
      .min(1),
  }),
)({
  called: () => ["按系数折算", "Times a factor"],
  form: {
    name: ["成绩折算（如×0.3）", "Marks times a factor"],
    fields: {
      sources: ["各来源的成绩", "Marks by source"],
      enteredAt: ["在哪个指标填（同一个成绩只填一次）", "Item at which the same mark is entered"],
    },
  },
  gives: "points",
  counts: POINTS,
  phased: false,
  open: [],
  explanations,
  start: (max) => ({ kind: "scaled", sources: [{ id: "x1", label: "成绩", factor: max > 0 ? max / 100 : 1 }] }),
  needsMaximum: () => false,
  sentence({ sources }, _, say) {
    const parts = sources.map(({ label, factor }) => say(shared.times, { label, factor }));
    return say(words.rule, { parts: parts.join(say(words.plus, {})) });
  },
  faults({ sources }, { max }, path) {
    const actual = times(sum(sources.map(({ factor }) => factor)), 100);
    return actual === max || max === Infinity ? [] : [issue("lint-factors", at([...path, "sources"]), { actual, max })];
  },
  names: ({ sources }, path) => [idsIn("source", sources, [...path, "sources"])],
  bind(rule, item) {
    const fields = rule.sources.map(({ id, label, enteredAt: other }): Field => {
      const mark = { id, label, required: true, type: "number", min: 0, max: 100 } as const;
      return other === undefined ? mark : { ...mark, enteredAt: other };
    });
    return perUnit(fields, (values) => {
      const missing = fields.filter((field) => numberIn(values, field.id) === null);
      if (missing.length > 0) return blankOf(missing);
      const marks = rule.sources.map((source) => numberIn(values, source.id) ?? 0);
      const products = rule.sources.map((source, i) => [marks[i] ?? 0, source.factor] as const);
      const marked = total(products.map(([mark, factor]) => multiply(fraction(mark), fraction(factor))));
      const { points, exact } = limited(marked, null, item);
      const parts = rule.sources.map((source, i) => `${source.label}${show(marks[i] ?? 0)}×${show(source.factor)}`);
      const outcome = scored(points, because(explanations.rule, { max: item.max, parts: parts.join("＋"), points }));
      return unrounded(outcome, exact);
    });
  },
  formula: ({ sources }, item) =>
    pointsWithin(sumOf(sources.map(({ id, factor }) => productOf(cell(id), factor))), null, item),
});

/** What is entered at other items is missing there; the item itself waits for them. */
function blankOf(missing: readonly Field[]): Outcome {
  const own = missing.filter((field) => enteredAt(field) === null);
  if (own.length > 0) return blank(...own);
  const items = missing.flatMap((field) => enteredAt(field) ?? []);
  return { status: "blank", missing: [], waitsFor: items.map((item) => phrase("item", { item })) };
}
