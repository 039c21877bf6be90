import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { p, r, tbl, tc, tr, wordPackage } from "../drafting/make/reading";
import { Desk } from "../support/commandLine";
import { compoundFile, listing } from "../support/packages";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

const file = (name: string) => readFileSync(join(__dirname, "../drafting/files", name));
const textOf = (name: string) => Buffer.from(desk.bytes(name)).toString();

const header = tr(tc("序号"), tc("考核内容"), tc("分值"), tc("评分标准"));
const row = (number: string, name: string, points: string, rule: string) =>
  tr(tc(number), tc(name), tc(points), tc(rule));
const one = tbl(header, row("1", "会议", "10", "每少1次扣2分，扣完为止。"), row("2", "台账", "20", "酌情扣分。"));
const signature = tbl(tr(tc("填表人"), tc("")), tr(tc("审核人"), tc("")));

test("drafts a rubric file and says item by item what was understood", async () => {
  desk.put("表.docx", file("forestry.docx"));
  const { status, stdout } = await desk.run(["draft", "表.docx", "-o", "Forestry_2024.rubric.json"]);
  expect(status).toBe(0);
  expect(JSON.parse(textOf("Forestry_2024.rubric.json"))).toMatchObject({ id: "forestry-2024", version: 1 });
  expect(stdout).toContain("  3  造林绿化  25分  【确定】");
  expect(stdout).toContain("原文：完成造林任务得25分；未完成的，得分＝25×完成率。");
  expect(stdout).toMatch(/例如：.+得\d+(?:\.\d+)?分/);
  expect(stdout).toContain("已写入Forestry_2024.rubric.json：共4项");
});

test("what was not understood is marked, told what to do about, and no reason to fail", async () => {
  desk.put("表.docx", wordPackage(p(r("考核表")) + one));
  const { status, stdout, stderr } = await desk.run(["draft", "表.docx", "-o", "a.json"]);
  expect(status).toBe(0);
  expect(stdout).toContain("台账  20分  【没有读懂】");
  expect(stdout).toMatch(/没有读懂1项/);
  expect(stdout).toContain("下一步：");
  expect(stdout).toMatch(/台账.+\n.+原文：酌情扣分。\n.+规则：.+\n.+\n.+核对：/);
  expect(stderr).not.toContain("toConfirm");
});

test("points that were not read are said to be missing, never 0", async () => {
  const rows = ["加减分\t通报\t\t受到通报的看着办", "加减分\t创新\t5\t视情况加分或者扣分", "基础\t会议\t\t看情况"];
  desk.put("表.tsv", `类别\t考核内容\t分值\t评分标准\n基础\t台账\t100\t每缺1份扣1分，扣完为止\n${rows.join("\n")}\n`);
  const { status, stdout } = await desk.run(["draft", "表.tsv", "-o", "a.json"]);
  expect(status).toBe(0);
  expect(stdout).toContain("通报  加分，没有读出分值  【没有读懂】");
  expect(stdout).toContain(
    "没有读出分值，请填写；原文可加可减，暂按加分；没有读懂计分办法，分值填写以后暂由审核人评分",
  );
  expect(stdout).toContain("创新  加减分，最多5分  【没有读懂】");
  expect(stdout).toContain("会议  没有读出分值  【没有读懂】");
  expect(stdout).not.toMatch(/最多0分|得0至0分|0至0分之间/);
});

test("nothing is decided in silence: what the document leaves open is shown with its item, or for the whole table", async () => {
  const rate = row("1", "满意度", "100", "群众满意度达到95%得满分，每低1个百分点扣2分，扣完为止。");
  const grades = "90分以上优秀，75—89分良好，75分以下一般。";
  desk.put("表.docx", wordPackage(p(r("考核表")) + tbl(header, rate) + p(r(grades))));
  const { stdout } = await desk.run(["draft", "表.docx", "-o", "a.json"]);
  const lines = stdout.split("\n");
  const whole = lines.indexOf("整张表");
  expect(lines.slice(0, whole)).toContainEqual(
    "      口径：不足一档的差距怎样扣分：现用“按比例扣”，可改为“不足一档的不扣”、“不足一档的按一档扣”",
  );
  expect(lines[whole + 1]).toBe("  等次：优秀90分及以上、良好75分及以上、其余一般");
  expect(lines.slice(whole)).toContainEqual(
    "  口径：89分与90分之间（如89.5分）属于哪一等次：现用“按下一等的起分计（89.5分为良好）”，可改为“总分四舍五入为整数后再定（89.5分为优秀）”",
  );
});

