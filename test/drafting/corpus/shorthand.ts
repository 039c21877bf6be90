import type { PrintedTable } from "../../../src/drafting/printedTable";
import type { Rule } from "../../../src/rules/kinds/kinds";
import type { Award } from "../../../src/rules/points";
import type { TrueItem } from "./corpusTable";

/*
 * Short ways of writing down what a table truly states. Ids and labels do not matter to the corpus, so that they are made.
 */

type Events = Extract<Rule, { kind: "events" }>;
type Event = Events["events"][number];
type Measured = Extract<Rule, { kind: "measured" }>;
type Bands = Extract<Measured["scale"], { kind: "bands" }>["bands"];
type Points = Bands[number]["points"];

/** The rows of a table, one a line, cells with | between them. */
export function cells(lines: readonly string[]): PrintedTable["rows"] {
  return lines.map((line) => line.split("|"));
}

/** An item of the basic points. */
export function item(
  section: string | null,
  name: string,
  max: number | null,
  rules: readonly Rule[] = [],
  ...beyond: readonly string[]
): TrueItem {
  return { section, name, max, counts: "base", rules, ...(beyond.length === 0 ? {} : { beyond }) };
}

/** The same item, counted otherwise. */
export function counted(counts: TrueItem["counts"], one: TrueItem): TrueItem {
  return { ...one, counts };
}

/** An event that vetoes. */
export function veto(section: string | null, name: string): TrueItem {
  return { section, name, max: 0, counts: "veto", rules: [{ kind: "occurred" }] };
}

type EachEvent = Exclude<Event, { effect: "zeroes" }>;

function event(effect: EachEvent["effect"], each: EachEvent["each"], cap: number | null): Event {
  return { effect, id: "event", label: "事项", counted: "次", each, cap };
}

/** Points off each time. */
export const each = (points: number, cap: number | null = null): Event => event("takes", points, cap);

/** Points off for what can happen once. */
export const once = (points: number): Event => event("takes", points, points);

/** Points off each time, as many as the reviewer sets. */
export const between = (least: number, most: number, cap: number | null = null): Event =>
  event("takes", { least, most }, cap);

/** Points off once, as many as the reviewer sets. */
export const onceBetween = (least: number, most: number): Event => between(least, most, most);

/** No points at all where it happens. */
export const all: Event = { effect: "zeroes", id: "event", label: "事项", counted: "次" };

/** Points more each time. */
export const more = (points: number, cap: number | null = null): Event => event("adds", points, cap);

export const moreBetween = (least: number, most: number, cap: number | null = null): Event =>
  event("adds", { least, most }, cap);

function numbered(events: readonly Event[]): Event[] {
  return events.map((one, index) => ({ ...one, id: `event${index}` }));
}

/** From full points down. */
export function fromFull(...events: readonly Event[]): readonly Rule[] {
  return [{ kind: "events", start: "max", floor: 0, events: numbered(events) }];
}

/** From some points up and down. */
export function from(start: number, ...events: readonly Event[]): readonly Rule[] {
  return [{ kind: "events", start, floor: 0, events: numbered(events) }];
}

export const done: readonly Rule[] = [{ kind: "binary" }];

/** What is left to the reviewer: said in any of these ways. */
export function atWill(max: number): readonly Rule[] {
  return [{ kind: "discretionary" }, { kind: "judged" }, { kind: "deduction", least: 0, most: max }];
}

export const inProportion: readonly Rule[] = [{ kind: "proportional", noTarget: "error" }];

export function level(...points: readonly Award[]): readonly Rule[] {
  return [{ kind: "level", options: points.map((one, index) => ({ label: `第${index + 1}档`, points: one })) }];
}

export function range(least: number, most: number): { least: number; most: number } {
  return { least, most };
}

function levels(points: readonly number[]) {
  return points.map((one, index) => ({ id: `level${index}`, label: `第${index + 1}级`, points: one, counted: "次" }));
}

export function tally(cap: number | null, ...points: readonly number[]): readonly Rule[] {
  return [{ kind: "tally", levels: levels(points), cap }];
}

/** Of one matter only what is worth most counts; other matters count as well. */
export function ofOneMatter(rules: readonly Rule[]): readonly Rule[] {
  return rules.map((rule) =>
    rule.kind === "tally" || rule.kind === "events" ? { ...rule, sameMatter: "highest" } : rule,
  );
}

export function bestOf(...points: readonly number[]): readonly Rule[] {
  return [{ kind: "best", levels: levels(points) }];
}

/** Whether the cap is on what is left or on both sides is not stated. */
export function net(cap: number, ...points: readonly number[]): readonly Rule[] {
  const rule = { kind: "net" as const, levels: levels(points), cap };
  return [
    { ...rule, capOn: "net" },
    { ...rule, capOn: "each" },
  ];
}

export function scaled(...factors: readonly number[]): readonly Rule[] {
  return [{ kind: "scaled", sources: factors.map((factor, index) => ({ id: `s${index}`, label: "成绩", factor })) }];
}

/** A number as it is entered; `whole` where it is counted. */
export function number(unit: string, whole = false): Measured["measure"] {
  return { kind: "entered", unit, min: 0, max: unit === "%" ? 100 : null, whole };
}

