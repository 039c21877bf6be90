import type { Award } from "../../rules/points";
import type { Band } from "../../rules/scale/bands";
import { minus, show } from "../../shared/decimal";
import type { BandPiece, Edge } from "./bandPieces";
import type { OpenCase } from "./reading";

/** The most points of a band. */
export const mostOfBand = (points: Band["points"]): number =>
  typeof points === "number" ? points : "most" in points ? points.most : points.atUpper;

/** Bands that follow each other, and what of them the text leaves open. */
export interface Ladder {
  readonly bands: Band[];
  readonly open: readonly OpenCase[];
  readonly supplied?: string;
}

interface Step {
  readonly lower: Edge | null;
  readonly upper: Edge | null;
  readonly points: Band["points"];
}

/** The same before it is known between which points a slope goes. */
interface Stated extends Pick<Step, "lower" | "upper"> {
  readonly points: Award | "slope";
}

/** What is known of the quantity and of the item. */
interface Facts {
  readonly max: number | null;
  /** The least quantity that there can be. */
  readonly least: number;
}

/** The bands from the highest down, each beginning where the one above ends; null where they leave gaps or overlap. */
export function ladderOf(pieces: readonly BandPiece[], facts: Facts): Ladder | null {
  const steps = stepsOf(pieces, facts.max);
  if (steps === null) return null;
  const cuts = steps.slice(1).map((step, index) => cutBetween(steps[index] ?? step, step));
  if (cuts.some((cut) => cut === null) || steps.length < 2) return null;
  const sound = cuts.flatMap((cut) => cut ?? []);
  const top = steps[0]?.upper ?? null;
  // A top band that ends at a hundred ends nowhere.
  if (top !== null && top.at !== 100) return null;
  const closed = steps.at(-1)?.lower ?? null;
  const lowest = closed !== null && closed.at > facts.least ? [{ below: closed.at, points: 0 }] : [];
  const build = (upward: boolean) => [
    ...steps.map((step, index) =>
      bandOf(step, [sound[index - 1], sound[index]], { closed, least: facts.least }, upward),
    ),
    ...lowest,
  ];
  const open = sound.filter(({ above }) => above === null).map(({ at }) => at);
  // Where less is better, a number between two bands is still in the better one.
  const upward = mostOfBand(steps[0]?.points ?? 0) >= mostOfBand(steps.at(-1)?.points ?? 0);
  return {
    bands: build(upward),
    open: open.length === 0 ? [] : [edgesOpen(open, build(true), build(false), upward)],
    ...(lowest.length === 0 ? {} : { supplied: `不到${show(closed?.at ?? 0)}的不得分` }),
    ...(pieces.some(({ off }) => off !== null && off > 0) ? { supplied: "只按所在的一档扣分" } : {}),
  };
}

/** The highest first; 其他 is what lies below all. Null where there are none such, or nothing to go between. */
function stepsOf(pieces: readonly BandPiece[], max: number | null): readonly Step[] | null {
  const stated = statedSteps(pieces, max);
  if (stated === null) return null;
  const steps = stated.map(({ points, ...ends }, index) => {
    if (points !== "slope") return { ...ends, points };
    const [above, below] = [stated[index - 1]?.points, stated[index + 1]?.points];
    if (above === undefined || below === undefined || above === "slope" || below === "slope") return null;
    return { ...ends, points: { atLower: mostOfBand(below), atUpper: mostOfBand(above) } };
  });
  return steps.includes(null) ? null : steps.flatMap((step) => step ?? []);
}

function statedSteps(pieces: readonly BandPiece[], max: number | null): readonly Stated[] | null {
  if (pieces.some(({ off }) => off !== null)) return stepsOff(pieces, max);
  const full = max ?? Math.max(0, ...pieces.map(({ points }) => (typeof points === "string" ? 0 : mostOfBand(points))));
  const stated = pieces.map(({ lower, upper, points }) => ({
    lower,
    upper,
    points: points === "full" ? full : points,
  }));
  const bounded = stated.filter(({ lower, upper }) => lower !== null || upper !== null);
  const rest = stated.filter(({ lower, upper }) => lower === null && upper === null);
  const ordered = withInclusive([...bounded].sort((a, b) => (b.lower?.at ?? -Infinity) - (a.lower?.at ?? -Infinity)));
  const lowest = ordered.at(-1);
  // 10户以下得1分，没有的不得分: who has none is not among those below ten.
  if (lowest?.lower === null && rest.length === 1 && isNone(pieces)) {
    return [...ordered.slice(0, -1), { ...lowest, lower: { at: 1, includes: true } }, ...rest];
  }
  const last = lowest?.lower ?? null;
  if (rest.length > 1 || (rest.length === 1 && !isRest(pieces, last))) return null;
  return [...ordered, ...rest.map((one) => ({ ...one, upper: null }))];
}

