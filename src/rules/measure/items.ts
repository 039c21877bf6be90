import { z } from "zod";
import { divide, fraction, multiply, total, type Fraction } from "../../shared/fraction";
import { issue } from "../../shared/issue";
import { at, namesIn } from "../faults/finding";
import { phrase, quantity } from "../explanation";
import { exactPoints, type Source, type Sources } from "../rule";
import { listedIn, sayings, shared, type Say } from "../say";
import type { BoundMeasure, Reading } from "./measure";
import { defineMeasure } from "./measureKind";

const words = sayings({
  points: ["指标{item}的得分", "the points of item {item}"],
  item: ["指标{item}", "item {item}"],
  sum: ["{items}的得分之和", "the sum of the points of {items}"],
  mean: ["{items}得分的平均", "the mean of the points of {items}"],
  weighted: ["{parts}的加权平均", "weighted mean of {parts}"],
  part: ["{part}（权重{weight}）", "{part} (weight {weight})"],
  minus: ["－{term}", " − {term}"],
  plus: ["＋{term}", " + {term}"],
  none: ["各项都不适用", "none of the items applies"],
});

const schema = z
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

type Items = z.infer<typeof schema>;

/** The unit of what is made of points. */
const POINTS = "分";

/** What other items of the unit came to, added up or averaged. Nothing is entered for it. */
export const items = defineMeasure(schema)({
  form: {
    name: ["由其他指标的得分算出", "Made of other items' points"],
    fields: {
      "items.items": ["用哪些指标的得分", "Items whose points are used"],
      "items.weight": ["系数（相加）或权重（平均）", "Factor (added up) or weight (mean)"],
      "items.as": ["怎样合成", "Combined as"],
      exempt: ["有指标不适用、折算时", "Where an item does not apply and is rescaled"],
    },
    values: {
      "items.as=sum": ["得分乘以系数后相加", "Points times a factor, added up"],
      "items.as=mean": ["得分按权重平均", "Mean of points by weight"],
      "exempt=leaveOut": ["不适用的不计；平均时由其余的分担权重", "Left out; in a mean the others share its weight"],
    },
  },
  // Somebody has to say of which.
  start: () => ({ kind: "items", items: [{ item: "", weight: 0 }], as: "sum" }),
  text: (measure, _, say) => itemsText(measure, say),
  lacking: (_, __, say) => say(words.none, {}),
  faults: ({ items: all, as }, path) =>
    all.flatMap(({ item, weight }, index) =>
      weight === 0 || (weight < 0 && as === "mean")
        ? [issue("lint-source-weight", at([...path, "items", index, "weight"]), { item, weight })]
        : [],
    ),
  names({ items: all }, path) {
    const sources = all.map(({ item }) => item);
    return [namesIn("item", sources, [...path, "items"], "item")];
  },
  sources: ({ items: all }) => all.map(({ item }) => item),
  formula: () => null,
  bind: bindItems,
});

/** Points of other items, which a rule knows by their ids. */
function itemsText({ items: all, as }: Items, say: Say): string {
  const [first, ...others] = all;
  const usual = as === "sum" ? 1 : first?.weight;
  if (all.every(({ weight }) => weight === usual)) {
    if (first !== undefined && others.length === 0) return say(words.points, { item: first.item });
    const named = listedIn(
      say,
      all.map(({ item }) => say(words.item, { item })),
    );
    return say(words[as === "sum" ? "sum" : "mean"], { items: named });
  }
  if (as === "sum") return all.map((one, index) => termText(one, index, say)).join("");
  const parts = all.map(({ item, weight }) => say(words.part, { part: say(words.points, { item }), weight }));
  return say(words.weighted, { parts: listedIn(say, parts) });
}

/** A term of a sum with its sign, which the first one needs only below 0: 指标1的得分＋指标2的得分×0.5. */
function termText({ item, weight }: Items["items"][number], index: number, say: Say): string {
  const label = say(words.points, { item });
  const factor = Math.abs(weight);
  const term = factor === 1 ? label : say(shared.times, { label, factor });
  if (weight < 0) return say(words.minus, { term });
  return index === 0 ? term : say(words.plus, { term });
}

function bindItems(measure: Items): BoundMeasure {
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