const PLACE = { kind: "place", better: "higher", ties: "shared", as: "place" } as const;

/** Bands from the highest down, each from its lower limit on: "≥90", ">90", "" for the rest. */
export function bands(unit: string, ...steps: readonly (readonly [from: string, points: Points])[]): readonly Rule[] {
  return [{ kind: "measured", measure: number(unit, unit !== "%" && unit !== ""), scale: bandsOf(steps) }];
}

/** Bands of places, from the last up: [">3", 1], [">1", 3], ["", 5]; the places may be entered, too. */
export function places(...steps: readonly (readonly [from: string, points: Points])[]): readonly Rule[] {
  return ranked({ scale: bandsOf(steps) });
}

/** Places that the program finds or that somebody enters. */
function ranked(rest: Pick<Measured, "scale" | "noPointsIf">, better: "higher" | "lower" = "higher"): readonly Rule[] {
  return [
    { kind: "measured", measure: number(""), compare: { ...PLACE, better }, ...rest },
    { kind: "measured", measure: number("名", true), ...rest },
  ];
}

/** Bands of shares of the places. */
export function shares(...steps: readonly (readonly [from: string, points: Points])[]): readonly Rule[] {
  const scale = bandsOf(steps);
  return [
    { kind: "measured", measure: number(""), compare: { ...PLACE, as: "percent" }, scale },
    { kind: "measured", measure: number("%"), scale },
  ];
}

function bandsOf(steps: readonly (readonly [from: string, points: Points])[]): Measured["scale"] {
  const made = steps.map(([lower, points], index) => {
    const upper = steps[index - 1]?.[0];
    return { ...lowerLimit(lower), ...(upper === undefined ? {} : upperLimit(upper)), points };
  });
  return { kind: "bands", bands: made };
}

function lowerLimit(limit: string) {
  if (limit === "") return {};
  const value = Number(limit.slice(1));
  return limit.startsWith("≥") ? { atLeast: value } : { above: value };
}

function upperLimit(limit: string) {
  const value = Number(limit.slice(1));
  return limit.startsWith("≥") ? { below: value } : { atMost: value };
}

/** What may be told of points by a distance from a target, beside target, step and amount. */
interface Short {
  readonly better?: "higher" | "lower";
  readonly start?: number;
  readonly beyond?: readonly [step: number, amount: number];
  readonly floor?: number | null;
  readonly none?: Measured["noPointsIf"];
  readonly parts?: "linear" | "down" | "up";
  readonly measure?: Measured["measure"];
  readonly compare?: Measured["compare"];
}

/** So many points less for each step short of a target. */
export function short(target: number | "entered", step: number, amount: number, told: Short = {}): readonly Rule[] {
  const { better = "higher", start = "max", beyond, floor = 0, none, parts, measure = number("%"), compare } = told;
  return [
    {
      kind: "measured",
      measure,
      ...(compare === undefined ? {} : { compare }),
      scale: {
        kind: "shortfall",
        better,
        target,
        start,
        step,
        amount,
        beyond: beyond === undefined ? null : { step: beyond[0], amount: beyond[1] },
        partSteps: parts ?? "linear",
        floor,
      },
      ...(none === undefined ? {} : { noPointsIf: none }),
      ...(parts === undefined ? {} : { stated: ["scale.partSteps" as const] }),
    },
  ];
}

/** Full points for the first place, so many less for each place behind it. */
export function perPlace(amount: number, floor = 0): readonly Rule[] {
  const told = { better: "lower", floor, measure: number("名", true) } as const;
  return [...short(1, 1, amount, { ...told, compare: PLACE }), ...short(1, 1, amount, told)];
}

/** In proportion up to a number, where full points are. */
export function upTo(full: number, none?: Measured["noPointsIf"]): readonly Rule[] {
  const rule: Rule = { kind: "measured", measure: number("%"), scale: { kind: "share", full } };
  return [none === undefined ? rule : { ...rule, noPointsIf: none }];
}

/** In proportion to the best unit. */
export function againstBest(better: "higher" | "lower"): readonly Rule[] {
  const compare = { kind: "best", better } as const;
  return [{ kind: "measured", measure: number(""), compare, scale: { kind: "share", full: 100 } }];
}

/** A mean of marks out of 100, without so many of the highest and lowest. */
export function mean(dropped: number, count?: number): readonly Rule[] {
  const marks = { kind: "mean", unit: "分", min: 0, max: 100, dropHighest: dropped, dropLowest: dropped } as const;
  const measure = count === undefined ? marks : { ...marks, count };
  return [{ kind: "measured", measure, scale: { kind: "share", full: 100 } }];
}

/** A mean of marks of which nobody says whether they are out of 100 or out of the item's points. */
export function marks(max: number): readonly Rule[] {
  const own = { kind: "mean", unit: "分", min: 0, max, dropHighest: 0, dropLowest: 0 } as const;
  return [...mean(0), { kind: "measured", measure: own, scale: { kind: "linear", factor: 1, plus: 0, floor: 0 } }];
}
