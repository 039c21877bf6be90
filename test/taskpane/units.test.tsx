import { screen, waitFor, within } from "@testing-library/react";
import { violations } from "./access";
import { chooseTable, openPane, ownBook, pasteUnits, settled, type PaneDesk } from "./paneDesk";

const CITIES = "各市工信局督导评价指标体系";
const STATIONS = "华容县北景港镇2019年各站所脱贫攻坚工作考核计分办法";

const cell = (row: number, column = "单位名称") => {
  const name = `第 ${String(row)} 行 ${column}`;
  return (
    screen.queryByRole<HTMLInputElement>("textbox", { name }) ??
    screen.getByRole<HTMLInputElement>("combobox", { name })
  );
};
const names = (...rows: number[]) => rows.map((row) => cell(row).value);
const press = ({ user }: PaneDesk, name: string) => user.click(screen.getByRole("button", { name }));
const told = () => screen.getByText(/^共 \d+ 个单位/).textContent;
const faults = () =>
  within(screen.getByRole("list", { name: "名单" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

async function openList(title: string): Promise<PaneDesk> {
  const desk = await openPane();
  await chooseTable(desk, title);
  return desk;
}

/** What was scrolled into view since. */
function scrolled() {
  const spy = jest.spyOn(HTMLElement.prototype, "scrollIntoView");
  return () => spy.mock.contexts.map((element) => (element instanceof HTMLElement ? element.textContent : ""));
}

describe("a chosen table", () => {
  test("stands alone, and the list of units comes into view and takes what is typed", async () => {
    const seen = scrolled();
    const { user } = await openList(CITIES);
    expect(screen.queryByRole("list", { name: "选择考评表" })).toBeNull();
    expect(seen().at(-1)).toMatch(/^考核单位/);
    expect(document.activeElement).toBe(cell(1));
    await user.keyboard("太原市{Enter}大同市");
    expect(names(1, 2)).toEqual(["太原市", "大同市"]);
  });

  test("is left for another one; the units stay, also while another step is looked at", async () => {
    const desk = await openList(CITIES);
    await pasteUnits(desk, "甲所\n乙所");
    await press(desk, "换一张");
    expect(document.activeElement).toBe(screen.getByRole("group", { name: "选择考评表" }));
    expect(screen.getByText("现在选的").closest("li")?.textContent).toContain(CITIES);
    await chooseTable(desk, STATIONS);
    expect(names(1, 2)).toEqual(["甲所", "乙所"]);
    expect(document.activeElement).toBe(cell(3));
    await desk.user.click(screen.getByRole("tab", { name: "评分" }));
    await desk.user.click(screen.getByRole("tab", { name: "开始" }));
    await screen.findByRole("textbox", { name: "第 1 行 单位名称" });
    expect(names(1, 2)).toEqual(["甲所", "乙所"]);
  });

  test("can be looked at as it is printed before it is chosen, page by page", async () => {
    const desk = await openPane();
    await press(desk, `看表样 ${STATIONS}`);
    const first = await screen.findByRole("group", { name: `${STATIONS} 第 1 页，共 2 页` });
    expect(within(first).getByText(STATIONS)).toBeTruthy();
    expect(within(first).queryByText("得分")).toBeNull();
    await press(desk, "下一页");
    expect(screen.getByRole("group", { name: `${STATIONS} 第 2 页，共 2 页` })).toBeTruthy();
    expect(await violations()).toEqual([]);
    await press(desk, `看表样 ${STATIONS}`);
    expect(screen.queryByText(/第 2 页/)).toBeNull();
  });
});

describe("the list of units by keyboard", () => {
  test("Enter leads to the next row, Tab to the category and then out; arrows stay in the column", async () => {
    const { user } = await openList(STATIONS);
    await user.keyboard("甲所");
    await user.tab();
    expect(document.activeElement).toBe(cell(1, "类别"));
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(cell(2));
    await user.keyboard("{Enter}{ArrowDown}{ArrowUp}");
    expect(document.activeElement).toBe(cell(3));
    await user.keyboard("{Shift>}{Enter}{/Shift}");
    expect(document.activeElement).toBe(cell(2));
    await user.tab();
    await user.tab();
    expect(document.activeElement?.closest('[role="grid"]')).toBeNull();
  });

  test("a row is put in and taken away, and every step is taken back", async () => {
    const desk = await openList(CITIES);
    await pasteUnits(desk, "太原市\n大同市");
    await desk.user.click(cell(2));
    await press(desk, "插入一行");
    expect(document.activeElement).toBe(cell(2));
    await desk.user.keyboard("朔州市");
    await press(desk, "删除第 1 行");
    expect(names(1, 2, 3)).toEqual(["朔州市", "大同市", ""]);
    await desk.user.keyboard("{Control>}z{/Control}");
    expect(names(1, 2, 3)).toEqual(["太原市", "朔州市", "大同市"]);
    await press(desk, "撤消");
    expect(names(1, 2, 3)).toEqual(["太原市", "", "大同市"]);
    for (let step = 0; step < 2; step += 1) await press(desk, "撤消");
    expect(names(1, 2)).toEqual(["", ""]);
    expect(screen.getByRole("button", { name: "撤消" }).getAttribute("aria-disabled")).toBe("true");
  });

  test("rows and columns are named, and a fault is told with its cell", async () => {
    const desk = await openList(STATIONS);
    const grid = screen.getByRole("grid", { name: "考核单位" });
    expect(
      within(grid)
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent),
    ).toEqual(["行", "单位名称", "类别", "删除"]);
    await pasteUnits(desk, "甲所\t1\n乙所\t9\n丙所");
    expect(grid.getAttribute("aria-rowcount")).toBe("6");
    expect(cell(2, "类别").getAttribute("aria-invalid")).toBe("true");
    expect(document.getElementById(cell(2, "类别").getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "没有这个类别",
    );
    expect(await violations()).toEqual([]);
  });
});

describe("pasting", () => {
  test("two columns from a worksheet make units with their categories", async () => {
    const desk = await openList(STATIONS);
    await pasteUnits(desk, "镇司法所\t1\n镇供销社\t2 结对帮扶、驻村帮扶单位\n镇卫生院\t3");
    expect([1, 2, 3].map((row) => cell(row, "类别").value)).toEqual(["1", "2", "3"]);
    await press(desk, "生成工作表");
    await press(desk, "确定生成");
    await settled();
    expect((await ownBook(desk.book)).input.entries.units.map(({ name, category }) => [name, category])).toEqual([
      ["镇司法所", "1"],
      ["镇供销社", "2"],
      ["镇卫生院", "3"],
    ]);
  });

  test("a word goes into the text of a cell, and what there is no column for is told", async () => {
    const desk = await openList(CITIES);
    await desk.user.keyboard("太");
    await desk.user.paste("原市");
    expect(names(1)).toEqual(["太原市"]);
    await desk.user.paste("太原市\t\t张三\n大同市");
    expect(names(1, 2)).toEqual(["太原市", "大同市"]);
    expect(told()).toBe("共 2 个单位 · 粘贴了 2 行 · 多出的 1 格没有粘贴：每行只写名称和类别");
  });

  test("categories where the table has none are shown, and cleared at once", async () => {
    const desk = await openList(CITIES);
    await pasteUnits(desk, "太原市\t1\n大同市\t2");
    expect(faults()).toHaveLength(2);
    await press(desk, "清空类别");
    expect(told()).toBe("共 2 个单位");
    expect(screen.queryByRole("columnheader", { name: "类别" })).toBeNull();
  });

  test("of twenty thousand units only some are drawn, and all are there", async () => {
    const desk = await openList(CITIES);
    await pasteUnits(desk, Array.from({ length: 20_000 }, (_, index) => `第${String(index + 1)}村`).join("\n"));
    expect(told()).toBe("共 20000 个单位 · 粘贴了 20000 行");
    expect(screen.getAllByRole("textbox").length).toBeLessThan(60);
    expect(screen.getByRole("radio", { name: /总表布局/ })).toHaveProperty("checked", true);
  });
});

describe("what is to be mended in the list", () => {
  test("stands at its row and below, leads there, and has the focus when worksheets are asked for", async () => {
    const seen = scrolled();
    const desk = await openList(STATIONS);
    await pasteUnits(desk, "甲所\t1\n乙所\n甲所\t1");
    expect(told()).toContain("2 处要改");
    await press(desk, "生成工作表");
    const group = screen.getByRole("group", { name: "2 处要改" });
    expect(document.activeElement).toBe(group);
    expect(seen().at(-1)).toBe(group.textContent);
    expect(screen.queryByRole("button", { name: "确定生成" })).toBeNull();
    await press(desk, "到第 2 行");
    await waitFor(() => {
      expect(document.activeElement).toBe(cell(2));
    });
    await desk.user.selectOptions(cell(2, "类别"), "3 结对帮扶、驻村帮扶、行业扶贫单位");
    expect(faults()).toEqual([expect.stringContaining("“甲所”与第1行重复")]);
    await press(desk, "去重");
    expect(told()).toBe("共 2 个单位 · 去掉了重复的 1 行");
    expect(screen.queryByRole("list", { name: "名单" })).toBeNull();
  });

  test("does not say of the row that is being written that it has no category yet", async () => {
    const { user } = await openList(STATIONS);
    await user.keyboard("甲所");
    expect(told()).toBe("共 1 个单位");
    await user.keyboard("{Enter}");
    expect(told()).toBe("共 1 个单位 · 1 处要改");
  });

  test("a list without a unit is told, with the focus on it", async () => {
    const desk = await openList(CITIES);
    await press(desk, "生成工作表");
    expect(document.activeElement?.textContent).toContain("没有单位名称");
  });
});

test("rows are sorted by name and by category", async () => {
  const desk = await openList(STATIONS);
  await pasteUnits(desk, "乙所\t2\n丙所\t1\n甲所\t1");
  await press(desk, "按名称排序");
  expect(names(1, 2, 3)).toEqual(["丙所", "甲所", "乙所"]);
  await press(desk, "按类别排序");
  expect(names(1, 2, 3)).toEqual(["丙所", "甲所", "乙所"]);
  await press(desk, "全部清空");
  expect(told()).toBe("共 0 个单位");
});

test("that the worksheets were made comes into view", async () => {
  const desk = await openList(CITIES);
  await pasteUnits(desk, "太原市");
  await press(desk, "生成工作表");
  const seen = scrolled();
  await press(desk, "确定生成");
  await settled();
  expect(seen().at(-1)).toMatch(/^工作表已生成，可以填报。/);
});

afterEach(() => {
  jest.restoreAllMocks();
});