test("--json prints the draft, one document and nothing else; --id and --title are taken", async () => {
  desk.put("表.docx", wordPackage(one));
  const typed = ["draft", "表.docx", "-o", "表.json", "--id", "our-table", "--title", "我们的表", "--json"];
  const { stdout } = await desk.run(typed);
  expect(JSON.parse(stdout)).toMatchObject({
    rubric: { id: "our-table", title: "我们的表" },
    items: [{ item: "1" }, { item: "2", reading: { confidence: "none" } }],
  });
});

test("the whole way: draft, template, entries, scores", async () => {
  desk.put("表.docx", wordPackage(p(r("考核表")) + one));
  desk.put("名单.txt", "红星村\n东湖村\n");
  await desk.run(["draft", "表.docx", "-o", "our-table.json"]);
  const made = await desk.run(["template", "our-table.json", "--units", "名单.txt", "-o", "空白.xlsx"]);
  expect(made.status).toBe(0);
  const entries = { "1": { "1": 2 }, "2": { score: 15 } };
  desk.put("数据.json", {
    rubric: "our-table",
    units: [
      { name: "红星村", entries },
      { name: "东湖村", entries },
    ],
  });
  const filled = await desk.run(["fill", "数据.json", "-o", "考核.xlsx", "--rubric", "our-table.json"]);
  expect(filled.status).toBe(0);
  const scored = await desk.run(["score", "考核.xlsx", "-o", "结果.xlsx", "--json"]);
  expect(scored.status).toBe(0);
  expect(JSON.parse(scored.stdout)).toMatchObject({
    rubric: "our-table",
    units: [{ name: "红星村", total: 21, complete: true }, { total: 21 }],
  });
});

