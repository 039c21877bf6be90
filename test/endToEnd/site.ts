import type { BrowserServer } from "playwright-core";
import { serveBrowser } from "./browser";
import { buildPreview } from "./buildPreview";
import { servePreview, type Site } from "./server";

/*
 * The preview and one browser for all files of tests, which find both by the environment.
 */

/** Where the preview is. */
export const PREVIEW = "RUBRIC_PREVIEW";
/** Where the browser takes connections. */
export const BROWSER = "RUBRIC_BROWSER";

let opened: { readonly site: Site; readonly browser: BrowserServer } | undefined;

/** Offers the preview, which is built meanwhile, and starts a browser. */
export async function openSite(): Promise<void> {
  const [site, browser] = await Promise.all([servePreview(buildPreview()), serveBrowser()]);
  opened = { site, browser };
  process.env[PREVIEW] = site.url;
  process.env[BROWSER] = browser.wsEndpoint();
}

/** Ends both. */
export async function closeSite(): Promise<void> {
  await Promise.all([opened?.browser.close(), opened?.site.close()]);
}
