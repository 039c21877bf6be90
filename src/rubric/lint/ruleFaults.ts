import type { Level } from "../../rules/counts";
import { isRange, type EventKind, type Events } from "../../rules/kinds/events";
import type { Rule } from "../../rules/kinds/kinds";
import { sum, times } from "../../shared/decimal";
import { issue, type Issue } from "../../shared/issue";
import { awardFaults, floorFaults, pointsOf, possibleFaults, type Scored } from "./awardFaults";
import { decisionFaults } from "./decisionFaults";
import { at, dangling, type Check, type Path, type Reference } from "./finding";
import { rangeFaults } from "./intervals";
import { measuredFaults } from "./measuredFaults";
import { fullPoints } from "../facts";
import type { Item } from "../schema";
import { needsMaximum } from "./maximumFaults";

type RuleOf<Kind extends Rule["kind"]> = Extract<Rule, { readonly kind: Kind }>;

/** The parameters of every rule fit its item's max. */
export const lintRules: Check = (rubric) =>
  rubric.items.flatMap((item, index) => ruleFaults(item.rule, item, ["items", index, "rule"]));

/** What is wrong with a rule's parameters, given its item; `path` leads to the rule. */
export function ruleFaults(rule: Rule, item: Pick<Item, "max" | "counts">, path: Path): readonly Issue[] {
  if (item.max === null && needsMaximum(rule)) {
    return [issue("lint-max-needed", at([...path, "kind"]), { kind: rule.kind })];
  }
  return ownFaults(rule, { max: fullPoints(item), counts: item.counts }, path);
}

function ownFaults(rule: Rule, item: Scored, path: Path): readonly Issue[] {
  const { max } = item;
  switch (rule.kind) {
    case "tally":
      return tallyFaults(rule, max, path);
    case "net":
      return netFaults(rule, max, path);
    case "deduction":
      return deductionFaults(rule, max, path);
    case "scaled":
      return scaledFaults(rule, max, path);
    case "ranked":
      return rankedFaults(rule, max, path);
    case "placement":
      return placementFaults(rule, max, path);
    case "judged":
    case "binary":
    case "threshold":
    case "fulfilled":
    case "discretionary":
    case "rating":
    case "occurred":
    case "totalBelow":
      return [];
    case "proportional":
      return rule.noTarget === "exempt" && item.counts !== "base"
        ? [issue("lint-rescale-base", at([...path, "noTarget"]), { counts: item.counts })]
        : [];
    case "measured":
      return measuredFaults(rule, item, path);
    case "level":
      return optionFaults(rule, item, [...path, "options"]);
    case "decision":
      return decisionFaults(rule, item, path);
    case "best":
      return bestFaults(rule, max, path);
    case "events":
      return eventsFaults(rule, item, path);
  }
}

function capFaults(cap: number | null, max: number, path: Path): readonly Issue[] {
  return cap === null || cap === max ? [] : [issue("lint-cap", at([...path, "cap"]), { cap, max })];
}

/** One finding for each level that is worth nothing, or more than the cap lets count. */
function levelFaults(
  levels: readonly Level[],
  cap: number | null,
  soundSign: (points: number) => boolean,
  path: Path,
): readonly Issue[] {
  return levels.flatMap(({ id, points }, index) => {
    const place = at([...path, "levels", index, "points"]);
    if (!soundSign(points)) return [issue("lint-level-sign", place, { level: id, points })];
    if (cap === null || Math.abs(points) <= cap) return [];
    return [issue("lint-level-over-cap", place, { level: id, points, cap })];
  });
}

function tallyFaults(rule: RuleOf<"tally">, max: number, path: Path): readonly Issue[] {
  const { cap, levels } = rule;
  return [
    ...capFaults(cap, max, path),
    ...levelFaults(levels, cap, (points) => points > 0, path),
    ...unreached(rule, max, path),
    ...timesFaults(rule, path),
  ];
}

function netFaults(rule: RuleOf<"net">, max: number, path: Path): readonly Issue[] {
  const { cap, levels } = rule;
  return [
    ...capFaults(cap, max, path),
    ...levelFaults(levels, cap, (points) => points !== 0, path),
    ...unreached(rule, max, path),
    ...timesFaults(rule, path),
  ];
}

