import { show } from "../../shared/decimal";
import { edgesOf, RANGE, unitOf } from "./bandPieces";
import { flatten, type FlatText } from "./flatText";
import { gapCases, type GradeGap, type Tier } from "./gradeGaps";
import { GRADE } from "./grades";
import type { GradingReading } from "./gradingReading";
import { piecesOf, type Piece } from "./pieces";
import { readQuota } from "./readQuota";
import { remainsOf } from "./remains";
import { pattern } from "./words";

/** Finds the grades in the texts around a table: “90分(含)以上为优秀，80-89分为良好…”, “前10%为好”; null where none are. */
export function readGrading(texts: readonly string[]): GradingReading | null {
  for (const text of texts) {
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
