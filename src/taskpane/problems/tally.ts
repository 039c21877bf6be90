import type { SeverityCounts } from "../../app/problems";
import type { OwnBook } from "../session/book";
import { stepTasks } from "../session/session";

/** How many problems are to be mended, and how many of them have been. */
export interface Tally {
  readonly left: number;
  readonly mended: number;
}

/**
 * Counts down as problems are mended, from the most that there were at a time. Notices ask for nothing to be mended. It
 * begins anew with another workbook, and when scores are written: then what is not filled in is a problem, too.
 */
export const tallyTasks = stepTasks(() => {
  let counted: { readonly of: string; readonly most: number } = { of: "", most: 0 };
  return {
    count: ({ input, state }: OwnBook, { error, warning }: SeverityCounts): Tally => {
      const left = error + warning;
      const of = JSON.stringify([input.rubric.id, state.seal?.time ?? null, input.listed]);
      counted = { of, most: Math.max(left, counted.of === of ? counted.most : 0) };
      return { left, mended: counted.most - left };
    },
  };
});
