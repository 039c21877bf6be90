import { show, times } from "../../shared/decimal";
import { halfWidth } from "../../shared/typedText";
import type { HeadedColumn } from "./header";
import { isGrade } from "./header";
import { squeezed } from "./text";

/*
 * Tables with a column for each grade and its points above it: 优（20分）, 良（16分）, A(1.0). Below them is ticked, or stands what
 * the grade asks for.
 */

/** A column of a grade. */
export interface GradeColumn {
  readonly index: number;
  readonly grade: string;
  /** The points, or the least and the most of them. */
  readonly points: readonly number[];
}

const GRADED =
  /^(?<grade>[^\d()]{1,6}?)[:(]*(?<least>\d+(?:\.\d+)?)(?:[分%]?[-~—–至](?<most>\d+(?:\.\d+)?))?[分%]?(?<below>以下)?(?<above>以上)?\)?$/u;

/** The columns of grades of a header; empty where fewer than two have points. */
export function gradeColumns(columns: readonly HeadedColumn[]): readonly GradeColumn[] {
  const found = columns.flatMap(({ index, header }): GradeColumn[] => {
    const { grade = "", least = "", most, below, above } = GRADED.exec(squeezed(halfWidth(header)))?.groups ?? {};
    if (!isGrade(grade)) return [];
    const [low, high] = [below === undefined ? least : "0", above === undefined ? (most ?? least) : "100"];
    return [{ index, grade, points: [low, high].map(Number).sort((one, other) => one - other) }];
  });
  return found.length > 1 ? found : [];
}

/** What marks out of 100, and coefficients, are parts of. */
const WHOLES = [100, 1];

/** The points of the best grade; null where there are none. */
export function bestOf(columns: readonly GradeColumn[]): number | null {
  return columns.length === 0 ? null : Math.max(...columns.map(({ points }) => points.at(-1) ?? 0));
}

/** What the grades earn, as a sentence, for an item of some points: “优得20分；良得16分”; null where there are none. */
export function gradesText(columns: readonly GradeColumn[], max: number | null): string | null {
  const best = bestOf(columns);
  if (best === null || best <= 0) return null;
  const part = max !== null && max > 0 && max !== best && WHOLES.includes(best);
  const worth = (points: number) => show(part ? times(points, max / best) : points);
  return columns.map(({ grade, points }) => `${grade}得${[...new Set(points.map(worth))].join("-")}分`).join("；");
}
