import { recheck, type KnownBook } from "../../src/app/recheck";
import { fieldKey, unitRowKey } from "../../src/layout/keys";
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from "../../src/layout/plan";
import { UNIT_COLUMN } from "../../src/layout/sheets/matrixColumns";
import type { AreaContent } from "../../src/workbook/port";
import { derivedRubric } from "../support/derivedRubric";
import { areaOf, cellArea, knownBook, told } from "../support/knownBook";
import { filled, placeOf } from "../support/sheets";
import {
  changeSheet,
  deleteColumn,
  insertColumn,
  insertRow,
  setCell,
  snapshotOf,
  withSheets,
} from "../support/snapshots";
import { books, sheetNamed, SOUND, SPOILT, twoVillages, villageBook, villages } from "../support/villages";
import { BLOCK } from "../../src/layout/sheets/appendixSheet";

const MATRIX = "审核";

/** A workbook with a cell typed over that is found by its keys, and that cell as a running program gives it. */
function typed(snapshot: WorkbookSnapshot, sheet: string, row: string, column: string, content: CellContent) {
  const place = placeOf(sheetNamed(snapshot, sheet), row, column);
  const after = changeSheet(snapshot, sheet, setCell(place.row, place.column, content));
  return { after, areas: [cellArea(after, sheet, place.row, place.column)] };
}

const score = (content: CellContent) =>
  typed(books.matrix, MATRIX, unitRowKey(SPOILT), fieldKey("3", "score"), content);

describe("one cell that is typed over", () => {
  let before: KnownBook;
  beforeAll(async () => {
    before = await knownBook(books.matrix, villages);
  });

  test("with a value that cannot be used is an error, and scores no longer follow", () => {
    const found = recheck(before, score("八分").areas);
    expect(told(found?.scored.issues ?? [])).toEqual([expect.stringMatching(/^审核!.*红星村.*应填数字.*现为“八分”$/)]);
    expect(found?.changed).toBe(true);
    expect(found?.scored.evaluation).toBe(before.scored.evaluation);
  });

  test("with the same value written unusually is a warning, and scores still follow", () => {
    const value = before.input.entries.units[0]?.entries?.["3"]?.score;
    const found = recheck(before, score(` ${String(value)}`).areas);
    expect(found?.scored.issues.map(({ code }) => code)).toEqual(["value-normalised"]);
    expect(found?.changed).toBe(false);
  });

  test("again is no change", () => {
    const { areas } = score("八分");
    const once = recheck(before, areas);
    const twice = once === null ? null : recheck(once, areas);
    expect(twice?.changed).toBe(false);
    expect(twice?.scored.issues).toEqual(once?.scored.issues);
  });

  test("and back leaves nothing to be said", () => {
    const once = recheck(before, score(null).areas);
    expect(once?.scored.issues.map(({ code }) => code)).toEqual(["blank"]);
    const { row, column } = placeOf(sheetNamed(books.matrix, MATRIX), unitRowKey(SPOILT), fieldKey("3", "score"));
    const back = once === null ? null : recheck(once, [cellArea(books.matrix, MATRIX, row, column)]);
    expect(back?.scored.issues).toEqual([]);
    expect(back?.input.entries).toEqual(before.input.entries);
  });

  test("stands where its old problem stood", () => {
    const both = [SPOILT, SOUND].reduce((book: KnownBook | null, unit) => {
      const { areas } = typed(books.matrix, MATRIX, unitRowKey(unit), fieldKey("3", "score"), "八分");
      return book === null ? null : recheck(book, areas);
    }, before);
    const found = both === null ? null : recheck(both, score(999).areas);
    expect(found?.scored.issues.map(({ code, place }) => [place.unit, code])).toEqual([
      [SPOILT, "above-maximum"],
      [SOUND, "not-a-number"],
    ]);
  });
});

test("a pasted area is checked cell by cell, each unit with its own problems", async () => {
  const before = await knownBook(books.matrix, villages);
  const sheet = sheetNamed(books.matrix, MATRIX);
  const first = placeOf(sheet, unitRowKey(SPOILT), fieldKey("3", "score"));
  const second = placeOf(sheet, unitRowKey(SOUND), fieldKey("4", "score"));
  const after = changeSheet(books.matrix, MATRIX, (own) =>
    setCell(second.row, second.column, "x")(setCell(first.row, first.column, 999)(own)),
  );
  const row = Math.min(first.row, second.row);
  const column = Math.min(first.column, second.column);
  const area = areaOf(after, MATRIX, { row, column, rows: 2, columns: Math.abs(second.column - first.column) + 1 });
  const found = recheck(before, [area]);
  expect(told(found?.scored.issues ?? [])).toEqual(told((await knownBook(after, villages)).scored.issues));
});

test("the ledger counts as before for a unit whose cell has changed", async () => {
  const ledger = [{ unit: SPOILT, item: "16", level: "central" }];
  const snapshot = villageBook("matrix", { ...twoVillages, units: withoutItem("16"), ledger });
  const before = await knownBook(snapshot, villages);
  const { after, areas } = typed(snapshot, MATRIX, unitRowKey(SPOILT), fieldKey("16", "central"), 5);
  const found = recheck(before, areas);
  expect(found?.scored.issues.map(({ code }) => code)).toContain("ledger-differs");
  expect(told(found?.scored.issues ?? [])).toEqual(told((await knownBook(after, villages)).scored.issues));
});

