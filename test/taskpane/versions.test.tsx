import { screen, waitFor, within } from "@testing-library/react";
import { itemOf, setItem } from "../../src/editing/items";
import { nextVersion } from "../../src/editing/versions";
import type { Rubric } from "../../src/rubric/schema";
import { success } from "../../src/shared/result";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { builtInRubric } from "../support/rubrics";
import { withoutItem } from "../support/withoutItem";
import { violations } from "./access";
import { chooseFiles, jsonFile } from "./files";
import { citiesBook, enter, openPane, ownBook, settled, type PaneDesk } from "./paneDesk";

const cities = builtInRubric("shanxi-miit-2020-cities");
const own = (rubric: Rubric) => nextVersion(rubric, { opened: cities, used: true, official: [cities.id] });
const [first, second] = cities.items.map(({ id }) => itemOf(cities, id));
if (first === undefined || second === undefined) throw new Error("no items");

/** A pane at 换版本计分 with the file of another version, chosen. */
async function comparing(other: Rubric, saved: Uint8Array[] = []): Promise<PaneDesk> {
  const book = await citiesBook();
  await enter(book, "太原市", 9);
  await enter(book, "大同市", 8);
  const saveFile = (_: string, bytes: Uint8Array) => {
    saved.push(bytes);
    return Promise.resolve(success(null));
  };
  const desk = await openPane({ book, change: { saveFile } });
  await desk.user.click(screen.getByRole("tab", { name: "复核" }));
  await desk.user.click(screen.getByRole("button", { name: "换版本计分" }));
  await screen.findByRole("combobox", { name: "换用的考评表" });
  await chooseFiles(desk, jsonFile(`${other.id}.json`, other));
  await desk.user.selectOptions(
    screen.getByRole("combobox", { name: "换用的考评表" }),
    `${other.title}（${other.id} 第 ${String(other.version)} 版）`,
  );
  return desk;
}

const listed = async (name: RegExp) =>
  within(await screen.findByRole("list", { name }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

test("units whose results change are listed from what to what, and the workbook stays as it is", async () => {
  const smaller = own(withoutItem(cities, first.id));
  const desk = await comparing(smaller);
  const before = JSON.stringify((await ownBook(desk.book)).input.entries);
  expect(await listed(/^2 个单位中有 2 个的/)).toEqual([
    expect.stringMatching(/^太原市总分：72 → 63/),
    expect.stringMatching(/^大同市总分：64 → 56/),
  ]);
  expect(await listed(/^指标的变化：1 处/)).toEqual([`删去：${first.id} ${first.name}`]);
  expect((await listed(/^没有带过去的数据：2 处/))[0]).toContain("“9”没有带过去");
  expect(await violations()).toEqual([]);
  const after = await ownBook(desk.book);
  expect(JSON.stringify(after.input.entries)).toBe(before);
  expect(after.input.rubric).toEqual(cities);
});

test("a workbook of the other version is saved with the entries", async () => {
  const worthMore = own(setItem(cities, { ...second, max: (second.max ?? 0) + 5 }).rubric);
  const saved: Uint8Array[] = [];
  const { user } = await comparing(worthMore, saved);
  expect(await screen.findByText("各单位的总分、名次、等次和否决都不变。")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "另存为按新版本的工作簿" }));
  await settled();
  await waitFor(() => {
    expect(saved).toHaveLength(1);
  });
  const [bytes] = saved;
  const read = bytes === undefined ? null : await xlsxWorkbook({ bytes }).read();
  if (read?.ok !== true) throw new Error("not read");
  const texts = read.value.sheets.flatMap(({ rows }) => rows.flat());
  expect(
    texts.filter((cell) => typeof cell === "string" && cell.includes(`|${worthMore.id}@1|`)).length,
  ).toBeGreaterThan(0);
  expect(read.value.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["太原市", "大同市"]));
});

test("a rubric with faults is not scored by; what is wrong is told", async () => {
  await comparing({ ...own(withoutItem(cities, first.id)), total: 1 });
  expect((await listed(/^换版本计分$/))[0]).toContain("总分");
  expect(screen.queryByRole("button", { name: "另存为按新版本的工作簿" })).toBeNull();
});
