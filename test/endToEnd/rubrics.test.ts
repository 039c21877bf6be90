import { resultState } from "../../src/app/state";
import { evaluate } from "../../src/scoring/evaluate";
import { resultsOf } from "../../src/scoring/report";
import type { Rubric } from "../../src/rubric/schema";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { issueText } from "../../src/shared/issue";
import { show } from "../../src/shared/decimal";
import type { UnitResult } from "../../src/scoring/results";
import { knownBook } from "../support/knownBook";
import { variedRubrics } from "../support/rubrics";
import { Preview } from "./preview";
import { previewSite } from "./previewSite";
import { deepOr } from "../support/runs";
import { columnsOf, demanded, namesOf, twoUnits, typings, type Typing } from "./work";

/*
 * The whole work for every rubric, as a clerk does it in the preview: real browser, real pane, real office.js.
 */

const openPreview = previewSite();

/** The table in parts of a year is drawn, saved and compared cell by cell in workbook.test.ts. */
const worked = variedRubrics().filter(({ id }) => deepOr(id !== "inner-mongolia-2018-leagues", true));

test.each(worked)("generate, fill in, mend, score, save and reopen: $id", async (rubric) => {
  const entries = twoUnits(rubric);
  const preview = await openPreview();
  const picture = (step: string) => preview.picture(`${rubric.id} ${step}`);

  await preview.generate(rubric.title, namesOf(rubric, entries));
  await picture("1 generated");

  const { plain, slipped, blank } = withFaults(typings(rubric, entries), await demanded(rubric, entries));
  const typed = plain.slice(0, deepOr(6, plain.length));
  for (const { address, text } of typed) await preview.type(address, text);
  for (const { address, text } of columnsOf(plain.slice(typed.length))) await preview.paste(address, text);
  await preview.paste(slipped.address, slip(slipped.text) ?? slipped.text);
  await picture("2 filled in");

  await preview.step("校验");
  await mendSlip(preview, slipped);
  await fillBlank(preview, blank);
  await picture("3 mended");

  await preview.score();
  await picture("4 scored");
  const results = resultsOf(evaluate(rubric, entries));
  for (const unit of results.units) await expect(lineOf(preview, unit)).resolves.toContain(totalText(unit));

  const saved = await preview.save();
  expect(await reread(saved, rubric)).toEqual({ state: "latest", results });

  await preview.openFile("考核.xlsx", saved);
  await preview.pane.getByText("最新", { exact: true }).waitFor();
  await preview.goTo("汇总!A1");
  await picture("5 reopened");
  expect(preview.complaints).toEqual([]);
  await preview.close();
});

/** The cells, with one to be written carelessly and one to be forgotten of those that are needed. */
function withFaults(all: readonly Typing[], needed: ReadonlySet<string>) {
  const blank = all.findLast(({ address }) => needed.has(address));
  const slipped = all.findLast((one) => one !== blank && slip(one.text) !== null);
  if (slipped === undefined || blank === undefined) throw new Error("there is too little to be filled in");
  return { plain: all.filter((one) => one !== slipped && one !== blank), slipped, blank };
}

/** What stands in the cells of fields, unlike evidence and remarks. */
const FIELD_TEXT = /^(?:[\d.;]+|[是否无]|好|较好|一般|较差)$/;

/** A value as it is written carelessly: 8。5 or a blank behind a word; null where it is not one to be slipped in. */
function slip(text: string): string | null {
  if (!FIELD_TEXT.test(text)) return null;
  if (/^\d+\.\d+$/.test(text)) return text.replace(".", "。");
  return /^\d/.test(text) ? null : `${text} `;
}

/** The slip is seen without reading again, and one click puts it right. */
async function mendSlip(preview: Preview, { address, text }: Typing): Promise<void> {
  await preview.pane.getByRole("button", { name: "查看" }).click();
  await preview.pane.getByRole("button", { name: "全部改写（1）" }).click();
  await preview.pane.getByText("改写完毕。").waitFor();
  await expect(preview.content(address)).resolves.toBe(text);
}

/** The way to the forgotten cell selects it; once something stands there, nothing is left to be filled in. */
async function fillBlank(preview: Preview, { address, text }: Typing): Promise<void> {
  const { pane } = preview;
  const place = pane.getByRole("button", { name: `转到还没有填的第一格（${address}）` });
  await place.click();
  await pane.getByText("已选中单元格。").waitFor();
  await expect(preview.selected()).resolves.toBe(address);
  await preview.type(address, text);
  await place.waitFor({ state: "detached" });
}

/** What the list of results says of a unit. */
function lineOf({ pane }: Preview, { name }: UnitResult): Promise<string> {
  return pane.getByRole("list", { name: "评分结果" }).getByRole("listitem").filter({ hasText: name }).innerText();
}

function totalText({ total }: UnitResult): string {
  return total === null ? "" : show(total);
}

/** What a saved workbook says of itself to whoever reads it without the preview. */
async function reread(bytes: Uint8Array, rubric: Rubric) {
  const snapshot = await xlsxWorkbook({ bytes }).read();
  if (!snapshot.ok) throw new Error(snapshot.issues.map(issueText).join("; "));
  const { input, scored } = await knownBook(snapshot.value, rubric);
  if (!("reading" in input)) throw new Error("not a workbook");
  return { state: resultState(input).state, results: resultsOf(scored.evaluation) };
}
