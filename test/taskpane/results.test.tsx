import { screen, waitFor, within } from "@testing-library/react";
import { parseEntries } from "../../src/scoring/entries";
import { at } from "../../src/shared/list";
import { central, rankedUnits } from "../support/centralUnits";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { filled } from "../support/sheets";
import { citiesBook, enter, openPane, settled, type PaneDesk } from "./paneDesk";

const press = async ({ user }: PaneDesk, name: string | RegExp) => {
  await user.click(screen.getByRole("button", { name }));
  await settled();
};
const list = () => screen.getByRole("list", { name: "评分结果" });
const lines = () => within(list()).getAllByRole("listitem");
const names = () =>
  within(list())
    .queryAllByRole("button")
    .map(({ textContent }) => textContent.replace(/^[▸▾] /, ""));

/** The step 评分 of a workbook in which 大同市 lacks two items. */
async function resultsPane(): Promise<PaneDesk> {
  const book = await citiesBook(["太原市", "大同市", "朔州市"], true);
  await enter(book, "太原市", 9);
  await enter(book, "太原市", 9.5, {}, "self");
  await enter(book, "大同市", 10, { "1": null, "8": null });
  await enter(book, "朔州市", 10);
  const desk = await openPane({ book });
  await desk.user.click(screen.getByRole("tab", { name: "评分" }));
  return desk;
}

test("scoring shows ranks, totals and grades and leaves the state 最新", async () => {
  const desk = await resultsPane();
  await press(desk, "计分并写入");
  expect(screen.getByRole("group", { name: "结果状态" }).textContent).toContain("最新");
  const [first, second, third] = lines().map(({ textContent }) => textContent);
  expect(first).toBe("1第 1 名▸ 朔州市8080 分良好良好");
  expect(second).toBe("2第 2 名▸ 太原市7272 分良好良好自评 76，比审核高 4");
  expect(third).toBe("—没有名次▸ 大同市6060 分—未定等次未填全");
});

test("scoring goes to 汇总, and stays where results are in view", async () => {
  const desk = await resultsPane();
  await press(desk, "计分并写入");
  expect(desk.selected).toEqual(["汇总!B2"]);
  desk.selected.push("太原市!C9");
  await press(desk, "计分并写入");
  expect(desk.selected).toEqual(["汇总!B2", "太原市!C9"]);
});

test("the clauses of ranks and grades are told, and that nobody is reviewed", async () => {
  const book = await citiesBook(["太原市"], true);
  await enter(book, "太原市", 9, {}, "self");
  const { user } = await openPane({ book });
  await user.click(screen.getByRole("tab", { name: "评分" }));
  const grounds = within(screen.getByRole("list", { name: "名次、等次的依据" })).getAllByRole("listitem");
  expect(grounds.map(({ textContent }) => textContent)).toEqual([
    "名次：按总分排列，文件未规定名次",
    "等次：依据方案第五部分“督导评价结果”",
  ]);
  expect(screen.getByText("1 个单位只有自评、还没有审核，按自评计分，不排名、不定等次。")).toBeTruthy();
});

test("the ribbon's button scores at once", async () => {
  const book = await citiesBook();
  await enter(book, "太原市", 9);
  await openPane({ book, at: { task: "score" } });
  await screen.findByText("结果已写入工作簿。");
  expect(screen.getByRole("tab", { name: "评分" }).getAttribute("aria-selected")).toBe("true");
  expect(screen.getByRole("group", { name: "结果状态" }).textContent).toContain("最新");
});

test("the ribbon's button makes nothing of a workbook without an assessment", async () => {
  await openPane({ at: { task: "score" } });
  expect(screen.getByText(/工作簿里还没有考评表/)).toBeTruthy();
  expect(screen.getByText("已读取工作簿。")).toBeTruthy();
});

test("what is missing in the cohort is counted, and each entry leads to its cell", async () => {
  const desk = await resultsPane();
  await desk.user.click(screen.getByRole("button", { name: "1 个单位还有 2 格没有填，名次、等次为暂定" }));
  const missing = screen.getByRole("list", { name: "大同市还差的项" });
  expect(
    within(missing)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["1 优化集群布局（得分）", "8 促进大数据发展（得分）"]);
  await desk.user.click(at(within(missing).getAllByRole("button"), 0));
  await settled();
  expect(desk.selected).toEqual([expect.stringMatching(/^大同市![A-Z]+\d+$/)]);
});

test("an opened unit tells what is missing, every item with its clause, and its own points", async () => {
  const desk = await resultsPane();
  await desk.user.click(screen.getByRole("button", { name: "大同市" }));
  expect(screen.getByText("还有 2 格没有填，填全后结果才算定")).toBeTruthy();
  const items = within(screen.getByRole("group", { name: "大同市各项得分" })).getAllByRole("listitem");
  expect(items[0]?.textContent).toMatch(/^2 支持项目建设10 \/ 15 分失 5 分.*依据/);
  await desk.user.click(screen.getByRole("button", { name: "改为按原表的顺序" }));
  const printed = within(screen.getByRole("group", { name: "大同市各项得分" })).getAllByRole("listitem");
  expect(printed[0]?.textContent).toMatch(/^1 优化集群布局未得分 \/ 15 分/);
  await desk.user.click(screen.getByRole("button", { name: "太原市" }));
  expect(screen.queryByRole("group", { name: "大同市各项得分" })).toBeNull();
  const own = within(screen.getByRole("group", { name: "太原市各项得分" })).getAllByRole("listitem");
  expect(own[0]?.textContent).toMatch(/^1 优化集群布局9 \/ 15 分失 6 分自评 9\.5/);
});

