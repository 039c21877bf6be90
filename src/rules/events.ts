import { z } from "zod";
import { add, fraction, negative, shown, total, type Fraction } from "../shared/fraction";
import { eventField, eventSchema, occurrencesOf, upTo, type EventKind, type Occurrences } from "./events/event";
import { because } from "./explanation";
import type { Field } from "./field";
import { labelsSchema } from "./labels";
import { floorSchema, limited, limitedOutcome, limitWords } from "./limited";
import { phrase } from "./phrase";
import { blank, perUnit, scored, type ItemFacts, type Kind, type LedgerUse, type Outcome } from "./rule";

const schema = z
  .strictObject({
    kind: z.literal("events"),
    start: z.union([z.number(), z.literal("max")]).describe("从几分起：max从满分起（倒扣），0从零起（累加）"),
    events: z.array(eventSchema).min(1),
    floor: floorSchema,
    labels: labelsSchema,
  })
  .describe("按事项加减：各种事项各有分值和封顶，可以从台账取数；不超过分值");
export type Events = z.infer<typeof schema>;

/** Several kinds of event, each with an amount of its own, from a start upwards or downwards. */
export const events: Kind<"events", Events> = {
  name: "events",
  schema,
  bind(rule, item) {
    const fields = rule.events.map((event) => eventField(event, rule.labels));
    return perUnit(
      fields,
      (values) => {
        const found = rule.events.map((event) => ({ event, occurrences: occurrencesOf(event, values) }));
        const missing = fields.filter((_, index) => found[index]?.occurrences === null);
        if (missing.length > 0) return blank(...missing);
        return score(found.flatMap(occurred), rule, item);
      },
      ledgerOf(rule.events, fields),
    );
  },
};

interface Occurred {
  readonly event: EventKind;
  readonly count: number;
  readonly worth: Fraction;
}

function occurred(one: { readonly event: EventKind; readonly occurrences: Occurrences | null }): readonly Occurred[] {
  const { event, occurrences } = one;
  return occurrences === null || occurrences.count === 0 ? [] : [{ event, ...occurrences }];
}

function ledgerOf(kinds: readonly EventKind[], fields: readonly Field[]): LedgerUse {
  const levels = kinds.map(({ id, label }, index) => {
    const field = fields[index];
    return field?.type === "list" ? { id, label, amounts: field } : { id, label };
  });
  return { by: "level", levels };
}

function score(found: readonly Occurred[], rule: Events, item: ItemFacts): Outcome {
  const { max } = item;
  const start = rule.start === "max" ? max : rule.start;
  const zeroing = found.find(({ event }) => event.effect === "zeroes");
  if (zeroing !== undefined) {
    const { label, counted } = zeroing.event;
    return scored(0, because("events-zeroed", { max, label, count: zeroing.count, counted }));
  }
  const changes = found.map(changeOf);
  const result = limited(add(fraction(start), total(changes.map(({ change }) => change))), rule.floor, item);
  const { points } = result;
  if (changes.length === 0) return limitedOutcome(result, because("events-none", { max, points }));
  const parts = changes.map(({ words }) => words).join("、");
  return limitedOutcome(result, because("events", { max, start, parts, limit: limitWords(result), points }));
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
