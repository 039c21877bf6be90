import { minus, plus, round, show, times } from "../../shared/decimal";
import type { OpenCase } from "./reading";

/** A grade with the least total that it takes; null for the last one. */
export interface Tier {
  readonly grade: string;
  readonly from: number | null;
}

/** Totals of which a text says nothing: above 89 and below 90, where 良好 is 75—89分 and 优秀 90分以上. */
export interface GradeGap {
  readonly above: number;
  readonly below: number;
  readonly lower: string;
  readonly upper: string;
}

interface Rounding {
  /** How far apart the tiers of whole numbers, of tenths, of hundredths lie. */
  readonly size: number;
  readonly decimals: number;
  readonly name: string;
}

const ROUNDINGS: readonly Rounding[] = [
  { size: 1, decimals: 0, name: "整数" },
  { size: 0.1, decimals: 1, name: "一位小数" },
  { size: 0.01, decimals: 2, name: "两位小数" },
];

/**
 * What becomes of totals between tiers: nothing is open where there are no gaps. Null where rounding of totals could not
 * close all of them: then the text means something else.
 */
export function gapCases(gaps: readonly GradeGap[], tiers: readonly Tier[]): readonly OpenCase[] | null {
  const [first] = gaps;
  if (first === undefined) return [];
  const rounding = ROUNDINGS.find(({ size }) => gaps.every(({ above, below }) => minus(below, above) === size));
  if (rounding === undefined || !tiers.every(({ from }) => from === null || round(from, rounding.decimals) === from)) {
    return null;
  }
  return [gapCase(gaps, first, tiers, rounding)];
}

function gapCase(gaps: readonly GradeGap[], first: GradeGap, tiers: readonly Tier[], rounding: Rounding): OpenCase {
  const half = times(rounding.size, 0.5);
  const middle = ({ above }: GradeGap) => `${show(plus(above, half))}分`;
  const told = gaps.map((gap) => `${show(gap.above)}分与${show(gap.below)}分之间（如${middle(gap)}）`);
  const stated = tiers.map(({ grade, from }) => ({ grade, from }));
  const lowered = tiers.map(({ grade, from }) => ({ grade, from: from === null ? null : minus(from, half) }));
  const becomes = (grade: string) => `（${middle(first)}为${grade}）`;
  return {
    id: "grade-gaps",
    question: `${told.join("、")}属于哪一等次`,
    default: "next",
    choices: [
      { id: "next", label: `按下一等的起分计${becomes(first.lower)}`, set: { tiers: stated } },
      {
        id: "rounded",
        label: `总分四舍五入为${rounding.name}后再定${becomes(first.upper)}`,
        set: { tiers: lowered },
      },
    ],
  };
}
