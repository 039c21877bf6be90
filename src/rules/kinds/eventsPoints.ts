import { z } from "zod";
import { add, compare, fraction, multiply, negative, shown, total, ZERO, type Fraction } from "../../shared/fraction";
import { because, phrase } from "../explanation";
import { listIn, numberIn, type Field, type FieldValues } from "../field";
import { cell, compared, differenceOf, greatestOf, productOf, sumOf, totalOf, when, type Expression } from "../formula";
import { labelled, labelsSchema, type Labels } from "../labels";
import { floorSchema, limited, limitedOutcome, limitWords } from "../points";
import {
  blank,
  perUnit,
  sameMatterShape,
  scored,
  type BoundRule,
  type ItemFacts,
  type LedgerLevel,
  type LedgerUse,
  type Outcome,
} from "../rule";

const points = z.number().positive();
const named = {
  id: z.string().min(1).describe("填报项目的编号，也是台账的级别"),
  label: z.string().min(1),
  counted: z.string().min(1).describe("量词：次、件、人、项"),
};
const amounts = {
  each: z
    .union([
      points,
      z.array(points).min(2).describe("第一次、第二次……各几分，以后每次同最后一个"),
      z.strictObject({ least: z.number().nonnegative(), most: points }).describe("每次由审核人在范围内定，逐次填写"),
    ])
    .describe("每次几分"),
  cap: points.nullable().describe("这一种合计最多几分；null不限"),
};

/** One kind of event: what an occurrence takes or adds, or that it leaves nothing of the item. */
const eventSchema = z.discriminatedUnion("effect", [
  z.strictObject({ effect: z.literal("takes"), ...named, ...amounts }).describe("扣分"),
  z.strictObject({ effect: z.literal("adds"), ...named, ...amounts }).describe("加分"),
  z.strictObject({ effect: z.literal("zeroes"), ...named }).describe("发生了本项就不得分"),
]);

export type EventKind = z.infer<typeof eventSchema>;
type Amounts = Extract<EventKind, { each: unknown }>["each"];

/** An event of which each occurrence has an amount. */
export type CountedEvent = Extract<EventKind, { each: unknown }>;

/** How often an event occurred and what that is worth before the cap. */
interface Occurrences {
  readonly count: number;
  readonly worth: Fraction;
}

/** The cell in which an event is entered: the amounts one by one where the reviewer sets them, otherwise a count. */
function eventField(event: EventKind, labels: Labels): Field {
  const { id, counted } = event;
  const title = labelled(labels, id, event.label);
  if (event.effect !== "zeroes" && isRange(event.each)) {
    const { least, most } = event.each;
    return { id, label: `${title}（每${counted}分值）`, required: true, type: "list", least, most };
  }
  return { id, label: `${title}（${counted}）`, required: true, type: "integer", min: 0, max: null };
}

export function isRange(each: Amounts): each is Extract<Amounts, { least: number }> {
  return typeof each === "object" && "least" in each;
}

/** What was entered for an event; null where its cell is blank. */
function occurrencesOf(event: EventKind, values: FieldValues): Occurrences | null {
  if (event.effect !== "zeroes" && isRange(event.each)) {
    const list = listIn(values, event.id);
    return list === null ? null : { count: list.length, worth: total(list.map(fraction)) };
  }
  const count = numberIn(values, event.id);
  if (count === null) return null;
  return { count, worth: event.effect === "zeroes" ? ZERO : worthOf(count, event.each) };
}

function worthOf(count: number, each: Amounts): Fraction {
  if (typeof each === "number") return multiply(fraction(count), fraction(each));
  if (!Array.isArray(each)) throw new Error("amounts within a range are entered, not counted");
  const single = each.slice(0, count).map(fraction);
  const further = multiply(fraction(Math.max(0, count - each.length)), fraction(each.at(-1) ?? 0));
  return add(total(single), further);
}

/** The worth up to the cap of its kind of event. */
function upTo(cap: number | null, worth: Fraction): Fraction {
  return cap !== null && compare(worth, fraction(cap)) > 0 ? fraction(cap) : worth;
}

