import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { readingsInForce } from "../../src/rubric/readings";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { builtInRubric } from "../support/rubrics";
import {
  chooseTable,
  citiesBook,
  enter,
  offered,
  openPane,
  ownBook,
  pasteUnits,
  settled,
  type PaneDesk,
} from "./paneDesk";

const press = async ({ user }: PaneDesk, name: string) => {
  await user.click(screen.getByRole("button", { name }));
  await settled();
};
const step = ({ user }: PaneDesk, name: string) => user.click(screen.getByRole("tab", { name }));
const state = () => screen.getByRole("group", { name: "结果状态" }).textContent;

/** Has the sheets made, and agrees to it. */
async function make(desk: PaneDesk): Promise<void> {
  await desk.user.click(screen.getByRole("button", { name: "生成工作表" }));
  await press(desk, "确定生成");
}

const CITIES = "各市工信局督导评价指标体系";

/** Finds CITIES by a word, chooses it and pastes a list of units. */
async function chooseCities(desk: PaneDesk, names: string): Promise<void> {
  await desk.user.click(screen.getByRole("searchbox", { name: "按名称、文件或指标查找" }));
  await desk.user.paste("各市工信局");
  await chooseTable(desk, CITIES);
  await pasteUnits(desk, names);
}

describe("a workbook without an assessment", () => {
  test("is given one: found by a word, previewed, made", async () => {
    const desk = await openPane();
    expect(offered()).toHaveLength(7);
    await chooseCities(desk, "太原市\n大同市");
    expect(screen.getByText(/总分 100 分 · 8 项指标/)).toBeTruthy();
    expect(screen.getByText(/^共 2 个单位/)).toBeTruthy();
    await desk.user.click(screen.getByRole("button", { name: "列出工作表" }));
    expect(screen.getByText("将添加 6 张工作表")).toBeTruthy();
    expect(screen.getByText("_rubric（隐藏）")).toBeTruthy();
    await make(desk);
    expect(state()).toContain("未评分");
    const { sheets } = await desk.book.snapshot();
    expect(sheets.map(({ name }) => name)).toEqual(["说明", "太原市", "大同市", "汇总", "评分说明", "_rubric"]);
  });

  test("units assess themselves where the document asks so, unless it is switched off", async () => {
    const desk = await openPane();
    await chooseCities(desk, "太原市");
    const self = screen.getByRole("checkbox", { name: "单位自评" });
    expect(self).toHaveProperty("checked", true);
    await desk.user.click(self);
    await make(desk);
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
    await desk.user.click(screen.getByRole("button", { name: "生成工作表" }));
    expect(screen.getByText(/已有工作表“汇总”，不会覆盖/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "确定生成" })).toBeNull();
    expect((await desk.book.snapshot()).sheets).toHaveLength(1);
  });

  test("nothing is made before somebody has agreed to it", async () => {
    const desk = await openPane();
    await chooseCities(desk, "太原市");
    await desk.user.click(screen.getByRole("button", { name: "生成工作表" }));
    const question = screen.getByRole("group", { name: /添加 5 张工作表吗？.*“退回”/ });
    expect(document.activeElement).toBe(question);
    await desk.user.click(screen.getByRole("button", { name: "取消" }));
    expect(screen.queryByRole("group", { name: /添加 5 张工作表吗/ })).toBeNull();
    expect((await desk.book.snapshot()).sheets).toHaveLength(1);
    expect(screen.getByText("将添加 5 张工作表")).toBeTruthy();
  });

  test("the items of a table can be looked through before it is chosen for good", async () => {
    const desk = await openPane();
    await chooseTable(desk, CITIES);
    await desk.user.click(screen.getByRole("button", { name: "8 项指标" }));
    const item = screen.getByText("1 优化集群布局").closest("li");
    expect(item?.textContent).toMatch(/^1 优化集群布局15 分统筹推动/);
  });

  test("the other steps say where to begin", async () => {
    const desk = await openPane();
    await step(desk, "评分");
    expect(screen.getByText(/工作簿里还没有考评表/)).toBeTruthy();
  });
});

describe("the first steps", () => {
  const card = () => screen.queryByRole("region", { name: "三步做完考核" });
  const seen = () => screen.getByRole("button", { name: "知道了" });

  afterEach(() => {
    jest.restoreAllMocks();
    window.localStorage.clear();
  });

  test("stand on the first tab until somebody has seen them, and then in 帮助 alone", async () => {
    const desk = await openPane();
    await step(desk, "评分");
    expect(card()).toBeNull();
    await step(desk, "开始");
    await desk.user.click(seen());
    expect(card()).toBeNull();
    cleanup();
    const again = await openPane();
    expect(card()).toBeNull();
    await again.user.click(screen.getByRole("button", { name: "帮助" }));
    expect((await screen.findByRole("region", { name: "帮助：开始" })).textContent).toContain("选表并贴名单");
  });

  test("come again where the browser keeps nothing", async () => {
    const refused = () => {
      throw new DOMException("refused", "SecurityError");
    };
    jest.spyOn(Storage.prototype, "getItem").mockImplementation(refused);
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(refused);
    const desk = await openPane();
    await desk.user.click(seen());
    expect(card()).toBeNull();
    cleanup();
    await openPane();
    expect(card()).not.toBeNull();
  });

  test("come again where something else is kept under their name", async () => {
    jest.spyOn(Storage.prototype, "getItem").mockReturnValue("else");
    await openPane();
    expect(card()).not.toBeNull();
  });
});

