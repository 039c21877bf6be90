import { issueText } from "../../src/shared/issue";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { builtInRubric } from "../support/rubrics";
import type { Preview } from "./preview";
import { previewSite } from "./previewSite";

/*
 * What a leader reads: 汇总 in the order of ranks, and what becomes of it under another reading.
 */

const villages = builtInRubric("beijinggang-2019-villages");
const READING = "得分保留几位小数";

const openPreview = previewSite();

interface Line {
  readonly name: string;
  readonly total: unknown;
  readonly rank: unknown;
}

/** The lines of 汇总 from top to bottom, as they are saved. */
async function summaryOf(preview: Preview): Promise<readonly Line[]> {
  const snapshot = await xlsxWorkbook({ bytes: await preview.save() }).read();
  if (!snapshot.ok) throw new Error(snapshot.issues.map(issueText).join("; "));
  const rows = snapshot.value.sheets.find(({ name }) => name === "汇总")?.rows ?? [];
  const heading = rows.findIndex((row) => row.includes("单位") && row.includes("名次"));
  const [name = -1, total = -1, rank = -1] = ["单位", "总分", "名次"].map((one) => rows[heading]?.indexOf(one));
  return rows.slice(heading + 1).flatMap((row) => {
    const unit = row[name];
    return typeof unit === "string" ? [{ name: unit, total: row[total], rank: row[rank] }] : [];
  });
}

test("汇总 has a line a unit in the order of ranks; before a reading is taken it is seen who changes, and how", async () => {
  const preview = await openPreview();
  const { page, pane } = preview;
  await preview.openSample(villages.title);
  await preview.score();
  const before = await summaryOf(preview);
  // One village is vetoed and one is not filled in: they have no rank and stand last.
  const ranked = Array.from({ length: 14 }, (_, index) => index + 1);
  expect(before.map(({ rank }) => rank)).toEqual([...ranked, "—", "—"]);
  await page.getByRole("tab", { name: "汇总" }).click();
  await expect(preview.selected()).resolves.toBe("汇总!B2");
  // Whoever points at a worksheet goes on in its cells.
  await page.keyboard.press("ArrowDown");
  await expect(preview.selected()).resolves.toBe("汇总!B3");
  const heights = await page
    .locator('[data-address^="B"]')
    .evaluateAll((cells) => cells.slice(3).map((cell) => cell.getBoundingClientRect().height));
  expect(Math.max(...heights)).toBeLessThan(40);

  await preview.step("口径");
  const card = pane.getByRole("region", { name: READING });
  await card.getByRole("radio", { name: /^一位小数/ }).click();
  const changes = card.getByRole("list", { name: /^改用后 16 个单位中有 \d+ 个的总分/ });
  const told = (await changes.getByRole("listitem").allInnerTexts()).flatMap(totalChange);
  expect(told.length).toBeGreaterThan(5);
  const totals = new Map(before.map(({ name, total }) => [name, total]));
  for (const { name, was } of told) expect([name, totals.get(name)]).toEqual([name, was]);
  await preview.picture("results 1 other reading");
  await card.getByRole("button", { name: `改用所选口径：${READING}` }).click();
  await pane.getByText("口径已写入“说明”工作表，请重新计分。").waitFor();
  await pane.getByRole("button", { name: "重新计分" }).click();
  await pane.getByText("最新", { exact: true }).waitFor();
  const after = new Map((await summaryOf(preview)).map(({ name, total }) => [name, total]));
  for (const { name, becomes } of told) expect([name, after.get(name)]).toEqual([name, becomes]);
  expect(preview.complaints).toEqual([]);
  await preview.close();
});

/** A change of a total as the list tells it. */
function totalChange(line: string) {
  const [, was, becomes] = /总分\D*([\d.]+)\D+([\d.]+)/.exec(line) ?? [];
  const [name = ""] = line.split("\n");
  return was === undefined ? [] : [{ name, was: Number(was), becomes: Number(becomes) }];
}
