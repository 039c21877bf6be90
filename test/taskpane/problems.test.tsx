import { screen, waitFor, within } from "@testing-library/react";
import { fieldKey } from "../../src/layout/keys";
import { BESIDE } from "../../src/layout/sheets/appendixGrid";
import type { CellValue } from "../../src/layout/plan";
import { issue } from "../../src/shared/issue";
import { failure } from "../../src/shared/result";
import { liveBook } from "../support/liveBook";
import type { MemoryWorkbook } from "../support/memoryWorkbook";
import { violations } from "./access";
import { citiesBook, enter, openPane, ownBook, settled, type PaneDesk } from "./paneDesk";

const press = async ({ user }: PaneDesk, name: string | RegExp) => {
  await user.click(screen.getByRole("button", { name }));
  await settled();
};
const step = ({ user }: PaneDesk, name: string) => user.click(screen.getByRole("tab", { name }));
const list = () => within(screen.getByRole("list", { name: "问题清单" }));
const lines = () =>
  list()
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

/** Types into the score of an item of 太原市. */
const score = (item: string, value: CellValue) => [fieldKey(item, "score"), BESIDE.entries, value] as const;

async function filledBook(): Promise<MemoryWorkbook> {
  const book = await citiesBook();
  await enter(book, "太原市", 9);
  await enter(book, "大同市", 8);
  return book;
}

async function openProblems(book: MemoryWorkbook, change: Parameters<typeof openPane>[0] = {}): Promise<PaneDesk> {
  const desk = await openPane({ book, ...change });
  await step(desk, "校验");
  return desk;
}

async function scoreIn(book: MemoryWorkbook, item: string) {
  return (await ownBook(book)).input.entries.units[0]?.entries?.[item]?.score;
}

describe("the list", () => {
  test("stands by worksheet and kind, and a severity that is not pressed is not shown", async () => {
    const book = await filledBook();
    await book.type("太原市", [score("1", 99), score("2", "７")]);
    const desk = await openProblems(book);
    expect(lines().slice(0, 3)).toEqual([
      "▾ 太原市错误 1警告 1",
      "▾ 超过上限错误 1",
      expect.stringMatching(/^太原市![A-Z]+\d+ · 太原市 · 指标1 [^“]+“得分”不能大于15，现为99$/),
    ]);
    await press(desk, "错误 1");
    expect(lines()).not.toContain("▾ 超过上限错误 1");
    expect(lines()).toContain("▾ 写法不规范警告 1");
    await press(desk, "警告 1");
    expect(screen.getByText(/有问题没有显示/)).toBeTruthy();
  });

  test("folds a worksheet and a kind away", async () => {
    const book = await filledBook();
    await book.type("太原市", [score("1", 99)]);
    const desk = await openProblems(book);
    await press(desk, /超过上限/);
    expect(lines()[1]).toBe("▸ 超过上限错误 1");
    await press(desk, "太原市");
    expect(lines()[0]).toBe("▸ 太原市错误 1");
  });

  test("is led through by the arrow keys, the tab key enters and leaves it", async () => {
    const book = await filledBook();
    await book.type("太原市", [score("1", 99), score("2", "８")]);
    const { user, selected } = await openProblems(book);
    list().getAllByRole("button")[0]?.focus();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    await waitFor(() => {
      expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^转到 太原市!/);
    });
    await user.keyboard("{Enter}");
    await settled();
    expect(selected).toEqual([expect.stringMatching(/^太原市!/)]);
    await user.keyboard("{Home}");
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe("▾ 太原市");
    });
    await user.tab();
    expect(document.activeElement?.closest("[role=list]")).toBeNull();
  });

  test("has no fault that axe knows, with suggestions looked at", async () => {
    const book = await filledBook();
    await book.type("太原市", [score("1", 99), score("2", "８")]);
    const desk = await openProblems(book);
    await press(desk, "查看");
    expect(await violations()).toEqual([]);
  });

  test("that is empty says what that means and leads on", async () => {
    const book = await filledBook();
    const desk = await openProblems(book);
    expect(screen.getByText("没有发现问题。")).toBeTruthy();
    await press(desk, "去评分");
    expect(screen.getByRole("tab", { name: "评分" }).getAttribute("aria-selected")).toBe("true");
  });
});

