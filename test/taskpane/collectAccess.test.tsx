import { screen } from "@testing-library/react";
import { tabOrder, violations } from "./access";
import { bookFile, chooseFiles, citiesOf, city } from "./files";
import { citiesBook, enter, openPane, type PaneDesk } from "./paneDesk";

const click = ({ user }: PaneDesk, name: string | RegExp) => user.click(screen.getByRole("button", { name }));

/** The step with a list of everything that there can be. */
async function full(at: Parameters<typeof openPane>[0] = {}): Promise<PaneDesk> {
  const book = await citiesBook();
  await enter(book, "太原市", 7, { "2": null });
  const desk = await openPane({ book, ...at });
  await desk.user.click(screen.getAllByRole("tab")[1] ?? document.body);
  const other = { ...citiesOf(city("大同市", 9)), interpretations: { decimals: "1" } };
  await chooseFiles(
    desk,
    await bookFile("甲.xlsx", citiesOf(city("太原市", 9), city("阳泉市", 9))),
    await bookFile("乙.xlsx", other),
    new File(["x"], "坏.xlsx"),
  );
  return desk;
}

test("the step 收表 has no fault that axe knows, its list open and the question asked", async () => {
  const desk = await full();
  await click(desk, "关闭");
  await click(desk, "写入 1 处");
  await desk.user.click(screen.getAllByRole("button", { name: "问题 1 条" })[0] ?? document.body);
  expect(await violations()).toEqual([]);
});

test("收表 is done by the keyboard alone", async () => {
  const desk = await full();
  await click(desk, "关闭");
  screen.getByRole("button", { name: "选择文件…" }).focus();
  await desk.user.tab();
  expect(document.activeElement?.getAttribute("aria-label")).toBe("全部文件的收到日期");
  // A field for a day has three parts, each with a stop of its own in a browser; here it is one.
  await desk.user.tab();
  await desk.user.keyboard("{ArrowDown}");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("收 甲.xlsx");
  await desk.user.keyboard(" ");
  expect(screen.getByText("3 个文件，收其中 0 个，将写入 0 处。")).toBeTruthy();
  await desk.user.keyboard(" {ArrowDown}");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("收 乙.xlsx");
  expect(await tabOrder(desk)).toEqual(expect.arrayContaining(["另存包含这些单位的工作簿", "写入 1 处"]));
});

test("收表 is English in English", async () => {
  await full({ at: { language: "en-US" } });
  for (const name of ["Choose files…", "Copy the list", "Clear the list", "Write 1 entry"]) {
    expect(screen.getByRole("button", { name })).toBeTruthy();
  }
  expect(screen.getByText("3 files, 1 to be taken over; 1 place to be written.")).toBeTruthy();
});
