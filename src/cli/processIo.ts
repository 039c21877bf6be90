import { fileURLToPath } from "node:url";
import { version } from "../../package.json";
import { openCatalogue } from "./common/catalogue";
import type { Io } from "./system/io";
import { officePrograms, toPdf } from "./system/libreOffice";
import { streamOutput } from "./system/stream";

/** A path inside the project, whatever folder the program is started in. */
export function projectPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** Milliseconds after its start from which a command is a long one. */
const LONG = 2_000;

/** The outside as it is when the program runs by itself. */
export function processIo({ openWorkbook, writeDocx }: Pick<Io, "openWorkbook" | "writeDocx">): Io {
  const stderr = streamOutput(process.stderr);
  return {
    stdout: streamOutput(process.stdout),
    stderr,
    cwd: process.cwd(),
    rubrics: () => openCatalogue(projectPath("rubrics")),
    openWorkbook,
    writeDocx,
    toPdf: (documents) => toPdf(documents, officePrograms(process.env)),
    progress: async (step, large) => {
      if (stderr.isTTY && (large || performance.now() > LONG)) await stderr.write(`${step}…\n`);
    },
    stamp: () => ({ time: new Date().toISOString(), program: `rubric-sheets ${version}` }),
  };
}
