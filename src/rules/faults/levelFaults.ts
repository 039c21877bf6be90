import type { Level, Times } from "../counts";
import { sum } from "../../shared/decimal";
import { issue, type Issue } from "../../shared/issue";
import { at, dangling, type Path, type Reference } from "./finding";

/** What is wrong with rules that count events level by level; `path` leads to the rule. */

/** Levels of which some may not count each time. */
interface Counted extends Times {
  readonly levels: readonly Level[];
  readonly cap: number | null;
}

/** Levels that count up to the cap: it is the item's full points, and no level is beyond it. */
export function cappedFaults(
  rule: Counted,
  max: number,
  soundSign: (points: number) => boolean,
  path: Path,
): readonly Issue[] {
  const { cap, levels } = rule;
  return [
    ...(cap === null || cap === max ? [] : [issue("lint-cap", at([...path, "cap"]), { cap, max })]),
    ...levelFaults(levels, cap, soundSign, path),
    ...unreached(rule, max, path),
    ...timesFaults(rule, path),
  ];
}

/** One finding for each level that is worth nothing, or more than the cap lets count. */
export function levelFaults(
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

/** Levels that count each time have no end; of the others the most that they add up to reaches full points. */
function unreached({ levels, atMostOnce = [], highestOf = [] }: Counted, max: number, path: Path): readonly Issue[] {
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
function timesFaults({ levels, atMostOnce = [], highestOf = [] }: Counted, path: Path): readonly Issue[] {
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
