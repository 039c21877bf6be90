import { cleanup, fireEvent, screen, within, waitFor } from "@testing-library/react";
import { freeId } from "../../src/taskpane/session/ownTables";
import { success } from "../../src/shared/result";
import type { Rubric } from "../../src/rubric/schema";
import { builtInRubric } from "../support/rubrics";
import { press } from "./draftDesk";
import { chooseFiles, citiesOf, city, jsonFile } from "./files";
import { chooseTable, citiesBook, offered, openPane, ownBook, pasteUnits, settled, type PaneDesk } from "./paneDesk";

const CITIES = builtInRubric("shanxi-miit-2020-cities");
const OWN: Rubric = {
  ...CITIES,
  $schema: undefined,
  id: "our-cities",
  version: 1,
  title: "本市督导评价表",
  examples: [],
};

/** Drops a rubric file where they are taken. */
async function drop(content: unknown, name = "考评表.json"): Promise<void> {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const files = [new File([text], name)];
  fireEvent.drop(screen.getByText(/也可以拖到这里/), { dataTransfer: { files } });
  await settled();
}

/** The table that was chosen: all that is left of the list. */
const chosen = (title: string) => screen.getByRole("group", { name: title });
/** Has all tables listed again. */
const others = (desk: PaneDesk) => press(desk, "换一张");

describe("a rubric file", () => {
  test("is listed first, marked and chosen, and a workbook is made of it", async () => {
    const desk = await openPane();
    await drop(OWN);
    expect(chosen(OWN.title)).toBeTruthy();
    await others(desk);
    expect(offered()).toHaveLength(8);
    expect(offered()[0]?.textContent).toMatch(/^本市督导评价表.*自有现在选的/);
    await chooseTable(desk, OWN.title);
    await pasteUnits(desk, "太原市");
    await press(desk, "生成工作表");
    await press(desk, "确定生成");
    expect((await ownBook(desk.book)).input.rubric).toEqual(OWN);
  });

  test("is refused with every fault and its place where it is none", async () => {
    await openPane();
    await drop({ ...OWN, total: "100", items: [] });
    expect(screen.getByText("考评表文件没有打开。")).toBeTruthy();
    expect(screen.getByText("考评表.json · total")).toBeTruthy();
    expect(screen.getByText("考评表.json · items")).toBeTruthy();
    expect(offered()).toHaveLength(7);
  });

  test("handed in where data are taken is opened by the button beside the sentence, and data the other way round", async () => {
    const desk = await openPane();
    await chooseFiles(desk, jsonFile("考评表.json", OWN));
    expect(screen.getByText(/这是考评表文件/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "按它生成工作表" })).toBeNull();
    await press(desk, "作为考评表打开");
    expect(chosen(OWN.title)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "作为考评表打开" })).toBeNull();
    await others(desk);
    await drop({ ...citiesOf(city("太原市", 9)), rubric: OWN.id });
    expect(screen.getByText(/这是填报数据/)).toBeTruthy();
    await press(desk, "按它生成工作表");
    const { entries, rubric } = (await ownBook(desk.book)).input;
    expect([rubric.id, entries.units.map(({ name }) => name)]).toEqual([OWN.id, ["太原市"]]);
  });

  test("with faults in its contents is opened to be mended, and makes no workbook before that", async () => {
    const desk = await openPane();
    await drop({ ...OWN, total: 99 });
    expect(screen.getByText(/有\d处错误，改好之前不能生成工作表/)).toBeTruthy();
    expect(within(screen.getByRole("list", { name: "检查考评表发现的问题" })).getByText("total")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "生成工作表" })).toBeNull();
    await press(desk, "编辑");
    expect(await screen.findByRole("heading", { name: "修改考评表：本市督导评价表" })).toBeTruthy();
  });

  test("that is a built-in table just chooses that", async () => {
    const desk = await openPane();
    await drop(CITIES);
    expect(screen.getByText(/这就是内置的考评表/)).toBeTruthy();
    expect(chosen(CITIES.title)).toBeTruthy();
    await others(desk);
    expect(offered()).toHaveLength(7);
  });

  test("that claims the id of a built-in table has another one from then on", async () => {
    await openPane();
    await drop({ ...CITIES, title: "改过的表" });
    expect(screen.getByText(/已改用编号“shanxi-miit-2020-cities-own”/)).toBeTruthy();
    expect(within(chosen("改过的表")).getByText("编号 shanxi-miit-2020-cities-own，第 1 版")).toBeTruthy();
  });

  test("says so where it takes the place of another table of the same id", async () => {
    const desk = await openPane();
    await drop(OWN);
    await others(desk);
    await drop({ ...OWN, version: OWN.version + 1, title: "新表" });
    expect(screen.getByText(/已换成文件里的/)).toBeTruthy();
    expect(chosen("新表")).toBeTruthy();
    await others(desk);
    expect(offered()).toHaveLength(8);
  });

  test("that is not text is told", async () => {
    await openPane();
    await drop("\uFFFD");
    expect(screen.getByText("考评表文件没有打开。")).toBeTruthy();
  });
});

