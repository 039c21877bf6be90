import { sum } from "../../shared/decimal";
import { issue, type Issue } from "../../shared/issue";
import { matterText } from "../counts";
import { floorFaults, type Scored } from "../faults/awardFaults";
import { at, fieldIdsIn, type Path } from "../faults/finding";
import { rangeFaults } from "../faults/intervals";
import { allOf, cell, compared, leastOf, not, pointsWithin, productOf, sumOf, when } from "../formula";
import { amountText, awardText, cases, leastText, mostText, sayings, statements, whenOccurred, type Say } from "../say";
import {
  bindEvents,
  eventsSchema,
  eventsWords,
  isRange,
  worthFormula,
  type CountedEvent,
  type EventKind,
  type Events,
} from "./eventsPoints";
import { defineKind, SIGNED } from "./kind";

const words = sayings({
  take: ["从{start}分倒扣，{events}", "from {start|point|points} downwards, {events}"],
  add: ["从{start}分累加，{events}", "from {start|point|points} upwards, {events}"],
  both: ["从{start}分起加减，{events}", "from {start|point|points} on, {events}"],
  each: ["{label}每{counted}{verb}{amount}分", "{label}: {verb}{amount} for each {counted}"],
  reviewer: [
    "{label}每{counted}{verb}{amount}分（由审核人定）",
    "{label}: {verb}{amount} for each {counted} (set by the reviewer)",
  ],
  growing: ["{label}{turns}", "{label}: {turns}"],
  turn: ["第{turn}{counted}{verb}{amount}分", "{verb}{amount} for {counted} no. {turn}"],
  further: ["第{turn}{counted}起每{counted}{verb}{amount}分", "{verb}{amount} for each {counted} from no. {turn} on"],
  cap: ["{event}（最多{verb}{cap}分）", "{event} (at most {verb}{cap})"],
  zeroes: ["{when}得0分", "0 points {when}"],
  adds: ["加", "plus "],
  takes: ["扣", "minus "],
  "until-nothing": ["扣完为止", "until nothing is left"],
  listed: ["、", ", "],
});

/** Several kinds of event, each with an amount of its own, from a start upwards or downwards. */
export const events = defineKind(eventsSchema)({
  called: () => ["按事项加减分", "Events that add or take"],
  form: {
    name: ["倒扣分、加分的事项", "Events that take or add points"],
    fields: {
      events: ["各种事项", "Events"],
      each: ["每次几分", "Points each"],
      "events.start": ["从几分起算", "Points to start from"],
    },
    options: {
      "events:takes": ["扣分", "Takes points"],
      "events:adds": ["加分", "Adds points"],
      "events:zeroes": ["发生即本项不得分", "Leaves nothing of the item"],
      "each:number": ["固定分值", "Fixed points"],
      "each:list": ["第一次、第二次……各不相同", "First, second … differ"],
      "each:least": ["每次由审核人在范围内定", "Set each time within a range"],
    },
  },
  gives: "points",
  counts: SIGNED,
  phased: false,
  open: [],
  explanations: eventsWords,
  start: () => ({
    kind: "events",
    start: "max",
    events: [{ effect: "takes", id: "x1", label: "发生问题", counted: "次", each: 1, cap: null }],
    floor: 0,
  }),
  needsMaximum: ({ start }) => start === "max",
  bottomless: ({ floor }) => floor === null,
  /** From how many points on which events add and take how many, within which limits, and which leave nothing. */
  sentence(rule, { max }, say) {
    const counted = countedOf(rule);
    const adds = counted.some(({ effect }) => effect === "adds");
    const takes = counted.some(({ effect }) => effect === "takes");
    const limits = [adds ? mostText(max, say) : "", takes ? endText(rule.floor, adds, say) : ""];
    const start = startOf(rule, max);
    const told = cases([...counted.map((event) => countedText(event, say)), ...limits], say);
    return statements(
      [
        counted.length === 0
          ? awardText(start, say)
          : say(words[adds ? (takes ? "both" : "add") : "take"], { start, events: told }),
        ...zeroingOf(rule).map(({ label }) => say(words.zeroes, { when: whenOccurred(label, say) })),
        matterText(rule, say),
      ],
      say,
    );
  },
  faults({ start, events: all, floor }, item, path) {
    const { max } = item;
    const over =
      start !== "max" && start > max
        ? [issue("lint-points-over-max", at([...path, "start"]), { points: start, max })]
        : [];
    const gains = all.map(mostOf);
    const most = start === "max" || gains.includes(Infinity) ? Infinity : sum([start, ...gains]);
    return [
      ...over,
      ...(most < max && max < Infinity ? [issue("lint-max-unreached", at([...path, "start"]), { most, max })] : []),
      ...floorFaults(floor, item, [...path, "floor"]),
      ...all.flatMap((event, index) => eventFaults(event, item, [...path, "events", index])),
    ];
  },
  names: (rule, path) => [fieldIdsIn("event", rule.events, [...path, "events"])],
  bind: bindEvents,
  formula(rule, item) {
    const changes = countedOf(rule).map((event) => {
      const worth = worthFormula(event);
      const counting = event.cap === null ? worth : leastOf([worth, event.cap]);
      return event.effect === "takes" ? productOf(-1, counting) : counting;
    });
    const points = pointsWithin(sumOf([startOf(rule, item.max), ...changes]), rule.floor, item);
    const zeroing = zeroingOf(rule).map(({ id }) => not(compared(cell(id), ">", 0)));
    return zeroing.length === 0 ? points : when(allOf(zeroing), points, 0);
  },
});

