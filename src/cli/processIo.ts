import { join } from "node:path";
import { version } from "../../package.json";
import { openCatalogue } from "./common/catalogue";
import type { Proven } from "./system/provenRubrics";
import type { Io } from "./system/io";
import { tellerOn } from "./system/progress";
import { streamOutput } from "./system/stream";

/** Where the program is at home, what is known of its rubrics, and what makes its files. */
interface Home extends Pick<Io, "openWorkbook" | "writeDocx"> {
  /** The folder of the project. */
  readonly root: string;
  readonly proven?: readonly Proven[];
}

/** The outside as it is when the program runs by itself, in whatever folder it is started. */
export function processIo({ root, proven, openWorkbook, writeDocx }: Home): Io {
  const stderr = streamOutput(process.stderr);
  const { tell, clearing } = tellerOn(stderr, () => performance.now());
  return {
    stdout: clearing(streamOutput(process.stdout)),
    stderr: clearing(stderr),
    cwd: process.cwd(),
    rubrics: () => openCatalogue(join(root, "rubrics"), proven),
    openWorkbook,
    writeDocx,
    toPdf: async (documents) => {
      const { officePrograms, toPdf } = await import("./system/libreOffice");
      return toPdf(documents, officePrograms(process.env));
    },
    progress: tell,
    stamp: () => ({ time: new Date().toISOString(), program: `rubric-sheets ${version}` }),
  };
}
