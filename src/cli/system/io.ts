import type { Stamp } from "../../layout/results/seal";
import type { DocxWriter } from "../../report/page/typeset";
import type { Result } from "../../shared/result";
import type { OpenWorkbook } from "../../workbook/port";
import type { Share } from "../../shared/portions";
import type { Catalogue } from "./provenRubrics";

/** Where text goes: standard output, standard error, or a test's notebook. */
export interface Output {
  /** Resolves when the text is out of the way and more can follow. */
  write(text: string): Promise<void>;
  readonly isTTY: boolean;
}

/** Tells of a step: how far it is or, where nobody knows, whether it is a large one that will take some seconds. */
export type TellStep = (step: string, how: Share | boolean) => Promise<void>;

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
  /** Tells whoever waits what is being done, where it takes long. */
  readonly progress: TellStep;
  /** Whether each remark is told by itself, however many of a kind there are (--all). */
  readonly all?: boolean;
  /** The present time and the program's version, for the seal of results. */
  readonly stamp: () => Stamp;
}
