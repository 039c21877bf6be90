import { fireEvent, screen, within } from "@testing-library/react";
import { filled } from "../support/sheets";
import { builtInRubric } from "../support/rubrics";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { tabOrder } from "./access";
import { choose, openExport, pageWith, wholeBook } from "./exportDesk";
import { citiesBook, enter, settled } from "./paneDesk";

async function selfAssessed() {
  const book = await wholeBook(true);
  await enter(book, "大同市", 10, {}, "self");
  return book;
}

test("every control of 导出 is reached by the tab key, in the order in which it is read", async () => {
  const desk = await openExport(await selfAssessed());
  await desk.user.click(document.body);
  expect(await tabOrder(desk)).toEqual([
    "重新读取",
    "帮助",
    "tab",
    "计分并写入",
    "radio",
    "太原市大同市",
    "radio",
    "checkbox",
    "checkbox",
    "text",
    "text",
    "text",
    "radio",
    "导出 Word 文档",
    "checkbox",
    "放大查看",
    "打印或另存为 PDF",
    "导出填报说明（.docx）",
    "导出填报数据（.json）",
    "导出评分结果（.json）",
  ]);
});

test("pages are turned by the keyboard, and the whole page can be moved by it", async () => {
  const { user } = await openExport(await selfAssessed());
  choose(/^内部版/);
  await screen.findByText(/^第 1 页，共 [2-9] 页$/);
  const next = screen.getByRole("button", { name: "下一页" });
  next.focus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("group", { name: /^太原市 第 2 页/ })).toBeTruthy();
  screen.getByRole("switch", { name: "按原大显示" }).focus();
  await user.keyboard(" ");
  // Behind the two buttons that enlarge and print.
  await user.tab();
  await user.tab();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole("group", { name: /^太原市 第 2 页/ }));
  // Of another unit the first page comes first.
  await user.selectOptions(screen.getByRole("combobox", { name: "考核对象" }), "大同市");
  expect(await screen.findByRole("group", { name: /^大同市 第 1 页/ })).toBeTruthy();
});

test("a name is text on the page, whatever it looks like", async () => {
  const odd = "<img src=x onerror=alert(1)>";
  const book = await citiesBook([odd]);
  await openExport(book);
  await pageWith(`考核对象：${odd}`);
  expect(document.querySelector("img")).toBeNull();
});

test("what a document keeps internal is told, and the public order does not tell the ranks", async () => {
  const rubric = builtInRubric("central-units-2017");
  const book = memoryWorkbook();
  await book.draw(filled(rubric, "matrix", { rubric: rubric.id, units: [{ name: "甲单位" }, { name: "乙单位" }] }));
  await openExport(book);
  expect(screen.getByRole("radio", { name: /文件规定评价等次、综合等次不对外公布，也不含/ })).toBeTruthy();
  choose("汇总表");
  expect(screen.queryByRole("radio", { name: "按名次" })).toBeNull();
  choose(/^内部版/);
  expect(screen.getByRole("radio", { name: "按名次" })).toHaveProperty("checked", true);
});

test("导出 is English in English, and the tables stay Chinese", async () => {
  const desk = await openExport(await selfAssessed(), { at: { language: "en-US" } });
  expect(screen.getByText("Page 1 of 1")).toBeTruthy();
  expect(screen.getByRole("radio", { name: "The tables of all units (2)" })).toBeTruthy();
  expect((await pageWith(/考核对象：太原市/)).closest("[lang]")?.getAttribute("lang")).toBe("zh-CN");
  await desk.user.click(screen.getByRole("button", { name: "Export as Word document" }));
  await settled();
  expect(desk.saved).toHaveLength(1);
});

test("a page is looked at as large as it is printed, turned, and closed by the keyboard", async () => {
  const { user } = await openExport(await selfAssessed());
  choose(/^内部版/);
  await screen.findByText(/^第 1 页，共 [2-9] 页$/);
  const enlarge = screen.getByRole("button", { name: "放大查看" });
  enlarge.focus();
  await user.keyboard("{Enter}");
  const view = within(await screen.findByRole("dialog", { name: "太原市" }));
  await user.click(view.getByRole("button", { name: "下一页" }));
  expect(view.getByRole("group", { name: /^太原市 第 2 页/ })).toBeTruthy();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(await screen.findByRole("group", { name: /^太原市 第 2 页/ })).toBeTruthy();
  expect(document.activeElement).toBe(enlarge);
});

test("all pages of the table, or of those of all units, and nothing else, are printed under the name of the file", async () => {
  const { user } = await openExport(await selfAssessed());
  const title = document.title;
  const printed: unknown[] = [];
  const numbers = () =>
    [...document.querySelectorAll("body > .printed-out > .page > .number")].map(({ textContent }) => textContent);
  const print = jest.spyOn(window, "print").mockImplementation(() => {
    printed.push([document.title, `第 1 页，共 ${String(numbers().length)} 页`]);
  });
  try {
    await user.click(screen.getByRole("button", { name: "打印或另存为 PDF" }));
    const [shown] = screen.getAllByText(/^第 1 页，共 \d 页$/);
    expect(printed).toEqual([[expect.stringMatching(/督导评价指标体系（太原市）$/), shown?.textContent]]);
    fireEvent(window, new Event("afterprint"));
    expect(document.querySelector(".printed-out")).toBeNull();
    expect(document.title).toBe(title);
    choose("全部 2 个单位的附件表");
    await user.click(await screen.findByRole("button", { name: "打印或另存为 PDF（全部 2 个单位）" }));
    expect(printed.slice(1)).toEqual([[expect.stringMatching(/督导评价指标体系（各单位）$/), "第 1 页，共 2 页"]]);
    expect(numbers()).toEqual(["— 1 —", "— 2 —"]);
    const units = [...document.querySelectorAll(".printed-out .fact")].map(({ textContent }) => textContent);
    expect(units.filter((text) => /太原市|大同市/u.test(text))).toHaveLength(2);
    fireEvent(window, new Event("afterprint"));
  } finally {
    print.mockRestore();
  }
});
