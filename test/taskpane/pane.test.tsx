import { screen, within } from "@testing-library/react";
import { resultKey, unitRowKey } from "../../src/layout/keys";
import { issue } from "../../src/shared/issue";
import { failure } from "../../src/shared/result";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { citiesBook, enter, openPane, ownBook, settled, type PaneDesk } from "./paneDesk";

// Every test draws a pane and makes a workbook.
jest.setTimeout(60_000);

const press = async ({ user }: PaneDesk, name: string) => {
  await user.click(screen.getByRole("button", { name }));
  await settled();
};
const step = ({ user }: PaneDesk, name: string) => user.click(screen.getByRole("tab", { name }));
const state = () => screen.getByRole("group", { name: "结果状态" }).textContent;

/** Chooses CITIES and pastes a list of units. */
async function chooseCities({ user }: PaneDesk, names: string): Promise<void> {
  await user.click(screen.getByRole("searchbox", { name: "按名称、文件或指标查找" }));
  await user.paste("各市工信局");
  await user.click(screen.getByRole("radio", { name: /各市工信局督导评价指标体系/ }));
  await user.click(screen.getByRole("textbox", { name: "考核单位" }));
  await user.paste(names);
}

describe("a workbook without an assessment", () => {
  test("is given one: found by a word, previewed, made", async () => {
    const desk = await openPane();
    expect(screen.getAllByRole("radio")).toHaveLength(7);
    await chooseCities(desk, "太原市\n大同市");
    expect(screen.getByText(/总分 100 分 · 8 项指标/)).toBeTruthy();
    expect(screen.getByText(/共 2 行/)).toBeTruthy();
    await desk.user.click(screen.getByRole("button", { name: "预览工作表" }));
    expect(screen.getByText("将添加 5 张工作表")).toBeTruthy();
    expect(screen.getByText("_rubric（隐藏）")).toBeTruthy();
    await press(desk, "生成工作表");
    expect(state()).toContain("未评分");
    const { sheets } = await desk.book.snapshot();
    expect(sheets.map(({ name }) => name)).toEqual(["说明", "太原市", "大同市", "汇总", "_rubric"]);
  });

  test("units assess themselves where the document asks so, unless it is switched off", async () => {
    const desk = await openPane();
    await chooseCities(desk, "太原市");
    const self = screen.getByRole("switch", { name: "单位自评" });
    expect(self).toHaveProperty("checked", true);
    await desk.user.click(self);
    await press(desk, "生成工作表");
    expect((await ownBook(desk.book)).input.reading.design.self).toBe(false);
  });

  test("a fault in the list is told with its line, and nothing is made", async () => {
    const desk = await openPane();
    await chooseCities(desk, "太原市\n太原市");
    await desk.user.click(screen.getByRole("button", { name: "生成工作表" }));
    expect(within(screen.getByRole("list", { name: "名单" })).getByText(/第2行/)).toBeTruthy();
    expect((await desk.book.snapshot()).sheets).toHaveLength(1);
  });

  test("a sheet of the same name is told and stays", async () => {
    const desk = await openPane({ book: memoryWorkbook("汇总") });
    await chooseCities(desk, "太原市");
    await press(desk, "生成工作表");
    expect(screen.getByText("没有生成工作表。")).toBeTruthy();
    expect(screen.getAllByText(/已有工作表“汇总”，不会覆盖/).length).toBeGreaterThan(0);
    expect((await desk.book.snapshot()).sheets).toHaveLength(1);
  });

  test("the other steps say where to begin", async () => {
    const desk = await openPane();
    await step(desk, "评分");
    expect(screen.getByText(/工作簿里还没有考评表/)).toBeTruthy();
  });
});

