import { fraction } from "../../shared/fraction";
import { labelled, type Labels } from "../labels";
import { countText, type Count } from "../measure/count";
import { ownNames, type Naming } from "../measure/measure";
import type { Measure, SimpleMeasure, Weighted } from "../measure/measures";
import { quantity } from "../phrase";
import { cases, listedIn, sayings, shared, type Say } from "../say";
import { titles } from "../wording/phrases";

const words = sayings({
  rate: ["“{actual}”÷“{target}”", "“{actual}” ÷ “{target}”"],
  "rate-times": ["“{actual}”÷“{target}”×{per}", "“{actual}” ÷ “{target}” × {per}"],
  difference: ["“{current}”减“{previous}”", "“{current}” less “{previous}”"],
  growth: [
    "“{current}”比“{previous}”的增长率（下降为负）",
    "growth from “{previous}” to “{current}” (negative where it falls)",
  ],
  mean: ["“{title}”的平均", "mean of “{title}”"],
  "mean-dropped": [
    "“{title}”去掉{highest}个最高、{lowest}个最低后的平均",
    "mean of “{title}” without the {highest} highest and the {lowest} lowest",
  ],
  "of-count": ["{mean}（应有{count}{counted}）", "{mean} ({count} {counted} due)"],
  mark: ["个", "marks"],
  "mean-by-size": ["“{title}”按“{sizes}”加权的平均", "mean of “{title}” weighted by “{sizes}”"],
  votes: ["有效{counted}的平均（{levels}）", "mean of the valid {counted} ({levels})"],
  "vote-valid": ["{label}每{counted}计{worth}", "{label}: {worth} for each {counted}"],
  "vote-invalid": ["{label}不算有效{counted}", "{label} is no valid {counted}"],
  "days-late": ["“{title}”晚于{due}的天数", "days by which “{title}” is later than {due}"],
  "item-points": ["指标{item}的得分", "the points of item {item}"],
  item: ["指标{item}", "item {item}"],
  "items-sum": ["{items}的得分之和", "the sum of the points of {items}"],
  "items-mean": ["{items}得分的平均", "the mean of the points of {items}"],
  weighted: ["{parts}的加权平均", "weighted mean of {parts}"],
  "weighted-part": ["{part}（权重{weight}）", "{part} (weight {weight})"],
  "weighted-made-part": ["{label}（权重{weight}，{part}）", "{label} (weight {weight}, {part})"],
  minus: ["－{term}", " − {term}"],
  plus: ["＋{term}", " + {term}"],
});

type MeasureOf<K extends SimpleMeasure["kind"]> = Extract<SimpleMeasure, { kind: K }>;

type MeasureWords<K extends SimpleMeasure["kind"]> = (measure: MeasureOf<K>, names: Naming, say: Say) => string;

/** What each measure is called, by the titles of its fields. */
const MEASURES: { readonly [K in SimpleMeasure["kind"]]: MeasureWords<K> } = {
  entered: (_, names) => names.main("value", titles.value),
  rate: rateText,
  change: ({ as }, names, say) => {
    const current = names.beside("current", titles.current);
    return say(words[as], { current, previous: names.beside("previous", titles.previous) });
  },
  mean: ({ dropHighest, dropLowest, count }, names, say) => {
    const title = names.main("marks", titles.marks);
    if (dropHighest + dropLowest === 0) return withCount(say(words.mean, { title }), count, say);
    const without = say(words["mean-dropped"], { title, highest: dropHighest, lowest: dropLowest });
    return withCount(without, count, say);
  },
  meanBySize: ({ count }, names, say) => {
    const sizes = names.beside("sizes", titles.sizes);
    const bySize = say(words["mean-by-size"], { title: names.main("marks", titles.unitMarks), sizes });
    return withCount(bySize, count, say);
  },
  votes: votesText,
  daysLate: ({ due }, names, say) => say(words["days-late"], { title: names.main("date", titles.date), due }),
};

