import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";
import { issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { errorCode } from "./files";

const run = promisify(execFile);

/** Where LibreOffice may be, the likeliest first; SOFFICE in the environment comes before all. */
export function officePrograms(environment: NodeJS.ProcessEnv): readonly string[] {
  const { SOFFICE, ProgramFiles } = environment;
  return [
    ...(SOFFICE === undefined || SOFFICE === "" ? [] : [SOFFICE]),
    "soffice",
    "libreoffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    ...(ProgramFiles === undefined ? [] : [join(ProgramFiles, "LibreOffice", "program", "soffice.com")]),
  ];
}

/** Milliseconds after which a conversion is given up: some thousand pages take minutes. */
const LONGEST = 20 * 60_000;

/**
 * Turns .docx files into PDF with the first of the programs that is there. It works in a folder and with a profile of
 * its own, so that an open LibreOffice is not disturbed, and leaves nothing behind.
 */
export async function toPdf(
  documents: readonly Uint8Array[],
  programs: readonly string[],
): Promise<Result<readonly Uint8Array[]>> {
  const folder = await mkdtemp(join(tmpdir(), "rubric-sheets-pdf-"));
  try {
    return await convertIn(folder, documents, programs);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function convertIn(
  folder: string,
  documents: readonly Uint8Array[],
  programs: readonly string[],
): Promise<Result<readonly Uint8Array[]>> {
  const names = documents.map((_, index) => `document${String(index)}`);
  for (const [index, name] of names.entries()) await writeFile(join(folder, `${name}.docx`), documents[index] ?? "");
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const command = ["--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder];
  const files = names.map((name) => join(folder, `${name}.docx`));
  const fault = await runFirst(programs, [profile, ...command, ...files]);
  if (fault !== null) return failure([fault]);
  try {
    return success(await Promise.all(names.map((name) => readFile(join(folder, `${name}.pdf`)))));
  } catch (error) {
    return failure([issue("office-failed", {}, { detail: errorCode(error) })]);
  }
}

/** Runs the first program that is there, without a shell; gives back what went wrong. */
async function runFirst(programs: readonly string[], args: readonly string[]) {
  for (const program of programs) {
    try {
      await run(program, args, { timeout: LONGEST, windowsHide: true });
      return null;
    } catch (error) {
      const end = endOf(error);
      if (end !== "ENOENT") return issue("office-failed", {}, { detail: end });
    }
  }
  return issue("office-missing", {}, {});
}

const ended = z.object({ code: z.union([z.string(), z.number()]).nullish(), signal: z.string().nullish() });

/** How a program ended: ENOENT where there is none, its status, or the signal that ended it. */
function endOf(error: unknown): string {
  const { code, signal } = ended.parse(error);
  return signal ?? String(code);
}
