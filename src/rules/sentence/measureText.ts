import { fraction } from "../../shared/fraction";
import { labelled, type Labels } from "../labels";
import { countText, type Count } from "../measure/count";
import { ownNames, type Naming } from "../measure/measure";
import type { Measure, SimpleMeasure, Weighted } from "../measure/measures";
import { quantity } from "../phrase";
import { titles } from "../wording/phrases";
import { cases, statement } from "./statement";

type MeasureOf<K extends SimpleMeasure["kind"]> = Extract<SimpleMeasure, { kind: K }>;

type MeasureWords<K extends SimpleMeasure["kind"]> = (measure: MeasureOf<K>, names: Naming) => string;

/** What each measure is called, by the titles of its fields. */
const MEASURES: { readonly [K in SimpleMeasure["kind"]]: MeasureWords<K> } = {
  entered: (_, names) => names.main("value", titles.value),
  rate: rateText,
  change: ({ as }, names) => {
    const current = names.beside("current", titles.current);
    return statement(as, { current, previous: names.beside("previous", titles.previous) });
  },
  mean: ({ dropHighest, dropLowest, count }, names) => {
    const title = names.main("marks", titles.marks);
    if (dropHighest + dropLowest === 0) return withCount(statement("mean", { title }), count);
    return withCount(statement("mean-dropped", { title, highest: dropHighest, lowest: dropLowest }), count);
  },
  meanBySize: ({ count }, names) => {
    const sizes = names.beside("sizes", titles.sizes);
    return withCount(statement("mean-by-size", { title: names.main("marks", titles.unitMarks), sizes }), count);
  },
  votes: votesText,
  daysLate: ({ due }, names) => statement("days-late", { title: names.main("date", titles.date), due }),
};

/** What is measured of a unit, as a noun: 群众满意度, “实际完成数”÷“目标任务数”. */
export function measureText(measure: Measure, labels: Labels): string {
  if (measure.kind === "items") return itemsText(measure);
  return measure.kind === "weighted" ? weightedText(measure, labels) : simpleText(measure, ownNames(labels));
}

function simpleText<K extends SimpleMeasure["kind"]>(measure: MeasureOf<K> & { kind: K }, names: Naming): string {
  return MEASURES[measure.kind](measure, names);
}

/** A rate per hundred whose unit says so needs no factor. */
function rateText({ per, unit }: MeasureOf<"rate">, names: Naming): string {
  const parts = {
    actual: names.beside("actual", titles.actual),
    target: names.beside("target", titles.target),
  };
  return per === 1 || (per === 100 && unit === "%")
    ? statement("rate", parts)
    : statement("rate-times", { ...parts, per });
}

/** A mean with how many marks there must be, where that is known. */
function withCount(mean: string, count: Count | undefined, counted = statement("mark", {})): string {
  return count === undefined ? mean : statement("of-count", { mean, count: countText(count), counted });
}

function votesText({ levels, counted, unit, count }: MeasureOf<"votes">, names: Naming): string {
  const each = levels.map(({ id, label: usual, worth }) => {
    const label = names.beside(id, usual);
    if (worth === null) return statement("vote-invalid", { label, counted });
    return statement("vote-valid", { label, counted, worth: quantity(fraction(worth), unit) });
  });
  return withCount(statement("votes", { counted, levels: cases(each) }), count, counted);
}

type Items = Extract<Measure, { kind: "items" }>;

/** Points of other items, which a rule knows by their ids. */
function itemsText({ items, as }: Items): string {
  const [first, ...others] = items;
  const usual = as === "sum" ? 1 : first?.weight;
  if (items.every(({ weight }) => weight === usual)) {
    if (first !== undefined && others.length === 0) return statement("item-points", { item: first.item });
    const named = items.map(({ item }) => statement("item", { item })).join("、");
    return statement(as === "sum" ? "items-sum" : "items-mean", { items: named });
  }
  if (as === "sum") return items.map(termText).join("");
  const parts = items.map(({ item, weight }) =>
    statement("weighted-part", { part: statement("item-points", { item }), weight }),
  );
  return statement("weighted", { parts: parts.join("、") });
}

/** A term of a sum with its sign, which the first one needs only below 0: 指标1的得分＋指标2的得分×0.5. */
function termText({ item, weight }: Items["items"][number], index: number): string {
  const sign = weight < 0 ? "－" : index === 0 ? "" : "＋";
  const label = statement("item-points", { item });
  const factor = Math.abs(weight);
  return sign + (factor === 1 ? label : statement("scaled-part", { label, factor }));
}

function weightedText({ parts }: Weighted, labels: Labels): string {
  const each = parts.map(({ id, label, weight, measure }) => {
    const part = simpleText(measure, namesWithin(id, label, labels));
    if (part.includes(label)) return statement("weighted-part", { part, weight });
    return statement("weighted-made-part", { label, weight, part });
  });
  return statement("weighted", { parts: each.join("、") });
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