describe("several tables", () => {
  test("the only one that is an assessment table is used, and it is said", async () => {
    desk.put("表.docx", wordPackage(one + p(r("签字栏")) + signature));
    const { status, stderr } = await desk.run(["draft", "表.docx", "-o", "a.json"]);
    expect(status).toBe(0);
    expect(stderr).toContain("文件里有2个表格，只有第1个像考核表");
  });

  test("of several one has to be chosen: all are listed, nothing is written", async () => {
    const more = tbl(
      header,
      row("1", "会议", "10", "每少1次扣2分。"),
      row("2", "台账", "20", "按件数。"),
      row("3", "巡河", "5", "按次数。"),
    );
    desk.put("表.docx", wordPackage([p(r("甲表")), one, p(r("乙表")), more].join("")));
    const { status, stdout, stderr } = await desk.run(["draft", "表.docx", "-o", "a.json"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("最像考核表的是第2个：--table 2");
    expect(stderr).toContain("第1个：表格1，3行4列，甲表");
    expect(stderr).toContain("第2个：表格2，4行4列，乙表");
    expect(existsSync(desk.path("a.json"))).toBe(false);
    const chosen = await desk.run(["draft", "表.docx", "-o", "a.json", "--table", "2"]);
    expect([chosen.status, chosen.stdout.split("\n")[0]]).toEqual([0, "乙表"]);
  });

  test.each(["0", "3", "x"])("there is no table %s", async (number) => {
    desk.put("表.docx", wordPackage([one, p(r("乙表")), one].join("")));
    const { status, stderr } = await desk.run(["draft", "表.docx", "-o", "a.json", "--table", number]);
    expect(status).toBe(2);
    expect(stderr).toContain(`没有第${number}个表格，文件里有2个`);
  });
});

describe("a file without a title", () => {
  const csv = "序号,考核内容,分值,评分标准\n1,台账,60,缺1份扣2分，扣完为止\n2,报送,40,迟报1次扣5分，扣完为止\n";

  test("is called by its name without folders, and it is said", async () => {
    desk.put("乡镇考核.csv", csv.replaceAll("分，扣", "分。扣"));
    const { status, stderr } = await desk.run(["draft", desk.path("乡镇考核.csv"), "-o", "a.json"]);
    expect(status).toBe(0);
    expect(JSON.parse(textOf("a.json"))).toMatchObject({ title: "乡镇考核", printed: { title: "乡镇考核" } });
    expect(stderr).toContain("没有找到题目，暂用“乡镇考核”");
    expect(JSON.stringify(JSON.parse(textOf("a.json")))).not.toContain(desk.path(""));
  });
});

describe("the id", () => {
  test("is made where the file's name has none, the same for the same table", async () => {
    desk.put("表.docx", wordPackage(one));
    const first = await desk.run(["draft", "表.docx", "-o", "我的表.rubric.json"]);
    await desk.run(["draft", "表.docx", "-o", "另一份.rubric.json"]);
    expect(first.status).toBe(0);
    const [own, other] = ["我的表.rubric.json", "另一份.rubric.json"].map((name): unknown => JSON.parse(textOf(name)));
    expect(textOf("我的表.rubric.json")).toMatch(/"id": ?"own-[0-9a-f]{8}"/);
    expect(other).toEqual(own);
    expect(first.stderr).toMatch(/编号另编为“own-[0-9a-f]{8}”；要用别的请加--id/);
  });

  test.each([
    ["a.json", ["--id", "Our Table"], "编号“Our Table”不合规定"],
    ["central-units-2017.json", [], "编号“central-units-2017”是内置考评表的"],
  ])("%s %j: status 2 and a sentence", async (target, more, sentence) => {
    desk.put("表.docx", wordPackage(one));
    const { status, stderr } = await desk.run(["draft", "表.docx", "-o", target, ...more]);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(existsSync(desk.path(target))).toBe(false);
  });
});

describe("what cannot be drafted", () => {
  test("nothing is overwritten", async () => {
    desk.put("表.docx", wordPackage(one));
    desk.put("a.json", "原有");
    const { status, stderr } = await desk.run(["draft", "表.docx", "-o", "a.json"]);
    expect(status).toBe(2);
    expect(stderr).toContain("已有同名文件");
    expect(textOf("a.json")).toBe("原有");
  });

  test("a rubric is a .json file", async () => {
    expect((await desk.run(["draft", "表.docx", "-o", "a.xlsx"])).stderr).toContain("可用：.json");
  });

  test.each([
    ["missing", "没有.docx", "找不到这个文件"],
    ["a PDF", "表.pdf", "这是PDF"],
  ])("a file that is %s is unusable, status 2", async (_, name, sentence) => {
    desk.put("表.pdf", "%PDF-1.7");
    const { status, stderr } = await desk.run(["draft", name, "-o", "a.json"]);
    expect(status).toBe(2);
    expect(stderr).toContain(`${name}：${sentence}`);
  });

  test("a file with a password, or with a wrong checksum, is refused with what to do about it", async () => {
    desk.put("密.docx", compoundFile("EncryptedPackage"));
    desk.put("坏.docx", listing(wordPackage(one), "word/document.xml", "crc", 1));
    const said = async (name: string) => {
      const { status, stderr } = await desk.run(["draft", name, "-o", "a.json"]);
      return [status, stderr];
    };
    const password = "密.docx：文件设了打开密码，请用WPS、Word或Excel打开，取消密码后保存";
    expect(await said("密.docx")).toEqual([2, `错误（1）\n  ${password}\n`]);
    expect(await said("坏.docx")).toEqual([2, expect.stringContaining("坏.docx：文件已损坏（word/document.xml）")]);
  });

  test("a table that is no assessment table is the user's fault, status 1", async () => {
    desk.put("表.docx", wordPackage(signature));
    const { status, stderr } = await desk.run(["draft", "表.docx", "-o", "a.json"]);
    expect(status).toBe(1);
    expect(stderr).toContain("表.docx：");
    expect(existsSync(desk.path("a.json"))).toBe(false);
  });
});
