import fc from "fast-check";
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from "../../src/layout/plan";
import { at } from "../../src/shared/list";
import { exampleEntries } from "../../src/app/example";
import { builtInRubrics } from "../support/rubrics";
import { runs } from "../support/runs";
import { filled, readBack, tidy } from "../support/sheets";
import { changeRows, insertColumn, insertRow, snapshotOf } from "../support/snapshots";

/*
 * What clerks do to a sheet without harm: rows and columns put in, columns moved, rows sorted, sheets renamed and moved.
 */

type Rows = readonly (readonly CellContent[])[];
type Change = (sheet: SheetSnapshot) => SheetSnapshot;

const visible = ({ visibility }: SheetSnapshot) => visibility === "visible";

/** A note in a row and in a column of the clerk's own, where nothing is entered. */
const noteInto =
  (column: number, text: string) =>
  (rows: Rows): Rows =>
    rows.map((cells, row) => (row === 1 ? cells.map((cell, index) => (index === column ? text : cell)) : cells));

function moveColumn(from: number, to: number): Change {
  return changeRows((rows) => {
    const width = Math.max(...rows.map((cells) => cells.length));
    return rows.map((cells) => {
      const whole = Array.from({ length: width }, (_, index) => cells[index] ?? null);
      const rest = whole.filter((_, index) => index !== from % width);
      return [...rest.slice(0, to % width), whole[from % width] ?? null, ...rest.slice(to % width)];
    });
  });
}

/** Rows of units sorted the other way round, each with its key. */
const reverseUnits = changeRows((rows) => {
  const isUnit = (cells: readonly CellContent[]) =>
    cells.some((cell) => typeof cell === "string" && cell.startsWith("unit:"));
  const units = rows.filter(isUnit).reverse();
  let next = 0;
  return rows.map((cells) => (isUnit(cells) ? at(units, next++) : cells));
});

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.nat({ max: 30 }).map(insertRow),
  fc.nat({ max: 12 }).map(insertColumn),
  fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 })).map(([from, to]) => moveColumn(from, to)),
  fc.constant(reverseUnits),
);

/** Lines of the ledger and the evidence stand below their header, wherever that is. */
function changed(snapshot: WorkbookSnapshot, changes: readonly (readonly Change[])[]): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet, index) =>
    visible(sheet) ? (changes[index % changes.length] ?? []).reduce((done, one) => one(done), sheet) : sheet,
  );
  const renamed = sheets.map((sheet, index) => (visible(sheet) ? { ...sheet, name: `表${index}` } : sheet));
  return { sheets: renamed.reverse() };
}

const books = builtInRubrics().flatMap((rubric) =>
  (["appendix", "matrix"] as const).map((layout) => {
    const entries = exampleEntries(rubric, at(rubric.examples, 0));
    return { name: `${rubric.id} ${layout}`, rubric, entries, book: snapshotOf(filled(rubric, layout, entries)) };
  }),
);

it.each(books)(
  "whatever is inserted, moved, sorted or renamed, the same is read: $name",
  ({ rubric, entries, book }) => {
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 5 }), { minLength: 1, maxLength: 6 }), (changes) => {
        const read = readBack(changed(book, changes), rubric);
        expect(tidy(read.entries, rubric)).toEqual(tidy(entries, rubric));
        expect(read.issues).toEqual([]);
      }),
      runs(12),
    );
  },
);

it.each(books)("a note beside the table does no harm: $name", ({ rubric, entries, book }) => {
  const noted = { sheets: book.sheets.map((sheet) => (visible(sheet) ? withNote(sheet) : sheet)) };
  const read = readBack(noted, rubric);
  expect(tidy(read.entries, rubric)).toEqual(tidy(entries, rubric));
  expect(read.issues).toEqual([]);
});

function withNote(sheet: SheetSnapshot): SheetSnapshot {
  return changeRows(noteInto(1, "我的备注"))(insertColumn(1)(insertRow(1)(sheet)));
}