/** 90以上不扣分，80-90扣2分，80以下扣5分: whoever is above them all keeps the full points. */
function stepsOff(pieces: readonly BandPiece[], max: number | null): readonly Stated[] | null {
  if (max === null) return null;
  const steps = pieces.map(({ lower, upper, off, points }) => {
    const left = off === null ? points : minus(max, off);
    return typeof left === "number" && left >= 0 && left <= max ? { lower, upper, points: left } : null;
  });
  const sound = steps.flatMap((step) => step ?? []);
  if (sound.length < steps.length || sound.some(({ lower, upper }) => lower === null && upper === null)) return null;
  const place = ({ lower, upper }: Pick<Step, "lower" | "upper">) => upper?.at ?? (lower === null ? 0 : Infinity);
  const ordered = [...sound].sort((a, b) => place(b) - place(a));
  // 低于90%扣1分，低于80%扣3分: each down to the next.
  const closed = ordered.map((step, index) => {
    const next = ordered[index + 1]?.upper ?? null;
    return step.lower === null && next !== null ? { ...step, lower: beyond(next) } : step;
  });
  const top = closed[0]?.upper ?? null;
  return top === null ? closed : [{ lower: beyond(top), upper: null, points: max }, ...closed];
}

const beyond = ({ at, includes }: Edge): Edge => ({ at, includes: includes === null ? null : !includes });

function isNone(pieces: readonly BandPiece[]): boolean {
  return pieces.every(({ unit }) => unit !== "%") && pieces.some(({ rest }) => /^(?:没有|未)/u.test(rest));
}

/** 其他 are all that is below; 未召开 is none at all, and below 0 is less than last year. */
function isRest(pieces: readonly BandPiece[], last: Edge | null): boolean {
  const word = pieces.find(({ rest }) => rest !== "")?.rest ?? "";
  if (last === null) return false;
  if (/^(?:未|没有)/u.test(word)) return last.at === 1 && last.includes !== false;
  return /增长|下降/u.test(word) ? last.at === 0 : true;
}

/** Where bands are written as 90-100, 80-89, each holds both its numbers. */
function withInclusive(steps: readonly Stated[]): readonly Stated[] {
  const apart = steps.some(({ upper }, index) => {
    const above = steps[index - 1]?.lower;
    return upper !== null && above !== undefined && above !== null && above.at > upper.at;
  });
  const inclusive = (edge: Edge | null) => (edge === null ? null : { ...edge, includes: edge.includes ?? true });
  return apart ? steps.map((step) => (step.lower === null ? step : { ...step, lower: inclusive(step.lower) })) : steps;
}

/** Where two bands meet, and whether the number itself belongs to the one above; null where the text does not say. */
interface Cut {
  readonly at: number;
  readonly above: boolean | null;
}

/** 90以上 and 80-89: whoever has 89.5 is not yet at 90. */
function cutBetween({ lower }: Step, { upper, lower: next }: Step): Cut | null {
  if (lower === null || (next !== null && next.at >= lower.at)) return null;
  if (upper === null) return { at: lower.at, above: lower.includes ?? true };
  if (upper.at === lower.at) {
    if (lower.includes !== null && lower.includes === upper.includes) return null;
    return { at: lower.at, above: lower.includes ?? (upper.includes === null ? null : !upper.includes) };
  }
  const apart = lower.at - upper.at;
  if (apart !== 1 && !(apart > 0 && apart < 1)) return null;
  return lower.includes === false || upper.includes === false ? null : { at: lower.at, above: true };
}

function bandOf(
  { points }: Step,
  [top, bottom]: readonly [Cut | undefined, Cut | undefined],
  { closed, least }: { readonly closed: Edge | null; readonly least: number },
  upward: boolean,
): Band {
  const isAbove = (cut: Cut) => cut.above ?? upward;
  const upper = top === undefined ? {} : isAbove(top) ? { below: top.at } : { atMost: top.at };
  const end =
    bottom ?? (closed === null || closed.at <= least ? undefined : { at: closed.at, above: closed.includes ?? true });
  const lower = end === undefined ? {} : isAbove(end) ? { atLeast: end.at } : { above: end.at };
  return { ...lower, ...upper, points };
}

/** A band as a rubric file writes it. */
function stated({ points, ...bounds }: Band) {
  const limits = Object.entries(bounds).flatMap(([name, limit]) =>
    limit === undefined ? [] : [[name, limit] as const],
  );
  return { ...Object.fromEntries(limits), points };
}

function edgesOpen(edges: readonly number[], higher: Band[], lower: Band[], upward: boolean): OpenCase {
  const named = edges.map(show).join("、");
  return {
    id: `band-edge-${edges.map(show).join("-")}`,
    question: `正好${named}的属于哪一档`,
    default: upward ? "higher" : "lower",
    choices: [
      { id: "higher", label: "属于上面一档（“以上”含本数）", set: { "scale.bands": higher.map(stated) } },
      { id: "lower", label: "属于下面一档", set: { "scale.bands": lower.map(stated) } },
    ],
  };
}
