import { recheck, type KnownBook } from "../../src/app/recheck";
import { scoreInput } from "../../src/app/score";
import { snapshotInput } from "../../src/app/workbookInput";
import { cellUses } from "../../src/layout/fill/entryAt";
import type { FoundSheet } from "../../src/layout/read/found";
import { sheetsOf } from "../../src/layout/read/identify";
import type { Rubric } from "../../src/rubric/schema";
import type { Entries } from "../../src/scoring/entries";
import { at } from "../../src/shared/list";
import type { AreaContent } from "../../src/workbook/port";
import { snapshotOf } from "../support/snapshots";
import { loadBuiltIn, tableOf } from "./cases";
import { filledPlan, sourceOf, valueOf } from "./workbooks";

/* One cell after the other is typed into a large workbook, and each is checked by itself, as the pane does it. */

/** Milliseconds of every edited cell, and how many problems the workbook has beside it. */
export interface RecheckTimes {
  readonly problems: number;
  readonly runs: readonly number[];
}

/** Every third item is still blank, so that there are as many problems as in a workbook that is being filled in. */
function halfFilled({ units, ...rest }: Entries, { items }: Rubric): Entries {
  const blank = new Set(items.filter((_, index) => index % 3 === 0).map(({ id }) => id));
  const kept = (values: Entries["units"][number]["entries"]) =>
    Object.fromEntries(Object.entries(values ?? {}).filter(([id]) => !blank.has(id)));
  return { ...rest, units: units.map((unit) => ({ ...unit, entries: kept(unit.entries) })) };
}

async function knownBook(rubric: Rubric, units: number): Promise<KnownBook> {
  const entries = halfFilled(tableOf(rubric.id).entries(units), rubric);
  const snapshot = snapshotOf(filledPlan(rubric, entries, "matrix"));
  const input = valueOf(await snapshotInput(snapshot, sourceOf(rubric)));
  return { input, scored: scoreInput(input) };
}

/** What somebody types in turn: usable, too large, not a number, tolerated. */
const TYPED = [0.37, 99_999, "八分", "８"] as const;

/** Types into the cells of different units and items; what is typed in last stays. */
export async function timeRecheck(id: string, units: number, runs: number): Promise<RecheckTimes> {
  let book = await knownBook(loadBuiltIn(id), units);
  const problems = book.scored.issues.length;
  const sheet = at(sheetsOf(book.input.reading.sheets, "matrix"), 0);
  const cells = numberCells(book, sheet);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { row, column } = at(cells, (run * 7919) % cells.length);
    const area = edited(book, sheet, row, column, at(TYPED, run % TYPED.length));
    const start = performance.now();
    const found = recheck(book, [area]);
    times.push(performance.now() - start);
    if (found === null) throw new Error(`not rechecked: row ${String(row)}, column ${String(column)}`);
    book = found;
  }
  return { problems, runs: times };
}

function numberCells({ input: { reading } }: KnownBook, sheet: FoundSheet) {
  const useOf = cellUses(reading.design, sheet);
  return [...sheet.rows.values()].flatMap((row) =>
    [...sheet.columns.values()].flatMap((column) => {
      const use = useOf(row, column);
      return typeof use === "object" && use.entry.field.type === "number" ? [{ row, column }] : [];
    }),
  );
}

function edited(
  book: KnownBook,
  { sheet }: FoundSheet,
  row: number,
  column: number,
  value: string | number,
): AreaContent {
  const rows = book.input.reading.sheets.find((one) => one.sheet.name === sheet.name)?.sheet.rows ?? [];
  return {
    sheet: sheet.name,
    area: { row, column, rows: 1, columns: 1 },
    rows: [[value]],
    above: [rows[0]?.[column] ?? null],
    beside: [rows[row]?.[0] ?? null],
  };
}
