import { screen, within } from "@testing-library/react";
import { unzipSync } from "fflate";
import { issue } from "../../src/shared/issue";
import { written } from "../../src/shared/said";
import { failure } from "../../src/shared/result";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { partsOf, textIn, wordPart, wordRows } from "../support/wordFile";
import { builtInRubric } from "../support/rubrics";
import { named } from "../support/xmlTree";
import { choose, openExport, pageWith, press, wholeBook, type ExportDesk } from "./exportDesk";
import { blankBook, citiesBook, enter, settled } from "./paneDesk";

const TITLE = "各市工信局督导评价指标体系";

const onlyFile = ({ saved }: ExportDesk) => {
  const [file, ...others] = saved;
  if (file === undefined || others.length > 0) throw new Error(`${String(saved.length)} files`);
  return file;
};
const wordText = (bytes: Uint8Array) => textIn(wordPart(bytes, "word/document.xml"));
const everything = (bytes: Uint8Array) => [...partsOf(bytes).values()].join("\n");

describe("one unit's table", () => {
  test("is looked at and saved as a Word document", async () => {
    const desk = await openExport(await wholeBook());
    const page = await pageWith(/考核对象：太原市/);
    expect(page.textContent).toContain(TITLE);
    expect(within(page).getAllByRole("columnheader").length).toBeGreaterThan(3);
    await press(desk, "导出 Word 文档");
    expect(screen.getByText("已导出。")).toBeTruthy();
    const { name, bytes, kind } = onlyFile(desk);
    expect([name, kind]).toEqual([`附1 ${TITLE}（太原市）`, "docx"]);
    expect(wordText(bytes)).toContain(TITLE);
    expect(wordText(bytes)).toContain("考核对象：太原市");
  });

  test("is that of the unit that was chosen", async () => {
    const desk = await openExport(await wholeBook());
    await desk.user.selectOptions(screen.getByRole("combobox", { name: "考核对象" }), "大同市");
    await pageWith(/考核对象：大同市/);
    await press(desk, "导出 Word 文档");
    expect(wordText(onlyFile(desk).bytes)).toContain("考核对象：大同市");
  });

  test("follows from what is entered when it is exported, not from what was looked at", async () => {
    const book = await wholeBook();
    const desk = await openExport(book);
    await enter(book, "太原市", 1);
    await press(desk, "导出 Word 文档");
    const rows = wordRows(wordPart(onlyFile(desk).bytes, "word/document.xml")).map(({ cells }) => cells);
    expect(rows.find((cells) => cells.some(({ text }) => text === "合计"))?.at(-1)?.text).toBe("8");
  });

  test("is signed as somebody wishes, and blank where he wishes nothing", async () => {
    const desk = await openExport(await wholeBook());
    await desk.user.type(screen.getByRole("textbox", { name: "负责人" }), "张三");
    await desk.user.type(screen.getByRole("textbox", { name: /^日期/ }), "2020年12月21日");
    const page = await pageWith(/2020年12月21日/);
    expect(page.textContent).toContain("负责人（签名）：张三");
    // Another unit has another head.
    await desk.user.selectOptions(screen.getByRole("combobox", { name: "考核对象" }), "大同市");
    expect(screen.getByRole("textbox", { name: "负责人" })).toHaveProperty("value", "");
    expect((await pageWith(/被考核单位（盖章）：大同市/)).textContent).not.toContain("张三");
    await desk.user.click(screen.getByRole("switch", { name: "留签章栏" }));
    await press(desk, "导出 Word 文档");
    expect(wordText(onlyFile(desk).bytes)).not.toContain("盖章");
  });

  test("shows the unit's own points where it has any and they are wanted", async () => {
    const book = await wholeBook(true);
    await enter(book, "太原市", 10, {}, "self");
    const desk = await openExport(book);
    await pageWith("自评\n得分".replace("\n", " "));
    await desk.user.click(screen.getByRole("switch", { name: "列出自评得分" }));
    await press(desk, "导出 Word 文档");
    expect(wordText(onlyFile(desk).bytes)).not.toContain("自评");
  });
});

test("a page for whoever fills in is saved, with the period and for those whom the workbook asks", async () => {
  const desk = await openExport(await wholeBook());
  await press(desk, "导出填报说明（.docx）");
  const { name, bytes, kind } = onlyFile(desk);
  expect([name, kind]).toEqual([`附1 ${TITLE}（填报说明）`, "docx"]);
  expect(wordText(bytes)).toContain("1．填浅黄色的格");
  expect(wordText(bytes)).toContain("优化集群布局");
});