describe("a workbook of ours", () => {
  test("problems stand by worksheet, and one leads to its cell", async () => {
    const book = await citiesBook();
    await enter(book, "太原市", 9, { "1": 99 });
    await enter(book, "大同市", 8, { "8": null });
    const desk = await openPane({ book });
    await step(desk, "校验");
    const [first] = screen.getAllByRole("heading", { level: 2 });
    expect(first?.textContent).toContain("错误 1");
    await desk.user.click(screen.getByRole("button", { name: /^转到 太原市!/ }));
    await settled();
    expect(desk.selected).toEqual([expect.stringMatching(/^太原市![A-Z]+\d+$/)]);
  });

  test("scoring shows ranks and explanations and leaves the state 最新", async () => {
    const book = await citiesBook();
    await enter(book, "太原市", 9);
    await enter(book, "大同市", 10, { "8": null });
    const desk = await openPane({ book, at: { task: "score" } });
    expect(screen.getByText("1 个单位未填全，名次等次为暂定。")).toBeTruthy();
    await press(desk, "计分并写入");
    expect(state()).toContain("最新");
    const [, first, second] = screen.getAllByRole("row").map((row) => row.textContent);
    expect(first).toBe("1太原市72良好");
    expect(second).toBe("—大同市70—未填全");
    await desk.user.click(screen.getByRole("button", { name: "大同市" }));
    expect(screen.getByText("填全后结果才算定：8 促进大数据发展")).toBeTruthy();
    const items = within(screen.getByRole("list", { name: "大同市各项得分" })).getAllByRole("listitem");
    expect(items[0]?.textContent).toMatch(/1 优化集群布局10 \/ 15 分.*依据/);
  });

  test("an edited result is named from what to what, and scoring restores it", async () => {
    const book = await citiesBook();
    await enter(book, "太原市", 9);
    await enter(book, "大同市", 8);
    const desk = await openPane({ book, at: { task: "score" } });
    await press(desk, "计分并写入");
    await book.type("汇总", [[unitRowKey("大同市"), resultKey("total"), 99]]);
    await press(desk, "重新读取");
    await step(desk, "复核");
    expect(state()).toContain("结果被改动");
    expect(screen.getAllByRole("row").at(-1)?.textContent).toMatch(/^汇总!.*大同市6499$/);
    await press(desk, "重新计分并写入");
    expect(state()).toContain("最新");
    expect(screen.getByText("没有结果单元格被改动。")).toBeTruthy();
  });

  test("entries changed after scoring make the state 已过期", async () => {
    const book = await citiesBook();
    await enter(book, "太原市", 9);
    await enter(book, "大同市", 8);
    const desk = await openPane({ book, at: { task: "score" } });
    await press(desk, "计分并写入");
    await enter(book, "大同市", 7);
    await press(desk, "重新读取");
    expect(state()).toContain("已过期");
  });

  test("another reading tells what it changes before it is taken, and is written into 说明", async () => {
    const book = await citiesBook();
    await enter(book, "太原市", 9, { "1": 8.55 });
    await enter(book, "大同市", 8);
    const desk = await openPane({ book });
    await step(desk, "口径");
    const other = await screen.findByRole("radio", { name: /保留1位小数.*改用后 2 个单位中有 1 个结果不同/ });
    expect(screen.getByRole("radio", { name: /保留2位小数（现用，默认）/ })).toHaveProperty("checked", true);
    await screen.findByRole("radio", { name: /保留4位小数.*改用后各单位结果不变/ });
    await desk.user.click(other);
    expect((await ownBook(book)).input.entries.interpretations).toEqual({ decimals: "2" });
    await press(desk, "改用所选口径");
    expect(screen.getByText(/请重新计分/)).toBeTruthy();
    expect((await ownBook(book)).input.entries.interpretations).toEqual({ decimals: "1" });
    expect(screen.getByRole("radio", { name: /保留1位小数（现用）/ })).toHaveProperty("checked", true);
  });
});

describe("a failure", () => {
  test("of reading is shown, copied with its code and mended by reading again", async () => {
    const book = memoryWorkbook();
    let broken = true;
    const refused = failure([issue("no-template-sheets", { sheet: "表" }, {})]);
    const port = { ...book, read: () => (broken ? Promise.resolve(refused) : book.read()) };
    const desk = await openPane({ book, change: { port } });
    expect(screen.getByText("工作簿没有读取成功。")).toBeTruthy();
    await desk.user.click(screen.getByRole("button", { name: "复制详情" }));
    expect(await screen.findByText("已复制。")).toBeTruthy();
    expect(desk.copied[0]).toContain("no-template-sheets 表");
    broken = false;
    await press(desk, "重新读取");
    expect(screen.queryByText("工作簿没有读取成功。")).toBeNull();
    expect(screen.getAllByRole("radio")).toHaveLength(7);
  });

  test("of writing leaves the results on the screen", async () => {
    const book = await citiesBook();
    await enter(book, "太原市", 9);
    const port = { ...book, write: () => Promise.resolve(failure([issue("no-template-sheets", {}, {})])) };
    const desk = await openPane({ book, change: { port }, at: { task: "score" } });
    await press(desk, "计分并写入");
    expect(screen.getByText("结果没有写入。")).toBeTruthy();
    expect(screen.getByRole("button", { name: "太原市" })).toBeTruthy();
    expect(state()).toContain("未评分");
  });

  test("of the program is shown as such and can be copied", async () => {
    const port = { ...memoryWorkbook(), read: () => Promise.reject(new TypeError("broken bridge")) };
    const desk = await openPane({ change: { port, copyText: () => Promise.reject(new Error("forbidden")) } });
    expect(screen.getByText("TypeError: broken bridge")).toBeTruthy();
    await desk.user.click(screen.getByRole("button", { name: "复制详情" }));
    expect(await screen.findByText(/没有复制成功/)).toBeTruthy();
    await desk.user.click(screen.getByRole("button", { name: "关闭" }));
    expect(screen.queryByText("TypeError: broken bridge")).toBeNull();
  });
});