describe("typing while the pane is open", () => {
  test("is checked at once, and makes the results 已过期", async () => {
    const book = await filledBook();
    const { live, type } = liveBook(book);
    const desk = await openPane({ book, change: { live }, at: { task: "score" } });
    await step(desk, "校验");
    expect(screen.getByText("改动单元格以后，这里随即更新。")).toBeTruthy();
    await type("太原市", ...score("1", 99));
    await waitFor(() => {
      expect(lines()).toContain("▾ 超过上限错误 1");
    });
    await step(desk, "评分");
    expect(screen.getByRole("group", { name: "结果状态" }).textContent).toContain("已过期");
    await type("太原市", ...score("1", 9));
    await step(desk, "校验");
    await waitFor(() => {
      expect(screen.queryByText(/超过上限/)).toBeNull();
    });
  });

  test("in a small workbook is scored as soon as there is a pause", async () => {
    const book = await filledBook();
    const { live, type } = liveBook(book);
    const desk = await openProblems(book, { change: { live } });
    await type("太原市", ...score("1", 15));
    await step(desk, "评分");
    await waitFor(() => {
      expect(screen.getByRole("list", { name: "评分结果" }).textContent).toContain("78");
    });
  });

  test("is read as a whole where rows have moved", async () => {
    const book = await filledBook();
    const { live, tell } = liveBook(book);
    await openProblems(book, { change: { live } });
    await book.type("太原市", [score("1", 99)]);
    tell({ sheetId: "太原市", area: null });
    await waitFor(() => {
      expect(lines()).toContain("▾ 超过上限错误 1");
    });
  });

  test("is checked when Excel can answer again", async () => {
    const book = await filledBook();
    const { live, type } = liveBook(book);
    let refusals = 2;
    const readAreas: typeof live.readAreas = (areas) =>
      refusals-- > 0 ? Promise.resolve(failure([issue("excel-editing", {}, {})])) : live.readAreas(areas);
    await openProblems(book, { change: { live: { ...live, readAreas } } });
    await type("太原市", ...score("1", 99));
    await waitFor(() => {
      expect(lines()).toContain("▾ 超过上限错误 1");
    });
    expect(refusals).toBeLessThan(0);
  });

  test("that breaks the program is told, and the list stays", async () => {
    const book = await filledBook();
    await book.type("太原市", [score("2", 99)]);
    const { live, type } = liveBook(book);
    const readAreas = () => Promise.reject(new TypeError("broken bridge"));
    await openProblems(book, { change: { live: { ...live, readAreas } } });
    await type("太原市", ...score("1", 99));
    await waitFor(() => {
      expect(screen.getByText("TypeError: broken bridge")).toBeTruthy();
    });
    expect(lines()).toContain("▾ 超过上限错误 1");
  });

  test("that cannot be read by itself is told over every step, until the workbook is read again", async () => {
    const book = await filledBook();
    const { live, type } = liveBook(book);
    const gone = () => Promise.resolve(failure([issue("excel-gone", {}, {})]));
    let broken = false;
    const port = { ...book, read: () => (broken ? gone() : book.read()) };
    const desk = await openProblems(book, { change: { port, live: { ...live, readAreas: gone } } });
    broken = true;
    await type("太原市", ...score("1", 99));
    await screen.findByRole("button", { name: "重新读取并计算" });
    expect(screen.getAllByText(/^工作簿有改动.*已过期。$/).length).toBeGreaterThan(0);
    expect(screen.getByText("改动单元格以后，请点“重新读取”更新这里。")).toBeTruthy();
    await step(desk, "评分");
    expect(await violations()).toEqual([]);
    broken = false;
    await press(desk, "重新读取并计算");
    expect(screen.queryByRole("button", { name: "重新读取并计算" })).toBeNull();
    await step(desk, "校验");
    expect(lines()).toContain("▾ 超过上限错误 1");
  });

  test("is not followed where the host does not tell of it", async () => {
    await openProblems(await filledBook());
    expect(screen.getByText("改动单元格以后，请点“重新读取”更新这里。")).toBeTruthy();
  });
});

describe("suggested fixes", () => {
  test("are applied one by one, and taken back as they were", async () => {
    const book = await filledBook();
    await book.type("太原市", [score("1", "８．５"), score("2", "7分")]);
    const desk = await openProblems(book);
    expect(await scoreIn(book, "2")).toBe("7分");
    await press(desk, /的“7分”改为 7$/);
    expect(await scoreIn(book, "2")).toBe(7);
    expect(screen.getByText("有 1 处只有一种意思，可以代为改写")).toBeTruthy();
    await press(desk, "退回“改写”");
    expect(await scoreIn(book, "2")).toBe("7分");
    expect(screen.queryByRole("button", { name: /^退回/ })).toBeNull();
  });

  test("are applied kind by kind and all together, after all of them have been shown", async () => {
    const book = await filledBook();
    await book.type("太原市", [score("1", "８．５"), score("2", "7分"), score("3", "６"), score("4", " 5")]);
    const desk = await openProblems(book);
    expect(screen.queryByRole("button", { name: /全部改写/ })).toBeNull();
    await press(desk, "查看");
    expect(screen.getAllByText("“８．５” → 8.5")).toHaveLength(1);
    await press(desk, "全角数字或符号：改写这一类（2）");
    expect([await scoreIn(book, "1"), await scoreIn(book, "3"), await scoreIn(book, "2")]).toEqual([8.5, 6, "7分"]);
    await press(desk, "全部改写（2）");
    expect([await scoreIn(book, "2"), await scoreIn(book, "4")]).toEqual([7, 5]);
    expect(screen.queryByText(/可以代为改写/)).toBeNull();
    await press(desk, "退回“改写”");
    const rows = (await book.snapshot()).sheets.find(({ name }) => name === "太原市")?.rows.flat();
    expect(rows).toEqual(expect.arrayContaining([8.5, 6, "7分", " 5"]));
  });

  test("leave a cell alone that somebody has changed meanwhile, and say so", async () => {
    const book = await filledBook();
    await book.type("太原市", [score("1", "８．５"), score("2", "７")]);
    const desk = await openProblems(book);
    await book.type("太原市", [score("2", "５")]);
    await press(desk, "查看");
    await press(desk, "全部改写（2）");
    expect(screen.getByText("单元格现为“５”，已不是“７”，没有改动，请核对")).toBeTruthy();
    expect([await scoreIn(book, "1"), await scoreIn(book, "2")]).toEqual([8.5, 5]);
    await book.type("太原市", [score("1", 3)]);
    await press(desk, "退回“改写”");
    expect(screen.getByText("写入以后又有改动，现为“3”，没有退回（写入以前是“８．５”），请核对")).toBeTruthy();
    expect(await scoreIn(book, "1")).toBe(3);
  });

  test("that cannot be written are told, and nothing is to be undone", async () => {
    const book = await filledBook();
    await book.type("太原市", [score("1", "８．５")]);
    const port = { ...book, write: () => Promise.resolve(failure([issue("excel-denied", {}, {})])) };
    const desk = await openProblems(book, { change: { port } });
    await press(desk, /改为 8.5$/);
    expect(screen.getByText("没有改写。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^退回/ })).toBeNull();
  });
});
