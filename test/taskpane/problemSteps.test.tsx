import { screen, within } from "@testing-library/react";
import { fieldKey } from "../../src/layout/keys";
import { BESIDE } from "../../src/layout/sheets/appendixGrid";
import type { CellValue } from "../../src/layout/plan";
import type { MemoryWorkbook } from "../support/memoryWorkbook";
import { violations } from "./access";
import { citiesBook, enter, openPane, settled, type PaneDesk } from "./paneDesk";

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

async function spoiltBook(): Promise<MemoryWorkbook> {
  const book = await filledBook();
  await book.type("太原市", [score("1", "８．５"), score("2", "7分")]);
  await book.type("大同市", [score("1", 99)]);
  return book;
}

async function openProblems(book: MemoryWorkbook): Promise<PaneDesk> {
  const desk = await openPane({ book });
  await step(desk, "校验");
  return desk;
}

describe("what is still to be filled in", () => {
  test("is progress with the way to the next cell, and a problem once scores have been asked for", async () => {
    const book = await filledBook();
    await book.type("太原市", [score("1", null), score("2", null)]);
    const desk = await openPane({ book });
    expect(screen.getByText("已填 14/16 格 · 1/2 个单位填全")).toBeTruthy();
    expect(screen.getByRole("list", { name: "各单位填了多少" }).textContent).toBe("太原市6/8大同市8/8");
    expect(screen.getByRole("group", { name: "问题数量" }).textContent).toContain("警告 0");
    await step(desk, "校验");
    await press(desk, /^转到还没有填的第一格（太原市!/);
    expect(desk.selected).toEqual([expect.stringMatching(/^太原市!/)]);
    await step(desk, "评分");
    expect(screen.getByText("1 个单位还有 2 格没有填，名次、等次为暂定")).toBeTruthy();
    await press(desk, "计分并写入");
    await step(desk, "校验");
    expect(lines()).toContain("▾ 未填警告 2");
    await step(desk, "开始");
    expect(screen.getByRole("group", { name: "问题数量" }).textContent).toContain("警告 2");
  });
});

describe("problems one by one", () => {
  test("are gone through by a key, mended and counted down", async () => {
    const { user, selected } = await openProblems(await spoiltBook());
    expect(screen.getByText("还要处理 3 个")).toBeTruthy();
    const one = within(screen.getByRole("region", { name: "逐个处理" }));
    const step = async (keys: string, position: RegExp) => {
      await user.keyboard(keys);
      await settled();
      expect(one.getByText(position)).toBeTruthy();
    };
    await step("{F8}", /^第 1 个，/);
    expect(selected).toEqual([expect.stringMatching(/^太原市!/)]);
    await step("{Shift>}{F8}{/Shift}", /^第 3 个，/);
    expect(selected.at(-1)).toMatch(/^大同市!/);
    await step("{F8}", /^第 1 个/);
    await user.click(one.getByRole("button", { name: /改为/ }));
    await settled();
    expect(screen.getByText("还要处理 2 个，已改好 1 个")).toBeTruthy();
    await step("{F8}", /^第 1 个，/);
    expect(one.getByText(/“８．５”按“8.5”读取/)).toBeTruthy();
  });

  test("are narrowed down by kind, unit, item and worksheet", async () => {
    const desk = await openProblems(await spoiltBook());
    await press(desk, /^▸?按种类/);
    const choose = async (label: string, option: RegExp) => {
      const select = screen.getByRole("combobox", { name: label });
      await desk.user.selectOptions(select, within(select).getByRole("option", { name: option }));
    };
    await choose("指标", /^1 .+（2）$/);
    expect(screen.getByText("筛选出 2 个，共 3 个")).toBeTruthy();
    await choose("问题种类", /^超过上限（1）$/);
    expect(lines()[0]).toBe("▾ 大同市错误 1");
    await press(desk, "取消筛选");
    await desk.user.type(screen.getByRole("searchbox", { name: "单位（名称的一部分）" }), "太原");
    expect(screen.getByText("筛选出 2 个，共 3 个")).toBeTruthy();
    await choose("工作表", /^大同市（1）$/);
    expect(screen.getByText(/有问题没有显示/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });
});
