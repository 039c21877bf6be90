import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { z } from "zod";
import type { Preview } from "./preview";

/*
 * Whether a page can be used by those who have no mouse, a narrow window or a reader for the screen.
 */

const found = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** What is asked of axe: the page by itself, with its styles as they are drawn, and of what is right no report. */
const ASKED = { iframes: false, preload: false, resultTypes: ["violations"] };

/** What axe finds wrong with a page, as it is drawn. */
export async function violations(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(atRest);
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  // Fluent keeps the focus in dialogs by elements that pass it on at once; nobody stops on them.
  const run = `axe.run({ exclude: ["[data-tabster-dummy]"] }, ${JSON.stringify(ASKED)})`;
  const report: unknown = await page.evaluate(run);
  return found.parse(report).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** Runs in a page: waits until nothing is on its way any more, for a colour in between is nobody's. What never ends stays. */
async function atRest(): Promise<void> {
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

/** The frame of the pane, as a page of its own. */
export function paneFrame({ page }: Preview): Frame {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("the pane is not there");
  return frame;
}

/** Pixels by which a page is wider than its window, so that it would have to be scrolled sideways. */
export function excessWidth(page: Page | Frame): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
