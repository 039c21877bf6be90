import { z } from "zod";
import { roundedSum, show } from "../../shared/decimal";
import { fraction, multiply, total } from "../../shared/fraction";
import { because } from "../explanation";
import { enteredAt, numberIn, type Field } from "../field";
import { phrase } from "../phrase";
import { blank, perUnit, scored, sharing, unrounded, type Kind, type Outcome } from "../rule";

const schema = z.strictObject({
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
});
type Scaled = z.infer<typeof schema>;

/** Marks out of 100 converted to points: Σ mark × factor. */
export const scaled: Kind<Scaled> = {
  schema,
  bind(rule, item) {
    const fields = rule.sources.map(({ id, label, enteredAt: at }): Field => {
      const mark = { id, label, required: true, type: "number", min: 0, max: 100 } as const;
      return at === undefined ? mark : { ...mark, enteredAt: at };
    });
    const share = sharing();
    return perUnit(fields, (values) => {
      const missing = fields.filter((field) => numberIn(values, field.id) === null);
      if (missing.length > 0) return blankOf(missing);
      const marks = rule.sources.map((source) => numberIn(values, source.id) ?? 0);
      return share(marks.join(";"), () => {
        const products = rule.sources.map((source, i) => [marks[i] ?? 0, source.factor] as const);
        const points = roundedSum(products, item.decimals);
        const parts = rule.sources.map((source, i) => `${source.label}${show(marks[i] ?? 0)}×${show(source.factor)}`);
        const outcome = scored(points, because("scaled", { max: item.max, parts: parts.join("＋"), points }));
        return unrounded(outcome, total(products.map(([mark, factor]) => multiply(fraction(mark), fraction(factor)))));
      });
    });
  },
};

/** What is entered at other items is missing there; the item itself waits for them. */
function blankOf(missing: readonly Field[]): Outcome {
  const own = missing.filter((field) => enteredAt(field) === null);
  if (own.length > 0) return blank(...own);
  const items = missing.flatMap((field) => enteredAt(field) ?? []);
  return { status: "blank", missing: [], waitsFor: items.map((item) => phrase("item", { item })) };
}
