import { fireEvent, screen, within } from "@testing-library/react";
import { issue } from "../../src/shared/issue";
import { failure } from "../../src/shared/result";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { onPage } from "../../src/taskpane/apart/apart";
import type { MemoryWorkbook } from "../support/memoryWorkbook";
import { readBack } from "../support/sheets";
import { builtInRubric } from "../support/rubrics";
import { bookFile, chooseFiles, citiesOf, city, jsonFile } from "./files";
import { citiesBook, enter, openPane, ownBook, settled, type PaneDesk } from "./paneDesk";

async function openCollect(book: MemoryWorkbook, more: Parameters<typeof openPane>[0] = {}): Promise<PaneDesk> {
  const desk = await openPane({ book, ...more });
  await desk.user.click(screen.getByRole("tab", { name: "收表" }));
  return desk;
}

const click = ({ user }: PaneDesk, name: string | RegExp) => user.click(screen.getByRole("button", { name }));

/** Presses the button that writes, and agrees to what is asked. */
async function write(desk: PaneDesk): Promise<void> {
  await click(desk, /^写入 \d+ 处$/);
  await click(desk, "写入");
  await settled();
}

/** The scores of the first two items of a city. */
async function scores(book: MemoryWorkbook, unit: string): Promise<readonly unknown[]> {
  const { input } = await ownBook(book);
  const values = input.entries.units.find(({ name }) => name === unit)?.entries ?? {};
  return ["1", "2"].map((item) => values[item]?.score);
}

const linesOf = (list: string) => {
  const lines = within(screen.getByRole("list", { name: list })).getAllByRole("listitem");
  return lines.map((line) => line.textContent);
};

