import type { Area, CellContent, CellRestore, WorkbookPlan, WorkbookSnapshot } from "../layout/plan";
import type { Watcher } from "../shared/portions";
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

  /**
   * All worksheets in their order, hidden ones too. The rows are only as long as what they hold. Where it takes long,
   * `watcher` is told how many cells have been read, and may stop it.
   */
  read(watcher?: Watcher): Promise<Result<WorkbookSnapshot>>;

  /**
   * Puts values into cells, all or none; null empties a cell. A formula is one only where it is given as one. Formats,
   * comments, validations, merges, other cells and other worksheets stay as they are; rows that are given a height have
   * it, and are shown. A cell that has disappeared under
   * a merged one is an issue, and so is one whose formula belongs to other cells, too. Where it takes long, `watcher` is
   * told how many cells have been written, and may stop it: then none is.
   */
  write(patches: readonly CellRestore[], watcher?: Watcher): Promise<Result<void>>;
}

/**
 * How far the worksheets of a workbook may go: far above what offices exchange, below what a machine cannot take. Rows
 * and columns are those of the last one with content, counted from 1; cells those up to the last one of each row, all
 * worksheets together; merges, and formulas for several cells, those of one worksheet.
 */
export const SHEET_LIMITS = {
  rows: 200_000,
  columns: 2_000,
  cells: 5_000_000,
  merges: 100_000,
  formulas: 100_000,
} as const;

/** A workbook in a file, held in memory. */
export interface WorkbookFile extends WorkbookPort {
  /** The file as it stands now; throws before anything was drawn where there was none to begin with. */
  bytes(): Uint8Array;
}

/** Opens the bytes of a workbook file, or an empty workbook to be drawn. `file` is its name in messages. */
export type OpenWorkbook = (options: { readonly bytes?: Uint8Array; readonly file?: string }) => Promise<WorkbookFile>;

/** A change of values that this program has not made: by the user, by somebody else in the same workbook. */
export interface UserChange {
  /** The worksheet's id. */
  readonly sheetId: string;
  /** Null where cells have moved, or where more has changed than a rectangle of cells. */
  readonly area: Area | null;
}

/** An area of a worksheet, named by its name or its id. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** What stands in an area, as a snapshot has it; of the cells in it none is missing. */
export interface AreaContent extends SheetArea {
  /** The worksheet's name. */
  readonly sheet: string;
  readonly rows: readonly (readonly CellContent[])[];
  /** The first row of the worksheet over the area. */
  readonly above: readonly CellContent[];
  /** The first column of the worksheet beside the area. */
  readonly beside: readonly CellContent[];
}

/** A workbook whose worksheets can leave again. */
export interface SheetRemover {
  /**
   * Takes worksheets away, all or none; where no other is to be seen an empty one takes their place. One with charts or
   * shapes is an issue, one that is not there the caller's fault.
   */
  removeSheets(names: readonly string[]): Promise<Result<void>>;
}

/** A workbook that others may be changing: what a running spreadsheet program can do beside the port. */
export interface LiveWorkbook {
  /** Calls `handler` for every change of values that is not this program's own; the result ends that. */
  onUserChange(handler: (change: UserChange) => void): Promise<Result<() => Promise<Result<void>>>>;

  /** Reads some areas, all as they stand at one moment. */
  readAreas(areas: readonly SheetArea[]): Promise<Result<readonly AreaContent[]>>;
}
