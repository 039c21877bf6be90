import { setFlagsFromString } from "node:v8";
import type { Proven } from "./system/provenRubrics";
import { processIo } from "./processIo";
import { run } from "./run";
import type { ExitStatus } from "./system/stop";

/** Where the program is at home, and what is known of its rubrics. */
interface Home {
  readonly root: string;
  readonly proven: readonly Proven[];
}

/** Runs what was typed behind the program's name, with the outside as it is. */
export async function main(typed: readonly string[], { root, proven }: Home): Promise<ExitStatus> {
  // Left to itself the memory grows to several times of what is in use before anything is given back.
  setFlagsFromString("--heap-growing-percent=20");
  const io = processIo({
    root,
    proven,
    openWorkbook: async (options) => {
      const { xlsxWorkbook } = await import("../workbook/xlsx/xlsxWorkbook");
      const { nodeCodec } = await import("./system/nodeCodec");
      return xlsxWorkbook({ ...options, codec: nodeCodec });
    },
    writeDocx: async (document, progress) => {
      const { writeDocx } = await import("../report/docx/write");
      return writeDocx(document, progress);
    },
  });
  const status = await run(typed, io);
  // Nothing stays of what was told on the way.
  await io.stderr.write("");
  return status;
}
