import type { RubricSource } from "../../app/input";
import type { Stamp } from "../../layout/results/seal";
import type { Result } from "../../shared/result";
import type { LiveWorkbook, OpenWorkbook, WorkbookPort } from "../../workbook/port";
import type { Apart } from "../apart/apart";
import type { SaveFile } from "../files/saveFile";
import type { DocxWriter } from "../../report/page/typeset";

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
  /** Opens a workbook file without Excel; what that takes is loaded when it is first needed. */
  readonly openFile: OpenWorkbook;
  /** Reads files and tables, which may take long. */
  readonly apart: Apart;
  /** Makes a .docx file; loaded when it is first needed, too. */
  readonly writeDocx: DocxWriter;
  readonly saveFile: SaveFile;
  readonly finder?: CellFinder;
  /** Absent where nobody else can change the workbook, or the host does not tell. */
  readonly live?: LiveWorkbook;
}
