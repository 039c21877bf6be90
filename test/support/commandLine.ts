import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openCatalogue } from "../../src/cli/common/catalogue";
import type { Io, Output } from "../../src/cli/system/io";
import { run } from "../../src/cli/run";
import { writeDocx } from "../../src/report/docx/write";
import { issue } from "../../src/shared/issue";
import { failure } from "../../src/shared/result";
import { nodeCodec } from "../../src/cli/system/nodeCodec";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";

/** The built-in rubrics, read once. */
const official = openCatalogue(join(__dirname, "../../rubrics"));

/** What a command printed and with which status it left. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own for one test, in which commands are run. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), "rubric-sheets-"));

  /** Puts a file on the desk: text as UTF-8, bytes as they are, anything else as JSON. */
  put(name: string, content: unknown): string {
    const path = this.path(name);
    mkdirSync(dirname(path), { recursive: true });
    const plain = typeof content === "string" || content instanceof Uint8Array;
    writeFileSync(path, plain ? content : JSON.stringify(content));
    return path;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  bytes(name: string): Uint8Array {
    return readFileSync(this.path(name));
  }

  /** Runs a command; `changes` stand in place of parts of the usual outside. */
  async run(typed: readonly string[], changes: Partial<Io> = {}): Promise<Ran> {
    const stdout = notebook();
    const stderr = notebook();
    const usual: Io = {
      stdout: stdout.output,
      stderr: stderr.output,
      cwd: this.folder,
      rubrics: () => official,
      openWorkbook: (options) => Promise.resolve(xlsxWorkbook({ ...options, codec: nodeCodec })),
      writeDocx,
      toPdf: () => Promise.resolve(failure([issue("office-missing", {}, {})])),
      progress: () => Promise.resolve(),
      stamp: () => ({ time: "2021-01-15T08:00:00.000Z", program: "rubric-sheets test" }),
    };
    const status = await run(typed, { ...usual, ...changes });
    return { status, stdout: stdout.text(), stderr: stderr.text() };
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** An output that keeps what is written to it. */
function notebook(): { readonly output: Output; text(): string } {
  let text = "";
  const write = (more: string) => {
    text += more;
    return Promise.resolve();
  };
  return { output: { write, isTTY: false }, text: () => text };
}
