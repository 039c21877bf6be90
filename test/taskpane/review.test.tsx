import { screen, within } from "@testing-library/react";
import { resultKey, unitRowKey } from "../../src/layout/keys";
import type { CellValue } from "../../src/layout/plan";
import { success } from "../../src/shared/result";
import type { MemoryWorkbook } from "../support/memoryWorkbook";
import { citiesBook, enter, openPane, ownBook, settled, type PaneDesk } from "./paneDesk";

const press = async ({ user }: PaneDesk, name: string | RegExp) => {
  await user.click(screen.getByRole("button", { name }));
  await settled();
};
const step = ({ user }: PaneDesk, name: string) => user.click(screen.getByRole("tab", { name }));
const state = () => screen.getByRole("group", { name: "结果状态" }).textContent;
const lines = (name: string | RegExp) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

/** Types over a result in 汇总. */
const editResult = (book: MemoryWorkbook, unit: string, result: string, value: CellValue) =>
  book.type("汇总", [[unitRowKey(unit), resultKey(result), value]]);

/** A pane at 复核 over a workbook that was scored, then changed. */
async function reviewPane(change: (book: MemoryWorkbook) => Promise<void>): Promise<PaneDesk> {
  const book = await citiesBook();
  await enter(book, "太原市", 9);
  await enter(book, "大同市", 8);
  const desk = await openPane({ book });
  await step(desk, "评分");
  await press(desk, "计分并写入");
  await change(book);
  await press(desk, "重新读取");
  await step(desk, "复核");
  return desk;
}

test("a workbook that was never scored says so", async () => {
  const desk = await openPane({ book: await citiesBook() });
  await step(desk, "复核");
  expect(state()).toContain("未评分");
  expect(screen.getByText(/还没有计过分/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "重新计分并写入" })).toBeNull();
});

test("where nothing has changed, everything is said to be as it was", async () => {
  await reviewPane(() => Promise.resolve());
  expect(state()).toContain("最新");
  expect(screen.getByText(/上次计分：2020年12月21日 09:00/)).toBeTruthy();
  expect(screen.getByText("填报数据和口径没有改动。")).toBeTruthy();
  expect(screen.getByText("没有结果单元格被改动。")).toBeTruthy();
  expect(screen.getByText(/各单位的总分、名次、等次和否决与上次计分相同/)).toBeTruthy();
});

describe("edited results", () => {
  test("are named from what to what, and one is put back by itself", async () => {
    const desk = await reviewPane(async (book) => {
      await editResult(book, "大同市", "total", 99);
      await editResult(book, "太原市", "grade", "优秀");
    });
    expect(state()).toContain("结果被改动");
    expect(lines("被改动的结果单元格：2 个")).toEqual([
      expect.stringMatching(/^汇总!\w+ · 太原市等次：良好 → 优秀恢复$/),
      expect.stringMatching(/^汇总!\w+ · 大同市总分：64 → 99恢复$/),
    ]);
    await desk.user.click(screen.getAllByRole("button", { name: /^恢复 汇总!/ })[1] ?? document.body);
    await settled();
    expect(screen.getByText("已写回上次计分的结果。")).toBeTruthy();
    expect(lines("被改动的结果单元格：1 个")).toHaveLength(1);
  });

  test("are put back all at once, and nothing else is touched", async () => {
    const desk = await reviewPane(async (book) => {
      await editResult(book, "大同市", "total", 99);
      await editResult(book, "太原市", "rank", null);
    });
    await press(desk, "全部恢复（2）");
    expect(state()).toContain("最新");
    expect(screen.getByText("没有结果单元格被改动。")).toBeTruthy();
  });

  test("are overwritten by scoring again", async () => {
    const desk = await reviewPane((book) => editResult(book, "大同市", "total", 99));
    await press(desk, "重新计分并写入");
    expect(state()).toContain("最新");
  });
});

describe("entries that were changed", () => {
  const lower = (book: MemoryWorkbook) => enter(book, "太原市", 9, { "1": 5 });
  const much = async (book: MemoryWorkbook) => {
    await enter(book, "太原市", 9, { "1": 0, "8": 0 });
  };

  test("are named by unit and item and lead to their cells", async () => {
    const desk = await reviewPane(lower);
    expect(state()).toContain("已过期");
    const title = await screen.findByText("改动的数据：1 处");
    expect(lines("改动的数据：1 处")).toEqual(["太原市 · 1 优化集群布局 审核 · 有改动"]);
    expect(title.closest("section")?.textContent).toContain("是谁改的，工作簿里没有记录。");
    await desk.user.click(screen.getByRole("button", { name: /^转到 太原市!/ }));
    await settled();
    expect(desk.selected).toEqual(["汇总!B2", expect.stringMatching(/^太原市!/)]);
  });

  test("have their results compared before anything is written, then agreed to", async () => {
    const desk = await reviewPane(much);
    const title = "2 个单位中有 2 个的总分、名次、等次或否决会变：";
    expect(lines(title)).toEqual(["太原市总分：72 → 54名次：1 → 2等次：良好 → 一般", "大同市名次：2 → 1"]);
    expect((await ownBook(desk.book)).state.then?.get("太原市")?.total).toBe(72);
    await press(desk, "重新计分并写入");
    expect(state()).toContain("最新");
    expect((await ownBook(desk.book)).state.then?.get("太原市")?.total).toBe(54);
  });

  test("after they were looked at are not agreed to: nothing is written", async () => {
    const desk = await reviewPane(lower);
    await enter(desk.book, "大同市", 1);
    await press(desk, "重新计分并写入");
    expect(screen.getByText("结果没有写入。")).toBeTruthy();
    expect(screen.getByText(/核对以后数据又有改动/)).toBeTruthy();
    expect((await ownBook(desk.book)).state.then?.get("太原市")?.total).toBe(72);
  });

  test("in a reading are told in the words of its choices", async () => {
    await reviewPane((book) => book.type("说明", [["reading:decimals", "choice", "保留1位小数"]]));
    expect(await screen.findByText("保留2位小数 → 保留1位小数")).toBeTruthy();
  });
});

test("a record of results that is damaged is told", async () => {
  await reviewPane(async (book) => {
    const { sheets } = await book.snapshot();
    const row =
      sheets.find(({ name }) => name === "_rubric")?.rows.findIndex(([key]) => key === "seal:written:0") ?? -1;
    const written = await book.write([{ sheet: "_rubric", row, column: 1, value: "[]" }]);
    expect(written).toEqual(success(undefined));
  });
  expect(state()).toContain("已过期");
  expect(screen.getByText(/写入结果的记录损坏/)).toBeTruthy();
  expect(screen.getByText(/无法逐个比较/)).toBeTruthy();
});
