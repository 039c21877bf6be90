import { deepOr } from "../../support/runs";
import { expectSame } from "../../support/same";
import { openXlsx } from "../../../src/preview/files/open";
import { saveXlsx } from "../../../src/preview/files/save";
import type { HostBook } from "../../../src/preview/host/book/book";
import { snapshotOf } from "../../../src/preview/host/book/snapshot";
import { at } from "../../../src/shared/list";
import { xlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { createXlsx } from "../../../src/workbook/xlsx/writeFile";
import { bookState } from "../../support/bookState";
import { copiedBook } from "../../support/copiedBook";
import { bookWith } from "../../support/hostSheets";
import { portionsOf } from "../../../src/preview/files/portions";
import { exampleEntries } from "../../../src/app/example";
import { drawnWorkbook, openWorkbook, snapshotIn } from "../../support/excel";
import { plannedState } from "../../support/plannedState";
import { builtInRubrics } from "../../support/rubrics";
import { filled } from "../../support/sheets";

/** Tables whose printed form has merged columns, tiers below a total, parts of a year. */
const VARIED = ["beijinggang-2019-villages", "shanxi-miit-2020-cities", "inner-mongolia-2018-leagues"];

const CASES = builtInRubrics().flatMap((rubric) =>
  (["appendix", "matrix"] as const)
    .filter((layout) => deepOr(VARIED.includes(rubric.id) && (layout === "appendix" || rubric.id === VARIED[0]), true))
    .map((layout) => {
      const entries = exampleEntries(rubric, at(rubric.examples, 0));
      return { id: rubric.id, layout, plan: filled(rubric, layout, entries) };
    }),
);

/** The workbook of a file in which nothing is to be told. */
async function reopened(bytes: Uint8Array): Promise<HostBook> {
  const opened = await openXlsx(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  expect(opened.issues).toEqual([]);
  return opened.value;
}

it.each(CASES)(
  "$id as $layout is drawn as planned, the same in portions and after saving and opening, and read alike by both adapters",
  async ({ plan }) => {
    const { book } = (await drawnWorkbook(plan)).host;
    const state = bookState(book);
    const snapshot = snapshotOf(book);
    expectSame(state, plannedState(plan));
    const bytes = await saveXlsx(book);
    const copy = copiedBook(book);
    expectSame(bookState(copy), state);
    expect(copy.activeSheet.name).toBe(book.activeSheet.name);
    const opened = await reopened(bytes);
    expectSame(bookState(opened), state);
    expectSame(bookState(await reopened(await saveXlsx(copy))), state);
    expectSame(await xlsxWorkbook({ bytes }).read(), { ok: true, value: snapshot, issues: [] });
    expectSame(await snapshotIn(openWorkbook(14, opened)), snapshot);
  },
);

it.each(CASES.filter(({ id }) => id === "beijinggang-2019-villages"))(
  "$id as $layout is opened from a file of the command line as it was planned",
  async ({ plan }) => {
    const opened = await reopened(await createXlsx(plan));
    // Files leave some of the protection unsaid, and tell every conditional format by itself.
    const compared = ({ sheets }: ReturnType<typeof bookState>) =>
      sheets.map((sheet) => ({ ...sheet, conditions: [], protection: sheet.protection !== null }));
    expectSame(compared(bookState(opened)), compared(plannedState(plan)));
  },
);

it("no portion has many cells", () => {
  const { book, sheet } = bookWith();
  for (let row = 0; row < 12_345; row += 1) sheet.cells.put(row, 0, { value: row });
  const sizes = [...portionsOf(book)].flatMap((portion) => (portion.is === "cells" ? [portion.cells.length] : []));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(5000);
  expectSame(bookState(copiedBook(book)), bookState(book));
});

it("a workbook put together again gives each worksheet an id of its own, as any other does", () => {
  const { book, sheet } = bookWith();
  book.add("二");
  book.remove(sheet);
  const copy = copiedBook(book);
  copy.add("三");
  expect(new Set(copy.sheets.map(({ id }) => id)).size).toBe(2);
});
