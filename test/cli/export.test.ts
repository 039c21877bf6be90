import { unzipSync } from "fflate";
import { issue } from "../../src/shared/issue";
import { failure, success } from "../../src/shared/result";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { CITIES, entries, filled, scores, STATIONS } from "../support/books";
import { Desk } from "../support/commandLine";
import { builtInRubric } from "../support/rubrics";
import { textIn, wordPart } from "../support/wordFile";
import { named } from "../support/xmlTree";

const whole = {
  rubric: CITIES,
  period: "2020年",
  units: [
    { name: "太原市", entries: scores(9) },
    { name: "大同/市", entries: scores(8) },
  ],
};

describe("export", () => {
  let desk: Desk;

  beforeEach(() => {
    desk = new Desk();
    desk.put("whole.json", whole);
    desk.put("open.json", entries);
  });

  afterEach(() => {
    desk.clear();
  });

  const tablesIn = (name: string) => named(wordPart(desk.bytes(name), "word/document.xml"), "w:tbl").map(textIn);

  it("writes all units' tables into one .docx", async () => {
    expect(await desk.run(["export", "whole.json", "-o", "all.docx"])).toEqual({
      status: 0,
      stdout: "已写入all.docx：各单位的附件表\n",
      stderr: "",
    });
    expect(tablesIn("all.docx").map((text) => text.includes("大同/市"))).toEqual([false, true]);
  });

  it("writes a page for whoever fills in, by a rubric's id or file as well as by entries or a workbook", async () => {
    desk.put("own.json", { ...builtInRubric(CITIES), id: "own-cities", title: "本市督导评价表" });
    desk.put("own entries.json", { rubric: "own-cities", period: "2021年度", units: [{ name: "太原市" }] });
    await desk.run(["fill", "whole.json", "-o", "book.xlsx"]);
    const pageOf = async (...typed: readonly string[]) => {
      const ran = await desk.run(["export", ...typed, "--table", "guide", "--force", "-o", "guide.docx"]);
      expect(ran).toEqual({ status: 0, stdout: "已写入guide.docx：填报说明\n", stderr: "" });
      return textIn(wordPart(desk.bytes("guide.docx"), "word/document.xml"));
    };
    const blank = await pageOf(CITIES);
    expect(blank).toContain("优化集群布局");
    expect(blank).not.toContain("考核期间");
    expect(await pageOf("own.json")).toContain("本市督导评价表");
    expect(await pageOf("own entries.json", "--rubric", "own.json")).toContain("考核期间：2021年度");
    expect(await pageOf("whole.json")).toContain("考核期间：2020年");
    expect(await pageOf("book.xlsx")).toContain("考核期间：2020年");
  });

  it.each<[readonly string[], number, string]>([
    [["nothing"], 2, "没有编号为“nothing”"],
    [["nothing.json"], 2, "nothing.json"],
    [[CITIES, "--unit", "太原市"], 2, "--unit"],
    [[CITIES, "--as-issued"], 2, "--as-issued"],
    [["whole.json", "open.json"], 2, ""],
  ])("has no such page of %j", async (typed, status, told) => {
    const ran = await desk.run(["export", ...typed, "--table", "guide", "-o", "guide.docx"]);
    expect(ran).toMatchObject({ status, stdout: "" });
    expect(ran.stderr).toContain(told);
  });

  it("is signed by whom the document names, or by whom the caller names", async () => {
    const pageOf = async (...more: readonly string[]) => {
      await desk.run(["export", "whole.json", "--unit", "太原市", "--force", ...more, "-o", "one.docx"]);
      return textIn(wordPart(desk.bytes("one.docx"), "word/document.xml"));
    };
    expect(await pageOf()).toContain("考核单位（盖章）：山西省工业和信息化厅脱贫攻坚督导评价小组");
    expect(await pageOf("--assessor", "督导组")).toContain("考核单位（盖章）：督导组");
  });

  it("prints the table as issued where it is wanted, and else says what was mended", async () => {
    desk.put("villages.json", { rubric: "beijinggang-2019-villages", units: [{ name: "一村" }] });
    const pageOf = async (...more: readonly string[]) => {
      await desk.run(["export", "villages.json", "--force", ...more, "-o", "one.docx"]);
      return textIn(wordPart(desk.bytes("one.docx"), "word/document.xml"));
    };
    const mended = await pageOf();
    expect(mended).toContain("贫困户星级评定");
    expect(mended).toContain("原文误字已更正：“搬迀”更正为“搬迁”");
    const issued = await pageOf("--as-issued");
    expect(issued).toContain("贫困户星际评定");
    expect(issued).not.toMatch(/更正|星级评定/u);
  });

  it("writes the table of one unit of a workbook", async () => {
    const book = await filled(desk, "book.xlsx", whole);
    const ran = await desk.run(["export", book, "--unit", "太原市", "-o", "one.docx"]);
    expect(ran).toMatchObject({ status: 0, stdout: "已写入one.docx：太原市的附件表\n" });
    expect(tablesIn("one.docx")).toHaveLength(1);
  });

  it("writes the table for all as a workbook with one visible sheet of values", async () => {
    await desk.run(["export", "whole.json", "--table", "summary", "--version", "internal", "-o", "sum.xlsx"]);
    const read = await xlsxWorkbook({ bytes: desk.bytes("sum.xlsx") }).read();
    if (!read.ok) throw new Error("unreadable");
    const [sheet, ...others] = read.value.sheets;
    expect(others).toEqual([]);
    expect(sheet).toMatchObject({ name: "附件 汇总表", visibility: "visible" });
    const body = sheet?.rows
      .filter(([first]) => typeof first === "number")
      .map((row) => [row[0], row[1], row[10], row[11]]);
    expect(body).toEqual([
      [1, "太原市", 72, 1],
      [2, "大同/市", 64, 2],
    ]);
  });

  it("writes a file for each unit into an archive, with names that every system takes", async () => {
    const ran = await desk.run(["export", "whole.json", "-o", "each.zip"]);
    expect(ran).toMatchObject({ status: 0, stdout: "已写入each.zip：2个文件，每个单位一个\n" });
    expect(Object.keys(unzipSync(desk.bytes("each.zip")))).toEqual([
      "附1 各市工信局督导评价指标体系（太原市）.docx",
      "附1 各市工信局督导评价指标体系（大同／市）.docx",
    ]);
  });

  it("writes pages that need nothing else and take names for text", async () => {
    desk.put("odd.json", { ...whole, units: [{ name: `<img src=x onerror="alert(1)">&`, entries: scores(9) }] });
    await desk.run(["export", "odd.json", "-o", "pages.html"]);
    const html = Buffer.from(desk.bytes("pages.html")).toString("utf8");
    expect(html).toContain("考核对象：&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;");
    expect(html).not.toMatch(/<(?:img|script|link)|https?:/);
    expect(html).toContain(`content="default-src 'none'`);
  });

  it("hands .docx files to the program that makes PDF of them", async () => {
    const toPdf = (documents: readonly Uint8Array[]) => {
      const pages = documents.map((bytes) => new TextEncoder().encode(textIn(wordPart(bytes, "word/document.xml"))));
      return Promise.resolve(success(pages));
    };
    const ran = await desk.run(["export", "whole.json", "--unit", "太原市", "-o", "one.pdf"], { toPdf });
    expect(ran.status).toBe(0);
    expect(Buffer.from(desk.bytes("one.pdf")).toString("utf8")).toContain("考核对象：太原市");
  });

  it("says where that program is missing, and leaves no file", async () => {
    const toPdf = () => Promise.resolve(failure([issue("office-missing", {}, {})]));
    const ran = await desk.run(["export", "whole.json", "-o", "all.pdf"], { toPdf });
    expect(ran).toMatchObject({ status: 2, stdout: "" });
    expect(ran.stderr).toContain("没有找到LibreOffice");
    expect(() => desk.bytes("all.pdf")).toThrow();
  });

  it("marks results that are not final and says so, without being an error", async () => {
    const ran = await desk.run(["export", "open.json", "--table", "summary", "-o", "open.docx"]);
    expect(ran.status).toBe(0);
    expect(ran.stderr).toContain("它们的表和汇总表标了“暂计”");
    expect(textIn(wordPart(desk.bytes("open.docx"), "word/document.xml"))).toContain("【暂计】1个单位");
  });

  it("marks them where a value cannot be used, and leaves with 1", async () => {
    desk.put("wrong.json", { ...whole, units: [{ name: "太原市", entries: { ...scores(9), "1": { score: 99 } } }] });
    const ran = await desk.run(["export", "wrong.json", "-o", "wrong.docx"]);
    expect(ran.status).toBe(1);
    expect(textIn(wordPart(desk.bytes("wrong.docx"), "word/document.xml"))).toContain("【暂计】本单位");
  });

  it.each<[string, readonly string[], number, string]>([
    [
      "a unit that there is not",
      ["whole.json", "--unit", "北京市", "-o", "x.docx"],
      1,
      "没有单位“北京市”，现有：太原市、大同/市",
    ],
    [
      "a format that there is not",
      ["whole.json", "--format", "doc", "-o", "x.doc"],
      2,
      "选项“--format”应为docx、xlsx、pdf、html之一",
    ],
    [
      "an extension that there is not",
      ["whole.json", "-o", "x.doc"],
      2,
      "文件扩展名应为.docx、.xlsx、.pdf、.html、.zip，现为“.doc”",
    ],
    [
      "an extension of another format",
      ["whole.json", "--format", "xlsx", "-o", "x.docx"],
      2,
      "文件扩展名应为.xlsx、.zip，现为“.docx”",
    ],
    [
      "one unit and all at once",
      ["whole.json", "--unit", "太原市", "--table", "summary", "-o", "x.docx"],
      2,
      "不能与“--unit”同时使用",
    ],
    ["no file to write", ["whole.json"], 2, "缺少选项“-o”"],
    ["a file that there is already", ["whole.json", "-o", "whole.json.docx"], 2, "已有同名文件"],
    ["no units at all", ["none.json", "-o", "x.docx"], 1, "没有可以导出的单位"],
    ["data that are not whole", ["broken.json", "-o", "x.docx"], 1, "没有写出文件"],
  ])("writes nothing for %s", async (_, typed, status, sentence) => {
    desk.put("whole.json.docx", "mine");
    desk.put("none.json", { ...whole, units: [] });
    desk.put("broken.json", {
      rubric: STATIONS,
      units: [
        { name: "甲", category: 1 },
        { name: "乙", category: "1" },
      ],
    });
    const ran = await desk.run(["export", ...typed]);
    expect(ran).toMatchObject({ status, stdout: "" });
    expect(ran.stderr).toContain(sentence);
    expect(() => desk.bytes("x.docx")).toThrow();
    expect(Buffer.from(desk.bytes("whole.json.docx")).toString()).toBe("mine");
  });
});
