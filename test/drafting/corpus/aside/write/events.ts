import type { Rule } from "../../../../../src/rules/kinds/kinds";

type Events = Extract<Rule, { readonly kind: "events" }>;
type EventKind = Events["events"][number];
type Each = Extract<EventKind, { each: unknown }>["each"];
type Level = Extract<Rule, { readonly kind: "tally" }>["levels"][number];

/** An event before it has its id, which is its place in the list. */
interface Named {
  readonly of: (id: string) => EventKind;
  /** What can happen no more than once: its points are its cap as well. */
  readonly once: boolean;
}

/** Points that the reviewer sets each time. */
export function between(least: number, most: number): { least: number; most: number } {
  return { least, most };
}

/** What takes so many points each time. */
export function takes(label: string, each: Each, counted = "次", cap: number | null = null): Named {
  return { of: (id) => ({ effect: "takes", id, label, counted, each, cap }), once: false };
}

/** What adds so many points each time. */
export function adds(label: string, each: Each, counted = "次", cap: number | null = null): Named {
  return { of: (id) => ({ effect: "adds", id, label, counted, each, cap }), once: false };
}

/** What takes points and happens once or not at all. */
export function takesOnce(label: string, each: Each): Named {
  return { ...takes(label, each), once: true };
}

/** What adds points and happens once or not at all. */
export function addsOnce(label: string, each: Each): Named {
  return { ...adds(label, each), once: true };
}

/** What leaves nothing of the item. */
export function zeroes(label: string, counted = "次"): Named {
  return { of: (id) => ({ effect: "zeroes", id, label, counted }), once: false };
}

/** Events in the ways in which they can be stated: what happens once with or without a cap that says so. */
function eventsOf(start: Events["start"], floor: number | null, named: readonly Named[]): readonly Events[] {
  const all = named.map(({ of }, index) => of(`x${index + 1}`));
  const plain: Events = { kind: "events", start, floor, events: all };
  if (!named.some(({ once }) => once)) return [plain];
  return [
    plain,
    { ...plain, events: all.map((event, index) => (named[index]?.once === true ? capped(event) : event)) },
  ];
}

/** An event whose cap is what it is worth once. */
function capped(event: EventKind): EventKind {
  if (event.effect === "zeroes" || Array.isArray(event.each)) return event;
  return { ...event, cap: typeof event.each === "number" ? event.each : event.each.most };
}

/** From some points upwards and downwards. */
export function from(start: number, ...named: readonly Named[]): readonly Rule[] {
  return eventsOf(start, 0, named);
}

/** From nothing upwards. */
export function fromZero(...named: readonly Named[]): readonly Rule[] {
  return eventsOf(0, 0, named);
}

/** From full points downwards, below nothing if need be. */
export function fromFullWithoutFloor(...named: readonly Named[]): readonly Rule[] {
  return eventsOf("max", null, named);
}

/** From full points downwards; amounts that are all set each time within the same range can be a deduction as well. */
export function fromFull(...named: readonly Named[]): readonly Rule[] {
  const rules = eventsOf("max", 0, named);
  const deductions = rules.slice(0, 1).flatMap(({ events }) => deductionOf(events));
  return [...rules, ...deductions];
}

function deductionOf(events: readonly EventKind[]): readonly Rule[] {
  const [first] = events;
  if (first?.effect !== "takes" || typeof first.each === "number" || Array.isArray(first.each)) return [];
  const others = events.slice(1);
  if (first.cap !== null || others.some(({ effect }) => effect !== "zeroes")) return [];
  const grounds = others.map(({ id, label, counted }) => ({ id, label, counted, effect: "all" as const }));
  return [{ kind: "deduction", ...first.each, ...(grounds.length === 0 ? {} : { grounds }) }];
}

/** So many points for each time that is lacking to a number, which can be entered as well. */
export function fewer(target: number, unit: string, amount: number): readonly Rule[] {
  return [
    ...fromFull(takes(`不足${target}${unit}的`, amount, unit)),
    {
      kind: "measured",
      measure: { kind: "entered", unit, min: 0, max: null, whole: true },
      scale: {
        kind: "shortfall",
        better: "higher",
        target,
        start: "max",
        step: 1,
        amount,
        beyond: null,
        partSteps: "linear",
        floor: 0,
      },
    },
  ];
}

/** So many points each time, from nothing on up to the item's own. */
export function perTime(label: string, each: number, counted: string): readonly Rule[] {
  return [
    ...fromZero(adds(label, each, counted)),
    {
      kind: "measured",
      measure: { kind: "entered", unit: counted, min: 0, max: null, whole: true },
      scale: { kind: "linear", factor: each, plus: 0, floor: 0 },
    },
  ];
}

/** A level of awards or of blame: what it is called, and its points each time. */
type Award = readonly [label: string, points: number, counted?: string];

function levelsOf(awards: readonly Award[]): Level[] {
  return awards.map(([label, points, counted = "次"], index) => ({ id: `x${index + 1}`, label, points, counted }));
}

/** Points for each time by level, up to a cap: of a bonus or a penalty. */
export function tally(cap: number | null, ...awards: readonly Award[]): readonly Rule[] {
  const named = awards.map(([label, points, counted]) => adds(label, points, counted));
  return [{ kind: "tally", levels: levelsOf(awards), cap }, ...fromZero(...named)];
}

/** The highest level alone counts, once. */
export function highest(...awards: readonly Award[]): readonly Rule[] {
  const levels = levelsOf(awards);
  return [
    { kind: "best", levels },
    { kind: "tally", levels, cap: null, highestOf: [levels.map(({ id }) => id)] },
    {
      kind: "tally",
      levels,
      cap: Math.max(...levels.map(({ points }) => points)),
      highestOf: [levels.map(({ id }) => id)],
    },
  ];
}

/** Gains and losses against each other, the balance within plus and minus a cap. */
export function balance(cap: number, ...awards: readonly Award[]): readonly Rule[] {
  const named = awards.map(([label, points, counted]) =>
    points > 0 ? adds(label, points, counted) : takes(label, -points, counted),
  );
  return [{ kind: "net", levels: levelsOf(awards), cap, capOn: "net" }, ...eventsOf(0, -cap, named)];
}

/** Of several of the same matter the highest alone counts. */
export function highestOfMatter(rules: readonly Rule[]): readonly Rule[] {
  return rules.map((rule) =>
    rule.kind === "tally" || rule.kind === "events" || rule.kind === "net" ? { ...rule, sameMatter: "highest" } : rule,
  );
}
