import type { Rule } from "../../../../../src/rules/kinds/kinds";

/*
 * What a document leaves open is here as the format has it first: less than a step by share, ties that take up places, an
 * error where the divisor is 0. A reading that decides it otherwise is as right.
 */

type Measured = Extract<Rule, { readonly kind: "measured" }>;
type Scale = Measured["scale"];
type Measure = Measured["measure"];
type Shortfall = Extract<Scale, { kind: "shortfall" }>;
type Band = Extract<Scale, { kind: "bands" }>["bands"][number];
type Rest = Partial<Pick<Measured, "noPointsIf" | "stated" | "zeroDivisor" | "absent" | "compare">>;

/** A range of numbers and its points. */
type Step = readonly [bounds: Omit<Band, "points">, points: Band["points"]];

export function bands(...steps: readonly Step[]): Scale {
  return { kind: "bands", bands: steps.map(([bounds, points]) => ({ ...bounds, points })) };
}

/** Bands from the best downwards: from each limit on so many points, and so many below the last. */
export function ladder(
  ...steps: readonly (readonly [atLeast: number, points: Band["points"]] | Band["points"])[]
): Scale {
  let below: number | null = null;
  const found: Step[] = [];
  for (const step of steps) {
    const upper = below === null ? {} : { below };
    if (typeof step === "object" && "length" in step) {
      found.push([{ atLeast: step[0], ...upper }, step[1]]);
      below = step[0];
    } else found.push([upper, step]);
  }
  return bands(...found);
}

/** Full points at a target, so many fewer for each step that is lacking, none below nothing. */
export function short(
  target: Shortfall["target"],
  step: number,
  amount: number,
  other: Partial<Shortfall> = {},
): Scale {
  return {
    kind: "shortfall",
    better: "higher",
    target,
    start: "max",
    step,
    amount,
    beyond: null,
    partSteps: "linear",
    floor: 0,
    ...other,
  };
}

/** The same where less is better. */
export function excess(
  target: Shortfall["target"],
  step: number,
  amount: number,
  other: Partial<Shortfall> = {},
): Scale {
  return short(target, step, amount, { better: "lower", ...other });
}

export function share(full: number): Scale {
  return { kind: "share", full };
}

export function linear(factor: number, plus = 0, floor: number | null = 0): Scale {
  return { kind: "linear", factor, plus, floor };
}

function measured(what: Measure, scale: Scale, rest: Rest): Measured {
  return { kind: "measured", measure: what, scale, ...rest };
}

function entered(unit: string, max: number | null, { min = 0, whole = false } = {}): Measure {
  return { kind: "entered", unit, min, max, whole };
}

