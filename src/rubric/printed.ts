import { z } from "zod";
import { halfWidth } from "../shared/typedText";

/** Points as a document prints them: at most two decimals. */
export const printedPoints = z.number().nonnegative().multipleOf(0.01);

/** “20”, “5分”, “（10分）”, “【5】”, “+3”, “−5”, “最高10分”, “10分以内”, “15%”, “10（8+2）”: the number counts, what it counts into is told elsewhere. */
const POINTS =
  /^[（([【〔]?(?:最高|最多|上限|不超过|满分|总分|小计|共计?|计|[加减扣≤+\-﹣−–—±/])*(\d+(?:\.\d{1,2})?)(?:分|%)?(?:以内|以下)?[）)\]】〕]?(?:[（(][\d+.分]*[）)])?$/;

/** Cells that print no points on purpose. */
const NONE = /^(?:[-—–﹣−─/\\]+|无|不计分)?$/;

/** What a reviewer can give, from nothing or one up: 0—40, 1-8分; 5-10 may as well be two numbers. */
const FROM_TO = /^[（([【〔]?([01])分?[-—–~～－至](\d+(?:\.\d{1,2})?)分?[）)\]】〕]?$/;

/** The number in a cell of a points column: 0 where a dash or nothing is printed, null where it is something else. */
export function pointsIn(cell: string): number | null {
  const text = halfWidth(cell).replace(/\s/g, "");
  if (NONE.test(text)) return 0;
  const found = POINTS.exec(text)?.[1];
  if (found !== undefined) return Number(found);
  const [, least, most] = FROM_TO.exec(text) ?? [];
  return Number(least) < Number(most) ? Number(most) : null;
}

/** Whether a cell of a points column prints no points: it is blank, or a dash. */
export function isBlankPoints(cell: string): boolean {
  return NONE.test(halfWidth(cell).replace(/\s/g, ""));
}

const columnSchema = z.strictObject({
  id: z.string().min(1),
  /** What the column holds; the texts of items are looked up by it. */
  role: z.enum(["number", "section", "name", "content", "max", "rule", "source"]),
  /** The phase whose points a max column holds, where the table has phases. */
  phase: z.string().min(1).optional(),
  /** Width in half-width characters of the body font. */
  width: z.number().positive(),
  align: z.enum(["left", "center"]),
});

/** The text of a cell as printed; "<" joins the cell to the one on its left, "^" to the one above. */
const cellsSchema = z.array(z.string()).min(1);

const rowSchema = z.union([
  /** A row with the items that are entered beside it, in order. */
  z.strictObject({
    cells: cellsSchema,
    items: z.array(z.string().min(1)).min(1),
    category: z.string().min(1).optional(),
    /** The attribute without which the row does not apply to a unit (不适用). */
    onlyIf: z.string().min(1).optional(),
  }),
  /** A row that belongs to the items of the row above it. */
  z.strictObject({
    cells: cellsSchema,
    continues: z.literal(true),
    category: z.string().min(1).optional(),
    onlyIf: z.string().min(1).optional(),
  }),
  /** The 合计 row. */
  z.strictObject({ cells: cellsSchema, total: z.literal(true) }),
]);

/** The appendix table as it is printed: columns in order, header, body rows with merged cells, notes. */
export const printedSchema = z.strictObject({
  /** The 附件 heading printed above the table; null where there is none. */
  heading: z.string().min(1).nullable(),
  /** The label in the document's list of attachments, with which an export is headed where none is printed; null without a list. */
  label: z.string().min(1).nullable(),
  /** The title above the table. */
  title: z.string().min(1),
  orientation: z.enum(["portrait", "landscape"]),
  columns: z.array(columnSchema).min(2),
  header: z.array(cellsSchema).min(1),
  rows: z.array(rowSchema).min(1),
  /** Notes under the table, each as printed. */
  notes: z.array(z.string().min(1)),
});

export type PrintedColumn = z.infer<typeof columnSchema>;
export type PrintedRow = z.infer<typeof rowSchema>;
