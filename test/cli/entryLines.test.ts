import { CITIES, scores } from "../support/books";
import { Desk } from "../support/commandLine";
import { rubricText } from "../support/rubrics";

const units = [
  { name: "甲市", entries: scores(9) },
  { name: "乙市", entries: { ...scores(8), "8": {} } },
  { name: "丙市", entries: { ...scores(7), "1": { score: 99 } } },
];
const head = { rubric: CITIES, interpretations: {}, period: "2020" };
const lines = (...all: readonly unknown[]) => all.map((one) => `${JSON.stringify(one)}\n`).join("");

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

const score = (name: string, ...more: readonly string[]) => desk.run(["score", name, "--json", ...more]);

test("entries a line a unit are scored like the same in one document; places name the line", async () => {
  desk.put("a.json", { ...head, units });
  desk.put("a.ndjson", lines(head, ...units));
  const [whole, byLines] = [await score("a.json"), await score("a.ndjson")];
  expect([byLines.status, byLines.stdout]).toEqual([whole.status, whole.stdout]);
  expect(whole.stderr).toContain('a.json · units[2].entries["1"].score · 丙市');
  expect(byLines.stderr).toContain('a.ndjson · 第4行 entries["1"].score · 丙市');
});

test.each([
  ["blank lines and those of Windows", `\uFEFF${lines(head)}\r\n\n${lines(...units).replaceAll("\n", "\r\n")}`],
  ["no newline at the end", lines(head, ...units).trimEnd()],
])("%s do not matter", async (_, text) => {
  desk.put("a.json", { ...head, units });
  desk.put("a.ndjson", text);
  expect((await score("a.ndjson")).stdout).toBe((await score("a.json")).stdout);
});

test("without a first line for the whole, --rubric names the rubric: built in, or a file", async () => {
  desk.put("a.ndjson", lines(...units));
  desk.put("own.json", rubricText(`${CITIES}.json`).replace(CITIES, "own-cities"));
  for (const rubric of [CITIES, "own.json"]) {
    const { stdout, stderr } = await score("a.ndjson", "--rubric", rubric);
    expect(stdout).toContain('"total": 72');
    expect(stderr).toContain("第3行");
  }
});

test.each<readonly [string, string | Uint8Array, number, readonly string[]]>([
  ["nothing names the rubric", lines(...units), 2, ["没有写是哪张考评表的数据"]],
  [
    "lines that are no JSON, all of them",
    `${lines(head)}{"name":\n${lines(units[0])}{]\n`,
    2,
    ["第2行第9列", "第4行第2列"],
  ],
  ["a key twice", `${lines(head)}{"name":"甲","name":"乙"}\n`, 1, ["键“name”重复出现（第2行）"]],
  ["a unit that is none", lines(head, units[0], ["甲市"]), 1, ["a.ndjson · 第3行：应为对象"]],
  ["a second line for the whole", lines(head, units[0], head), 1, ["第3行 rubric"]],
  ["units in the first line", lines({ ...head, units }), 1, ["开头一行不写“units”"]],
  ["an unknown rubric", lines({ rubric: "mars" }, ...units), 1, ["没有编号为“mars”的考评表"]],
  ["bytes of another encoding", Uint8Array.of(0x7b, 0xb1, 0xb1, 0x7d), 2, ["不是文本文件"]],
])("%s: told", async (_, text, status, told) => {
  desk.put("a.ndjson", text);
  const ran = await score("a.ndjson");
  expect(ran.status).toBe(status);
  for (const sentence of told) expect(ran.stderr).toContain(sentence);
});

test.each([
  [["score", "a.ndjson", "b.ndjson"], "一次只能用一个.json（.ndjson）文件"],
  [["read", "a.ndjson", "--json"], "不支持这种文件"],
  [["score", "none.ndjson"], "找不到这个文件"],
])("%j is refused", async (typed, told) => {
  desk.put("a.ndjson", lines(head, ...units));
  desk.put("b.ndjson", lines(head, ...units));
  const { status, stderr } = await desk.run(typed);
  expect(status).toBe(2);
  expect(stderr).toContain(told);
});

test("a character on the border of two portions of a large file is read whole", async () => {
  const names = Array.from(
    { length: 9_000 },
    (_, index) => `很长的名称以便文件足够大而且边界落在字的中间${String(index)}`,
  );
  const many = names.map((name) => ({ name, entries: scores(9), category: null }));
  desk.put("a.ndjson", lines(head, ...many));
  const { stdout } = await desk.run(["score", "a.ndjson", "--format", "csv", "--fields", "name,total"]);
  expect(stdout).toBe(`\uFEFF单位,总分\r\n${names.map((name) => `${name},72\r\n`).join("")}`);
});
