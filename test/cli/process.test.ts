import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Desk } from "../support/commandLine";

/** As npm run rubric starts it. */
const COMMAND = [process.execPath, join(__dirname, "../../src/cli/start/rubric.js")];
const LARGE = 64 * 1024 * 1024;
const CITIES = "shanxi-miit-2020-cities";
const full = Object.fromEntries(["1", "2", "3", "4", "5", "6", "7", "8"].map((id) => [id, { score: 9 }]));

let desk: Desk;
beforeAll(() => {
  desk = new Desk();
  // The first of all says that it takes a moment.
  expect(start("list").status).toBe(0);
  desk.put("good.json", { rubric: CITIES, units: [{ name: "太原市", entries: full }] });
  desk.put("bad.json", { rubric: CITIES, units: [{ name: "太原市", entries: { ...full, "1": { score: 99 } } }] });
  const names = Array.from({ length: 3_000 }, (_, index) => `第${String(index + 1)}单位`);
  desk.put("many.json", { rubric: CITIES, units: names.map((name) => ({ name, entries: full })) });
});
afterAll(() => {
  desk.clear();
});

/** Runs the program as a user does, in a process of its own. */
function start(...typed: readonly string[]) {
  const [program = "", ...rest] = COMMAND;
  return ended(spawnSync(program, [...rest, ...typed], { cwd: desk.folder, encoding: "utf8", maxBuffer: LARGE }));
}

function shell(script: string) {
  return ended(
    spawnSync("bash", ["-c", script, "bash", ...COMMAND], { cwd: desk.folder, encoding: "utf8", maxBuffer: LARGE }),
  );
}

function ended({ status, stdout, stderr }: ReturnType<typeof spawnSync>) {
  return { status, stdout: String(stdout), stderr: String(stderr) };
}

test("a sound file: status 0, one JSON document, nothing on standard error", () => {
  const { status, stdout, stderr } = start("score", "good.json", "--json");
  expect([status, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toMatchObject({ rubric: CITIES, units: [{ name: "太原市", total: 72 }] });
});

test("errors in the input: status 1, still one JSON document", () => {
  const { status, stdout, stderr } = start("score", "bad.json", "--json");
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ units: [{ name: "太原市", total: 63 }] });
  expect(stderr).toContain("不能大于15");
});

test("a file that is not there: status 2, no trace of the program's insides", () => {
  const { status, stdout, stderr } = start("score", "none.json", "--json");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toBe("错误（1）\n  none.json：找不到这个文件，请核对路径\n");
});

test("a scored workbook is written while standard output holds the results alone", () => {
  const { status, stdout, stderr } = start("score", "good.json", "--json", "-o", "结果.xlsx");
  expect([status, stderr]).toEqual([0, "结果已写入结果.xlsx\n"]);
  expect(JSON.parse(stdout)).toMatchObject({ units: [{ total: 72, rank: 1 }] });
  expect(start("validate", "结果.xlsx").stdout).toBe("结果.xlsx：1个单位，结果最新\n没有发现问题\n");
});

test("a reader that goes early is no fault", () => {
  const { stdout, stderr } = shell('"$@" score many.json --json | head -n 2; echo "${PIPESTATUS[0]}"');
  expect(stdout).toBe(`{\n  "rubric": "${CITIES}",\n0\n`);
  // On a slow machine it is told how far it is.
  expect(stderr.replace(/^正在.*%\n/gm, "")).toBe("");
});

test("a large result comes through a pipe whole", () => {
  const { status, stdout } = shell('"$@" score many.json --json | cat');
  expect(status).toBe(0);
  const document: unknown = JSON.parse(stdout);
  expect(document).toHaveProperty("units.length", 3_000);
});

test("the rubrics are found from any folder", () => {
  const { status, stdout } = start("show", CITIES, "--json");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ id: CITIES });
});
