import { deepOr } from "../../support/runs";
import { expectSame } from "../../support/same";
import { openXlsx } from "../../../src/preview/files/open";
import { saveXlsx } from "../../../src/preview/files/save";
import { snapshotOf } from "../../../src/preview/host/book/snapshot";
import { at } from "../../../src/shared/list";
import { xlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { createXlsx } from "../../../src/workbook/xlsx/writeFile";
import { bookState } from "../../support/bookState";
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

it.each(CASES)(
  "$id as $layout is drawn as planned, the same after saving and opening, and read alike by both adapters",
  async ({ plan }) => {
    const { book } = (await drawnWorkbook(plan)).host;
    const state = bookState(book);
    const snapshot = snapshotOf(book);
    expectSame(state, plannedState(plan));
    const bytes = await saveXlsx(book);
    const opened = await openXlsx(bytes);
    if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
    expect(opened.issues).toEqual([]);
    expectSame(bookState(opened.value), state);
    expectSame(await xlsxWorkbook({ bytes }).read(), { ok: true, value: snapshot, issues: [] });
    expectSame(await snapshotIn(openWorkbook(14, opened.value)), snapshot);
  },
);

it.each(CASES.filter(({ id }) => id === "beijinggang-2019-villages"))(
  "$id as $layout is opened from a file of the command line as it was planned",
  async ({ plan }) => {
    const opened = await openXlsx(await createXlsx(plan));
    if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
    expect(opened.issues).toEqual([]);
    // Files leave some of the protection unsaid, and tell every conditional format by itself.
    const compared = ({ sheets }: ReturnType<typeof bookState>) =>
      sheets.map((sheet) => ({ ...sheet, conditions: [], protection: sheet.protection !== null }));
    expect(compared(bookState(opened.value))).toEqual(compared(plannedState(plan)));
  },
);
