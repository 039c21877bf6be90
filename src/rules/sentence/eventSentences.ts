import type { Level } from "../counts";
import { isRange, type EventKind } from "../kinds/events";
import type { RuleOf } from "../kinds/kinds";
import { amountText, cases, leastText, mostText, statements, tell, whenOccurred, type SentenceItem } from "./tell";

type Events = RuleOf<"events">;
type Counted = Exclude<EventKind, { effect: "zeroes" }>;

/** From how many points on which events add and take how many, within which limits, and which leave nothing. */
export function eventsSentence(rule: Events, { max }: SentenceItem): string {
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

/* Rules that count events level by level. */

export function deductionSentence({ least, most }: RuleOf<"deduction">, { max }: SentenceItem): string {
  return tell("deduction", { max, amount: amountText({ least, most }) });
}

export function tallySentence({ levels, cap }: RuleOf<"tally">, item: SentenceItem): string {
  const verb = verbOf(item);
  const each = levelTexts("counted", levels, verb);
  return cap === null ? tell("tally-open", { levels: each }) : tell("tally", { levels: each, verb, cap });
}

export function netSentence({ levels, cap, capOn }: RuleOf<"net">): string {
  const each = levelTexts("counted", levels, tell("verb-adds", {}));
  return tell(capOn === "net" ? "net" : "net-each", { levels: each, cap });
}

export function bestSentence({ levels }: RuleOf<"best">, item: SentenceItem): string {
  const verb = verbOf(item);
  return tell("best", { levels: levelTexts("achieved", levels, verb), verb, max: item.max });
}

/** What is done with points: those of a bonus are added, those of a penalty taken; others are simply so many. */
function verbOf({ counts }: SentenceItem): string {
  if (counts === "bonus") return tell("verb-adds", {});
  return counts === "penalty" ? tell("verb-takes", {}) : "";
}

function levelTexts(code: "counted" | "achieved", levels: readonly Level[], verb: string): string {
  return cases(
    levels.map(({ label, counted, points }) =>
      tell(code, { label, counted, verb: points < 0 ? tell("verb-takes", {}) : verb, points: Math.abs(points) }),
    ),
  );
}
