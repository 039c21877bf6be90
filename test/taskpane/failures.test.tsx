import { screen } from "@testing-library/react";
import { issue } from "../../src/shared/issue";
import { failure } from "../../src/shared/result";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { citiesBook, enter, offered, openPane, settled, type PaneDesk } from "./paneDesk";

const press = async ({ user }: PaneDesk, name: string) => {
  await user.click(screen.getByRole("button", { name }));
  await settled();
};
const step = ({ user }: PaneDesk, name: string) => user.click(screen.getByRole("tab", { name }));
const state = () => screen.getByRole("group", { name: "结果状态" }).textContent;

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
    expect(offered()).toHaveLength(7);
  });

  test("of writing leaves the results on the screen", async () => {
    const book = await citiesBook();
    await enter(book, "太原市", 9);
    const port = { ...book, write: () => Promise.resolve(failure([issue("no-template-sheets", {}, {})])) };
    const desk = await openPane({ book, change: { port } });
    await step(desk, "评分");
    await press(desk, "计分并写入");
    expect(screen.getByText("结果没有写入。")).toBeTruthy();
    expect(screen.getByRole("button", { name: "太原市" })).toBeTruthy();
    expect(state()).toContain("未评分");
  });

  test("of reading at the beginning is not taken for a workbook without an assessment", async () => {
    const port = { ...memoryWorkbook(), read: () => Promise.resolve(failure([issue("excel-busy", {}, {})])) };
    const desk = await openPane({ change: { port } });
    await step(desk, "评分");
    expect(screen.getByText(/还没有读取成功/)).toBeTruthy();
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
