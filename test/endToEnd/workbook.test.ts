import { planSample } from "../../src/app/samples";
import type { CellPatch } from "../../src/layout/plan";
import { cellAddress } from "../../src/layout/address";
import { openXlsx } from "../../src/preview/files/open";
import { bookState } from "../support/bookState";
import { plannedState } from "../support/plannedState";
import { builtInRubric } from "../support/rubrics";
import { expectSame } from "../support/same";
import { filledFile, scoredFile } from "./files";
import { chooseByKeys, fillDown, focused, foundByKeys, resize, shows, widthBecomes, widthOf } from "./grid";
import { previewSite, walkedPage } from "./previewSite";
import { twoUnits, typings } from "./work";

/*
 * What happens to a workbook between generating and scoring: returned files, results edited by hand.
 */

const cities = builtInRubric("shanxi-miit-2020-cities");
const entries = twoUnits(cities);

const openPreview = previewSite();

describe("one page, from test to test:", () => {
  const page = walkedPage(openPreview);

  test("the grid is worked as Excel is: copied texts stay texts, sizes, series and formulas follow", async () => {
    const preview = page();
    await preview.type("A1", "'=1+1");
    await preview.goTo("A1");
    await preview.page.keyboard.press("Control+C");
    await preview.goTo("C3");
    await preview.page.keyboard.press("Control+V");
    await expect(preview.content("C3")).resolves.toBe("'=1+1");
    const copied = await preview.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const text = async (type: string) => (await item?.getType(type))?.text();
      return { plain: await text("text/plain"), html: await text("text/html") };
    });
    expect(copied.plain).toBe("'=1+1");
    expect(copied.html).toContain("<td");
    await preview.goTo("C3");
    await preview.page.keyboard.press("Control+Z");
    await expect(preview.content("C3")).resolves.toBe("");
    await preview.goTo("C3");
    await preview.page.keyboard.press("Control+Y");
    await expect(preview.content("C3")).resolves.toBe("'=1+1");

    await preview.type("B20", "甲村");
    await expect(foundByKeys(preview, "甲村")).resolves.toEqual({ selected: "Sheet1!B20", focus: "B20 甲村" });

    const width = await widthOf(preview, "B");
    await resize(preview, "B", 60);
    await widthBecomes(preview, "B", width + 60);
    await resize(preview, "B", "fit");
    // Two characters of 11 points, and a little.
    await widthBecomes(preview, "B", 37);
    await preview.page.keyboard.press("Control+Z");
    await preview.page.keyboard.press("Control+Z");
    await widthBecomes(preview, "B", width);

    await preview.page.getByRole("columnheader", { name: "B", exact: true }).hover();
    await preview.page.keyboard.down("Control");
    await preview.page.mouse.wheel(0, -100);
    await preview.page.keyboard.up("Control");
    await preview.page.getByRole("button", { name: /110/ }).click();
    await widthBecomes(preview, "B", width);

    await preview.type("E20", "1");
    await preview.type("E21", "1.5");
    await preview.type("F20", "=ROUND(SUM(E20:E23)*1.005,2)");
    await preview.goTo("E20:E21");
    await fillDown(preview, 2);
    await expect(preview.content("E23")).resolves.toBe("2.5");
    await shows(preview, "F20", "7.04");

    await chooseByKeys(preview, "A20", "在上方插入行");
    await expect(focused(preview)).resolves.toBe("A20 空");
    await expect(preview.content("F21")).resolves.toBe("=ROUND(SUM(E21:E24)*1.005,2)");
    await chooseByKeys(preview, "E21", "清除内容");
    await shows(preview, "F21", "6.03");

    await preview.page.keyboard.press("Control+=");
    await preview.page.getByRole("group", { name: "缩放" }).getByText("110%").waitFor();
    await widthBecomes(preview, "B", Math.round(width * 1.1));
    await preview.picture("grid 1 worked");
    expect(preview.complaints).toEqual([]);
  });

  test("a returned workbook is taken over after its list was confirmed", async () => {
    const preview = page();
    const [first] = entries.units;
    if (first === undefined) throw new Error("no unit");
    const returned = await filledFile(cities, { ...entries, units: [first] });
    await preview.generate(cities.title, entries.units.map(({ name }) => name).join("\n"));

    await preview.step("收表");
    const { pane } = preview;
    await pane.locator('input[type="file"]').setInputFiles({
      name: "交回.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(returned),
    });
    const own = typings(cities, { ...entries, units: [first] });
    await pane.getByRole("button", { name: `写入 ${String(own.length)} 处` }).click();
    await preview.picture("collect 1 listed");
    await pane.getByRole("button", { name: "写入", exact: true }).click();
    await pane.getByText("已写入工作簿").waitFor();

    await preview.picture("collect 2 written");
    for (const { address, text } of own) expect([address, await preview.content(address)]).toEqual([address, text]);
    await pane.getByRole("button", { name: "退回“收表写入”" }).click();
    await pane.getByText("已退回。").waitFor();
    await preview.picture("collect 3 taken back");
    for (const { address } of own) expect([address, await preview.content(address)]).toEqual([address, ""]);
    await pane.getByRole("button", { name: "退回“生成工作表”" }).click();
    await preview.page.getByRole("tab", { name: "汇总" }).waitFor({ state: "detached" });
    expect(preview.complaints).toEqual([]);
  });

  test("a sample is drawn as it is planned, and another one in its place", async () => {
    const preview = page();
    for (const rubric of [cities, builtInRubric("inner-mongolia-2018-leagues")]) {
      const plan = await planSample(rubric.id);
      if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
      await preview.openSample(rubric.title);
      const saved = await openXlsx(await preview.save());
      if (!saved.ok) throw new Error(JSON.stringify(saved.issues));
      expectSame(bookState(saved.value), plannedState(plan.value));
    }
    expect(preview.complaints).toEqual([]);
  });

  test("a result cell edited by hand is found, and put back", async () => {
    const preview = page();
    let edited: CellPatch | undefined;
    const file = await scoredFile(cities, entries, (results) => {
      edited = results.find(({ sheet, value }) => sheet === entries.units[0]?.name && typeof value === "number");
      return edited === undefined ? [] : [{ ...edited, value: 0.5 }];
    });
    if (edited === undefined) throw new Error("nothing was scored");
    const address = `${edited.sheet}!${cellAddress(edited.row, edited.column)}`;
    await preview.openFile("考核.xlsx", file);

    await preview.pane.getByText("结果被改动").first().waitFor();
    await preview.step("复核");
    await preview.picture("review 1 edited");
    await preview.pane.getByRole("button", { name: `恢复 ${address}` }).click();
    await preview.pane.getByText("最新", { exact: true }).waitFor();
    await expect(preview.content(address)).resolves.toBe(JSON.stringify(edited.value));
    await preview.picture("review 2 restored");
    await preview.pane.getByRole("button", { name: "退回“恢复结果”" }).click();
    await preview.pane.getByText("结果被改动", { exact: true }).first().waitFor();
    await expect(preview.content(address)).resolves.toBe("0.5");
    expect(preview.complaints).toEqual([]);
  });
});

test("files are opened in a worker, from wherever they are dropped, and the pane reads those that came back in another", async () => {
  const preview = await openPreview();
  const workers: string[] = [];
  preview.page.on("worker", (worker) => workers.push(worker.url()));
  const bytes = [...(await filledFile(cities, entries))];
  await preview.page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(content)], "考核.xlsx"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, bytes);
  await preview.pane.getByText("2 个单位", { exact: false }).first().waitFor();
  expect(workers).toHaveLength(1);
  await preview.step("收表");
  const file = { name: "交回.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await preview.pane.locator("input[type=file]").first().setInputFiles(file);
  await preview.pane.getByText(/个文件，收其中/).waitFor();
  expect(workers).toHaveLength(2);
  expect(preview.complaints).toEqual([]);
  await preview.close();
});
