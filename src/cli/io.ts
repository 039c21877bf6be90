import type { Stamp } from "../layout/results/seal";
import type { WorkbookPort } from "../workbook/port";

/** Where text goes: standard output, standard error, or a test's notebook. */
export interface Output {
  /** Resolves when the text is out of the way and more can follow. */
  write(text: string): Promise<void>;
  readonly isTTY: boolean;
}

/** A workbook in a file, held in memory. */
export interface WorkbookFile extends WorkbookPort {
  /** The file as it stands now; throws before anything was drawn where there was none to begin with. */
  bytes(): Uint8Array;
}

/** Opens the bytes of a workbook file, or an empty workbook to be drawn. `file` is its name in messages. */
export type OpenWorkbook = (options: { readonly bytes?: Uint8Array; readonly file?: string }) => Promise<WorkbookFile>;

/** All that a command knows of the outside. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The folder with the rubrics, one JSON file each. */
  readonly rubrics: string;
  readonly openWorkbook: OpenWorkbook;
  /** Tells what is being done, where somebody looks and it takes long; `large`: it will. */
  readonly progress: (step: string, large: boolean) => Promise<void>;
  /** The present time and the program's version, for the seal of results. */
  readonly stamp: () => Stamp;
}
