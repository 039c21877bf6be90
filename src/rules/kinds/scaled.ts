import { z } from "zod";
import { roundedSum, show } from "../../shared/decimal";
import { fraction, multiply, total } from "../../shared/fraction";
import { because } from "../explanation";
import { numberIn, type Field } from "../field";
import { blank, perUnit, scored, sharing, unrounded, type Kind } from "../rule";
const schema = z.strictObject({
  kind: z.literal("scaled"),
  /** Marks out of 100 and what each is multiplied with. */
  sources: z
    .array(z.strictObject({ id: z.string().min(1), label: z.string().min(1), factor: z.number().positive() }))
    .min(1),
});
type Scaled = z.infer<typeof schema>;

/** Marks out of 100 converted to points: Σ mark × factor. */
export const scaled: Kind<Scaled> = {
  schema,
  bind(rule, item) {
    const fields = rule.sources.map((source): Field => {
      return { id: source.id, label: source.label, required: true, type: "number", min: 0, max: 100 };
    });
    const share = sharing();
    return perUnit(fields, (values) => {
      const missing = fields.filter((field) => numberIn(values, field.id) === null);
      if (missing.length > 0) return blank(...missing);
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
