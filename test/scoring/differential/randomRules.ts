import type { Chance } from "./chance";
import { randomComparison, randomLevels, randomMeasure, randomScale } from "./randomMeasures";

/** The kinds that random rubrics have; another one would make other rubrics of the same numbers. */
export const TRIED_KINDS = [
  "judged",
  "binary",
  "threshold",
  "fulfilled",
  "proportional",
  "discretionary",
  "ranked",
  "scaled",
  "deduction",
  "placement",
  "tally",
  "net",
  "rating",
  "occurred",
  "totalBelow",
  "measured",
  "level",
  "decision",
  "best",
  "events",
] as const;

export type TriedKind = (typeof TRIED_KINDS)[number];

/** What a random rule has to fit. */
export interface Frame {
  /** The item's full points. */
  readonly max: number;
  /** Items whose points a rule may take. */
  readonly sources: readonly string[];
  /** The phases in which the item is assessed; none for most. */
  readonly phases: readonly string[];
}

type Making = (chance: Chance, frame: Frame) => object;

const sameMatter = (chance: Chance) => chance.perhaps(50, () => ({ sameMatter: chance.pick(["each", "highest"]) }));
const whole = (chance: Chance) => chance.perhaps(40, () => ({ whole: true }));
const range = (max: number) => ({ least: 1, most: max });

function times(chance: Chance, levels: readonly { readonly id: string }[]) {
  const ids = levels.map(({ id }) => id);
  return {
    ...chance.perhaps(30, () => ({ atMostOnce: ids.slice(0, 1) })),
    ...(ids.length > 1 ? chance.perhaps(30, () => ({ highestOf: [ids.slice(-2)] })) : {}),
    ...sameMatter(chance),
  };
}

