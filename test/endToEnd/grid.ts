import type { Locator } from "playwright-core";
import type { Preview } from "./preview";

/*
 * What somebody does in the grid that knows Excel, by mouse and by keys. On the worksheet nothing stands below row 19.
 */

/** Looks for a text by keys; gives back what is selected then, and what has the keyboard after Esc. */
export async function foundByKeys(preview: Preview, text: string) {
  const { page } = preview;
  await preview.goTo("A1");
  await page.keyboard.press("Control+F");
  await page.getByRole("search").getByRole("textbox").waitFor();
  await page.keyboard.type(text);
  await page.getByText("1 处").waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("第 1 处，共 1 处").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("search").waitFor({ state: "detached" });
  return { selected: await preview.selected(), focus: await focused(preview) };
}

/** The name of what has the keyboard. */
export function focused({ page }: Preview): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("it is not to be seen");
  return box;
}

async function draw({ page }: Preview, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 3 });
  await page.mouse.up();
}

/** Draws the corner of the selection some rows down. */
export async function fillDown(preview: Preview, rows: number): Promise<void> {
  const corner = await boxOf(preview.page.locator("[data-fill]"));
  const { height } = await boxOf(preview.page.getByRole("rowheader", { name: "20", exact: true }));
  await draw(preview, { x: corner.x + 4, y: corner.y + 4 }, { x: 0, y: rows * height });
}

/** The width of a column as it is shown. */
export async function widthOf({ page }: Preview, column: string): Promise<number> {
  return (await boxOf(page.getByRole("columnheader", { name: column, exact: true }))).width;
}

/** Waits until it is so wide: the page is drawn a moment after something was done. */
export async function widthBecomes(preview: Preview, column: string, width: number): Promise<void> {
  const seen = new Set<number>();
  for (let tries = 0; tries < 100; tries += 1) {
    const now = await widthOf(preview, column);
    if (now === width) return;
    seen.add(now);
    await preview.page.waitForTimeout(50);
  }
  throw new Error(`column ${column} is never ${String(width)} wide, but ${[...seen].join(", ")}`);
}

/** Waits until a cell shows a text. */
export async function shows({ page }: Preview, address: string, text: string): Promise<void> {
  await page.locator(`[data-address="${address}"]`, { hasText: new RegExp(`^${text}$`) }).waitFor();
}

/** Draws the edge of a column's letter; a double click instead where it is to fit. */
export async function resize(preview: Preview, column: string, by: number | "fit"): Promise<void> {
  const head = await boxOf(preview.page.getByRole("columnheader", { name: column, exact: true }));
  const edge = { x: head.x + head.width, y: head.y + head.height / 2 };
  if (by === "fit") await preview.page.mouse.dblclick(edge.x, edge.y);
  else await draw(preview, edge, { x: by, y: 0 });
}

/** Chooses from the menu of a cell by keys alone. */
export async function chooseByKeys(preview: Preview, address: string, item: string): Promise<void> {
  const { page } = preview;
  await preview.goTo(address);
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menu").waitFor();
  const wanted = page.getByRole("menuitem", { name: item });
  for (let step = 0; step < 20 && !(await isFocused(wanted)); step += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("menu").waitFor({ state: "detached" });
}

function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}
