import type { Frame, Page } from "playwright-core";
import { PART_NAMES } from "../../src/editing/parts";
import { editTexts } from "../../src/taskpane/wording/edit";
import { builtInRubric } from "../support/rubrics";
import { excessWidth, paneFrame, violations } from "./accessible";
import { filledFile, scoredFile } from "./files";
import { Preview } from "./preview";
import { previewSite, walkedPage } from "./previewSite";
import { twoUnits } from "./work";

/*
 * For those who have no mouse, a narrow window or a reader for the screen.
 */

const STEPS = ["开始", "收表", "校验", "评分", "口径", "复核", "导出"];
const cities = builtInRubric("shanxi-miit-2020-cities");
const entries = twoUnits(cities);

const openPreview = previewSite();

describe("a workbook that is scored", () => {
  const page = walkedPage(openPreview, async (preview) => {
    await preview.openFile("考核.xlsx", await scoredFile(cities, entries, () => []));
    await preview.pane.getByText("最新", { exact: true }).waitFor();
  });

  test("axe finds nothing on the page, nor on any step of the pane", async () => {
    const preview = page();
    expect(await violations(preview.page)).toEqual([]);
    for (const step of STEPS) {
      await preview.step(step);
      expect([step, await violations(paneFrame(preview))]).toEqual([step, []]);
    }
    // The last step: every kind of table, on pages and about to be drawn into the workbook.
    for (const tables of ["一个单位的附件表", "全部 2 个单位的附件表", "汇总表"]) {
      await preview.pane.getByRole("radio", { name: tables }).click();
      await preview.pane.getByRole("radio", { name: /^内部版/ }).click();
      await preview.pane.getByRole("radio", { name: "本工作簿里的新工作表" }).click();
      await preview.pane.getByRole("button", { name: "新增工作表…" }).click();
      expect([tables, await violations(paneFrame(preview))]).toEqual([tables, []]);
      await preview.pane.getByRole("button", { name: "取消" }).click();
    }
    await enlargedPage(preview);
    await printedPages(preview);
  });

  test("in a window of 320 pixels nothing has to be scrolled sideways", async () => {
    const preview = page();
    await preview.page.setViewportSize({ width: 320, height: 900 });
    const wide: string[] = [];
    const check = async (name: string, part: Page | Frame) => {
      const excess = await excessWidth(part);
      if (excess > 0) wide.push(`${name}: ${String(excess)}`);
    };
    await check("page", preview.page);
    for (const step of STEPS) {
      await preview.step(step);
      await check(step, paneFrame(preview));
      await preview.picture(`narrow ${step}`);
    }
    expect(wide).toEqual([]);
  });

  test("at 200 % the pane takes the room there is", async () => {
    const preview = page();
    await preview.page.setViewportSize({ width: 720, height: 450 });
    const width = await preview.page.locator("iframe").evaluate((frame) => frame.clientWidth);
    expect(width).toBeGreaterThan(700);
  });

  test("where colours are one's own, a cell that is wrong has a double line, one that is missing a dotted one", async () => {
    const preview = page();
    await preview.page.setViewportSize({ width: 1400, height: 900 });
    await preview.page.emulateMedia({ forcedColors: "active" });
    const cell = `${String(entries.units[0]?.name)}!H14`;
    await preview.paste(cell, "999");
    await outlined(preview, "H14", "double");
    await preview.goTo(cell);
    await preview.page.keyboard.press("Delete");
    await outlined(preview, "H14", "dotted");
    await preview.picture("forced colours");
  });
});

describe("before there is a workbook, and while it is filled in", () => {
  const page = walkedPage(openPreview);

  test("axe finds nothing on the pages of a table and on the form for a new workbook", async () => {
    const preview = page();
    await preview.pane.getByRole("button", { name: `看表样 ${cities.title}` }).click();
    await preview.pane.getByRole("group", { name: /第 1 页/ }).waitFor();
    expect(await violations(paneFrame(preview))).toEqual([]);
    await preview.choose(cities.title);
    expect(await violations(paneFrame(preview))).toEqual([]);
  });

  test("axe finds nothing on the editor's overview, on an item and on any part", async () => {
    const words = editTexts["zh-CN"];
    const preview = page();
    const press = (name: string | RegExp) => preview.pane.getByRole("button", { name }).first().click();
    const faults: unknown[] = [];
    const check = async (where: string) => {
      faults.push(...(await violations(paneFrame(preview))).map((found) => [where, found]));
    };
    await press("改成自有的表…");
    await preview.pane.getByRole("list", { name: /^指标/ }).waitFor();
    await check("overview");
    await press(/^1 /);
    await press(words.more);
    await press(words.changePrinted);
    await check("item");
    await press(words.back);
    for (const part of PART_NAMES) {
      const name = words.partNames[part];
      await press(name);
      await preview.pane.getByRole("heading", { name }).waitFor();
      await check(name);
      await press(words.back);
    }
    expect(faults).toEqual([]);
  });

  test("axe finds nothing on the list of problems", async () => {
    const [first, ...rest] = entries.units;
    if (first === undefined) throw new Error("no unit");
    const preview = page();
    const blank = { ...entries, units: [{ name: first.name }, ...rest] };
    await preview.openFile("考核.xlsx", await filledFile(cities, blank));
    await preview.step("校验");
    await preview.pane
      .getByText(/格没有填/)
      .first()
      .waitFor();
    expect(await violations(paneFrame(preview))).toEqual([]);
  });
});