/** What is measured: each in the ways in which it can be entered. */
export const measure = {
  /** A percentage, entered or divided. */
  percent: (scale: Scale, rest: Rest = {}): readonly Rule[] => [
    measured(entered("%", 100), scale, rest),
    measured(entered("%", null), scale, rest),
    measured({ kind: "rate", unit: "%", per: 100 }, scale, { zeroDivisor: "error", ...rest }),
  ],
  /** What is of what was planned, in percent: more than a hundred as well. */
  ratio: (scale: Scale): readonly Rule[] => [
    measured(entered("%", null), scale, {}),
    measured({ kind: "rate", unit: "%", per: 100 }, scale, { zeroDivisor: "error" }),
  ],
  /** So many for each thousand. */
  perThousand: (unit: string, scale: Scale): readonly Rule[] => [
    measured(entered(unit, null), scale, {}),
    measured({ kind: "rate", unit, per: 1000 }, scale, { zeroDivisor: "error" }),
  ],
  /** Marks that others gave, out of a hundred. */
  marks: (scale: Scale, rest: Rest = {}): readonly Rule[] => [measured(entered("分", 100), scale, rest)],
  /** A number of something. */
  amount: (
    unit: string,
    scale: Scale,
    { whole = false, ...rest }: Rest & { whole?: boolean } = {},
  ): readonly Rule[] => [measured(entered(unit, null, { whole }), scale, rest)],
  /** Growth over last year, in percent. */
  growth: (scale: Scale, rest: Rest = {}): readonly Rule[] => [
    measured({ kind: "change", as: "growth", unit: "" }, scale, { zeroDivisor: "error", ...rest }),
    measured(entered("%", null, { min: -100 }), scale, rest),
  ],
  /** This year's number less last year's. */
  difference: (unit: string, scale: Scale, rest: Rest = {}): readonly Rule[] => [
    measured({ kind: "change", as: "difference", unit }, scale, rest),
  ],
  /** The place among all units, by a number that is entered or as it is told. */
  place: (scale: Scale, unit = "分"): readonly Rule[] => [
    measured(entered(unit, null), scale, { compare: { kind: "place", better: "higher", ties: "shared", as: "place" } }),
    measured(entered("名", null, { min: 1, whole: true }), scale, {}),
  ],
  /** The place by growth over last year. */
  placeOfGrowth: (scale: Scale): readonly Rule[] => [
    measured({ kind: "change", as: "growth", unit: "" }, scale, {
      compare: { kind: "place", better: "higher", ties: "shared", as: "place" },
      zeroDivisor: "error",
    }),
    measured(entered("%", null, { min: -100 }), scale, {
      compare: { kind: "place", better: "higher", ties: "shared", as: "place" },
    }),
    measured(entered("名", null, { min: 1, whole: true }), scale, {}),
  ],
  /** How many more or fewer than the mean of all units. */
  countFromMean: (unit: string, scale: Scale): readonly Rule[] => [
    measured(entered(unit, null, { whole: true }), scale, { compare: { kind: "average" } }),
  ],
  /** The place as a share of all units: the first ten in a hundred. */
  placeShare: (scale: Scale, unit = "分"): readonly Rule[] => [
    measured(entered(unit, null), scale, {
      compare: { kind: "place", better: "higher", ties: "shared", as: "percent" },
    }),
  ],
  /** The share of what the best unit has. */
  ofBest: (unit: string, better: "higher" | "lower" = "higher"): readonly Rule[] => [
    measured(entered(unit, null), share(100), { compare: { kind: "best", better } }),
  ],
  /** The distance of a growth from the mean of all units. */
  fromMean: (unit: string, scale: Scale): readonly Rule[] => [
    measured(entered(unit, null, { min: -100 }), scale, { compare: { kind: "average" } }),
    measured({ kind: "change", as: "growth", unit: "" }, scale, { compare: { kind: "average" }, zeroDivisor: "error" }),
  ],
  /** Where the growth of a unit is between the last and the first. */
  inRange: (unit: string, scale: Scale): readonly Rule[] => [
    measured(entered(unit, null, { min: -100 }), scale, { compare: { kind: "range", better: "higher" } }),
    measured({ kind: "change", as: "growth", unit: "" }, scale, {
      compare: { kind: "range", better: "higher" },
      zeroDivisor: "error",
    }),
  ],
  /** The mean of what several assessors gave. */
  mean: (
    scale: Scale,
    of: { max: number; dropHighest?: number; dropLowest?: number; count?: number | { least: number; most: number } },
  ): readonly Rule[] => [
    measured({ kind: "mean", unit: "分", min: 0, dropHighest: 0, dropLowest: 0, ...of }, scale, {}),
  ],
  /** Ballots of several levels. */
  votes: (scale: Scale, ...levels: readonly (readonly [label: string, worth: number | null])[]): readonly Rule[] => [
    measured(
      {
        kind: "votes",
        unit: "分",
        counted: "票",
        levels: levels.map(([label, worth], index) => ({ id: `x${index + 1}`, label, worth })),
      },
      scale,
      {},
    ),
  ],
  /** Days after a date. */
  daysLate: (due: string, scale: Scale): readonly Rule[] => [measured({ kind: "daysLate", due }, scale, {})],
  /** Several marks, each with its weight. */
  weighted: (scale: Scale, ...parts: readonly (readonly [label: string, weight: number])[]): readonly Rule[] => [
    measured(
      {
        kind: "weighted",
        unit: "分",
        emptyPart: "error",
        parts: parts.map(([label, weight], index) => {
          return {
            id: `x${index + 1}`,
            label,
            weight,
            measure: { kind: "entered", unit: "分", min: 0, max: 100, whole: false },
          };
        }),
      },
      scale,
      {},
    ),
  ],
};

/** Points by what was done of what was due. */
export function byRate(): readonly Rule[] {
  return [{ kind: "proportional", noTarget: "error" }, ...measure.percent(share(100))];
}
