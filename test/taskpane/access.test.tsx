import { render, screen, within } from "@testing-library/react";
import { resultKey, unitRowKey } from "../../src/layout/keys";
import { Shell } from "../../src/taskpane/shell";
import { tabOrder, violations } from "./access";
import { chooseTable, citiesBook, enter, openPane, pasteUnits, settled, type PaneDesk } from "./paneDesk";

const CITIES = "各市工信局督导评价指标体系";

async function scoredPane(): Promise<PaneDesk> {
  const book = await citiesBook();
  await enter(book, "太原市", 9);
  await enter(book, "大同市", 8, { "8": null });
  const desk = await openPane({ book });
  await desk.user.click(screen.getByRole("tab", { name: "评分" }));
  await desk.user.click(screen.getByRole("button", { name: "计分并写入" }));
  await settled();
  return desk;
}

test("an opened unit, what is missing and the charts have no fault that axe knows", async () => {
  const { user } = await scoredPane();
  await user.click(screen.getByRole("button", { name: "大同市" }));
  await user.click(screen.getByRole("button", { name: /格没有填，/ }));
  await user.click(screen.getByRole("button", { name: "分布" }));
  expect(await violations()).toEqual([]);
});

test("what has changed since scoring has no fault that axe knows", async () => {
  const { user, book } = await scoredPane();
  await enter(book, "太原市", 7);
  await book.type("汇总", [[unitRowKey("太原市"), resultKey("total"), 99]]);
  await user.click(screen.getByRole("button", { name: "重新读取" }));
  await settled();
  await user.click(screen.getByRole("tab", { name: "复核" }));
  await screen.findByText("改动的数据：8 处");
  expect(screen.getByRole("button", { name: "全部恢复（1）" })).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test("the question before sheets are made has no fault that axe knows", async () => {
  const desk = await openPane();
  await chooseTable(desk, CITIES);
  await pasteUnits(desk, "太原市");
  await desk.user.click(screen.getByRole("button", { name: "生成工作表" }));
  expect(screen.getByRole("button", { name: "确定生成" })).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test("the form for a new workbook and its preview have no fault that axe knows", async () => {
  const desk = await openPane();
  await chooseTable(desk, CITIES);
  await pasteUnits(desk, "太原市");
  await desk.user.click(screen.getByRole("button", { name: "列出工作表" }));
  expect(await violations()).toEqual([]);
});

test("every control of the form is reached by the tab key, in the order in which it is read", async () => {
  const desk = await openPane();
  await chooseTable(desk, CITIES);
  await desk.user.click(document.body);
  expect(await tabOrder(desk)).toEqual([
    "重新读取",
    "帮助",
    "tab",
    "知道了",
    "▸原文有误、已更正 1 处",
    "▸文件留给人判断的 11 处",
    "换一张",
    "改成自有的表…",
    "看表样",
    "▸8 项指标",
    "插入一行",
    "去重",
    "按名称排序",
    "全部清空",
    "撤消",
    "INPUT",
    "radio",
    "checkbox",
    "列出工作表",
    "生成工作表",
    "选择数据文件…",
  ]);
});

test("help on the step in view is opened and closed by the keyboard, and has no fault that axe knows", async () => {
  const { user } = await openPane({ book: await citiesBook() });
  await user.click(screen.getByRole("tab", { name: "校验" }));
  const button = screen.getByRole("button", { name: "帮助" });
  button.focus();
  await user.keyboard("{Enter}");
  const help = await screen.findByRole("region", { name: "帮助：校验" });
  expect(document.activeElement).toBe(help);
  expect(within(help).getAllByRole("listitem")).toHaveLength(3);
  expect(within(help).getByText(/点一条，就到那一格/)).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("tab", { name: "导出" }));
  expect(screen.getByRole("region", { name: "帮助：导出" })).toBeTruthy();
  for (const close of ["{Escape}", "关闭"]) {
    screen.getByRole("region", { name: /^帮助/ }).focus();
    if (close === "{Escape}") await user.keyboard(close);
    else await user.click(screen.getByRole("button", { name: close }));
    expect(screen.queryByRole("region", { name: /^帮助/ })).toBeNull();
    expect(document.activeElement).toBe(button);
    await user.keyboard("{Enter}");
  }
});

test("the keyboard alone scores, finds the ranked units and opens one", async () => {
  const { user } = await scoredPane();
  screen.getByRole("tab", { name: "评分" }).focus();
  await user.tab();
  await user.keyboard("{Enter}");
  await settled();
  expect(screen.getByText("结果已写入工作簿。")).toBeTruthy();
  screen.getByRole("combobox", { name: "显示" }).focus();
  const headings = within(screen.getByRole("group", { name: "点列名排序，再点一次倒过来。" })).getAllByRole("button");
  for (const heading of headings) {
    await user.tab();
    expect(document.activeElement).toBe(heading);
  }
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole("list", { name: "评分结果" }));
  await user.tab();
  expect(document.activeElement?.textContent).toBe("▸ 太原市");
  await user.keyboard("{ArrowDown}{Enter}");
  expect(screen.getByRole("group", { name: "大同市各项得分" })).toBeTruthy();
});

test("in English everything but the document's own words is English", async () => {
  await openPane({ at: { language: "en-US" } });
  for (const name of ["Start", "Check", "Score", "Readings", "Review"]) {
    expect(screen.getByRole("tab", { name })).toBeTruthy();
  }
  expect(screen.getByRole("button", { name: "Read again" })).toBeTruthy();
});

test("outside Excel nothing can be pressed", () => {
  const at = { inExcel: false, language: "zh-CN", background: undefined, task: "open" } as const;
  render(<Shell at={at} tools={null} />);
  expect(screen.queryAllByRole("button")).toEqual([]);
  expect(screen.getByText(/没有在 Excel 里打开/)).toBeTruthy();
});