/** The parameters of a rule of events. */
export const eventsSchema = z
  .strictObject({
    kind: z.literal("events"),
    start: z.union([z.number(), z.literal("max")]).describe("从几分起：max从满分起（倒扣），0从零起（累加）"),
    events: z.array(eventSchema).min(1),
    floor: floorSchema,
    ...sameMatterShape,
    labels: labelsSchema,
  })
  .describe("按事项加减：各种事项各有分值和封顶，可以从台账取数；不超过分值");
export type Events = z.infer<typeof eventsSchema>;

/** Why a unit has its points. */
export const eventsWords = {
  changed: "满分{max}分，从{start}分起，{parts}{limit}，得{points}分",
  none: "满分{max}分，没有发生，得{points}分",
  zeroed: "满分{max}分，{label}{count}{counted}，本项不得分，得0分",
} as const;

/** Ties a rule to its item. */
export function bindEvents(rule: Events, item: ItemFacts): BoundRule {
  const fields = rule.events.map((event) => eventField(event, rule.labels));
  return perUnit(
    fields,
    (values) => {
      const found = rule.events.map((event) => ({ event, occurrences: occurrencesOf(event, values) }));
      const missing = fields.filter((_, index) => found[index]?.occurrences === null);
      if (missing.length > 0) return blank(...missing);
      return score(found.flatMap(occurred), rule, item);
    },
    ledgerOf(rule, fields),
  );
}

interface Occurred {
  readonly event: EventKind;
  readonly count: number;
  readonly worth: Fraction;
}

function occurred(one: { readonly event: EventKind; readonly occurrences: Occurrences | null }): readonly Occurred[] {
  const { event, occurrences } = one;
  return occurrences === null || occurrences.count === 0 ? [] : [{ event, ...occurrences }];
}

function ledgerOf({ events: kinds, sameMatter }: Events, fields: readonly Field[]): LedgerUse {
  const levels = kinds.map((event, index): LedgerLevel => {
    const field = fields[index];
    const level = { id: event.id, label: event.label, worth: worthOfOne(event) };
    return field?.type === "list" ? { ...level, amounts: field } : level;
  });
  return { by: "level", levels, sameMatter };
}

/** What the first event is worth; the sign alone where the reviewer sets how much. */
function worthOfOne(event: EventKind): number {
  if (event.effect === "zeroes") return -Infinity;
  const { each, effect } = event;
  const first = typeof each === "number" ? each : Array.isArray(each) ? (each[0] ?? 0) : 1;
  return effect === "takes" ? -first : first;
}

function score(found: readonly Occurred[], rule: Events, item: ItemFacts): Outcome {
  const { max } = item;
  const start = rule.start === "max" ? max : rule.start;
  const zeroing = found.find(({ event }) => event.effect === "zeroes");
  if (zeroing !== undefined) {
    const { label, counted } = zeroing.event;
    return scored(0, because(eventsWords.zeroed, { max, label, count: zeroing.count, counted }));
  }
  const changes = found.map(changeOf);
  const result = limited(add(fraction(start), total(changes.map(({ change }) => change))), rule.floor, item);
  const { points } = result;
  if (changes.length === 0) return limitedOutcome(result, because(eventsWords.none, { max, points }));
  const parts = changes.map(({ words }) => words).join("、");
  return limitedOutcome(result, because(eventsWords.changed, { max, start, parts, limit: limitWords(result), points }));
}

function changeOf({ event, count, worth }: Occurred): { readonly change: Fraction; readonly words: string } {
  if (event.effect === "zeroes") throw new Error("an event that zeroes has no amount");
  const { effect, label, counted, cap } = event;
  const counting = upTo(cap, worth);
  const code = effect === "takes" ? "event-takes" : "event-adds";
  const words = phrase(code, { label, count, counted, amount: shown(worth) });
  return {
    change: effect === "takes" ? negative(counting) : counting,
    words: counting === worth ? words : phrase("event-capped", { event: words, cap: shown(counting) }),
  };
}

/** What an event that is counted is worth before its cap, as a spreadsheet works it out. */
export function worthFormula({ id, each }: CountedEvent): Expression {
  if (typeof each === "number") return productOf(cell(id), each);
  if (isRange(each)) return totalOf(id);
  const further = each.length - 1;
  const single = each.slice(0, further).map((amount, index) => when(compared(cell(id), ">", index), amount, 0));
  return sumOf([...single, productOf(greatestOf([0, differenceOf(cell(id), further)]), each[further] ?? 0)]);
}