function startOf({ start }: Events, max: number): number {
  return start === "max" ? max : start;
}

function countedOf({ events: all }: Events): readonly CountedEvent[] {
  return all.flatMap((event) => (event.effect === "zeroes" ? [] : [event]));
}

function zeroingOf({ events: all }: Events): readonly EventKind[] {
  return all.filter(({ effect }) => effect === "zeroes");
}

/** Where it ends when events take points. */
function endText(floor: number | null, adds: boolean, say: Say): string {
  return floor === 0 && !adds ? say(words["until-nothing"], {}) : leastText(floor, say);
}

function countedText(event: CountedEvent, say: Say): string {
  const verb = say(words[event.effect], {});
  const text = eachText(event, verb, say);
  return event.cap === null ? text : say(words.cap, { event: text, verb, cap: event.cap });
}

function eachText({ label, counted, each }: CountedEvent, verb: string, say: Say): string {
  if (typeof each === "number") return say(words.each, { label, counted, verb, amount: each });
  if (isRange(each)) return say(words.reviewer, { label, counted, verb, amount: amountText(each, say) });
  const turns = each.map((amount, index) =>
    say(words[index === each.length - 1 ? "further" : "turn"], { turn: index + 1, counted, verb, amount }),
  );
  return say(words.growing, { label, turns: turns.join(say(words.listed, {})) });
}

/** The most that an event adds, however often it occurs. */
function mostOf(event: EventKind): number {
  return event.effect === "adds" ? (event.cap ?? Infinity) : 0;
}

function eventFaults(event: EventKind, { max }: Scored, path: Path): readonly Issue[] {
  if (event.effect === "zeroes") return [];
  const { each, cap, label } = event;
  const amounts = typeof each === "number" ? [each] : isRange(each) ? [each.most] : each;
  const most = Math.max(...amounts);
  return [
    ...(isRange(each) ? rangeFaults(each.least, each.most, [...path, "each"]) : []),
    ...(most > max ? [issue("lint-event-over-max", at([...path, "each"]), { label, points: most, max })] : []),
    ...(cap !== null && cap < most
      ? [issue("lint-event-over-cap", at([...path, "cap"]), { label, points: most, cap })]
      : []),
    ...(cap !== null && cap > max ? [issue("lint-points-over-max", at([...path, "cap"]), { points: cap, max })] : []),
  ];
}
