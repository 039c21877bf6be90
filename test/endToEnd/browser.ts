import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserServer } from "playwright-core";

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
  return chromium.launch(await found());
}

/** Starts a browser without a window that takes connections from other processes. */
export async function serveBrowser(): Promise<BrowserServer> {
  return chromium.launchServer(await found());
}

async function found(): Promise<{ executablePath: string; args: string[] }> {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed, args: CONTAINED };
  const { default: packaged } = await import("@sparticuz/chromium");
  return { executablePath: await packaged.executablePath(), args: packaged.args };
}