describe("returned files", () => {
  test("are listed, and written once somebody has agreed to it; results are out of date then", async () => {
    const book = await citiesBook();
    await enter(book, "大同市", 8);
    const desk = await openPane({ book, at: { task: "score" } });
    await desk.user.click(screen.getByRole("tab", { name: "收表" }));
    await screen.findByText("最新");
    await chooseFiles(desk, await bookFile("太原.xlsx", citiesOf(city("太原市", 9))));
    expect(screen.getByText("文件已读取，请核对清单。")).toBeTruthy();
    expect(screen.getByText("1 个文件，收其中 1 个，将写入 2 处。")).toBeTruthy();
    expect(linesOf("填入空白（2）")).toEqual([
      "太原市 · 1 优化集群布局：得分空 → 9 · 来自 太原.xlsx",
      "太原市 · 2 支持项目建设：得分空 → 9 · 来自 太原.xlsx",
    ]);
    expect(linesOf("还没有交的单位（1）")).toEqual(["大同市"]);
    await click(desk, "写入 2 处");
    expect(screen.getByText(/可以用上面的“退回”恢复/)).toBeTruthy();
    expect(await scores(book, "太原市")).toEqual([undefined, undefined]);
    await click(desk, "写入");
    await settled();
    expect(screen.getByText(/已写入工作簿/)).toBeTruthy();
    expect(await scores(book, "太原市")).toEqual([9, 9]);
    expect(screen.getByText("没有可以写入的内容。")).toBeTruthy();
    expect(screen.getByRole("group", { name: "结果状态" }).textContent).toContain("已过期");
  });

  test("can be dropped, and data files are files like others", async () => {
    const book = await citiesBook();
    const desk = await openCollect(book);
    const zone = screen.getByText("也可以把文件拖到这里。");
    fireEvent.drop(zone, { dataTransfer: { files: [jsonFile("太原.json", citiesOf(city("太原市", 9)))] } });
    await settled();
    await write(desk);
    expect(await scores(book, "太原市")).toEqual([9, 9]);
  });

  test("that differ are chosen from; what is not chosen stays", async () => {
    const book = await citiesBook();
    await enter(book, "太原市", 7, { "2": null });
    const desk = await openCollect(book);
    const files = [
      await bookFile("甲.xlsx", citiesOf(city("太原市", 9))),
      await bookFile("乙.xlsx", citiesOf(city("太原市", 8))),
    ];
    await chooseFiles(desk, ...files);
    expect(screen.getByText("没有可以写入的内容。")).toBeTruthy();
    const [first, second] = screen.getAllByRole("radiogroup");
    if (first === undefined || second === undefined) throw new Error("two conflicts");
    expect(
      within(first)
        .getAllByRole("radio")
        .map((radio) => radio.parentElement?.textContent),
    ).toEqual([
      expect.stringMatching(/^保持 7（太原市![A-Z]+\d+）$/),
      expect.stringMatching(/^用 9（甲\.xlsx · 太原市![A-Z]+\d+）$/),
      expect.stringMatching(/^用 8（乙\.xlsx · 太原市![A-Z]+\d+）$/),
    ]);
    expect(within(second).getAllByRole("radio")[0]?.parentElement?.textContent).toBe("都不用，保持空白");
    await desk.user.click(within(second).getByRole("radio", { name: /^用 8/ }));
    await write(desk);
    expect(await scores(book, "太原市")).toEqual([7, 8]);
    expect(linesOf("几个文件都报了的单位（1）")).toEqual(["太原市（甲.xlsx、乙.xlsx）"]);
  });

  test("of another period are taken only if they are ticked", async () => {
    const book = await citiesBook();
    const desk = await openCollect(book);
    const other = { ...citiesOf(city("太原市", 9)), interpretations: { decimals: "1" } };
    await chooseFiles(desk, await bookFile("太原.xlsx", other));
    expect(screen.getByText("口径或时间不同")).toBeTruthy();
    expect(screen.getByText("没有可以写入的内容。")).toBeTruthy();
    await click(desk, "问题 1 条");
    expect(linesOf("太原.xlsx的问题")).toEqual([expect.stringMatching(/口径“.+”不一致：本工作簿选/)]);
    await desk.user.click(screen.getByRole("checkbox", { name: "收 太原.xlsx" }));
    expect(screen.getByText("1 个文件，收其中 1 个，将写入 2 处。")).toBeTruthy();
  });

  test("that cannot be used are told among those that can, and are copied with their codes", async () => {
    const book = await citiesBook();
    const desk = await openCollect(book);
    const gone = new File(["x"], "没了.xlsx");
    Object.assign(gone, { arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")) });
    const good = await bookFile("太原.xlsx", citiesOf(city("太原市", 9)));
    await chooseFiles(
      desk,
      new File([new Uint8Array(await good.arrayBuffer()).slice(0, 3000)], "坏.xlsx"),
      good,
      new File(["x"], "~$太原.xlsx"),
      new File([new Uint8Array([0xc3, 0x28])], "乱码.json"),
      new File(["{"], "半.json"),
      gone,
    );
    const told = within(screen.getByRole("list", { name: "文件已读取，请核对清单。" })).getAllByRole("listitem");
    expect(told.map((line) => line.textContent)).toEqual([
      expect.stringMatching(/坏\.xlsx文件不完整/),
      expect.stringMatching(/~\$太原\.xlsx这是工作簿打开时产生的临时文件/),
      expect.stringMatching(/乱码\.json不是文本文件/),
      expect.stringMatching(/半\.json不是有效的JSON/),
      expect.stringMatching(/没了\.xlsx无法读取（NotFoundError）/),
    ]);
    expect(screen.getByText("有错误 5 条：")).toBeTruthy();
    expect(screen.getByText("6 个文件，收其中 1 个，将写入 2 处。")).toBeTruthy();
    await click(desk, "复制详情");
    expect(desk.copied[0]).toContain("file-truncated 坏.xlsx");
    await click(desk, "复制清单");
    expect(desk.copied[1]).toContain("坏.xlsx：不能收");
    expect(desk.copied[1]).toContain("太原市 · 1 优化集群布局：得分：9（太原.xlsx）");
  });

  test("with equal contents count once; with equal names they are told apart", async () => {
    const book = await citiesBook();
    const desk = await openCollect(book);
    const bytes = await bookFile("考核.xlsx", citiesOf(city("太原市", 9)));
    await chooseFiles(
      desk,
      bytes,
      new File([bytes], "副本.xlsx"),
      await bookFile("考核.xlsx", citiesOf(city("大同市", 8))),
    );
    expect(screen.getByText(/内容与“考核\.xlsx”完全相同/)).toBeTruthy();
    expect(linesOf("填入空白（4）")[2]).toContain("来自 考核.xlsx（2）");
    await click(desk, "清空清单");
    expect(screen.queryByText(/个文件，收其中/)).toBeNull();
    await chooseFiles(desk, bytes);
    expect(screen.getByText("1 个文件，收其中 1 个，将写入 2 处。")).toBeTruthy();
  });

  test("can be stopped while they are being read; what was read stays", async () => {
    const book = await citiesBook();
    let stop = () => Promise.resolve();
    const desk = await openCollect(book, {
      change: {
        apart: {
          ...onPage,
          perform: async (job) => {
            await stop();
            return onPage.perform(job);
          },
        },
      },
    });
    stop = () => click(desk, "停止读取");
    const files = ["太原市", "大同市", "阳泉市"].map((name, index) =>
      bookFile(`${String(index)}.xlsx`, citiesOf(city(name, 9))),
    );
    await chooseFiles(desk, ...(await Promise.all(files)));
    expect(screen.getByText("已停止，还有2个文件没有读取")).toBeTruthy();
    expect(screen.getByText("1 个文件，收其中 1 个，将写入 2 处。")).toBeTruthy();
  });

  test("stay listed while the clerk looks at another step", async () => {
    const desk = await openCollect(await citiesBook());
    await chooseFiles(desk, await bookFile("太原.xlsx", citiesOf(city("太原市", 9))));
    await desk.user.click(screen.getByRole("tab", { name: "校验" }));
    await desk.user.click(screen.getByRole("tab", { name: "收表" }));
    expect(screen.getByText("1 个文件，收其中 1 个，将写入 2 处。")).toBeTruthy();
  });
});

describe("nothing is written", () => {
  const files = () => bookFile("太原.xlsx", citiesOf(city("太原市", 9)));

  test("where the clerk wants to look again", async () => {
    const book = await citiesBook();
    const desk = await openCollect(book);
    await chooseFiles(desk, await files());
    await click(desk, "写入 2 处");
    await click(desk, "再核对");
    expect(await scores(book, "太原市")).toEqual([undefined, undefined]);
    expect(screen.getByRole("button", { name: "写入 2 处" })).toBeTruthy();
  });

  test("where the cells have been filled in since; read again, they are a conflict", async () => {
    const book = await citiesBook();
    const desk = await openCollect(book);
    await chooseFiles(desk, await files());
    await enter(book, "太原市", 5);
    await write(desk);
    expect(screen.getByText("没有写入。")).toBeTruthy();
    expect(screen.getByText(/核对清单以后，工作簿里有关的内容改动了/)).toBeTruthy();
    expect(await scores(book, "太原市")).toEqual([5, 5]);
    await click(desk, "重新读取");
    await settled();
    expect(screen.getAllByRole("radiogroup")).toHaveLength(2);
  });

  test("where Excel refuses; the list stays", async () => {
    const book = await citiesBook();
    const port = { ...book, write: () => Promise.resolve(failure([issue("excel-editing", {}, {})])) };
    const desk = await openCollect(book, { change: { port } });
    await chooseFiles(desk, await files());
    await write(desk);
    expect(screen.getByText(/正在编辑单元格/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "复制详情" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "写入 2 处" })).toBeTruthy();
  });
});

test("units that the workbook lacks are shown, and another workbook can be saved that has them", async () => {
  const book = await citiesBook();
  await enter(book, "太原市", 7);
  const saved: { name: string; bytes: Uint8Array; kind: string }[] = [];
  const desk = await openCollect(book, {
    change: {
      saveFile: (name, bytes, kind) => {
        saved.push({ name, bytes, kind });
        return Promise.resolve({ ok: true, value: null, issues: [] });
      },
    },
  });
  await chooseFiles(desk, await bookFile("阳泉.xlsx", citiesOf(city("阳泉市", 9))));
  expect(linesOf("本工作簿没有的单位（1）")).toEqual(["阳泉市 2 个数据，来自 阳泉.xlsx"]);
  expect(screen.getByText("没有可以写入的内容。")).toBeTruthy();
  await click(desk, "另存包含这些单位的工作簿");
  await settled();
  expect(screen.getByText("已导出。")).toBeTruthy();
  expect(saved.map(({ name, kind }) => [name, kind])).toEqual([["各市工信局督导评价指标体系", "xlsx"]]);
  const read = await xlsxWorkbook({ bytes: saved[0]?.bytes ?? new Uint8Array() }).read();
  if (!read.ok) throw new Error("unreadable");
  const { units } = readBack(read.value, builtInRubric("shanxi-miit-2020-cities")).entries;
  expect(units.map(({ name, entries }) => [name, entries?.["1"]?.score])).toEqual([
    ["太原市", 7],
    ["大同市", undefined],
    ["阳泉市", 9],
  ]);
});
