import type { Stamp } from "../../layout/results/seal";
import type { DocxWriter } from "../../report/page/typeset";
import type { Result } from "../../shared/result";
import type { OpenWorkbook } from "../../workbook/port";
import type { Catalogue } from "./provenRubrics";

/** Where text goes: standard output, standard error, or a test's notebook. */
export interface Output {
  /** Resolves when the text is out of the way and more can follow. */
  write(text: string): Promise<void>;
  readonly isTTY: boolean;
}

/** All that a command knows of the outside. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The built-in rubrics. */
  readonly rubrics: () => Promise<Catalogue>;
  readonly openWorkbook: OpenWorkbook;
  readonly writeDocx: DocxWriter;
  /** Turns .docx files into PDF, where there is a program that can. */
  readonly toPdf: (documents: readonly Uint8Array[]) => Promise<Result<readonly Uint8Array[]>>;
  /** Tells what is being done, where somebody looks and it takes long; `large`: it will. */
  readonly progress: (step: string, large: boolean) => Promise<void>;
  /** Whether each remark is told by itself, however many of a kind there are (--all). */
  readonly all?: boolean;
  /** The present time and the program's version, for the seal of results. */
  readonly stamp: () => Stamp;
}
