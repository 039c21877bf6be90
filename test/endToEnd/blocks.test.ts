import { villageEntries } from "../bench/data";
import { builtInRubric } from "../support/rubrics";
import { testInDepth } from "../support/runs";
import { filledFile } from "./files";
import type { Preview } from "./preview";
import { previewSite } from "./previewSite";

/*
 * A large workbook never keeps the page from answering: whatever takes long is done in portions or in a worker.
 */

const UNITS = 5000;

/**
 * Milliseconds for which neither the page nor the pane may answer: half a second where an office's machine is as fast as
 * usual, twice that on one half as fast.
 */
const LONGEST = 1000;

const villages = builtInRubric("beijinggang-2019-villages");

const openPreview = previewSite();

/** Notes for how long the page and the pane, opened again or not, do not answer; gives the longest while of a work. */
async function watched({ page }: Preview): Promise<(work: () => Promise<void>) => Promise<number>> {
  let longest = 0;
  await page.exposeFunction(NOTE, (duration: number) => {
    longest = Math.max(longest, duration);
  });
  await page.addInitScript(noteBlocks, NOTE);
  await Promise.all(page.frames().map((frame) => frame.evaluate(noteBlocks, NOTE)));
  return async (work) => {
    longest = 0;
    await work();
    // What happened last is told a moment later.
    await page.waitForTimeout(1000);
    return longest;
  };
}

const NOTE = "noteBlock";

/** Runs in a page: tells the function of a name, in milliseconds, of whatever keeps the page from answering. */
function noteBlocks(name: string): void {
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      const note: unknown = Reflect.get(window, name);
      if (typeof note === "function") Reflect.apply(note, null, [duration]);
    }
  }).observe({ type: "longtask" });
}

testInDepth("nothing blocks the page for long with thousands of units", async () => {
  const entries = villageEntries(UNITS);
  const [first, ...others] = entries.units;
  if (first === undefined) throw new Error("no unit");
  const units = [{ name: first.name }, ...others];
  const book = await filledFile(villages, { ...entries, units }, "matrix");
  const returned = await filledFile(villages, { ...entries, units: [first] }, "matrix");
  const preview = await openPreview();
  const { pane } = preview;
  const longest = await watched(preview);
  const collect = async () => {
    await preview.step("收表");
    const file = { name: "交回.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(returned) };
    await pane.locator('input[type="file"]').setInputFiles(file);
    await pane.getByRole("button", { name: /^写入 \d+ 处/ }).click();
    await pane.getByRole("button", { name: "写入", exact: true }).click();
    await pane.getByText("已写入工作簿").waitFor();
  };
  const found = {
    open: await longest(() => preview.openFile("考核.xlsx", book)),
    read: await longest(async () => {
      await pane.getByRole("button", { name: "重新读取" }).click();
      await pane.getByText("已读取工作簿").waitFor();
    }),
    score: await longest(() => preview.score()),
    collect: await longest(collect),
    save: await longest(async () => void (await preview.save())),
  };
  expect(Object.values(found)).not.toContain(0);
  expect(Object.entries(found).filter(([, milliseconds]) => milliseconds > LONGEST)).toEqual([]);
  expect(preview.complaints).toEqual([]);
  await preview.close();
});
