import { cellKey, fixesBySlip, fixesOf, fixPatches, type Fix } from "../../src/app/fixes";
import { giveBack, keepCells } from "../../src/app/keptCells";
import { fieldKey, unitRowKey } from "../../src/layout/keys";
import type { CellContent, WorkbookSnapshot } from "../../src/layout/plan";
import { knownBook, told } from "../support/knownBook";
import { placeOf } from "../support/sheets";
import { applyPatches, changeSheet, insertColumn, setCell } from "../support/snapshots";
import { books, sheetNamed, SOUND, SPOILT, twoVillages, villageBook, villages } from "../support/villages";

const MATRIX = "审核";

/** The matrix with contents typed into scores of the spoilt village, by item. */
function typed(contents: Readonly<Record<string, CellContent>>, snapshot = books.matrix): WorkbookSnapshot {
  return Object.entries(contents).reduce((after, [item, content]) => {
    const { row, column } = placeOf(sheetNamed(after, MATRIX), unitRowKey(SPOILT), fieldKey(item, "score"));
    return changeSheet(after, MATRIX, setCell(row, column, content));
  }, snapshot);
}

async function fixesIn(snapshot: WorkbookSnapshot) {
  const { input, scored } = await knownBook(snapshot, villages);
  return { input, fixes: fixesOf(input, scored.issues) };
}

const brief = (fixes: Iterable<Fix>) => [...fixes].map(({ slip, place, from, to }) => [slip, place.item, from, to]);

test("every text that has one meaning has a fix, whether it is tolerated or refused", async () => {
  const { fixes } = await fixesIn(typed({ "3": "７", "4": "4分", "5.1": "2。5", "5.2": "两分", "6.2": 99 }));
  expect(brief(fixes.values())).toEqual([
    ["width", "3", "７", 7],
    ["unit", "4", "4分", 4],
    ["punctuation", "5.1", "2。5", 2.5],
  ]);
});

test("a formula is never written over", async () => {
  const { fixes } = await fixesIn(typed({ "3": { formula: 'A1&""', value: "７" } }));
  expect(fixes.size).toBe(0);
});

test("the points of the ledger have fixes, too", async () => {
  const ledger = [{ unit: SPOILT, item: "1", points: 0.5 }];
  const snapshot = villageBook("matrix", { ...twoVillages, ledger });
  const sheet = sheetNamed(snapshot, "台账");
  const row = sheet.rows.findIndex((cells) => cells.includes(0.5));
  const column = sheet.rows[row]?.indexOf(0.5) ?? -1;
  const { fixes } = await fixesIn(changeSheet(snapshot, "台账", setCell(row, column, "０．５")));
  expect(brief(fixes.values())).toEqual([["width", "1", "０．５", 0.5]]);
});

test("fixes stand by kind of slip, refused texts first", async () => {
  const { fixes } = await fixesIn(typed({ "3": "７", "4": "4分", "5.1": "２" }));
  expect(fixesBySlip(fixes).map(({ slip, fixes: own }) => [slip, own.length])).toEqual([
    ["unit", 1],
    ["width", 2],
  ]);
});

describe("applying and taking back", () => {
  const slips = typed({ "3": "７", "4": "4分" });

  test("leaves the workbook as it was", async () => {
    const { input, fixes } = await fixesIn(slips);
    const applied = fixPatches(input, [...fixes.values()]);
    const after = applyPatches(slips, applied.patches);
    expect(after).toEqual(typed({ "3": 7, "4": 4 }));
    const fixed = await fixesIn(after);
    expect(fixed.fixes.size).toBe(0);
    const undone = giveBack(fixed.input.reading, keepCells(input.reading, applied.patches));
    expect(undone.issues).toEqual([]);
    expect(applyPatches(after, undone.patches)).toEqual(slips);
  });

  test("leaves a cell alone that holds something else by now, and tells of it", async () => {
    const { fixes } = await fixesIn(slips);
    const { input } = await fixesIn(typed({ "3": 6 }, slips));
    const { patches, fixes: done, issues } = fixPatches(input, [...fixes.values()]);
    expect(done.map(({ place }) => place.item)).toEqual(["4"]);
    expect(patches).toHaveLength(1);
    expect(told(issues)).toEqual([expect.stringMatching(/单元格现为“6”，已不是“７”，没有改动/)]);
  });

  test("leaves a cell alone that is another field's by now, whatever it holds", async () => {
    const { fixes } = await fixesIn(slips);
    const shifted = changeSheet(slips, MATRIX, insertColumn(2));
    const { row, column } = placeOf(sheetNamed(slips, MATRIX), unitRowKey(SPOILT), fieldKey("3", "score"));
    const { input } = await fixesIn(changeSheet(shifted, MATRIX, setCell(row, column, "７")));
    const fix = [...fixes.values()].filter(({ place }) => place.item === "3");
    expect(fixPatches(input, fix).patches).toEqual([]);
  });

  test("leaves a cell of a sheet that is gone", async () => {
    const { fixes } = await fixesIn(slips);
    const { input } = await fixesIn({ sheets: slips.sheets.filter(({ name }) => name !== MATRIX) });
    const { patches, issues } = fixPatches(input, [...fixes.values()]);
    expect(patches).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["fix-overtaken", "fix-overtaken"]);
  });
});

test("the key of a cell names its sheet", () => {
  expect(cellKey({ sheet: SOUND, cell: "B2" })).toBe("东港村!B2");
});
