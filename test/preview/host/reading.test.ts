import { deepOr } from "../../support/runs";
import { exampleEntries } from "../../../src/app/example";
import type { HostBook } from "../../../src/preview/host/book/book";
import type { StrictHost } from "../../../src/preview/host/host";
import type { LineChange } from "../../../src/preview/host/sheet/lines";
import type { HostSheet } from "../../../src/preview/host/sheet/sheet";
import { addSheet, changeLinesByHand, moveSheet, renameSheet } from "../../../src/preview/desk/sheetsByHand";
import { at } from "../../../src/shared/list";
import { copiedBook } from "../../support/copiedBook";
import { drawnWorkbook, openWorkbook, snapshotIn } from "../../support/excel";
import type { Rubric } from "../../../src/rubric/schema";
import type { Entries } from "../../../src/scoring/entries";
import { builtInRubric, variedRubrics } from "../../support/rubrics";
import { filled, readBack, tidy } from "../../support/sheets";

/*
 * What is entered is read through Microsoft's library whatever has become of the worksheets at the keyboard.
 */

const visibleSheets = ({ sheets }: HostBook) => sheets.filter(({ visibility }) => visibility === "Visible");

function unprotected(sheet: HostSheet): HostSheet {
  sheet.protection = null;
  return sheet;
}

function putIn(axis: LineChange["axis"], line: number, count: number): Change {
  return (host) => {
    for (const sheet of visibleSheets(host.book)) {
      const done = changeLinesByHand(host, unprotected(sheet), { axis, kind: "insert", at: line, count });
      if (!done.ok) throw new Error(JSON.stringify(done.issues));
    }
  };
}

type Change = (host: StrictHost) => void;

const CHANGES: Readonly<Record<string, Change>> = {
  "rows put in at the top": putIn("row", 0, 2),
  "rows put in further down": putIn("row", 5, 3),
  "a column put in at the left": putIn("column", 0, 1),
  "a column put in further right": putIn("column", 3, 1),
  "worksheets renamed": (host) => {
    for (const [index, sheet] of visibleSheets(host.book).entries()) renameSheet(host, sheet, `表 (${String(index)})`);
  },
  "worksheets moved and one added": (host) => {
    for (const sheet of visibleSheets(host.book)) moveSheet(host, sheet, 0);
    addSheet(host, "我的草稿");
  },
};

const LAYOUTS = ["appendix", "matrix"] as const;

/** Tables whose printed form has few cells. */
const SMALL = ["beijinggang-2019-stations", "shanxi-miit-2020-cities", "shanxi-miit-2020-offices"];

/** Workbooks that were drawn, by table and layout: each test has a copy. */
const drawn = new Map<string, HostBook>();

async function filledBook(rubric: Rubric, layout: (typeof LAYOUTS)[number], entries: Entries): Promise<HostBook> {
  const name = `${rubric.id} ${layout}`;
  const book = drawn.get(name) ?? (await drawnWorkbook(filled(rubric, layout, entries))).host.book;
  drawn.set(name, book);
  return copiedBook(book);
}

async function expectSameReading(rubric: Rubric, layout: (typeof LAYOUTS)[number], changes: readonly Change[]) {
  const entries = exampleEntries(rubric, at(rubric.examples, 0));
  const open = openWorkbook(14, await filledBook(rubric, layout, entries));
  for (const apply of changes) apply(open.host);
  const read = readBack(await snapshotIn(open), rubric);
  expect(tidy(read.entries, rubric)).toEqual(tidy(entries, rubric));
  expect(read.issues).toEqual([]);
}

describe.each(LAYOUTS)("as %s, with", (layout) => {
  it.each(Object.entries(CHANGES))("%s", (_, apply) =>
    expectSameReading(builtInRubric("beijinggang-2019-villages"), layout, [apply]),
  );

  const tables = variedRubrics().filter(({ id }) => layout === "matrix" || deepOr(SMALL.includes(id), true));
  it.each(tables.map((rubric) => [rubric.id, rubric] as const))("all of that: %s", (_, rubric) =>
    expectSameReading(rubric, layout, Object.values(CHANGES)),
  );
});
