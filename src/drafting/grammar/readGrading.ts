import { minus, plus, round, show, times } from "../../shared/decimal";
import { edgesOf, RANGE, unitOf } from "./bandPieces";
import { flatten, LONGEST_TEXT, type FlatText } from "./flatText";
import { GRADE } from "./grades";
import { piecesOf, type Piece } from "./pieces";
import type { GradingReading, OpenCase } from "./reading";
import { readQuota } from "./readQuota";
import { remainsOf } from "./remains";
import { pattern } from "./words";

/** Finds the grades in the texts around a table: “90分(含)以上为优秀，80-89分为良好…”, “前10%为好”; null where none are. */
export function readGrading(texts: readonly string[]): GradingReading | null {
  for (const text of texts.filter(({ length }) => length <= LONGEST_TEXT)) {
    const flat = flatten(text);
    const found = readThresholds(flat) ?? readQuota(flat);
    if (found !== null) return found;
  }
  return null;
}

const SUFFIX = "(?:等次|等级|档次|单位|等|级|档)?";
const SCORE = "(?:考核|考评|综合|评价|评估|年度|最终)*(?:得分|总分|成绩|分数|评分|结果)?(?:在|为|达到)?";
const FORWARD = pattern(
  `${SCORE}${RANGE}(?:的|者|之间)*(?:单位)?[,:]?(?:评为|评定为|确定为|定为|评为|列为|为|是|属于?|,)?(?:考核)?(?<grade>${GRADE})${SUFFIX}(?=$|[,;。、)\\n])`,
);
const BACKWARD = pattern(`(?<grade>${GRADE})${SUFFIX}(?:\\(|:|为|,)?${SCORE}${RANGE}\\)?(?=$|[,;。、)\\n])`);

interface ReadTier extends Tier {
  readonly piece: Piece;
}

/** 85分以上为优秀，70-84分为良好，70分以下为一般. */
function readThresholds(text: FlatText): GradingReading | null {
  const forward = piecesOf(text, FORWARD);
  const pieces = forward.length > 1 ? forward : piecesOf(text, BACKWARD);
  const tiers = pieces.flatMap((piece): readonly ReadTier[] => {
    const { lower } = edgesOf(piece);
    if (unitOf(piece) === "%" || lower?.includes === false) return [];
    const from = lower === null || lower.at === 0 ? null : lower.at;
    return [{ grade: piece.word("grade"), from, piece }];
  });
  const sorted = [...tiers].sort((a, b) => (b.from ?? -1) - (a.from ?? -1));
  if (sorted.length < 2 || sorted.length < pieces.length || !meet(sorted)) return null;
  const open = gapCases(gapsBetween(sorted), sorted);
  if (open === null) return null;
  return {
    grading: {
      kind: "thresholds",
      tiers: sorted.map(({ grade, from }) => ({ grade, from })),
      clause: `“${text.printed(0, text.flat.length)}”`,
    },
    understood: sorted.map(({ grade, from, piece }) => ({
      phrase: "grades-by-total",
      text: text.printed(piece.start, piece.end),
      meaning: from === null ? `其余为${grade}` : `总分${show(from)}分及以上为${grade}`,
    })),
    unread: remainsOf(text, pieces),
    open,
  };
}

/** Every tier ends where the one above begins, or before; the last one goes down to nothing. */
function meet(tiers: readonly ReadTier[]): boolean {
  return tiers.every(({ piece, from }, index) => {
    if ((from === null) !== (index === tiers.length - 1)) return false;
    const above = tiers[index - 1]?.from;
    const { upper } = edgesOf(piece);
    if (above === undefined || above === null) return upper === null || upper.at === 100;
    return upper === null || above >= upper.at;
  });
}

/** Where a tier ends before the one above begins. */
function gapsBetween(tiers: readonly ReadTier[]): readonly GradeGap[] {
  return tiers.flatMap(({ piece, grade }, index) => {
    const above = tiers[index - 1];
    const { upper } = edgesOf(piece);
    if (above?.from === undefined || above.from === null || upper === null || upper.at === above.from) return [];
    return [{ above: upper.at, below: above.from, lower: grade, upper: above.grade }];
  });
}

/** A grade with the least total that it takes; null for the last one. */
interface Tier {
  readonly grade: string;
  readonly from: number | null;
}

/** Totals of which a text says nothing: above 89 and below 90, where 良好 is 75—89分 and 优秀 90分以上. */
interface GradeGap {
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
function gapCases(gaps: readonly GradeGap[], tiers: readonly Tier[]): readonly OpenCase[] | null {
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
