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

/** A page that is opened once, prepared and walked on from test to test. */
export function walkedPage(open: OpenPreview, prepare: (preview: Preview) => Promise<void> = nothing): () => Preview {
  let preview: Preview | undefined;
  const page = () => {
    if (preview === undefined) throw new Error("the page is not open");
    return preview;
  };
  beforeAll(async () => {
    preview = await open();
    await prepare(preview);
  });
  afterAll(() => page().close());
  return page;
}

const nothing = () => Promise.resolve();
