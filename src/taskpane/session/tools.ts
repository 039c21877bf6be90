import type { RubricSource } from "../../app/input";
import type { Stamp } from "../../layout/results/seal";
import type { Result } from "../../shared/result";
import type { LiveWorkbook, OpenWorkbook, SheetRemover, WorkbookPort } from "../../workbook/port";
import type { Apart } from "../apart/apart";
import type { SaveFile } from "../files/saveFile";
import type { DocxWriter } from "../../report/page/typeset";

/** What is in view in the host's window, where the host can say and change that. */
export interface CellFinder {
  /** Brings a cell, in A1 notation, into view and selects it. */
  select(sheet: string, cell: string): Promise<Result<void>>;
  /** The name of the sheet that is in view. */
  sheetInView(): Promise<Result<string>>;
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
  readonly remover: SheetRemover;
}
