import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/*
 * A real browser: one that is installed, or else the one that comes inside a package.
 */

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** What lets it run for root in a container; it opens nothing but the preview on this machine. */
const CONTAINED = ["--no-sandbox", "--disable-dev-shm-usage"];

/** Starts a browser without a window. */
export async function startBrowser(): Promise<Browser> {
  const found = INSTALLED.find((path) => existsSync(path));
  if (found !== undefined) return chromium.launch({ executablePath: found, args: CONTAINED });
  const { default: packaged } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args });
}
