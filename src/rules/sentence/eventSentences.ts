import type { Level, Times } from "../counts";
import { isRange, type EventKind } from "../kinds/events";
import type { RuleOf } from "../kinds/kinds";
import type { SameMatter } from "../rule";
import {
  amountText,
  cases,
  leastText,
  mostText,
  statements,
  statement,
  whenOccurred,
  type SentenceItem,
} from "./statement";

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
      ? statement("award-fixed", { points: start })
      : statement(code, { start, events: cases([...counted.map(countedText), ...limits]) }),
    ...zeroing.map(({ label }) => statement("event-zeroes", { when: whenOccurred(label) })),
    matterText(rule),
  ]);
}

/** Where it ends when events take points. */
function endText(floor: number | null, adds: boolean): string {
  return floor === 0 && !adds ? statement("until-nothing", {}) : leastText(floor);
}

function countedText(event: Counted): string {
  const verb = statement(event.effect === "adds" ? "verb-adds" : "verb-takes", {});
  const text = eachText(event, verb);
  return event.cap === null ? text : statement("event-cap", { event: text, verb, cap: event.cap });
}

function eachText({ label, counted, each }: Counted, verb: string): string {
  if (typeof each === "number") return statement("event-each", { label, counted, verb, amount: each });
  if (isRange(each)) return statement("event-reviewer", { label, counted, verb, amount: amountText(each) });
  const turns = each.map((amount, index) =>
    statement(index === each.length - 1 ? "event-further" : "event-turn", { turn: index + 1, counted, verb, amount }),
  );
  return statement("event-growing", { label, turns: turns.join("、") });
}

/* Rules that count events level by level. */

export function deductionSentence(rule: RuleOf<"deduction">, { max }: SentenceItem): string {
  const { least, most, grounds = [] } = rule;
  const amountOf = (effect: string) => amountText({ least: effect === "range" ? least : most, most });
  return statements([
    statement("deduction", { max, amount: amountOf("range") }),
    ...grounds.map(({ label, counted, effect }) => {
      return statement(`ground-${effect}`, { label, counted, amount: amountOf(effect) });
    }),
    matterText(rule),
  ]);
}

/** What becomes of several lines of the ledger about one matter, where not each counts. */
function matterText({ sameMatter }: { readonly sameMatter?: SameMatter | undefined }): string {
  return sameMatter === "highest" ? statement("same-matter", {}) : "";
}

export function tallySentence(rule: RuleOf<"tally">, item: SentenceItem): string {
  const { levels, cap } = rule;
  const verb = verbOf(item);
  const each = levelTexts("counted", levels, verb);
  const own =
    cap === null ? statement("tally-open", { levels: each }) : statement("tally", { levels: each, verb, cap });
  return statements([own, ...timesTexts(rule), matterText(rule)]);
}

export function netSentence(rule: RuleOf<"net">): string {
  const { levels, cap, capOn } = rule;
  const each = levelTexts("counted", levels, statement("verb-adds", {}));
  return statements([
    statement(capOn === "net" ? "net" : "net-each", { levels: each, cap }),
    ...timesTexts(rule),
    matterText(rule),
  ]);
}

/** Which levels count once only, and of which only the highest counts. */
function timesTexts({ levels, atMostOnce = [], highestOf = [] }: Times & { levels: readonly Level[] }): string[] {
  const named = (ids: readonly string[]) =>
    ids.map((id) => `“${levels.find((level) => level.id === id)?.label ?? id}”`).join("、");
  return [
    ...(atMostOnce.length === 0 ? [] : [statement("levels-once", { levels: named(atMostOnce) })]),
    ...highestOf.map((group) => statement("levels-highest", { levels: named(group) })),
  ];
}

export function bestSentence({ levels }: RuleOf<"best">, item: SentenceItem): string {
  const verb = verbOf(item);
  const each = levelTexts("achieved", levels, verb);
  if (item.max === Infinity) return statement("best-open", { levels: each });
  return statement("best", { levels: each, verb, max: item.max });
}

/** What is done with points: those of a bonus are added, those of a penalty taken; others are simply so many. */
function verbOf({ counts }: SentenceItem): string {
  if (counts === "bonus") return statement("verb-adds", {});
  return counts === "penalty" ? statement("verb-takes", {}) : "";
}

function levelTexts(code: "counted" | "achieved", levels: readonly Level[], verb: string): string {
  return cases(
    levels.map(({ label, counted, points }) =>
      statement(code, {
        label,
        counted,
        verb: points < 0 ? statement("verb-takes", {}) : verb,
        points: Math.abs(points),
      }),
    ),
  );
}
