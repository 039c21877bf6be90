import { CITIES, scores } from "../support/books";
import { Desk } from "../support/commandLine";
import { printed, witness } from "../support/witness";

/*
 * Entries files that are no JSON, hold what the format does not have, or come in other encodings. All faults of a file
 * are told at once, each with its path.
 */

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

const NAME = "数据.json";

/** Scores a file, and makes sure that validating it says the same. */
async function scored(content: unknown) {
  desk.put(NAME, content);
  const ran = await witness(desk, "score", NAME, "--json");
  const { status, errors, warnings } = await witness(desk, "validate", NAME);
  expect({ status, errors, warnings }).toEqual({ status: ran.status, errors: ran.errors, warnings: ran.warnings });
  return ran;
}

const file = (units: unknown, more: object = {}) => ({ rubric: CITIES, units, ...more });
const whole = { name: "太原市", entries: scores(9) };
const sound = JSON.stringify(file([whole]));
const NOTHING = { rubric: null, interpretations: {}, provisional: true, missing: [], units: [] };

test.each<[string, string, ...(readonly string[])]>([
  ["a comma too many", `{"rubric": "${CITIES}",\n"units": [],}`, "第2行第13列：应为带双引号的键"],
  ["a comma too few", `{"rubric": "${CITIES}"\n"units": []}`, "第2行第1列：缺少逗号"],
  ["full-width quotes", "{“rubric”：1}", "第1行第2列：有不认识的字符，引号、冒号、逗号须用半角"],
  ["a file cut off", sound.slice(0, -2), `第1行第${String(sound.length - 1)}列：缺少“]”`],
  ["a comment", `// 太原市\n${sound}`, "第1行第1列：不能写注释"],
  ["two documents", `${sound}\n${sound}`, "第2行第1列：后面多出内容"],
  ["nothing", "", "第1行第1列：缺少值"],
])("%s is no JSON: status 2, with its place", async (_, content, ...details) => {
  const ran = await scored(content);
  const errors = details.map((detail) => `${NAME}：不是有效的JSON（${detail}），请检查文件是否完整`);
  expect(ran).toMatchObject({ status: 2, stdout: "", errors, warnings: [] });
});

test("lists within lists without end are refused, not followed", async () => {
  const ran = await scored(`{"rubric": "${CITIES}", "units": ${"[".repeat(50_000)}${"]".repeat(50_000)}}`);
  const errors = [`${NAME}：列表和对象套了100层以上，不是填报数据，请核对文件`];
  expect(ran).toMatchObject({ status: 1, errors, warnings: [] });
  expect(printed(ran)).toEqual(NOTHING);
});

test("keys that stand twice are all told: nobody can tell which is meant", async () => {
  const twice = `{"rubric": "${CITIES}",\n"units": [{"name": "太原市", "entries": {"1": {"score": 1, "score": 2}}}],\n"units": []}`;
  const ran = await scored(twice);
  const told = (key: string, line: number) => `${NAME}：键“${key}”重复出现（第${String(line)}行），请删去多余的一个`;
  expect(ran).toMatchObject({ status: 1, errors: [told("score", 2), told("units", 3)], warnings: [] });
  expect(printed(ran)).toEqual(NOTHING);
});

test("wrong types and unknown keys, all at once; the rest is scored", async () => {
  const odd = { name: "大同市", entries: { ...scores(8), "1": { score: { points: 9 } }, "2": 7 }, self: [], note: "x" };
  const units = [whole, odd, { entries: {} }, "朔州市", { name: 5 }];
  const ledger = [{ unit: "太原市", item: 1 }, {}];
  const ran = await scored(file(units, { year: 2020, period: 2020, interpretations: { decimals: 2 }, ledger }));
  expect(ran.status).toBe(1);
  expect(ran.errors).toEqual([
    `${NAME} · interpretations.decimals：应为带双引号的文字，现为数字`,
    `${NAME} · period：应为带双引号的文字，现为数字`,
    `${NAME} · year：没有这个键，可用：rubric、interpretations、period、units、ledger；请核对拼写，或删去`,
    `${NAME} · units[1].entries["1"].score：填报值应为数字、文字、true、false、null或由它们组成的列表`,
    `${NAME} · units[1].entries["2"]：应为对象{…}，现为数字`,
    `${NAME} · units[1].self：应为对象{…}，现为列表[…]`,
    `${NAME} · units[1].note：没有这个键，可用：name、category、attributes、entries、self、final；请核对拼写，或删去`,
    `${NAME} · units[2].name：缺少，应为带双引号的文字`,
    `${NAME} · units[3]：应为对象{…}，现为带双引号的文字`,
    `${NAME} · units[4].name：应为带双引号的文字，现为数字`,
    `${NAME} · ledger[0].item：应为带双引号的文字，现为数字`,
    `${NAME} · ledger[1].unit：缺少，应为带双引号的文字`,
    `${NAME} · ledger[1].item：缺少，应为带双引号的文字`,
  ]);
  expect(printed(ran)).toMatchObject({
    units: [
      { name: "太原市", complete: true, total: 72 },
      { name: "大同市", complete: false, rank: null, items: { "1": { points: null }, "2": { points: null } } },
    ],
  });
});