/** Waits until a cell that is shown has a line around it of a style: the pane looks at what was typed a moment later. */
async function outlined({ page }: Preview, address: string, style: string): Promise<void> {
  await page.waitForFunction(
    ([cell, line]) => {
      const found = document.querySelector(`[data-address="${cell}"]`);
      return found !== null && getComputedStyle(found).outlineStyle === line;
    },
    [address, style] as const,
  );
}

/** A page fills the window, and Escape gives it back. */
async function enlargedPage(preview: Preview): Promise<void> {
  const { page, pane } = preview;
  await pane.getByRole("button", { name: "放大查看" }).click();
  const dialog = pane.getByRole("dialog");
  await dialog.getByText(/^第 1 页/).waitFor();
  await page.waitForFunction(() => document.fullscreenElement !== null);
  expect(await violations(paneFrame(preview))).toEqual([]);
  const paper = await dialog.getByRole("group", { name: /第 1 页/ }).boundingBox();
  expect(paper?.width).toBeGreaterThan(1000);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await page.waitForFunction(() => document.fullscreenElement === null);
}

/** On paper there are the pages of the table and nothing else. */
async function printedPages(preview: Preview): Promise<void> {
  const { page, pane } = preview;
  const frame = paneFrame(preview);
  await frame.evaluate(() => {
    window.print = () => undefined;
  });
  await pane.getByRole("button", { name: "打印或另存为 PDF" }).click();
  await page.emulateMedia({ media: "print" });
  const seen = await frame.evaluate(() =>
    [...document.body.children].flatMap((element) =>
      element.getClientRects().length === 0
        ? []
        : `${element.className} ${String(element.querySelectorAll(".page").length)}`,
    ),
  );
  await page.emulateMedia({ media: null });
  const [, pages = ""] = /共 (\d+) 页/.exec((await pane.getByText(/^第 1 页/).textContent()) ?? "") ?? [];
  expect(seen).toEqual([`printed-out ${pages}`]);
  await frame.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  expect(await frame.locator(".printed-out").count()).toBe(0);
}

/** Presses the tab key until the control of a name has the keyboard. In the grid, as in Excel, F6 leads on. */
async function tabTo(preview: Preview, name: RegExp): Promise<void> {
  const { page } = preview;
  for (let presses = 0; presses < 100; presses += 1) {
    const inGrid = /^[A-Z]+\d+ /.test(await focusIn(page));
    await page.keyboard.press(inGrid ? "F6" : "Tab");
    const described = [await focusIn(page), await focusIn(paneFrame(preview))];
    if (described.some((text) => name.test(text))) return;
  }
  throw new Error(`the tab key does not reach ${String(name)}`);
}

function focusIn(page: Page | Frame): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return "";
    const labels = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? active.labels : null;
    const label = [...(labels ?? [])].map(({ textContent }) => textContent).join(" ");
    return `${active.getAttribute("aria-label") ?? ""} ${label} ${active.textContent}`.trimStart();
  });
}

test("the keyboard alone generates, fills in a cell and scores", async () => {
  const preview = await openPreview();
  const { page, pane } = preview;
  const { keyboard } = page;
  await tabTo(preview, /按名称、文件或指标查找/);
  await keyboard.type("各市工信局");
  await tabTo(preview, new RegExp(`^选用 ${cities.title}`));
  await keyboard.press("Enter");
  await pane.locator('[data-row="0"][data-column="name"]:focus').waitFor();
  await keyboard.type("甲市");
  await keyboard.press("Enter");
  await keyboard.type("乙市");
  await tabTo(preview, /^生成工作表/);
  await keyboard.press("Enter");
  await tabTo(preview, /确定生成/);
  await keyboard.press("Enter");
  await pane.getByText("工作表已生成，可以填报。").waitFor();
  await pane.getByText(/^已填 0\/\d+ 格 · 0\/2 个单位填全$/).waitFor();
  await preview.page.getByRole("tab", { name: "甲市" }).click();
  await expect(preview.selected()).resolves.toBe("甲市!H14");
  await tabTo(preview, /名称框/);
  await keyboard.type("甲市!H14");
  await keyboard.press("Enter");
  await keyboard.type("9");
  await keyboard.press("Enter");
  await expect(preview.content("甲市!H14")).resolves.toBe("9");
  await tabTo(preview, /^开始/);
  for (let steps = 0; steps < STEPS.indexOf("评分"); steps += 1) await keyboard.press("ArrowRight");
  await keyboard.press("Enter");
  await tabTo(preview, /计分并写入/);
  await keyboard.press("Enter");
  await pane.getByText("结果已写入工作簿。").waitFor();
  await preview.picture("keyboard scored");
  expect(preview.complaints).toEqual([]);
  await preview.close();
});