/** Levels that count each time have no end; of the others the most that they add up to reaches full points. */
function unreached(rule: RuleOf<"tally"> | RuleOf<"net">, max: number, path: Path): readonly Issue[] {
  const { levels, atMostOnce = [], highestOf = [] } = rule;
  const grouped = new Set(highestOf.flat());
  const gains = levels.filter(({ points }) => points > 0);
  const single = gains.filter(({ id }) => !grouped.has(id));
  if (gains.length === 0 || single.some(({ id }) => !atMostOnce.includes(id))) return [];
  const best = highestOf.map((group) =>
    Math.max(0, ...gains.filter(({ id }) => group.includes(id)).map(({ points }) => points)),
  );
  const most = sum([...single.map(({ points }) => points), ...best]);
  return most < max && max < Infinity ? [issue("lint-max-unreached", at([...path, "levels"]), { most, max })] : [];
}

/** The levels that do not count each time are levels of the rule. */
function timesFaults(
  { levels, atMostOnce = [], highestOf = [] }: RuleOf<"tally"> | RuleOf<"net">,
  path: Path,
): readonly Issue[] {
  const known = levels.map(({ id }) => id);
  const reference = (id: string, ...place: Path): Reference => ({
    what: "level",
    id,
    known,
    path: [...path, ...place],
  });
  return dangling([
    ...atMostOnce.map((id, index) => reference(id, "atMostOnce", index)),
    ...highestOf.flatMap((group, index) => group.map((id, place) => reference(id, "highestOf", index, place))),
  ]);
}

function bestFaults({ levels }: RuleOf<"best">, max: number, path: Path): readonly Issue[] {
  const most = Math.max(...levels.map(({ points }) => points));
  return [
    ...levelFaults(levels, max, (points) => points > 0, path),
    ...(most < max && max < Infinity ? [issue("lint-max-unreached", at([...path, "levels"]), { most, max })] : []),
  ];
}

function deductionFaults({ least, most }: RuleOf<"deduction">, max: number, path: Path): readonly Issue[] {
  return least <= most && most <= max ? [] : [issue("lint-deduction-range", at(path), { least, most, max })];
}

function scaledFaults({ sources }: RuleOf<"scaled">, max: number, path: Path): readonly Issue[] {
  const actual = times(sum(sources.map(({ factor }) => factor)), 100);
  return actual === max || max === Infinity ? [] : [issue("lint-factors", at([...path, "sources"]), { actual, max })];
}

function rankedFaults({ otherwise }: RuleOf<"ranked">, max: number, path: Path): readonly Issue[] {
  return otherwise <= max ? [] : [issue("lint-otherwise", at([...path, "otherwise"]), { otherwise, max })];
}

function optionFaults({ options }: RuleOf<"level">, item: Scored, path: Path): readonly Issue[] {
  const awards = options.map(({ points }, index) => ({ points, path: [...path, index, "points"] }));
  return [
    ...awards.flatMap((award) => awardFaults(award.points, award.path)),
    ...possibleFaults(
      awards.flatMap((award) => pointsOf(award.points, award.path)),
      item,
      path,
    ),
  ];
}

function placementFaults({ classes }: RuleOf<"placement">, max: number, path: Path): readonly Issue[] {
  const [first = 0] = classes;
  const wrongFirst = first === max ? [] : [issue("lint-class-first", at([...path, "classes", 0]), { first, max })];
  return [
    ...wrongFirst,
    ...classes.flatMap((points, index) => {
      const better = classes[index - 1];
      if (better === undefined || points < better) return [];
      return [issue("lint-class-order", at([...path, "classes", index]), { points, better })];
    }),
  ];
}

/** What is wrong with a rule of events; `path` leads to the rule. */
function eventsFaults({ start, events, floor }: Events, item: Scored, path: Path): readonly Issue[] {
  const { max } = item;
  const over =
    start !== "max" && start > max
      ? [issue("lint-points-over-max", at([...path, "start"]), { points: start, max })]
      : [];
  const gains = events.map(mostOf);
  const most = start === "max" || gains.includes(Infinity) ? Infinity : sum([start, ...gains]);
  return [
    ...over,
    ...(most < max && max < Infinity ? [issue("lint-max-unreached", at([...path, "start"]), { most, max })] : []),
    ...floorFaults(floor, item, [...path, "floor"]),
    ...events.flatMap((event, index) => eventFaults(event, max, [...path, "events", index])),
  ];
}

/** The most that an event adds, however often it occurs. */
function mostOf(event: EventKind): number {
  return event.effect === "adds" ? (event.cap ?? Infinity) : 0;
}

function eventFaults(event: EventKind, max: number, path: Path): readonly Issue[] {
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