test("units are found by name and narrowed down by grade and mark", async () => {
  const { user } = await resultsPane();
  await user.type(screen.getByRole("searchbox", { name: "查找单位" }), "大同");
  expect(await screen.findByText("3 个单位中的 1 个")).toBeTruthy();
  await waitFor(() => {
    expect(names()).toEqual(["大同市"]);
  });
  await user.clear(screen.getByRole("searchbox", { name: "查找单位" }));
  const filter = screen.getByRole("combobox", { name: "显示" });
  await user.selectOptions(filter, "良好（2）");
  await waitFor(() => {
    expect(names()).toEqual(["朔州市", "太原市"]);
  });
  await user.selectOptions(filter, "未填全（1）");
  await waitFor(() => {
    expect(names()).toEqual(["大同市"]);
  });
  await user.selectOptions(filter, "优秀（0）");
  expect(await screen.findByText(/没有符合的单位/)).toBeTruthy();
  expect(screen.queryByRole("list", { name: "评分结果" })).toBeNull();
});

test("a heading puts the units in order, chosen again the other way round, blanks last", async () => {
  const { user } = await resultsPane();
  const heading = (name: string) =>
    within(screen.getByRole("group", { name: /^点列名排序/ })).getByRole("button", { name });
  expect(heading("名次（已排序）")).toBeTruthy();
  await user.click(heading("总分"));
  await user.click(heading("总分（已排序）"));
  expect(names()).toEqual(["大同市", "太原市", "朔州市"]);
  await user.click(heading("等次"));
  expect(names()).toEqual(["朔州市", "太原市", "大同市"]);
  expect(heading("等次（已排序）")).toBeTruthy();
});

test("two units stand side by side, the largest difference first, until somebody has seen enough", async () => {
  const { user } = await resultsPane();
  const button = (name: string) => screen.getByRole("button", { name });
  await user.click(button("太原市"));
  await user.click(button("与另一个单位并排比较…"));
  expect(screen.getByText(/请点要与太原市比较的单位/)).toBeTruthy();
  expect(screen.queryByRole("group", { name: "太原市各项得分" })).toBeNull();
  await user.click(button("朔州市"));
  const rows = within(screen.getByRole("table", { name: "太原市与朔州市" })).getAllByRole("row");
  const cells = rows.map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(cells[0]).toEqual(["指标", "太原市", "朔州市", "相差"]);
  expect(cells).toContainEqual(["总分", "72", "80", "-8"]);
  expect(cells).toContainEqual(["名次", "2", "1", "—"]);
  expect(cells).toContainEqual(["1 优化集群布局（15 分）", "9", "10", "-1"]);
  await user.click(button("不再比较"));
  expect(screen.queryByRole("table")).toBeNull();
});

test("totals and grades are drawn as bars that say their numbers", async () => {
  const { user } = await resultsPane();
  await user.click(screen.getByRole("button", { name: "分布" }));
  const bars = (name: string) => within(screen.getByRole("list", { name })).getAllByRole("listitem");
  const totals = bars("总分分布").map(({ textContent }) => textContent);
  expect([totals[0], totals.at(-1)]).toEqual(["80–811 个", "72–731 个"]);
  expect(bars("等次分布").map(({ textContent }) => textContent)).toEqual([
    "优秀（85 分起）0 个",
    "良好（70 分起）2 个",
    "一般0 个",
    "未定等次1 个",
  ]);
  expect(screen.getByText(/未填全的 1 个单位不在内/)).toBeTruthy();
});

test("a cohort of any size draws only what is seen", async () => {
  const units = Array.from({ length: 300 }, (_, index) => `第${String(index + 1)}市`);
  const desk = await openPane({ book: await citiesBook(units, false, "matrix") });
  await desk.user.click(screen.getByRole("tab", { name: "评分" }));
  expect(screen.getByText("共 300 个单位")).toBeTruthy();
  expect(lines().length).toBeLessThan(30);
  expect(lines()[0]?.getAttribute("aria-setsize")).toBe("300");
});

test("where every unit is rated, what one lacks for its grade makes nothing else provisional", async () => {
  const units = rankedUnits(10, { 10: { seriousProblem: undefined } });
  const parsed = parseEntries({ rubric: central.id, units });
  if (!parsed.ok) throw new Error("malformed entries");
  const book = memoryWorkbook();
  await book.draw(filled(central, "matrix", parsed.value.entries));
  const { user } = await openPane({ book });
  await user.click(screen.getByRole("tab", { name: "评分" }));
  expect(screen.getByRole("button", { name: "1 个单位还有 1 格没有填，它们的等次还不能定" })).toBeTruthy();
  const told = lines().map(({ textContent }) => textContent);
  expect(told.filter((line) => line.includes("未定等次"))).toEqual([expect.stringContaining("单位10")]);
});