/** What is measured of a unit, as a noun: 群众满意度, “实际完成数”÷“目标任务数”. */
export function measureText(measure: Measure, labels: Labels, say: Say): string {
  if (measure.kind === "items") return itemsText(measure, say);
  return measure.kind === "weighted" ? weightedText(measure, labels, say) : simpleText(measure, ownNames(labels), say);
}

function simpleText<K extends SimpleMeasure["kind"]>(
  measure: MeasureOf<K> & { kind: K },
  names: Naming,
  say: Say,
): string {
  return MEASURES[measure.kind](measure, names, say);
}

/** A rate per hundred whose unit says so needs no factor. */
function rateText({ per, unit }: MeasureOf<"rate">, names: Naming, say: Say): string {
  const parts = {
    actual: names.beside("actual", titles.actual),
    target: names.beside("target", titles.target),
  };
  return per === 1 || (per === 100 && unit === "%")
    ? say(words.rate, parts)
    : say(words["rate-times"], { ...parts, per });
}

/** A mean with how many marks there must be, where that is known. */
function withCount(mean: string, count: Count | undefined, say: Say, counted = say(words.mark, {})): string {
  return count === undefined ? mean : say(words["of-count"], { mean, count: countText(count, say), counted });
}

function votesText({ levels, counted, unit, count }: MeasureOf<"votes">, names: Naming, say: Say): string {
  const each = levels.map(({ id, label: usual, worth }) => {
    const label = names.beside(id, usual);
    if (worth === null) return say(words["vote-invalid"], { label, counted });
    return say(words["vote-valid"], { label, counted, worth: quantity(fraction(worth), unit, say) });
  });
  return withCount(say(words.votes, { counted, levels: cases(each, say) }), count, say, counted);
}

type Items = Extract<Measure, { kind: "items" }>;

/** Points of other items, which a rule knows by their ids. */
function itemsText({ items, as }: Items, say: Say): string {
  const [first, ...others] = items;
  const usual = as === "sum" ? 1 : first?.weight;
  if (items.every(({ weight }) => weight === usual)) {
    if (first !== undefined && others.length === 0) return say(words["item-points"], { item: first.item });
    const named = listedIn(
      say,
      items.map(({ item }) => say(words.item, { item })),
    );
    return say(words[as === "sum" ? "items-sum" : "items-mean"], { items: named });
  }
  if (as === "sum") return items.map((one, index) => termText(one, index, say)).join("");
  const parts = items.map(({ item, weight }) =>
    say(words["weighted-part"], { part: say(words["item-points"], { item }), weight }),
  );
  return say(words.weighted, { parts: listedIn(say, parts) });
}

/** A term of a sum with its sign, which the first one needs only below 0: 指标1的得分＋指标2的得分×0.5. */
function termText({ item, weight }: Items["items"][number], index: number, say: Say): string {
  const label = say(words["item-points"], { item });
  const factor = Math.abs(weight);
  const term = factor === 1 ? label : say(shared.times, { label, factor });
  if (weight < 0) return say(words.minus, { term });
  return index === 0 ? term : say(words.plus, { term });
}

function weightedText({ parts }: Weighted, labels: Labels, say: Say): string {
  const each = parts.map(({ id, label, weight, measure }) => {
    const part = simpleText(measure, namesWithin(id, label, labels), say);
    if (part.includes(label)) return say(words["weighted-part"], { part, weight });
    return say(words["weighted-made-part"], { label, weight, part });
  });
  return say(words.weighted, { parts: listedIn(say, each) });
}

/** The names of a part's fields where the part itself is named beside them. */
function namesWithin(part: string, label: string, labels: Labels): Naming {
  const id = (own: string) => `${part}.${own}`;
  return {
    id,
    main: (own) => labelled(labels, id(own), label),
    beside: (own, usual) => labelled(labels, id(own), usual),
  };
}
