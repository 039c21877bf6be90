import type { Browser } from "playwright-core";
import { startBrowser } from "./browser";
import { Preview } from "./preview";
import { servePreview, type Site } from "./server";

/** Opens the preview in a window, of the given size where it matters. */
export type OpenPreview = (window?: { width: number; height: number }) => Promise<Preview>;

/** Serves the preview and starts a browser for the tests of a file, and ends both after them. */
export function previewSite(): OpenPreview {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([startBrowser(), servePreview()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return (window) => Preview.open(browser, site.url, window);
}
