import { join } from "node:path";
import { resultState } from "../../src/app/state";
import { snapshotInput } from "../../src/app/workbookInput";
import type { Unit } from "../../src/scoring/entries";
import { issueText } from "../../src/shared/issue";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { excessWidth, paneFrame, violations } from "./accessible";
import { Preview } from "./preview";
import { previewSite } from "./previewSite";
import { typings } from "./work";

/*
 * From an office's own printed table to a scored workbook, as a clerk does it in the preview.
 */

const openPreview = previewSite();

const TITLE = "清河街道2024年度河长制工作考核评分表";

const ROWS = [
  ["序号", "考核项目", "考核内容", "分值", "评分标准"],
  ["1", "巡河履职", "村级河长按规定频次巡河", "30", "按任务完成率计分。"],
  ["2", "问题整改", "上级交办问题按时整改到位", "30", "每发现1处未按时整改的扣2分，扣完为止。"],
  ["3", "资料报送", "按要求报送月报", "20", "每少报1次扣1分，扣完为止。"],
  ["4", "宣传发动", "开展护河宣传，群众知晓", "20", "视群众知晓情况评价。"],
];

/** What Word puts on the clipboard for a title, a table and a note. */
function wordHtml(): string {
  const cells = (row: readonly string[]) => row.map((text) => `<td><p class=MsoNormal>${text}</p></td>`).join("");
  const rows = ROWS.map((row) => `<tr>${cells(row)}</tr>`).join("");
  const total = "<tr><td colspan=3><p class=MsoNormal>合计</p></td><td>100</td><td></td></tr>";
  return [
    "<html xmlns:o='urn:schemas-microsoft-com:office:office'><body lang=ZH-CN><!--StartFragment-->",
    `<p class=MsoNormal>附件2</p><p class=MsoNormal align=center><b>${TITLE}</b></p>`,
    `<table class=MsoTableGrid border=1>${rows}${total}</table>`,
    "<p class=MsoNormal>注：90分以上为优秀，80分至90分为良好，60分至80分为合格，60分以下为不合格。</p>",
    "<!--EndFragment--></body></html>",
  ].join("");
}

/** Copies a page as a program does, and pastes it where the pane takes tables. */
async function pasteTable({ page, pane }: Preview, html: string): Promise<void> {
  await page.evaluate(async (copied) => {
    const item = new ClipboardItem({ "text/html": new Blob([copied], { type: "text/html" }) });
    await navigator.clipboard.write([item]);
  }, html);
  await pane.getByRole("textbox", { name: "粘贴表格" }).focus();
  await page.keyboard.press("Control+V");
}

/** A village's values: rounds done of ten, problems left, reports missed, whether people know of the work. */
function village(name: string, done: number, left: number, missed: number, known: boolean): Unit {
  const entries = {
    "1": { target: 10, actual: done },
    "2": { "1": left },
    "3": { "1": missed },
    "4": { achieved: known },
  };
  return { name, entries };
}

const UNITS = [village("东湖村", 8, 1, 0, true), village("红星村", 10, 3, 2, false)];

test("a table that was copied in Word becomes a workbook that is filled in, scored and read again", async () => {
  const preview = await openPreview();
  const { pane } = preview;
  const picture = (step: string) => preview.picture(`own table ${step}`);
  const press = (name: string | RegExp) => pane.getByRole("button", { name, exact: true }).click();

  await press("用自己的表起草…");
  await pasteTable(preview, wordHtml());
  await pane.getByRole("region", { name: "读到的表格" }).waitFor();
  await picture("1 pasted");
  await press("下一步");
  await pane.getByRole("heading", { name: /核对栏目/ }).waitFor();
  await picture("2 columns");
  await press("下一步");
  await pane.getByRole("heading", { name: /核对指标/ }).waitFor();
  await picture("3 items");

  await press("编辑 4 宣传发动");
  await pane.getByRole("combobox", { name: "计分规则" }).selectOption({ label: "完成得满分，未完成0分" });
  await press("已核对");
  await picture("4 editor");
  await press("保存");
  await press("返回");
  await pane.getByText("4 项指标，总分 100 分，都已核对。").waitFor();
  await picture("5 confirmed");
  await press("下一步");
  await press("用这张表");

  await pane.getByRole("group", { name: TITLE }).waitFor();
  await picture("6 chosen");
  await preview.generate(TITLE, UNITS.map(({ name }) => name).join("\n"));
  const { rubric } = await inputOf(await preview.save());
  for (const { address, text } of typings(rubric, { rubric: rubric.id, units: UNITS }))
    await preview.type(address, text);
  await preview.score();
  await picture("7 scored");
  const results = pane.getByRole("list", { name: "评分结果" });
  await expect(results.getByRole("listitem").filter({ hasText: "东湖村" }).innerText()).resolves.toContain("92");
  await expect(results.getByRole("listitem").filter({ hasText: "红星村" }).innerText()).resolves.toContain("72");

  const saved = await preview.save();
  expect(resultState(await inputOf(saved)).state).toBe("latest");
  await preview.openFile("考核.xlsx", saved);
  await preview.pane.getByText("最新", { exact: true }).waitFor();
  await picture("8 reopened");
  expect(preview.complaints).toEqual([]);
  await preview.close();
});

const DOCX = join(__dirname, "../drafting/files/riverChiefs.docx");

test("a Word file is read under the page's policy, in a pane of 320 pixels and without a fault that axe knows", async () => {
  const preview = await openPreview({ width: 320, height: 900 });
  const { pane } = preview;
  const faults: unknown[] = [];
  const check = async (step: string) => {
    const frame = paneFrame(preview);
    faults.push(...(await violations(frame)).map((found) => [step, found]));
    if ((await excessWidth(frame)) > 0) faults.push([step, "too wide"]);
    await preview.picture(`own table narrow ${step}`);
  };
  await check("0 start");
  await pane.getByRole("button", { name: "用自己的表起草…" }).click();
  await pane.getByLabel("选择表格文件…").and(pane.locator("input")).setInputFiles(DOCX);
  await pane.getByRole("region", { name: "读到的表格" }).waitFor();
  await check("1 take");
  for (const step of ["2 columns", "3 items", "4 use"]) {
    const before = await pane.getByRole("heading", { level: 2 }).first().innerText();
    await pane.getByRole("button", { name: "下一步" }).click();
    await pane.getByRole("heading", { level: 2, name: before }).waitFor({ state: "detached" });
    await check(step);
  }
  await pane.getByRole("button", { name: "用这张表" }).click();
  await pane.getByRole("button", { name: "保存到文件" }).waitFor();
  await check("5 used");
  expect(faults).toEqual([]);
  expect(preview.complaints).toEqual([]);
  await preview.close();
});

/** A workbook that was saved, read by nothing but what it carries itself. */
async function inputOf(bytes: Uint8Array) {
  const snapshot = await xlsxWorkbook({ bytes }).read();
  if (!snapshot.ok) throw new Error(snapshot.issues.map(issueText).join("; "));
  const input = await snapshotInput(snapshot.value, { ids: [], load: () => Promise.reject(new Error("not built in")) });
  if (!input.ok) throw new Error(input.issues.map(issueText).join("; "));
  return input.value;
}
