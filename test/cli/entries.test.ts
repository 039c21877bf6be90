import { parseEntries } from "../../src/scoring/entries";
import { evaluate } from "../../src/scoring/evaluate";
import { resultsOf } from "../../src/scoring/report";
import { Desk } from "../support/commandLine";
import { builtInRubric } from "../support/rubrics";

const CITIES = "shanxi-miit-2020-cities";
const ids = ["1", "2", "3", "4", "5", "6", "7", "8"];
const full = Object.fromEntries(ids.map((id) => [id, { score: 9 }]));

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

const sound = {
  rubric: CITIES,
  units: [
    { name: "太原市", entries: full },
    { name: "大同市", entries: { ...full, "8": {} } },
  ],
};

test("score --json prints the results of the engine, one document and nothing else", async () => {
  desk.put("a.json", sound);
  const { status, stdout, stderr } = await desk.run(["score", "a.json", "--json"]);
  expect(status).toBe(0);
  const parsed = parseEntries(sound);
  if (!parsed.ok) throw new Error("sound");
  const results = resultsOf(evaluate(builtInRubric(CITIES), parsed.value.entries));
  expect(stdout).toBe(`${JSON.stringify(results, null, 2)}\n`);
  expect(stderr).toContain('a.json · units[1].entries["8"].score · 大同市 · 指标8 促进大数据发展 · score：“得分”未填');
});

test("the mark of a cap stays inside", async () => {
  const entries = { "16": { central: 5, provincial: 0, municipal: 0 } };
  desk.put("a.json", { rubric: "beijinggang-2019-villages", units: [{ name: "红星村", entries }] });
  const { stdout } = await desk.run(["score", "a.json", "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({ units: [{ items: { "16": { points: 3, max: 3 } } }] });
  expect(stdout).not.toContain("capped");
});

test("score prints a table, then what is missing", async () => {
  desk.put("a.json", sound);
  const { status, stdout } = await desk.run(["score", "a.json"]);
  expect(status).toBe(0);
  expect(stdout.split("\n").map((line) => line.replace(/ +/g, " "))).toEqual([
    "各市工信局督导评价指标体系",
    "",
    "单位 总分 名次 等次 依据 状态",
    "------ ---- ---- ---- ---- ------------",
    "太原市 72 1 良好 审核 已填全",
    "大同市 63 — — 审核 未填全，暂定",
    "",
    "名次：按总分排列，文件未规定名次",
    "等次：依据方案第五部分“督导评价结果”",
    "",
    "未填全的单位（1个，以上结果为暂定）",
    " 大同市：8 促进大数据发展",
    "",
  ]);
});

test("the table names the readings that were switched", async () => {
  desk.put("a.json", { ...sound, interpretations: { decimals: "1" } });
  const { stdout } = await desk.run(["score", "a.json"]);
  expect(stdout).toContain("改选的口径\n  各项得分保留几位小数？：保留1位小数\n");
});

test("errors are told with their paths, what could be scored is printed, status 1", async () => {
  const units = [{ name: "太原市", entries: { ...full, "1": { score: 99 } } }, { name: "大同市", entries: full }, 5];
  desk.put("a.json", { ...sound, units });
  const { status, stdout, stderr } = await desk.run(["score", "a.json", "--json"]);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    rubric: CITIES,
    provisional: true,
    units: [
      { name: "太原市", total: 63, items: { "1": { points: null } } },
      { name: "大同市", total: 72 },
    ],
  });
  expect(stderr).toContain("错误（2）");
  expect(stderr).toContain('units[0].entries["1"].score');
  expect(stderr).toContain("units[2]");
});

test.each([
  ["an unknown rubric", { rubric: "mars", units: [] }],
  ["no entries at all", []],
])("%s: nothing to score, still one document, status 1", async (_, data) => {
  desk.put("a.json", data);
  const { status, stdout } = await desk.run(["score", "a.json", "--json"]);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual({ rubric: null, interpretations: {}, provisional: true, missing: [], units: [] });
});

test("without --json nothing to score prints nothing", async () => {
  desk.put("a.json", { rubric: "mars", units: [] });
  const { status, stdout, stderr } = await desk.run(["score", "a.json"]);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("没有编号为“mars”的考评表");
});

