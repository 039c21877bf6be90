import { screen } from "@testing-library/react";
import { resultKey, unitRowKey } from "../../src/layout/keys";
import { chooseTable, citiesBook, enter, openPane, pasteUnits, settled, type PaneDesk } from "./paneDesk";

const press = async ({ user }: PaneDesk, name: string | RegExp) => {
  await user.click(screen.getByRole("button", { name }));
  await settled();
};
const step = ({ user }: PaneDesk, name: string) => user.click(screen.getByRole("tab", { name }));
const state = () => screen.getByRole("group", { name: "结果状态" }).textContent;

/** Has a workbook of CITIES made. */
async function make(desk: PaneDesk): Promise<void> {
  const { user } = desk;
  await chooseTable(desk, "各市工信局督导评价指标体系");
  await pasteUnits(desk, "太原市\n大同市");
  await user.click(screen.getByRole("button", { name: "生成工作表" }));
  await press(desk, "确定生成");
}

const taken = () => screen.queryAllByRole("button", { name: /^退回/ }).map(({ textContent }) => textContent);
const contents = async ({ book }: PaneDesk) =>
  (await book.snapshot()).sheets.map(({ name, rows }) => [
    name,
    rows.map((cells) => cells.filter((one) => one !== null)),
  ]);

test("goes one by one to where the pane began: results, seal, reading, then the sheets themselves", async () => {
  const desk = await openPane();
  await make(desk);
  const made = await contents(desk);
  await step(desk, "评分");
  await press(desk, "计分并写入");
  const scored = await contents(desk);
  expect(scored).not.toEqual(made);
  await step(desk, "口径");
  await desk.user.click(await screen.findByRole("radio", { name: /保留1位小数/ }));
  await press(desk, "改用所选口径：各项得分保留几位小数？");
  await step(desk, "复核");
  expect([state(), taken()]).toEqual([expect.stringContaining("已过期"), ["退回“换口径”"]]);
  await press(desk, "退回“换口径”");
  expect([state(), taken()]).toEqual([expect.stringContaining("最新"), ["退回“计分并写入”"]]);
  expect(await contents(desk)).toEqual(scored);
  await press(desk, "退回“计分并写入”");
  expect([state(), taken()]).toEqual([expect.stringContaining("未评分"), ["退回“生成工作表”"]]);
  expect(await contents(desk)).toEqual(made);
  await press(desk, "退回“生成工作表”");
  expect(taken()).toEqual([]);
  expect((await desk.book.snapshot()).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("leaves a cell that was changed since, tells which, and keeps sheets that were filled in", async () => {
  const desk = await openPane();
  await make(desk);
  await enter(desk.book, "太原市", 9);
  await enter(desk.book, "大同市", 8);
  await step(desk, "评分");
  await press(desk, "计分并写入");
  await desk.book.type("汇总", [[unitRowKey("太原市"), resultKey("total"), 99]]);
  await press(desk, "退回“计分并写入”");
  expect(screen.getByText("写入以后又有改动，现为“99”，没有退回（写入以前是“（空）”），请核对")).toBeTruthy();
  expect(screen.getAllByRole("button", { name: /^转到 汇总!/ })).toHaveLength(1);
  expect(state()).toContain("未评分");
  await press(desk, "退回“生成工作表”");
  expect(screen.getAllByText(/生成以后已有填写或改动，没有退回/).length).toBeGreaterThan(0);
  expect((await desk.book.snapshot()).sheets).toHaveLength(6);
  expect(taken()).toEqual(["退回“生成工作表”"]);
});

test("brings back a result that was restored, as somebody had changed it", async () => {
  const book = await citiesBook();
  await enter(book, "太原市", 9);
  await enter(book, "大同市", 8);
  const desk = await openPane({ book });
  await step(desk, "评分");
  await press(desk, "计分并写入");
  await book.type("汇总", [[unitRowKey("太原市"), resultKey("total"), 99]]);
  await press(desk, "重新读取");
  await step(desk, "复核");
  await press(desk, /^恢复 汇总!/);
  expect(state()).toContain("最新");
  await press(desk, "退回“恢复结果”");
  expect(state()).toContain("结果被改动");
  expect(taken()).toEqual(["退回“计分并写入”"]);
});
