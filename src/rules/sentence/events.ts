import type { RuleOf } from "../kinds/kinds";
import { amountText } from "./awards";
import { whenOccurred } from "./flags";
import type { ToldItem } from "./item";
import { leastText, mostText } from "./limits";
import { cases, statements, tell } from "./tell";
import { isRange, type EventKind } from "../kinds/events";

type Events = RuleOf<"events">;
type Counted = Exclude<EventKind, { effect: "zeroes" }>;

/** From how many points on which events add and take how many, within which limits, and which leave nothing. */
export function eventsSentence(rule: Events, { max }: ToldItem): string {
  const counted = rule.events.flatMap((event) => (event.effect === "zeroes" ? [] : [event]));
  const zeroing = rule.events.filter(({ effect }) => effect === "zeroes");
  const adds = counted.some(({ effect }) => effect === "adds");
  const takes = counted.some(({ effect }) => effect === "takes");
  const limits = [adds ? mostText(max) : "", takes ? endText(rule.floor, adds) : ""];
  const start = rule.start === "max" ? max : rule.start;
  const code = adds ? (takes ? "events-both" : "events-add") : "events-take";
  return statements([
    counted.length === 0
      ? tell("award-fixed", { points: start })
      : tell(code, { start, events: cases([...counted.map(countedText), ...limits]) }),
    ...zeroing.map(({ label }) => tell("event-zeroes", { when: whenOccurred(label) })),
  ]);
}

/** Where it ends when events take points. */
function endText(floor: number | null, adds: boolean): string {
  return floor === 0 && !adds ? tell("until-nothing", {}) : leastText(floor);
}

function countedText(event: Counted): string {
  const verb = tell(event.effect === "adds" ? "verb-adds" : "verb-takes", {});
  const text = eachText(event, verb);
  return event.cap === null ? text : tell("event-cap", { event: text, verb, cap: event.cap });
}

function eachText({ label, counted, each }: Counted, verb: string): string {
  if (typeof each === "number") return tell("event-each", { label, counted, verb, amount: each });
  if (isRange(each)) return tell("event-reviewer", { label, counted, verb, amount: amountText(each) });
  const turns = each.map((amount, index) =>
    tell(index === each.length - 1 ? "event-further" : "event-turn", { turn: index + 1, counted, verb, amount }),
  );
  return tell("event-growing", { label, turns: turns.join("、") });
}