test.each([
  ["a missing file", "b.json", "找不到这个文件"],
  ["a folder", "folder.json", "这是文件夹"],
  ["text that is no JSON", "text.json", "不是有效的JSON（第1行"],
  ["bytes that are no text", "bytes.json", "不是文本文件"],
  ["another type of file", "a.docx", "不支持这种文件，可用：.json、.xlsx"],
  ["a file without a type", "a", "不支持这种文件"],
])("%s: status 2 and nothing on standard output", async (_, name, sentence) => {
  desk.put("folder.json/x", "");
  desk.put("text.json", "{ rubric: ");
  desk.put("bytes.json", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
  desk.put("a.docx", "");
  desk.put("a", "");
  for (const typed of [
    ["score", name, "--json"],
    ["score", name],
    ["validate", name],
  ]) {
    const { status, stdout, stderr } = await desk.run(typed);
    expect([status, typed[0] === "score" ? stdout : ""]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
    expect(stderr).toContain(name);
  }
});

test("entries in GBK and with a BOM are read", async () => {
  const gbkName = Buffer.from([0xcc, 0xab, 0xd4, 0xad, 0xca, 0xd0]);
  const [before = "", after = ""] = JSON.stringify({ ...sound, units: [{ name: "@", entries: full }] }).split("@");
  desk.put("gbk.json", Buffer.concat([Buffer.from(before), gbkName, Buffer.from(after)]));
  desk.put("bom.json", `\uFEFF${JSON.stringify(sound)}`);
  for (const name of ["gbk.json", "bom.json"]) {
    const { status, stdout } = await desk.run(["score", name, "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty("units.0.name", "太原市");
  }
});

test("a key that stands twice is an error of the input", async () => {
  desk.put("a.json", `{"rubric": "${CITIES}", "units": [], "units": []}`);
  const { status, stderr } = await desk.run(["validate", "a.json"]);
  expect(status).toBe(1);
  expect(stderr).toContain("键“units”重复出现（第1行）");
});

test("validate: nothing wrong is status 0; problems are grouped, errors first", async () => {
  desk.put("good.json", { ...sound, units: [{ name: "太原市", entries: full }] });
  expect(await desk.run(["validate", "good.json"])).toEqual({
    status: 0,
    stdout: "good.json：1个单位\n没有发现问题\n",
    stderr: "",
  });
  desk.put("bad.json", {
    ...sound,
    units: [{ name: "大同市", entries: { "1": { score: -1 } } }],
  });
  const { status, stdout, stderr } = await desk.run(["validate", "good.json", "bad.json"]);
  expect([status, stdout]).toEqual([1, "good.json：1个单位\nbad.json：1个单位\n错误1条，警告7条\n"]);
  const lines = stderr.split("\n");
  expect(lines[0]).toBe("错误（1）");
  expect(lines[1]).toBe(
    '  bad.json · units[0].entries["1"].score · 大同市 · 指标1 优化集群布局 · score：“得分”不能小于0，现为-1',
  );
  expect(lines[2]).toBe("警告（7）");
});

test("validate: warnings alone are status 0; an unreadable file among others is status 2, all are told", async () => {
  desk.put("blank.json", sound);
  expect((await desk.run(["validate", "blank.json"])).status).toBe(0);
  desk.put("bad.json", { rubric: "mars", units: [] });
  const { status, stderr } = await desk.run(["validate", "blank.json", "none.json", "bad.json"]);
  expect(status).toBe(2);
  expect(stderr).toContain("none.json：找不到这个文件");
  expect(stderr).toContain("mars");
  expect(stderr).toContain("大同市");
});

test("score takes one entries file, or workbooks, not a mixture", async () => {
  desk.put("a.json", sound);
  desk.put("b.json", sound);
  const { status, stdout, stderr } = await desk.run(["score", "a.json", "b.json"]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("一次只能用一个.json（.ndjson）文件，或若干个.xlsx工作簿");
});

test("notices that many units share are told on one line", async () => {
  const units = ["甲", "乙", "丙", "丁", "戊"].map((name) => ({ name, self: full }));
  desk.put("a.json", { ...sound, units });
  const { stdout, stderr } = await desk.run(["score", "a.json"]);
  const start = "提示（10）\n  a.json · 甲、乙、丙等5个单位：没有审核数据，按自评数据计分，不排名、不定等次\n";
  expect(stderr.startsWith(`${start}  a.json · 甲、乙、丙等5个单位：口径“只有自评、`)).toBe(true);
  expect(stdout).toContain("\n【只有自评】5个单位还没有审核，按自评计分，不排名、不定等次。\n");
});

test("what follows for whom is told after the table", async () => {
  const units = [
    { name: "甲盟", attributes: { grade: "差", serious: true } },
    { name: "乙盟", attributes: { grade: "一般" } },
  ];
  desk.put("a.json", { rubric: "inner-mongolia-2018-leagues", units });
  const { stdout } = await desk.run(["score", "a.json"]);
  expect(stdout).toContain(
    "结果运用\n  由自治区扶贫开发领导小组约谈盟市党政主要负责人，提出限期整改要求（第八条）：甲盟、乙盟\n  严肃问责（第八条）：甲盟\n",
  );
});

test("a full disk under standard output is status 2", async () => {
  desk.put("a.json", sound);
  const full = { isTTY: false, write: () => Promise.reject(Object.assign(new Error("full"), { code: "ENOSPC" })) };
  const { status, stderr } = await desk.run(["score", "a.json", "--json"], { stdout: full });
  expect(status).toBe(2);
  expect(stderr).toContain("结果无法输出（ENOSPC）");
});
