import { z } from "zod";
import { divide, fraction, multiply, total, type Fraction } from "../../shared/fraction";
import { phrase, quantity } from "../phrase";
import { exactPoints, type Source, type Sources } from "../rule";
import type { BoundMeasure, Reading } from "./measure";

export const itemsSchema = z
  .strictObject({
    kind: z.literal("items"),
    items: z
      .array(
        z.strictObject({
          item: z.string().min(1).describe("指标的编号，须在同一类别，并且计分"),
          weight: z.number().describe("sum：乘以多少，可为负；mean：权重，须大于0"),
        }),
      )
      .min(1),
    as: z.enum(["sum", "mean"]).describe("sum：各项得分乘以weight后相加；mean：各项得分按weight平均"),
    exempt: z
      .literal("leaveOut")
      .optional()
      .describe("有指标不适用时折算（notApplicable.as为rescale）的须写：不适用的不计，mean的权重由其余各项分担"),
  })
  .describe("其他指标的得分（封顶、扣减以后的，单位为分），不另填报");

type Items = z.infer<typeof itemsSchema>;

/** The unit of what is made of points. */
const POINTS = "分";

/** What other items of the unit came to, added up or averaged. Nothing is entered for it. */
export function bindItems(measure: Items): BoundMeasure {
  return {
    fields: [],
    unit: POINTS,
    extent: { min: null, max: null, whole: false },
    divides: measure.exempt === "leaveOut",
    read: (_, sources) => pointsOf(measure, sources),
  };
}

interface Weighed {
  readonly name: string;
  readonly weight: number;
  readonly outcome: Source["outcome"] | undefined;
}

function pointsOf({ items, as, exempt }: Items, sources: Sources | undefined): Reading {
  const weighed = items.map(({ item, weight }): Weighed => {
    const source = sources?.get(item);
    return { name: source?.name ?? phrase("item", { item }), weight, outcome: source?.outcome };
  });
  const isLeftOut = ({ outcome }: Weighed) => outcome?.status === "exempt" && exempt === "leaveOut";
  const open = weighed.filter((source) => source.outcome?.status !== "scored" && !isLeftOut(source));
  if (open.length > 0) return { status: "waiting", items: open.map(({ name }) => name) };
  const present = weighed.flatMap(({ name, weight, outcome }) =>
    outcome?.status === "scored" ? [{ name, weight, x: exactPoints(outcome) }] : [],
  );
  if (present.length === 0) {
    const names = weighed.map(({ name }) => name).join("、");
    return { status: "no-divisor", field: { id: null, label: phrase("points-of", { items: names }) } };
  }
  const x = combined(present, as);
  const left = weighed.filter(isLeftOut).map(({ name }) => phrase("source-left-out", { name }));
  return { status: "read", x, words: inWords(present, left, x, as) };
}

interface Present {
  readonly name: string;
  readonly weight: number;
  readonly x: Fraction;
}

function combined(present: readonly Present[], as: Items["as"]): Fraction {
  const sum = total(present.map(({ x, weight }) => multiply(x, fraction(weight))));
  return as === "sum" ? sum : divide(sum, total(present.map(({ weight }) => fraction(weight))));
}

/** How every part is described: times a factor, or with its weight where weights differ. */
const PARTS = { sum: "source-times", mean: "weighted-part" } as const;

/** What they come to is not described of one item's points as they are. */
function inWords(present: readonly Present[], left: readonly string[], x: Fraction, as: Items["as"]): string {
  const [first] = present;
  const plain = present.every(({ weight }) => weight === (as === "sum" ? 1 : first?.weight));
  const code = plain ? "source" : PARTS[as];
  const described = present.map((one) =>
    phrase(code, { label: one.name, value: quantity(one.x, POINTS), weight: one.weight }),
  );
  const parts = [...described, ...left];
  const result = { parts: parts.join("、"), value: quantity(x, POINTS) };
  if (present.length === 1 && plain) return result.parts;
  if (parts.length === 1) return phrase("source-product", result);
  if (as === "sum") return phrase("sources-sum", result);
  return phrase(plain ? "sources-mean" : "weighted", result);
}
