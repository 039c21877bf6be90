import type { BrowserServer } from "playwright-core";
import { serveBrowser } from "./browser";
import { buildPreview } from "./buildPreview";
import { servePreview, type Site } from "./server";

/*
 * The preview for all files of tests, and a browser for each process of them, which find both by the environment. Pages
 * of one browser share its clipboard, so two files at once need two.
 */

/** Where the preview is. */
export const PREVIEW = "RUBRIC_PREVIEW";
/** Where the browser of a process takes connections, by its number from 1. */
export const browserOf = (worker: string): string => `RUBRIC_BROWSER_${worker}`;

let opened: { readonly site: Site; readonly browsers: readonly BrowserServer[] } | undefined;

/** Offers the preview, which is built meanwhile, and starts the browsers. */
export async function openSite({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  const [site, ...browsers] = await Promise.all([
    servePreview(buildPreview()),
    ...Array.from({ length: maxWorkers }, serveBrowser),
  ]);
  opened = { site, browsers };
  process.env[PREVIEW] = site.url;
  browsers.forEach((browser, index) => {
    process.env[browserOf(String(index + 1))] = browser.wsEndpoint();
  });
}

/** Ends them. */
export async function closeSite(): Promise<void> {
  await Promise.all([...(opened?.browsers ?? []).map((browser) => browser.close()), opened?.site.close()]);
}