function withoutItem(item: string) {
  return twoVillages.units.map((unit) => {
    const items = Object.entries(unit.entries ?? {}).filter(([id]) => id !== item);
    return { ...unit, entries: Object.fromEntries(items) };
  });
}

/** The cell of an entry after something else has been done to its sheet that nobody told of. */
function moved(change: (sheet: SheetSnapshot) => SheetSnapshot) {
  const { row, column } = placeOf(sheetNamed(books.matrix, MATRIX), unitRowKey(SPOILT), fieldKey("3", "score"));
  return [cellArea(changeSheet(books.matrix, MATRIX, change), MATRIX, row, column)];
}

const lines = (snapshot: WorkbookSnapshot, sheet: string, row: number) => [
  cellArea(changeSheet(snapshot, sheet, setCell(row, 1, "新")), sheet, row, 1),
];

/** The cell that tells whose sheet it is, with another name in it. */
function otherUnit() {
  const { rows } = sheetNamed(books.appendix, SPOILT);
  const row = rows.findIndex((cells) => cells[0] === BLOCK.unit);
  const column = rows[row]?.indexOf(SPOILT) ?? -1;
  return [cellArea(changeSheet(books.appendix, SPOILT, setCell(row, column, "别的村")), SPOILT, row, column)];
}

const spare = sheetNamed(books.matrix, MATRIX).rows.length + 2;
const renamed = (area: AreaContent) => ({ ...area, sheet: "改了名" });
const OWN = { name: "草稿", visibility: "visible", rows: [["甲"]] } as const;

describe("the workbook has to be read as a whole", () => {
  test.each([
    ["the key of a row", lines(books.matrix, MATRIX, 0)],
    ["the name of a unit", typed(books.matrix, MATRIX, unitRowKey(SPOILT), UNIT_COLUMN, "别的村").areas],
    ["an official text", typed(books.matrix, MATRIX, "field", fieldKey("3", "score"), "别的").areas],
    ["a row without a key under the table", lines(books.matrix, MATRIX, spare)],
    ["a row that was put in", moved(insertRow(3))],
    ["a column that was put in", moved(insertColumn(2))],
    ["a column that was taken out", moved(deleteColumn(2))],
    ["a line of the ledger", lines(books.matrix, "台账", 6)],
    ["the evidence", lines(books.matrix, "佐证", 6)],
    ["a reading", lines(books.matrix, "说明", 6)],
    ["a result", lines(books.matrix, "汇总", 4)],
    ["a worksheet of another name", score(9).areas.map(renamed)],
    ["the unit of a sheet of its own", otherUnit()],
  ])("where %s has changed", async (_, areas) => {
    const snapshot = areas.some(({ sheet }) => sheet === SPOILT) ? books.appendix : books.matrix;
    expect(recheck(await knownBook(snapshot, villages), areas)).toBeNull();
  });

  test("where the template of the sheet was altered before", async () => {
    const altered = typed(books.matrix, MATRIX, "field", fieldKey("3", "score"), "别的").after;
    const { areas } = typed(altered, MATRIX, unitRowKey(SPOILT), fieldKey("4", "score"), 1);
    expect(recheck(await knownBook(altered, villages), areas)).toBeNull();
  });

  test("where points go into other items", async () => {
    const file = { rubric: derivedRubric.id, units: [{ name: "一县", entries: { "1": { score: 20 } } }] };
    const snapshot = snapshotOf(filled(derivedRubric, "matrix", file));
    const { areas } = typed(snapshot, MATRIX, unitRowKey("一县"), fieldKey("1", "score"), 25);
    expect(recheck(await knownBook(snapshot, derivedRubric), areas)).toBeNull();
  });

  test("where a sheet of ours was pasted over somebody's own", async () => {
    const before = await knownBook(withSheets(books.matrix, OWN), villages);
    const marker = sheetNamed(books.matrix, MATRIX).rows[0]?.[0] ?? null;
    const pasted = withSheets(books.matrix, { ...OWN, rows: [[marker]] });
    expect(recheck(before, [cellArea(pasted, OWN.name, 0, 0)])).toBeNull();
  });
});

describe("nothing is said of", () => {
  test("somebody's own sheet", async () => {
    const snapshot = withSheets(books.matrix, OWN);
    const before = await knownBook(snapshot, villages);
    const after = changeSheet(snapshot, OWN.name, setCell(0, 0, "乙"));
    const found = recheck(before, [cellArea(after, OWN.name, 0, 0)]);
    expect(found?.changed).toBe(false);
    expect(found?.scored.issues).toEqual([]);
  });

  test("notes beside the table", async () => {
    const beside = (sheetNamed(books.matrix, MATRIX).rows[0]?.length ?? 0) + 1;
    const after = changeSheet(books.matrix, MATRIX, setCell(6, beside, "问一下"));
    const found = recheck(await knownBook(books.matrix, villages), [cellArea(after, MATRIX, 6, beside)]);
    expect(found?.changed).toBe(false);
    expect(found?.scored.issues).toEqual([]);
  });
});