describe("a version", () => {
  test("that is public holds no rank, explanation or reading in any part of its file", async () => {
    const desk = await openExport(await wholeBook());
    expect(screen.getByRole("radio", { name: /不含名次、评分说明和采用的口径/ })).toHaveProperty("checked", true);
    await press(desk, "导出 Word 文档");
    const text = everything(onlyFile(desk).bytes);
    for (const word of ["名次", "评分说明", "口径", "内部使用", "满分"]) expect(text).not.toContain(word);
  });

  test("that is internal holds them, and says on every page that it is internal", async () => {
    const desk = await openExport(await wholeBook());
    choose(/^内部版/);
    const page = await pageWith("内部使用");
    expect(page.textContent).toContain("评分说明");
    await press(desk, "导出 Word 文档");
    const text = everything(onlyFile(desk).bytes);
    for (const word of ["名次", "评分说明", "内部使用"]) expect(text).toContain(word);
  });
});

describe("the table for all", () => {
  test("is saved as a workbook, by rank or as listed", async () => {
    const desk = await openExport(await wholeBook());
    choose("汇总表");
    choose("Excel 工作簿（.xlsx）");
    await pageWith("2");
    await press(desk, "导出 Excel 工作簿");
    choose("按名次");
    await press(desk, "导出 Excel 工作簿");
    const orders: unknown[] = [];
    for (const { bytes } of desk.saved) {
      const read = await xlsxWorkbook({ bytes }).read();
      if (!read.ok) throw new Error("unreadable");
      expect(read.value.sheets.map(({ name }) => name)).toEqual(["附件 汇总表"]);
      orders.push(read.value.sheets[0]?.rows.filter(([first]) => typeof first === "number").map((row) => row[1]));
    }
    expect(orders).toEqual([
      ["太原市", "大同市"],
      ["大同市", "太原市"],
    ]);
  });
});

describe("all units' tables", () => {
  async function openAll(change: Parameters<typeof openExport>[1] = {}) {
    const desk = await openExport(await wholeBook(), change);
    choose("全部 2 个单位的附件表");
    return desk;
  }

  test("are saved in one file, of which one table is looked at", async () => {
    const desk = await openAll();
    await desk.user.selectOptions(screen.getByRole("combobox", { name: "预览哪个单位" }), "大同市");
    expect((await pageWith(/考核对象：大同市/)).textContent).not.toContain("太原市");
    await press(desk, "导出 Word 文档");
    const { name, bytes } = onlyFile(desk);
    expect(name).toBe(`附1 ${TITLE}（各单位）`);
    expect(named(wordPart(bytes, "word/document.xml"), "w:tbl")).toHaveLength(2);
  });

  test("are saved in a file each", async () => {
    const desk = await openAll();
    choose("每个单位一个文件，共 2 个，装在一个压缩包（.zip）里");
    await press(desk, "导出 Word 文档");
    const { name, bytes, kind } = onlyFile(desk);
    expect([name, kind]).toEqual([`附1 ${TITLE}（各单位）`, "zip"]);
    const files = Object.entries(unzipSync(bytes)).map(
      ([path, file]) => [path, wordText(new Uint8Array(file))] as const,
    );
    expect(files.map(([path]) => path)).toEqual([`附1 ${TITLE}（太原市）.docx`, `附1 ${TITLE}（大同市）.docx`]);
    expect(files[1]?.[1]).toContain("考核对象：大同市");
  });

  test("tell how far they are, and can be stopped; then nothing is saved", async () => {
    let finish: (bytes: Uint8Array) => void = () => undefined;
    const writeDocx = () => new Promise<Uint8Array>((resolve) => (finish = resolve));
    const desk = await openAll({ change: { writeDocx } });
    choose(/^每个单位一个文件/);
    await desk.user.click(screen.getByRole("button", { name: "导出 Word 文档" }));
    await screen.findByRole("progressbar", { name: "已完成 0 张表，共 2 张" });
    await desk.user.click(screen.getByRole("button", { name: "停止导出" }));
    finish(new Uint8Array());
    await settled();
    expect(screen.getByText("没有导出。")).toBeTruthy();
    expect(screen.getByText(/已停止，没有保存任何文件/)).toBeTruthy();
    expect(desk.saved).toEqual([]);
  });
});

