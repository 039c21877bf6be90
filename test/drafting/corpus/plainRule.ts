import type { Award } from "../../../src/rules/points";
import { ruleSchema, type Rule } from "../../../src/rules/kinds/kinds";
import { canonicalJson } from "../../../src/shared/canonical";
import { inAnyOrder, linear, made, near, NUMBER, type Around, type PlainRule } from "./plain";
import { plainMeasured } from "./plainMeasured";

type Level = Extract<Rule, { kind: "tally" }>["levels"][number];
type Events = Extract<Rule, { kind: "events" }>;
type Event = Events["events"][number];

/** A rule as it is compared: without labels, units, ids and limits of entry, defaults filled in. */
export function plainRule(given: Rule, around: Around): PlainRule {
  const rule = ruleSchema.parse(given);
  const { max } = around;
  switch (rule.kind) {
    case "threshold":
      return stepAt(rule.atLeast, max);
    case "fulfilled":
      return stepAt(100, max);
    case "proportional":
      return linear(NUMBER, max === null ? "max" : max / 100);
    case "scaled":
      return plainScaled(rule.sources.map(({ factor }) => factor));
    case "deduction":
      return plainDeduction(rule, around);
    case "tally":
    case "net":
      return plainLevels(rule, max);
    case "best":
      return made("best", {}, inAnyOrder(rule.levels.map(({ points }) => points)));
    case "events":
      return plainEvents(rule, around);
    case "level":
      return plainLevel(
        rule.options.map(({ points }) => points),
        max,
      );
    case "decision":
      return plainDecision(rule, max);
    case "rating":
      return made("rating", { ratings: rule.ratings, from: rule.from ?? "entered" });
    case "measured":
      return plainMeasured(rule, around);
    case "binary":
    case "discretionary":
    case "judged":
    case "occurred":
    case "placement":
    case "ranked":
    case "totalBelow":
      return made(rule.kind, parametersOf(rule, OPEN[rule.kind]));
  }
}

/** What documents leave open of a kind, so that any choice is as right. */
const OPEN: Partial<Record<Rule["kind"], readonly string[]>> = {
  ranked: ["ties", "boundary", "among", "zeroIsNone", "topNeedsAchieved"],
  placement: ["prevails", "completed", "average", "averageBase", "floor"],
  totalBelow: ["total"],
};

const WORDS = ["kind", "labels", "whole"];

function parametersOf(rule: Rule, open: readonly string[] = []): unknown {
  return Object.fromEntries(Object.entries(rule).filter(([name]) => ![...WORDS, ...open].includes(name)));
}

/** Full points from a number on, none below. */
function stepAt(atLeast: number, max: number | null): PlainRule {
  const pieces = inAnyOrder([
    { points: 0, start: "least", end: String(atLeast) },
    { points: max ?? "max", start: String(atLeast), end: "most" },
  ]);
  return made("measured", { measure: NUMBER, scale: "bands" }, pieces);
}

function plainScaled(factors: readonly number[]): PlainRule {
  const whole = factors.reduce((total, factor) => total + factor, 0);
  if (factors.length === 1) return linear(NUMBER, whole);
  const pieces = inAnyOrder(factors.map((factor) => ({ measure: NUMBER, weight: near(factor / whole) })));
  const frame = { measure: "weighted", scale: "linear", factor: near(whole), plus: 0, floor: 0 };
  return made("measured", frame, pieces);
}

function plainDeduction({ least, most, grounds }: Extract<Rule, { kind: "deduction" }>, around: Around): PlainRule {
  const own = { effect: "takes" as const, id: "each", label: "扣分", counted: "次", each: { least, most }, cap: null };
  if (grounds === undefined) return plainEvents({ kind: "events", start: "max", floor: 0, events: [own] }, around);
  const effects = grounds.map(({ effect }) => effect);
  return made("deduction", { least, most }, inAnyOrder(effects));
}

