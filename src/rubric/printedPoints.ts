import { z } from "zod";
import { halfWidth } from "../shared/typedText";

/** Points as a document prints them: at most two decimals. */
export const printedPoints = z.number().nonnegative().multipleOf(0.01);

/** “20”, “5分”, “（10分）”, “【5】”, “+3”, “−5”, “最高10分”, “15%”, “10（8+2）”: the number counts, what it counts into is told elsewhere. */
const POINTS =
  /^[（([【〔]?(?:最高|最多|上限|不超过|[加减扣≤+\-﹣−–—±/])*(\d+(?:\.\d{1,2})?)(?:分|%)?[）)\]】〕]?(?:[（(][\d+.分]*[）)])?$/;

/** Cells that print no points on purpose. */
const NONE = /^(?:[-—–﹣−─/\\]+|无|不计分)?$/;

/** What a reviewer can give, from nothing up: 0—40, 0-8分. */
const FROM_NOTHING = /^[（([【〔]?0(?:分)?[-—–~～－至](\d+(?:\.\d{1,2})?)分?[）)\]】〕]?$/;

/** The number in a cell of a points column: 0 where a dash or nothing is printed, null where it is something else. */
export function pointsIn(cell: string): number | null {
  const text = halfWidth(cell).replace(/\s/g, "");
  if (NONE.test(text)) return 0;
  const found = (POINTS.exec(text) ?? FROM_NOTHING.exec(text))?.[1];
  return found === undefined ? null : Number(found);
}

/** Whether a cell of a points column prints no points: it is blank, or a dash. */
export function isBlankPoints(cell: string): boolean {
  return NONE.test(halfWidth(cell).replace(/\s/g, ""));
}