/** Rules of every kind with parameters at random. */
const RULES: Readonly<Record<TriedKind, Making>> = {
  judged: (chance, { phases }) => ({
    ...(phases.length > 1 ? chance.perhaps(40, () => ({ percent: phases.slice(0, 1) })) : {}),
    ...(phases.length > 1 ? chance.perhaps(90, () => ({ checks: checksOf(chance, phases) })) : {}),
  }),
  binary: (chance) => chance.perhaps(40, () => ({ labels: { achieved: "是否按期报送" } })),
  threshold: (chance) => ({ atLeast: chance.between(1, 5) }),
  fulfilled: (chance) => chance.perhaps(40, () => ({ labels: { actual: "完成数", target: "任务数" } })),
  proportional: (chance) => ({ noTarget: chance.pick(["error", "full", "exempt"]), ...whole(chance) }),
  discretionary: () => ({}),
  ranked: (chance, { max }) => ({
    top: chance.between(1, 3),
    otherwise: max / 2,
    ...chance.perhaps(50, () => ({ by: chance.pick(["value", "rate"]) })),
    ties: chance.pick(["shared", "dense"]),
    ...chance.perhaps(70, () => ({ boundary: chance.pick(["all", "none", "shared"]) })),
    topNeedsAchieved: chance.happens(50),
    ...chance.perhaps(50, () => ({ among: chance.pick(["all", "achieved"]) })),
    unmet: chance.pick(["zero", "reviewer", "rate"]),
    zeroIsNone: chance.happens(50),
    ...whole(chance),
  }),
  scaled: (chance, { max }) => {
    const sources = ["above", "below"].slice(0, chance.between(1, 2));
    return { sources: sources.map((id) => ({ id, label: `${id}成绩`, factor: max / 100 / sources.length })) };
  },
  deduction: (chance, { max }) => ({
    least: chance.pick([0, 0.5]),
    most: chance.pick([1, max]),
    ...chance.perhaps(50, () => ({
      grounds: (["range", "most", "all"] as const).slice(0, chance.between(1, 3)).map((effect) => {
        return { id: effect, label: `${effect}情形`, counted: "次", effect };
      }),
    })),
    ...sameMatter(chance),
  }),
  tally: (chance, { max }) => {
    const levels = randomLevels(chance, false);
    return { levels, ...times(chance, levels), cap: chance.pick([null, max]) };
  },
  net: (chance, { max }) => {
    const levels = randomLevels(chance, true);
    return { levels, ...times(chance, levels), cap: max, capOn: chance.pick(["net", "each"]) };
  },
  rating: (chance) => ({
    ratings: ["好", "较好", "一般", "差"],
    ...chance.perhaps(60, () => ({
      parts: [
        { id: "p1", label: "指标一" },
        { id: "p2", label: "指标二", optional: true, unless: { attribute: "border", is: true } },
        { id: "p3", label: "指标三" },
      ],
      from: chance.pick(["entered", "lowest", "majority", "majorityHigher", "mean"]),
    })),
    ...chance.perhaps(40, () => ({
      verified: { attribute: "verified", choice: "甲", needed: chance.happens(50), clause: "第二条" },
    })),
  }),
  placement: (chance, { max }) => ({
    classes: [max, max / 2, 1],
    step: chance.pick([0.5, 1]),
    ...chance.perhaps(60, () => ({ prevails: chance.pick(["province", "city", "higher"]) })),
    ...chance.perhaps(40, () => ({ completed: chance.pick(["ignored", "full"]) })),
    ...chance.perhaps(70, () => ({ average: chance.pick(["others", "rescale", "full", "zero"]) })),
    ...chance.perhaps(40, () => ({ averageBase: chance.pick(["filled", "all"]) })),
    ...chance.perhaps(40, () => ({ floor: 1 })),
  }),
  occurred: () => ({}),
  totalBelow: (chance) => ({ below: chance.pick([10, 30]), total: chance.pick(["final", "base", "lessPenalty"]) }),
  measured: (chance, { max, sources }) => ({
    measure: randomMeasure(chance, sources),
    ...chance.perhaps(50, () => ({ compare: randomComparison(chance) })),
    scale: randomScale(chance, max),
    ...chance.perhaps(20, () => ({ noPointsIf: { below: 2 } })),
    ...chance.perhaps(70, () => ({ zeroDivisor: chance.pick(["error", "full", "none"]) })),
    ...chance.perhaps(70, () => ({ absent: chance.pick(["error", "present", "prescribed", "incomplete"]) })),
  }),
  level: (chance, { max }) => ({
    options: [
      { label: "优", points: max },
      { label: "良", points: chance.pick<number | object>([max / 2, range(max / 2)]) },
      { label: "差", points: 0 },
    ],
  }),
  decision: (chance, { max }) => ({
    fields: [
      { id: "done", label: "是否完成", type: "flag" },
      { id: "count", label: "次数", type: "integer", min: 0, max: 9 },
      { id: "how", label: "方式", type: "choice", choices: ["甲", "乙", "丙"] },
    ],
    lines: [
      { when: { done: true, count: { atLeast: 3 } }, points: max },
      { when: { how: ["甲", "乙"] }, points: chance.pick<number | object>([max / 2, range(max / 2)]) },
      { when: { done: false }, points: chance.pick([0, 0.5]) },
    ],
    otherwise: chance.pick<number | object>([1, range(1)]),
  }),
  best: (chance, { max }) => ({
    levels: randomLevels(chance, false).map((one) => ({ ...one, points: Math.min(one.points, max) })),
  }),
  events: (chance, { max }) => ({
    start: chance.pick<number | string>(["max", 0, 1]),
    events: [
      {
        effect: "takes",
        id: "late",
        label: "迟报",
        counted: "次",
        each: chance.pick<number | object>([0.5, [0.5, 1], range(2)]),
        cap: chance.pick([null, 2]),
      },
      { effect: "adds", id: "praised", label: "受表扬", counted: "次", each: 1, cap: chance.pick([null, max]) },
      ...(chance.happens(50) ? [{ effect: "zeroes", id: "false", label: "弄虚作假", counted: "次" }] : []),
    ],
    floor: chance.pick([0, null, 1]),
    ...sameMatter(chance),
  }),
};

function checksOf(chance: Chance, phases: readonly string[]): object {
  return {
    phase: phases.at(-1),
    ways: [
      { id: "w1", label: "督查" },
      { id: "w2", label: "暗访" },
    ],
    combine: chance.pick(["entered", "mean", "latest", "lowest", "deducted"]),
  };
}

/** A rule of a kind. */
export function randomRule(kind: TriedKind, chance: Chance, frame: Frame): object {
  return { kind, ...RULES[kind](chance, frame) };
}
