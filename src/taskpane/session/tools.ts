import type { RubricSource } from "../../app/input";
import type { Stamp } from "../../layout/results/seal";
import type { Result } from "../../shared/result";
import type { WorkbookPort } from "../../workbook/port";

/** Brings a cell into view and selects it, where the host can do that. */
export interface CellFinder {
  /** `cell` in A1 notation. */
  select(sheet: string, cell: string): Promise<Result<void>>;
}

/** Everything outside the pane that it works with. */
export interface Tools {
  readonly port: WorkbookPort;
  readonly rubrics: RubricSource;
  /** Time and version for the seal. */
  readonly stamp: () => Stamp;
  /** Puts a text on the clipboard. */
  readonly copyText: (text: string) => Promise<void>;
  readonly finder?: CellFinder;
}
