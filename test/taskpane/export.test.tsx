import { screen } from "@testing-library/react";
import { resultsDocument } from "../../src/app/resultsDocument";
import { issue } from "../../src/shared/issue";
import { jsonPieces } from "../../src/shared/jsonPieces";
import { failure, success } from "../../src/shared/result";
import type { SaveFile } from "../../src/taskpane/files/saveFile";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { violations } from "./access";
import { chooseFiles, citiesOf, city, jsonFile } from "./files";
import { citiesBook, enter, openPane, ownBook, settled } from "./paneDesk";

/** Opens the step with a workbook in which something is entered. */
async function openExport(saveFile: SaveFile) {
  const book = await citiesBook();
  await enter(book, "太原市", 9);
  const desk = await openPane({ book, change: { saveFile } });
  await desk.user.click(screen.getByRole("tab", { name: "导出" }));
  return { ...desk, book };
}

const press = async ({ user }: Awaited<ReturnType<typeof openExport>>, name: string) => {
  await user.click(screen.getByRole("button", { name }));
  await settled();
};

describe("exporting", () => {
  /** Keeps what is saved. */
  function shelf() {
    const files: (readonly [name: string, text: string, kind: string])[] = [];
    const saveFile: SaveFile = (name, bytes, kind) => {
      files.push([name, new TextDecoder().decode(bytes), kind]);
      return Promise.resolve(success(null));
    };
    return { files, saveFile };
  }

  test("saves the entries as the workbook has them now", async () => {
    const { files, saveFile } = shelf();
    const desk = await openExport(saveFile);
    await enter(desk.book, "大同市", 8);
    await press(desk, "导出填报数据（.json）");
    expect(screen.getByText("已导出。")).toBeTruthy();
    const { rubric, interpretations, units } = (await ownBook(desk.book)).input.entries;
    const text = `${JSON.stringify({ rubric, interpretations, units }, null, 2)}\n`;
    expect(files).toEqual([["各市工信局督导评价指标体系 填报数据", text, "json"]]);
    expect(text).toContain("大同市");
  });

  test("saves the results, and tells what is wrong in the entries", async () => {
    const { files, saveFile } = shelf();
    const desk = await openExport(saveFile);
    await enter(desk.book, "大同市", 8, { "1": 99 });
    await press(desk, "导出评分结果（.json）");
    const { evaluation } = (await ownBook(desk.book)).scored;
    const text = [...jsonPieces(resultsDocument(evaluation))].join("");
    expect(files).toEqual([["各市工信局督导评价指标体系 评分结果", text, "json"]]);
    expect(screen.getByText(/“得分”不能大于15，现为99/)).toBeTruthy();
  });

  test("leaves the text to be copied where this Excel cannot save", async () => {
    const desk = await openExport(() => Promise.resolve(success({ name: "数据.json", text: "{}\n" })));
    await press(desk, "导出填报数据（.json）");
    expect(screen.getByText("没有导出。")).toBeTruthy();
    expect(screen.getByText(/不能从面板保存文件，请到“导出”里复制内容，另存为“数据\.json”/)).toBeTruthy();
    expect(screen.getByRole("textbox", { name: "文件内容" })).toHaveProperty("value", "{}\n");
    await desk.user.click(screen.getByRole("button", { name: "复制内容" }));
    expect(desk.copied).toEqual(["{}\n"]);
    expect(await violations()).toEqual([]);
  });

  test("that fails says so", async () => {
    const desk = await openExport(() => Promise.resolve(failure([issue("excel-busy", {}, {})])));
    await press(desk, "导出填报数据（.json）");
    expect(screen.getByText("没有导出。")).toBeTruthy();
    expect(screen.getByText(/Excel正忙/)).toBeTruthy();
  });
});

describe("importing into a workbook without an assessment", () => {
  test("makes its sheets, filled in", async () => {
    const desk = await openPane();
    await chooseFiles(desk, jsonFile("数据.json", citiesOf(city("太原市", 9))));
    expect(screen.getByText("工作表已生成，可以填报。")).toBeTruthy();
    expect((await ownBook(desk.book)).input.entries.units).toEqual([city("太原市", 9)]);
  });

  test.each([
    ["of an unknown table", { rubric: "别的", units: [] }, /没有编号为“别的”的考评表/],
    ["with a part that would be lost", { ...citiesOf(city("太原市", 9)), 别的: 1 }, /没有这个键/],
  ])("makes nothing of a file %s", async (_, data, sentence) => {
    const desk = await openPane({ book: memoryWorkbook() });
    await chooseFiles(desk, jsonFile("数据.json", data));
    expect(screen.getByText("没有生成工作表。")).toBeTruthy();
    expect(screen.getByText(sentence)).toBeTruthy();
    expect((await desk.book.snapshot()).sheets).toHaveLength(1);
  });
});
