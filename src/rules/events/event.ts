import { z } from "zod";
import { add, compare, fraction, multiply, total, ZERO, type Fraction } from "../../shared/fraction";
import { listIn, numberIn, type Field, type FieldValues } from "../field";
import { labelled, type Labels } from "../labels";

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
export const eventSchema = z.discriminatedUnion("effect", [
  z.strictObject({ effect: z.literal("takes"), ...named, ...amounts }).describe("扣分"),
  z.strictObject({ effect: z.literal("adds"), ...named, ...amounts }).describe("加分"),
  z.strictObject({ effect: z.literal("zeroes"), ...named }).describe("发生了本项就不得分"),
]);

export type EventKind = z.infer<typeof eventSchema>;
type Amounts = Extract<EventKind, { each: unknown }>["each"];

/** How often an event occurred and what that is worth before the cap. */
export interface Occurrences {
  readonly count: number;
  readonly worth: Fraction;
}

/** The cell in which an event is entered: the amounts one by one where the reviewer sets them, otherwise a count. */
export function eventField(event: EventKind, labels: Labels): Field {
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
export function occurrencesOf(event: EventKind, values: FieldValues): Occurrences | null {
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
export function upTo(cap: number | null, worth: Fraction): Fraction {
  return cap !== null && compare(worth, fraction(cap)) > 0 ? fraction(cap) : worth;
}