test("values and ids that the rubric does not have, all at once", async () => {
  const entries = { ...scores(9), "1": { score: "9" }, "2": { score: 15.5 }, "3": { points: 9 }, "9": { score: 1 } };
  const units = [
    { ...whole, entries, attributes: { colour: "red", ledgerClosed: "是" }, final: { grade: "好", reason: "" } },
    { name: "大同市", category: "1", entries: scores(8) },
    { name: " 太原市 " },
    { name: "" },
  ];
  const ran = await scored(file(units, { interpretations: { decimals: "3", colour: "red" } }));
  const one = `${NAME} · units[0]`;
  expect(ran.errors).toEqual([
    `${NAME} · interpretations["decimals"]：口径“decimals”没有选项“3”，可选：2（保留2位小数）、1（保留1位小数）、4（保留4位小数）、0（取整数）`,
    `${NAME} · interpretations["colour"]：本表没有口径“colour”，现有：decimals、nothing-to-assess、grade-rounding、self-only、due-day、ranks`,
    `${NAME} · units[1] · 大同市：本表不分类别，请删去类别`,
    `${NAME} · units[2].name ·  太原市 ：单位“ 太原市 ”重复出现，每个单位只能有一份数据`,
    `${NAME} · units[3].name：单位名称是空的，请填写`,
    `${one}.attributes.colour · 太原市 · colour：本表没有单位属性“colour”，可用：received、ledgerClosed`,
    `${one}.attributes.ledgerClosed · 太原市 · ledgerClosed：“台账已记全”应填“是”或“否”（数据文件里是true或false），现为“是”`,
    `${one}.entries["9"] · 太原市 · 指标9：本表没有指标“9”`,
    `${one}.final · 太原市 · final：没有等次“好”，可选：优秀、良好、一般`,
    `${one}.final · 太原市 · final：最终等次须写明理由`,
    `${one}.entries["1"].score · 太原市 · 指标1 优化集群布局 · score：“得分”应填数字（不带引号和单位），现为“9”`,
    `${one}.entries["2"].score · 太原市 · 指标2 支持项目建设 · score：“得分”不能大于15，现为15.5`,
    `${one}.entries["3"].points · 太原市 · 指标3 资金政策支持 · points：指标没有填报项目“points”，可填：notApplicable、score`,
  ]);
  expect(ran.status).toBe(1);
  const points = { "1": { points: null }, "2": { points: null }, "3": { points: null }, "4": { points: 9 } };
  expect(printed(ran)).toMatchObject({ units: [{ name: "太原市", complete: false, items: points }] });
});

test.each<[string, unknown, readonly string[]]>([
  ["a list", [], ["：应为对象{…}，现为列表[…]"]],
  ["null", "null", ["：应为对象{…}，现为null"]],
  ["no rubric", { units: [] }, [" · rubric：缺少，应为带双引号的文字"]],
  ["no units", { rubric: CITIES }, [" · units：缺少，应为列表[…]"]],
  ["units that are no list", file({ 太原市: {} }), [" · units：应为列表[…]，现为对象{…}"]],
])("%s: nothing to score, still one document", async (_, content, errors) => {
  const ran = await scored(content);
  expect(ran).toMatchObject({ status: 1, errors: errors.map((error) => NAME + error), warnings: [] });
  expect(printed(ran)).toEqual(NOTHING);
});

test("a blank is never counted as 0, however it is written", async () => {
  const rest = Object.fromEntries(Object.entries(scores(9)).filter(([id]) => id !== "1"));
  for (const blank of [{ "1": null }, { "1": {} }, { "1": { score: null } }, {}]) {
    const ran = await scored(file([{ name: "太原市", entries: { ...rest, ...blank } }]));
    const warning = `${NAME} · units[0].entries["1"].score · 太原市 · 指标1 优化集群布局 · score：“得分”未填`;
    expect(ran).toMatchObject({ status: 0, errors: [], warnings: [warning] });
    expect(printed(ran)).toMatchObject({ units: [{ complete: false, rank: null, items: { "1": { points: null } } }] });
  }
});

test("a name with line breaks and codes for the screen takes one line and obeys nobody", async () => {
  const ran = await scored(file([{ name: "太原\n市\u001b[31m", entries: { ...scores(9), "1": { score: 99 } } }]));
  const where = `${NAME} · units[0].entries["1"].score · 太原⏎市〔U+001B〕[31m · 指标1 优化集群布局 · score`;
  expect(ran.errors).toEqual([`${where}：“得分”不能大于15，现为99`]);
});

const utf16 = Buffer.from(sound, "utf16le");
const [before = "", after = ""] = sound.split("太原市");
const gbk = Buffer.concat([Buffer.from(before), Buffer.from([0xcc, 0xab, 0xd4, 0xad, 0xca, 0xd0]), Buffer.from(after)]);

test.each([
  ["UTF-8 with a BOM", Buffer.from(`\uFEFF${sound}`)],
  ["UTF-16", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
  ["UTF-16, the other way round", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
  ["GBK", gbk],
])("%s is read like any other", async (_, bytes) => {
  const ran = await scored(bytes);
  expect(ran).toMatchObject({ status: 0, stderr: "" });
  expect(printed(ran)).toMatchObject({ units: [{ name: "太原市", total: 72 }] });
});

test.each([
  ["UTF-16 without a BOM", utf16],
  ["a workbook called .json", Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
])("%s: status 2 and what to do", async (_, bytes) => {
  const errors = [`${NAME}：不是文本文件，或编码无法识别，请另存为UTF-8编码`];
  expect(await scored(bytes)).toMatchObject({ status: 2, stdout: "", errors });
});