test("a table is saved as a file that can be opened again", async () => {
  const saved: { name: string; text: string }[] = [];
  const saveFile = (name: string, bytes: Uint8Array) => {
    saved.push({ name, text: new TextDecoder().decode(bytes) });
    return Promise.resolve(success(null));
  };
  const desk = await openPane({ change: { saveFile } });
  await drop(OWN);
  await press(desk, "保存到文件");
  expect(saved.map(({ name }) => name)).toEqual(["our-cities"]);
  expect(JSON.parse(saved[0]?.text ?? "")).toEqual(OWN);
});

test("where nothing can be saved from the pane, the file is given to be copied", async () => {
  const unsaved = { name: "our-cities.json", text: "{}" };
  const desk = await openPane({ change: { saveFile: () => Promise.resolve(success(unsaved)) } });
  await drop(OWN);
  await press(desk, "保存到文件");
  expect(screen.getByRole("textbox", { name: "文件内容" })).toHaveProperty("value", "{}");
});

describe("data files about a table of the office's own", () => {
  const data = (name: string, score: number) =>
    jsonFile(`${name}.json`, { ...citiesOf(city(name, score)), rubric: OWN.id });

  test("make a workbook of it once it was opened", async () => {
    const desk = await openPane();
    await drop(OWN);
    await chooseFiles(desk, data("太原市", 9));
    expect((await ownBook(desk.book)).input.rubric).toEqual(OWN);
  });

  test("are collected into its workbook, which is all that need be open", async () => {
    const made = await openPane();
    await drop(OWN);
    await chooseFiles(made, data("太原市", 9));
    cleanup();
    const desk = await openPane({ book: made.book });
    await desk.user.click(screen.getByRole("tab", { name: "收表" }));
    await chooseFiles(desk, data("太原市", 8));
    expect(screen.getByText(/^1 个文件，收其中 1 个/)).toBeTruthy();
  });
});

describe("a table that is edited", () => {
  /** Gives the first item of the table in the editor another name, and saves. */
  async function rename(desk: PaneDesk, to: string): Promise<void> {
    await desk.user.click(await screen.findByRole("button", { name: /^1 优化/ }));
    const name = await screen.findByRole("textbox", { name: "简称" });
    await desk.user.clear(name);
    await desk.user.type(name, to);
    await press(desk, "保存");
    await press(desk, "返回");
  }

  test("and is built in becomes one of the office's own, under an id of its own", async () => {
    const desk = await openPane();
    await chooseTable(desk, CITIES.title);
    await press(desk, "改成自有的表…");
    await rename(desk, "优化布局");
    await waitFor(() => {
      expect(document.activeElement).toBe(chosen(CITIES.title));
    });
    await others(desk);
    expect(offered()).toHaveLength(8);
  });

  test("and belongs to the workbook is a new version for others, and the workbook stays as it is", async () => {
    const desk = await openPane({ book: await citiesBook() });
    await press(desk, "编辑考评表…");
    await rename(desk, "优化布局");
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole("button", { name: "编辑考评表…" }));
    });
    expect(screen.getByText(`${CITIES.title}（第 1 版）`)).toBeTruthy();
    expect((await ownBook(desk.book)).input.rubric).toEqual(CITIES);
  });

  test("has the next version once a file or a workbook has it, and only then", async () => {
    const desk = await openPane();
    await drop(OWN);
    const edit = async (to: string) => {
      await press(desk, "编辑");
      await rename(desk, to);
      return screen.getByText(/^编号 our-cities/).textContent;
    };
    expect(await edit("优化布局")).toBe("编号 our-cities，第 2 版");
    expect(await edit("优化集群")).toBe("编号 our-cities，第 2 版");
    await press(desk, "保存到文件");
    expect(await edit("优化")).toBe("编号 our-cities，第 3 版");
  });
});

test.each([
  ["own", [], "own"],
  ["own", ["own"], "own-2"],
  ["own", ["own-2", "own"], "own-3"],
])("%s beside %p gets the id %s", (wanted, taken, id) => {
  expect(freeId(wanted, taken)).toBe(id);
});
