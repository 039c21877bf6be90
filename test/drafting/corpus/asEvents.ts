import type { Item } from "../../../src/rubric/schema";
import type { Rule } from "../../../src/rules/kinds/kinds";

type Events = Extract<Rule, { kind: "events" }>;
type Limits = NonNullable<Item["limits"]>;

/**
 * A rule beside one of events. What takes points for every thing, day or point that is missing takes as many as an event
 * of the same amount; a limit that leaves no points is an event that leaves none.
 */
export function asEvents(rule: Rule, limits: Limits): Rule {
  const zeroes = limits.map((_, index) => ({
    effect: "zeroes" as const,
    id: `limit${index}`,
    label: "不得分",
    counted: "次",
  }));
  const events = rule.kind === "events" ? rule : missing(rule, limits.length > 0);
  return events === null ? rule : { ...events, events: [...events.events, ...zeroes] };
}

/** Things that are missing, each an event; rates only where they stand beside such an event. */
function missing(rule: Rule, beside: boolean): Events | null {
  if (rule.kind !== "measured" || rule.compare !== undefined || rule.noPointsIf !== undefined) return null;
  const { measure, scale } = rule;
  const counted = measure.kind === "daysLate" || (measure.kind === "entered" && measure.whole);
  if (!(counted || beside) || scale.kind !== "shortfall") return null;
  if (scale.start !== "max" || scale.beyond !== null || scale.step !== 1) return null;
  const own = { effect: "takes" as const, id: "missing", label: "差", counted: "次", each: scale.amount, cap: null };
  return { kind: "events", start: "max", floor: scale.floor, events: [own] };
}