describe("results that are not final", () => {
  test("are told before they are exported, and marked in the file and its name, but for a unit that is complete", async () => {
    const book = await citiesBook();
    await enter(book, "太原市", 8);
    const desk = await openExport(book);
    expect(screen.getByText(/^1 个单位有指标未填全或有误。它们的表和汇总表每页标“暂计”/)).toBeTruthy();
    await press(desk, "导出 Word 文档");
    expect(onlyFile(desk).name).toBe(`附1 ${TITLE}（太原市）`);
    expect(wordText(onlyFile(desk).bytes)).not.toContain("暂计");
    await desk.user.selectOptions(screen.getByRole("combobox", { name: "考核对象" }), "大同市");
    await pageWith(/【暂计】本单位有指标未填全或有误/);
    await press(desk, "导出 Word 文档");
    const { name, bytes } = onlyFile({ ...desk, saved: desk.saved.slice(1) });
    expect(name).toBe(`附1 ${TITLE}（大同市）（暂计）`);
    expect(wordText(bytes)).toContain("【暂计】");
    expect(screen.getByText(/它们的表和汇总表标了“暂计”/)).toBeTruthy();
  });

  test("are those of a workbook with errors, too", async () => {
    const book = await wholeBook();
    await enter(book, "太原市", 8, { "1": 99 });
    await openExport(book);
    expect(screen.getByText(/填报有 1 处错误/)).toBeTruthy();
    await pageWith(/【暂计】本单位有指标未填全或有误/);
  });

  test("are not told of a workbook in which everything is entered", async () => {
    await openExport(await wholeBook());
    expect(screen.queryByText(/暂计/)).toBeNull();
  });
});

describe("results in the workbook", () => {
  test("that are not written yet can be written at once", async () => {
    const desk = await openExport(await wholeBook());
    expect(screen.getByText(/结果还没有写入工作簿，建议先计分/)).toBeTruthy();
    await press(desk, "计分并写入");
    expect(screen.getByText("最新")).toBeTruthy();
    expect(screen.queryByText(/建议先计分/)).toBeNull();
  });

  test("that are out of date are told", async () => {
    const book = await wholeBook();
    const desk = await openExport(book, { at: { task: "score" } });
    await screen.findByText("最新");
    await enter(book, "太原市", 1);
    await press(desk, "重新读取");
    expect(screen.getByText(/与工作簿里上次写入的结果可能不同，建议先重新计分/)).toBeTruthy();
  });
});

test("a file that cannot be saved is told, and nothing is lost", async () => {
  const refused = () => Promise.resolve(failure([issue("file-cannot-be-saved", {}, { kind: written("Word") })]));
  const desk = await openExport(await wholeBook(), { change: { saveFile: refused } });
  choose(/^内部版/);
  await press(desk, "导出 Word 文档");
  expect(screen.getByText("没有导出。")).toBeTruthy();
  expect(screen.getByText(/不能从面板保存Word文件，请改为导出Excel工作簿或工作表/)).toBeTruthy();
  await desk.user.click(screen.getByRole("tab", { name: "评分" }));
  await desk.user.click(screen.getByRole("tab", { name: "导出" }));
  expect(await screen.findByRole("radio", { name: /^内部版/ })).toHaveProperty("checked", true);
});

describe("the table as it was issued", () => {
  test("is signed by whom the document names, and has no misprints to choose where it was issued without", async () => {
    await openExport(await wholeBook());
    expect(screen.getByRole("textbox", { name: "考核单位" })).toHaveProperty(
      "value",
      "山西省工业和信息化厅脱贫攻坚督导评价小组",
    );
    expect(screen.queryByRole("switch", { name: "照印发原文" })).toBeNull();
  });

  test("holds its misprints where somebody wants it so", async () => {
    const rubric = builtInRubric("beijinggang-2019-villages");
    const desk = await openExport(await blankBook(rubric, ["一村"], false, "matrix"));
    await press(desk, "导出 Word 文档");
    await desk.user.click(screen.getByRole("switch", { name: "照印发原文" }));
    await press(desk, "导出 Word 文档");
    const [mended = "", issued = ""] = desk.saved.map(({ bytes }) => wordText(bytes));
    expect(mended).toContain("贫困户星级评定");
    expect(mended).toContain("原文误字已更正");
    expect(issued).toContain("贫困户星际评定");
    expect(issued).not.toContain("更正");
  });
});
