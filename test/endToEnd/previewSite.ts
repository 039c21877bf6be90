import { chromium, type Browser } from "playwright-core";
import { Preview } from "./preview";
import { browserOf, PREVIEW } from "./site";

/** Opens the preview in a window, of the given size where it matters. */
export type OpenPreview = (window?: { width: number; height: number }) => Promise<Preview>;

/** Connects the tests of a file to the browser of their process; what they leave open there is closed after them. */
export function previewSite(): OpenPreview {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(process.env[browserOf(process.env.JEST_WORKER_ID ?? "1")] ?? "");
  });
  afterAll(() => browser.close());
  return (window) => Preview.open(browser, process.env[PREVIEW] ?? "", window);
}
