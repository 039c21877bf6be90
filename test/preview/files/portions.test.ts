import { expectSame } from "../../support/same";
import { exampleEntries } from "../../../src/app/example";
import { openXlsx } from "../../../src/preview/files/open";
import { portionsOf, PortionTaker } from "../../../src/preview/files/portions";
import { saveXlsx } from "../../../src/preview/files/save";
import type { HostBook } from "../../../src/preview/host/book/book";
import { bookState } from "../../support/bookState";
import { drawnWorkbook } from "../../support/excel";
import { bookWith } from "../../support/hostSheets";
import { variedRubrics } from "../../support/rubrics";
import { filled } from "../../support/sheets";
import { at } from "../../../src/shared/list";

/** The workbook as it comes from a worker. */
function copiedBook(book: HostBook): HostBook {
  const taker = new PortionTaker();
  for (const portion of portionsOf(book)) taker.take(structuredClone(portion));
  return taker.book;
}

it.each(variedRubrics().map((rubric) => [rubric.id, rubric] as const))(
  "a workbook of %s in portions is the same workbook, and saves as the same",
  async (_, rubric) => {
    const entries = exampleEntries(rubric, at(rubric.examples, 0));
    const { book } = (await drawnWorkbook(filled(rubric, "appendix", entries))).host;
    const copy = copiedBook(book);
    expectSame(bookState(copy), bookState(book));
    expect(copy.activeSheet.name).toBe(book.activeSheet.name);
    expectSame(await openXlsx(await saveXlsx(copy)), await openXlsx(await saveXlsx(book)));
  },
);

it("no portion has many cells", () => {
  const { book, sheet } = bookWith();
  for (let row = 0; row < 12_345; row += 1) sheet.cells.put(row, 0, { value: row });
  const sizes = [...portionsOf(book)].flatMap((portion) => (portion.is === "cells" ? [portion.cells.length] : []));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(5000);
  expectSame(bookState(copiedBook(book)), bookState(book));
});