/** Levels that are counted are events that add, unless only the highest of some counts or they go both ways. */
function plainLevels(rule: Extract<Rule, { kind: "tally" | "net" }>, max: number | null): PlainRule {
  const { atMostOnce = [], highestOf = [], levels, cap } = rule;
  const once = ({ id, points }: Level) => (atMostOnce.includes(id) ? points : null);
  const groupOf = ({ id }: Level) => {
    const group = highestOf.find((ids) => ids.includes(id)) ?? [];
    return levels.filter((level) => group.includes(level.id)).map(({ points }) => points);
  };
  const bound = cap === null ? "none" : cap === max ? "max" : cap;
  if (rule.kind === "net") {
    const pieces = levels.map((level) => ({ points: level.points, cap: once(level), group: groupOf(level) }));
    return made("net", { cap: bound, matter: rule.sameMatter ?? "each" }, inAnyOrder(pieces));
  }
  const pieces = levels.map((level) => ({
    effect: "adds",
    each: level.points,
    cap: once(level),
    ...(groupOf(level).length === 0 ? {} : { group: groupOf(level) }),
  }));
  return made("events", { start: 0, floor: 0, cap: bound, matter: rule.sameMatter ?? "each" }, inAnyOrder(pieces));
}

function plainEvents({ start, floor, events, sameMatter = "each" }: Events, around: Around): PlainRule {
  const from = start === around.max ? "max" : start;
  const pieces = events.map((event) => plainEvent(event, around));
  if (from === "max" && pieces.length === 1 && pieces.every(({ each }) => each === "all")) return binary();
  const grows = from === 0 && events.every(({ effect }) => effect === "adds");
  const frame = { start: from, floor: grows ? 0 : floor, cap: "max", matter: sameMatter };
  return made("events", frame, inAnyOrder(pieces));
}

/** An event that takes everything at once is one that leaves no points. */
function plainEvent(event: Event, { max, once }: Around) {
  if (event.effect === "zeroes") return { effect: "takes", each: "all" };
  const { effect, cap } = event;
  const each = eachOf(event.each);
  if (effect === "takes" && max !== null && typeof each === "number" && each >= max) return { effect, each: "all" };
  const most = typeof event.each === "object" && "most" in event.each ? event.each.most : each;
  const bound = cap === null || (max !== null && cap >= max) || (cap === most && once.includes(cap)) ? null : cap;
  return { effect, each, cap: bound };
}

function eachOf(each: Exclude<Event, { effect: "zeroes" }>["each"]): unknown {
  if (typeof each === "number") return each;
  if ("least" in each) return each.least === each.most ? each.most : { least: each.least, most: each.most };
  const [first] = each;
  return each.every((one) => one === first) ? first : each;
}

function binary(): PlainRule {
  return made("binary", {});
}

function plainLevel(points: readonly Award[], max: number | null): PlainRule {
  const pieces = inAnyOrder(points);
  const ends = inAnyOrder([0, max]);
  return canonicalJson(pieces) === canonicalJson(ends) ? binary() : made("level", {}, pieces);
}

/** Fields and choices by their order. */
function plainDecision(
  { fields, lines, otherwise }: Extract<Rule, { kind: "decision" }>,
  max: number | null,
): PlainRule {
  const [only, second] = lines;
  const [flag, other] = fields;
  if (only !== undefined && second === undefined && flag?.type === "flag" && other === undefined) {
    const ends = only.when[flag.id] === true ? [only.points, otherwise] : [otherwise, only.points];
    if (canonicalJson(ends) === canonicalJson([max, 0])) return binary();
  }
  const types = fields.map(({ type }) => type);
  const pieces = lines.map(({ when, points }) => {
    const conditions = fields.map((field) => {
      const wanted = when[field.id];
      if (field.type !== "choice" || wanted === undefined) return wanted ?? null;
      return [wanted].flat().map((one) => field.choices.findIndex((choice) => choice === one));
    });
    return canonicalJson({ conditions, points });
  });
  return made("decision", { types, otherwise }, pieces);
}
