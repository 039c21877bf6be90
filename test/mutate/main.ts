import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import jestConfig from "../../jest.config.js";
import { append, readJournal } from "./journal";
import { planFor } from "./plan";
import { report } from "./report";

/*
 * npm run mutate -- PATH [--sample N] [--tests FOLDER]…: which wrong versions of the sources under PATH the tests of
 * their room notice, or those of the folders named. Sources are mutated as they are compiled, never on disk.
 */

const root = fileURLToPath(new URL("../..", import.meta.url));
const jestFiles = join(root, "test/mutate/jest");

/** How long a process may be silent: beyond what it has announced, and where it has announced nothing. */
const PATIENCE = 30_000;
const WITHOUT_MUTANT = 300_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: "string" }, tests: { type: "string", multiple: true } },
});
const [path] = positionals;
const room = path === undefined ? null : (/^src\/([^/]+)/.exec(path)?.[1] ?? null);
if (path === undefined || room === null) {
  console.error("npm run mutate -- src/ROOM[/…] [--sample N] [--tests test/FOLDER]…");
  process.exitCode = 2;
} else {
  await mutate(path, values.tests ?? [`test/${room}`], Number(values.sample ?? Number.POSITIVE_INFINITY));
}

async function mutate(path: string, folders: readonly string[], sample: number): Promise<void> {
  const { mutants, plan } = planFor(root, path, sample);
  const folder = mkdtempSync(join(tmpdir(), "rubric-sheets-mutate-"));
  const journal = join(folder, "journal.jsonl");
  try {
    writeFileSync(join(folder, "plan.json"), JSON.stringify(plan));
    writeFileSync(join(folder, "jest.json"), JSON.stringify(configFor(folders)));
    while (readJournal(journal).at(-1)?.type !== "end") await runOn(folder, journal);
    console.log(report(mutants, readJournal(journal)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One process of jest, until it ends or says nothing for longer than it may. */
async function runOn(folder: string, journal: string): Promise<void> {
  const before = readJournal(journal).length;
  const jest = spawn(
    process.execPath,
    [join(root, "node_modules/jest/bin/jest.js"), "-i", "-c", join(folder, "jest.json")],
    {
      cwd: root,
      env: { ...process.env, MUTATION_FOLDER: folder },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  let said = "";
  jest.stderr.on("data", (text: Buffer) => (said += text.toString()));
  const ended = new Promise((done) => jest.on("close", done));
  while (!(await Promise.race([ended.then(() => true), setTimeout(1000, false)]))) {
    if (isSilent(journal)) jest.kill("SIGKILL");
  }
  const entries = readJournal(journal);
  const last = entries.at(-1);
  const broken = entries.find((entry) => entry.type === "broken");
  if (broken !== undefined) throw new Error(`${broken.suite} fails without a mutant: ${broken.message}`);
  if (entries.length === before) throw new Error(said);
  if (last?.type === "begin") append(journal, { type: "late", mutant: last.mutant, by: "the end of the process" });
}

function isSilent(journal: string): boolean {
  const last = readJournal(journal).at(-1);
  const limit = last?.type === "begin" ? last.limit : WITHOUT_MUTANT;
  return last !== undefined && Date.now() - statSync(journal).mtimeMs > limit + PATIENCE;
}

/** The tests that need no browser, run by a runner of our own. */
function configFor(folders: readonly string[]): Readonly<Record<string, unknown>> {
  const project = jestConfig.projects.find(({ displayName }) => displayName === "node");
  if (project === undefined) throw new Error("no tests that need no browser");
  const { transform, ...node } = project;
  const compiled = Object.entries(transform).map(([files, [, swc]]) => [
    files,
    [join(jestFiles, "transform.cjs"), swc],
  ]);
  return {
    ...node,
    rootDir: root,
    roots: folders.map((folder) => resolve(root, folder)),
    runner: join(jestFiles, "runner.cjs"),
    testEnvironment: join(jestFiles, "environment.cjs"),
    transform: Object.fromEntries(compiled),
    reporters: [],
  };
}