describe("a workbook of ours", () => {
  test("problems stand by worksheet, and one leads to its cell", async () => {
    const book = await citiesBook();
    await enter(book, "太原市", 9, { "1": 99 });
    await enter(book, "大同市", 8, { "8": null });
    const desk = await openPane({ book });
    await step(desk, "校验");
    expect(screen.getByRole("heading", { level: 2, name: /太原市/ }).textContent).toContain("错误 1");
    await desk.user.click(screen.getByRole("button", { name: /^转到 太原市!/ }));
    await settled();
    expect(desk.selected).toEqual([expect.stringMatching(/^太原市![A-Z]+\d+$/)]);
  });

  test("the next thing to do is told, and leads to its step", async () => {
    const desk = await openPane({ book: await citiesBook() });
    expect(screen.getByText(/下一步：在各工作表里填报/)).toBeTruthy();
    await desk.user.click(screen.getByRole("button", { name: "到“评分”" }));
    expect(screen.getByRole("tab", { name: "评分" }).getAttribute("aria-selected")).toBe("true");
  });

  test("an altered template is told at once, with the way to each place", async () => {
    const book = await citiesBook();
    await book.type("太原市", [["1|notApplicable", "col:max", "20"]]);
    const desk = await openPane({ book });
    expect(state()).toContain("模板被改动");
    const altered = screen.getByRole("region", { name: "模板被改动：1 处" });
    expect(within(altered).getByText(/应为“15”，现为“20”/)).toBeTruthy();
    await desk.user.click(within(altered).getByRole("button", { name: /^转到 太原市!/ }));
    await settled();
    expect(desk.selected).toHaveLength(1);
  });

  test("another reading tells whom it changes before it is taken, and is scored by where it was chosen", async () => {
    const book = await citiesBook();
    await enter(book, "太原市", 9, { "1": 8.55 });
    await enter(book, "大同市", 8);
    const desk = await openPane({ book });
    const usual = readingsInForce(builtInRubric("shanxi-miit-2020-cities")).readings;
    await step(desk, "评分");
    await press(desk, "计分并写入");
    await step(desk, "口径");
    expect(state()).toContain("最新");
    const other = await screen.findByRole("radio", { name: /保留1位小数.*改用后 2 个单位中有 1 个结果不同/ });
    expect(screen.getByRole("radio", { name: /保留2位小数（现用，默认）/ })).toHaveProperty("checked", true);
    expect(await screen.findByRole("radio", { name: /保留4位小数.*改用后各单位结果不变/ })).toBeTruthy();
    expect(screen.queryByRole("list", { name: /会变/ })).toBeNull();
    await desk.user.click(other);
    const changes = screen.getByRole("list", { name: "改用后 2 个单位中有 1 个的总分、名次、等次或否决会变：" });
    expect(within(changes).getByRole("listitem").textContent).toBe("太原市总分：71.55 → 71.6");
    expect((await ownBook(book)).input.entries.interpretations).toEqual({ ...usual, decimals: "2" });
    await press(desk, "改用所选口径：各项得分保留几位小数？");
    expect(screen.getByText(/请重新计分/)).toBeTruthy();
    expect((await ownBook(book)).input.entries.interpretations).toEqual({ ...usual, decimals: "1" });
    expect(screen.getByRole("radio", { name: /保留1位小数（现用）/ })).toHaveProperty("checked", true);
    for (const one of ["开始", "收表", "校验", "评分", "复核", "导出", "口径"]) {
      await step(desk, one);
      expect(state()).toContain("已过期");
    }
    await press(desk, "重新计分");
    expect(state()).toContain("最新");
  });
});

describe("the pane as a place", () => {
  test("the focus stays in the step when what had it is gone with the work done", async () => {
    const desk = await openPane();
    await chooseCities(desk, "太原市\n大同市");
    await make(desk);
    expect(screen.getByRole("tabpanel")).toBe(document.activeElement);
    expect(screen.getByRole("tab", { name: "开始", selected: true })).toBeTruthy();
  });

  test("a file that is dropped where none is taken is refused in a sentence", async () => {
    await openPane({ book: await citiesBook() });
    const data = { dataTransfer: { files: [new File(["x"], "报表.xlsx")] } };
    expect(fireEvent.drop(document.body, data)).toBe(false);
    await settled();
    expect(screen.getByText(/“报表.xlsx”没有打开：这里不收拖来的文件/)).toBeTruthy();
  });

  test("dropped anywhere it is taken by the step that takes files", async () => {
    const desk = await openPane({ book: await citiesBook() });
    await step(desk, "收表");
    await screen.findByText(/也可以把文件拖到这里/);
    fireEvent.drop(document.body, { dataTransfer: { files: [new File(["x"], "报表.xlsx")] } });
    await settled();
    expect(screen.queryByText(/这里不收拖来的文件/)).toBeNull();
    expect(screen.getAllByText(/报表.xlsx/).length).toBeGreaterThan(0);
  });
});
