import { spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/*
 * How the command line is compiled and found again, in a project that is as small as can be.
 */

const HOME = join(__dirname, "../..");
const TOLD = "正在准备命令行……\n";

let root: string;
const at = (path: string) => join(root, path);
const kept = () => readdirSync(at("build/rubric"));

function put(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

/** A program that says one word, in a part that it loads when it runs. */
const word = (said: string) => `export const word = "${said}";\n`;
const MAIN = `
export async function main(typed: readonly string[], { proven }: { proven: readonly string[] }): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, Number(typed[0] ?? 0)));
  const { word } = await import("./word");
  process.stdout.write([word, ...proven].join(" "));
  return 0;
}
`;
const PROVE = `
import { readFileSync } from "node:fs";
export const proven = async (folder: string): Promise<readonly string[]> => [readFileSync(folder + "/one.json", "utf8")];
`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bundle-"));
  cpSync(join(HOME, "src/cli/start"), at("src/cli/start"), { recursive: true });
  symlinkSync(join(HOME, "node_modules"), at("node_modules"));
  put("package.json", '{ "type": "module" }');
  put("package-lock.json", "{}");
  put("src/cli/main.ts", MAIN);
  put("src/cli/prove.ts", PROVE);
  put("src/cli/word.ts", word("first"));
  put("rubrics/one.json", "rubric");
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function started(...typed: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [at("src/cli/start/rubric.js"), ...typed]);
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (text) => (stdout += String(text)));
    child.stderr.on("data", (text) => (stderr += String(text)));
    child.on("close", (status) => {
      resolve({ status, stdout, stderr });
    });
  });
}

const says = (stdout: string, stderr: string): Ran => ({ status: 0, stdout, stderr });

test("made once, told once, then used as it is", async () => {
  expect(await started()).toEqual(says("first rubric", TOLD));
  expect(await started()).toEqual(says("first rubric", ""));
  expect(kept()).toHaveLength(1);
});

test.each<readonly [string, string, () => void]>([
  [
    "a source",
    "again rubric",
    () => {
      put("src/cli/word.ts", word("again"));
    },
  ],
  [
    "a rubric",
    "first change",
    () => {
      put("rubrics/one.json", "change");
    },
  ],
  [
    "a source added that comes before another, nothing else",
    "other rubric",
    () => {
      put("src/cli/word.tsx", word("other"));
    },
  ],
  [
    "the installed packages",
    "first rubric",
    () => {
      put("package-lock.json", "{ }");
    },
  ],
])("%s changed: what was made before is not used", async (_, stdout, change) => {
  await started();
  change();
  expect(await started()).toEqual(says(stdout, TOLD));
  expect(await started()).toEqual(says(stdout, ""));
});

test("a source of the same size, put back with the time that it had, is another one", async () => {
  await started();
  const { atime, mtime } = statSync(at("src/cli/word.ts"));
  put("src/cli/word.ts", word("worst"));
  utimesSync(at("src/cli/word.ts"), atime, mtime);
  expect(await started()).toEqual(says("worst rubric", TOLD));
});

test("a source deleted is missed, and one restored is found", async () => {
  await started();
  const text = readFileSync(at("src/cli/word.ts"), "utf8");
  rmSync(at("src/cli/word.ts"));
  const missing = await started();
  expect(missing.status).toBe(1);
  expect(missing.stderr).toContain('Could not resolve "./word"');
  expect(kept()).toHaveLength(1);
  put("src/cli/word.ts", text);
  expect((await started()).stdout).toBe("first rubric");
});

test("several at once make the same, and none is in the way of another", async () => {
  const ran = await Promise.all([started(), started(), started()]);
  expect(ran.map(({ status, stdout }) => [status, stdout])).toEqual(Array(3).fill([0, "first rubric"]));
  expect(kept()).toHaveLength(1);
});

test("whoever runs an older one goes on with it while another is made; what nobody used for days is deleted", async () => {
  await started();
  const [old = ""] = kept();
  const long = new Date(Date.now() - 3 * 24 * 60 * 60_000);
  utimesSync(at(`build/rubric/${old}`), long, long);
  const running = started("1500");
  await untilUsed(at(`build/rubric/${old}`), long);
  put("src/cli/word.ts", word("second"));
  expect((await started()).stdout).toBe("second rubric");
  expect((await running).stdout).toBe("first rubric");
  utimesSync(at(`build/rubric/${old}`), long, long);
  put("src/cli/word.ts", word("third"));
  await started();
  expect(existsSync(at(`build/rubric/${old}`))).toBe(false);
});

/** Waits until a folder is newer than some time. */
async function untilUsed(folder: string, time: Date): Promise<void> {
  while (statSync(folder).mtime <= time) await new Promise((resolve) => setTimeout(resolve, 20));
}

const ROOT_USER = process.getuid?.() === 0;

(ROOT_USER ? test.skip : test)(
  "where nothing can be kept, it is made each time and leaves nothing behind",
  async () => {
    mkdirSync(at("build"));
    chmodSync(at("build"), 0o555);
    const ran = await started();
    expect([ran.status, ran.stdout]).toEqual([0, "first rubric"]);
    expect(ran.stderr).toContain("每次都要准备");
    chmodSync(at("build"), 0o755);
  },
);
