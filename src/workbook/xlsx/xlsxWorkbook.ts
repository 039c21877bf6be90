import type { Codec } from "../../package/codec";
import { success } from "../../shared/result";
import type { WorkbookFile } from "../port";
import { patchXlsx } from "./patchFile";
import { readXlsx } from "./readFile";
import { createXlsx } from "./writeFile";

export interface XlsxOptions {
  /** The file to begin with; without one the workbook is empty and has to be drawn first. */
  readonly bytes?: Uint8Array;
  /** Name of the file, for messages. */
  readonly file?: string;
  /** How the file is packed; the one that works everywhere where absent. */
  readonly codec?: Codec;
}

/** The port over an .xlsx file. Reading and writing the file itself is the caller's. */
export function xlsxWorkbook(options: XlsxOptions = {}): WorkbookFile {
  const origin = options.file === undefined ? {} : { file: options.file };
  let current = options.bytes;
  const bytes = () => {
    if (current === undefined) throw new Error("The workbook is empty: nothing has been drawn");
    return current;
  };
  return {
    bytes,
    draw: async (plan) => {
      if (current !== undefined) throw new Error("A file is drawn new, not over another one");
      current = await createXlsx(plan, options.codec);
      return success(undefined);
    },
    read: () => readXlsx(bytes(), origin, options.codec),
    write: async (patches) => {
      const patched = await patchXlsx(bytes(), patches, origin, options.codec);
      if (!patched.ok) return patched;
      current = patched.value;
      return success(undefined, patched.issues);
    },
  };
}
