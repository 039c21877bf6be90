import type { CellPatch, WorkbookPlan, WorkbookSnapshot } from "../layout/plan";
import type { Result } from "../shared/result";

/**
 * A workbook, wherever it lives: a file, or a running spreadsheet program. What every adapter promises:
 *
 * - Text is text, whatever it begins with (= + - @, a tab, a carriage return) and whatever it looks like (a number, a
 *   date, an error value). The empty text is the same as an empty cell: both are read as null.
 * - A number drawn with the format `date` is a day count (1 = 1900-01-01) and is read as a date.
 * - Text longer than 32,767 characters, a number that is not finite, a worksheet that does not exist and two values for
 *   one cell are faults of the caller and throw.
 * - Whatever is wrong with the user's workbook is reported as issues; then nothing has been changed.
 */
export interface WorkbookPort {
  /** Makes the worksheets of the plan in an empty workbook. */
  draw(plan: WorkbookPlan): Promise<Result<void>>;

  /** All worksheets in their order, hidden ones too. The rows are only as long as what they hold. */
  read(): Promise<Result<WorkbookSnapshot>>;

  /**
   * Puts values into cells, all or none; null empties a cell. Formats, comments, validations, merges, other cells and
   * other worksheets stay as they are. A cell that has disappeared under a merged one is an issue, and so is one whose
   * formula belongs to other cells, too.
   */
  write(patches: readonly CellPatch[]): Promise<Result<void>>;
}
