import type { Browser } from "playwright-core";
import { startBrowser } from "../endToEnd/browser";
import { buildPreview } from "../endToEnd/buildPreview";
import { servePreview } from "../endToEnd/server";

/* How soon the pane can be worked with, in a real browser. */

/** Milliseconds of every run from asking for the preview's page until the pane has answered a click; nothing is cached. */
export async function timePane(runs: number): Promise<readonly number[]> {
  const built = buildPreview();
  const [browser, site] = await Promise.all([startBrowser(), servePreview(built), built]);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await timeClick(browser, site.url));
  await browser.close();
  await site.close();
  return times;
}

async function timeClick(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ locale: "zh-CN" });
  const page = await context.newPage();
  const step = { name: "评分" };
  const start = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  const pane = page.frameLocator("iframe");
  await pane.getByRole("tab", step).click();
  await pane.getByRole("tab", { ...step, selected: true }).waitFor();
  const time = performance.now() - start;
  await context.close();
  return time;
}
