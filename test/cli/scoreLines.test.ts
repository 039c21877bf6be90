import { CITIES, scores } from "../support/books";
import type { TellStep } from "../../src/cli/system/io";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { sampleEntries } from "../support/issued";
import { Desk } from "../support/commandLine";

const entries = {
  rubric: CITIES,
  units: [
    { name: '=甲,"市"', entries: scores(9), self: scores(10) },
    { name: "乙市", entries: { ...scores(8), "8": {} } },
  ],
};

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put("data.json", entries);
});
afterEach(() => {
  desk.clear();
});

const run = (...more: string[]) => desk.run(["score", "data.json", ...more]);

test("a line a unit for a spreadsheet has what there is of points and standings, and no name is a formula", async () => {
  const { status, stdout } = await run("--format", "csv");
  expect(status).toBe(0);
  expect(stdout).toBe(
    ["\uFEFF单位,填全,总分,名次,等次", `"'=甲,""市""",是,72,1,良好`, "乙市,否,56,,", ""].join("\r\n"),
  );
});

test("the same as objects, with the fields that were asked for, in their order", async () => {
  const { stdout } = await run("--format", "ndjson", "--fields", "rank,name,points:1,self,complete");
  expect(stdout.split("\n")).toEqual([
    '{"rank":1,"name":"=甲,\\"市\\"","points:1":9,"self":80,"complete":true}',
    '{"rank":null,"name":"乙市","points:1":8,"self":null,"complete":false}',
    "",
  ]);
});

test.each([
  [["--format", "csv", "--fields", "name,蓝,points:99"], /没有栏目“蓝”，可以写的有：name、[\s\S]*没有栏目“points:99”/],
  [["--fields", "name"], /选项“--fields”要与“--format csv”或“--format ndjson”一起用/],
  [["--json", "--format", "csv"], /选项“--json”不能与“--format”同时使用/],
  [["--format", "xml"], /选项“--format”应为csv、ndjson之一/],
])("%j is refused before anything is written", async (options, told) => {
  const { status, stdout, stderr } = await run(...options, "-o", "结果.xlsx");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(told);
  expect(() => desk.bytes("结果.xlsx")).toThrow();
});

test.each(["csv", "ndjson", "json"])("%s: it is told how far reading, scoring and writing are", async (format) => {
  const units = Array.from({ length: 400 }, (_, index) => ({ name: `第${String(index)}市`, entries: scores(9) }));
  desk.put("data.ndjson", [{ rubric: CITIES }, ...units].map((line) => `${JSON.stringify(line)}\n`).join(""));
  const reached = new Map<string, number[]>();
  const progress: TellStep = (step, how) => {
    if (typeof how !== "boolean") reached.set(step, [...(reached.get(step) ?? []), how.done / how.of]);
    return Promise.resolve();
  };
  const options = format === "json" ? ["--json"] : ["--format", format, "--fields", "name,total,points:1,points:2"];
  await desk.run(["score", "data.ndjson", ...options], { progress });
  expect(reached.get("正在读取 Reading data.ndjson")?.at(-1)).toBe(1);
  expect(reached.get("正在计分 Scoring")?.slice(0, 3)).toEqual([0, 0.25, 0.5]);
  expect([...reached.keys()]).toEqual(expect.arrayContaining(format === "json" ? ["正在输出 Writing"] : []));
});

test("a workbook that is written beside the lines has everything", async () => {
  desk.put("data.json", sampleEntries("beijinggang-2019-villages", 4));
  const lines = await run("--format", "csv", "-o", "甲.xlsx");
  const table = await run("-o", "乙.xlsx");
  expect(lines.stderr).toContain("若选");
  expect(table.stderr).toContain("若选");
  const sheets = async (name: string) => {
    const read = await xlsxWorkbook({ bytes: desk.bytes(name) }).read();
    return read.ok ? read.value.sheets : [];
  };
  expect(await sheets("甲.xlsx")).toEqual(await sheets("乙.xlsx"));
});

test("what other readings would change is told with --all only, and that it is left out", async () => {
  desk.put("data.json", sampleEntries("beijinggang-2019-villages", 20));
  const [short, all] = [await run("--format", "csv"), await run("--format", "csv", "--all")];
  expect(short.stdout).toBe(all.stdout);
  expect(short.stderr).toContain("没有逐个单位列出换一种口径会怎样；要列出，加--all");
  expect(short.stderr).not.toContain("若选");
  expect(all.stderr).toContain("若选");
  expect(all.stderr).not.toContain("没有逐个单位列出");
});
