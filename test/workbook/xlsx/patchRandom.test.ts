import fc from "fast-check";
import type { CellContent, CellPatch } from "../../../src/layout/plan";
import { handMade, unpacked } from "../../support/packages";
import { at, patched, rowsOf, SHEET } from "../patching";
import { cellValues, remainder, STRINGS, worksheetXml } from "../randomSheets";

const RUNS = { numRuns: 300 };

const patches = cellValues.map((values) => values.map(({ row, column, value }) => at(row, column, value)));

function file(xml: string): Uint8Array {
  return handMade({ strings: STRINGS, parts: { [SHEET]: xml } });
}

/** What is read of a worksheet in which the patches stand. */
function withPatches(rows: readonly (readonly CellContent[])[], patches: readonly CellPatch[]): CellContent[][] {
  const grid = rows.map((row) => [...row]);
  for (const { row, column, value } of patches) {
    while (grid.length <= row) grid.push([]);
    const cells = grid[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = value === "" ? null : Object.is(value, -0) ? 0 : value;
  }
  const isEmpty = (cell: CellContent) => cell === null;
  const trimmed = grid.map((cells) => cells.slice(0, cells.findLastIndex((cell) => !isEmpty(cell)) + 1));
  return trimmed.slice(0, trimmed.findLastIndex((cells) => cells.length > 0) + 1);
}

describe("whatever the worksheet and the values", () => {
  it("the values are read where they were put, and everything else as before", async () => {
    await fc.assert(
      fc.asyncProperty(worksheetXml, patches, async (xml, patches) => {
        const before = file(xml);
        const [rows = []] = await rowsOf(before);
        expect(await rowsOf(await patched(before, ...patches))).toEqual([withPatches(rows, patches)]);
      }),
      RUNS,
    );
  });

  it("not a letter is changed outside of the cells", async () => {
    await fc.assert(
      fc.asyncProperty(worksheetXml, patches, async (xml, patches) => {
        const parts = unpacked(await patched(file(xml), ...patches));
        const isCut = (row: number, column: number) =>
          patches.some((patch) => patch.row === row && patch.column === column);
        expect(remainder(parts[SHEET] ?? "", isCut)).toBe(remainder(xml, isCut));
      }),
      RUNS,
    );
  });

  it("the file is the same in whatever order they come, and the very same when they come again", async () => {
    await fc.assert(
      fc.asyncProperty(worksheetXml, patches, async (xml, patches) => {
        const before = file(xml);
        const once = await patched(before, ...patches);
        expect(await patched(before, ...patches.toReversed())).toEqual(once);
        expect(await patched(once, ...patches)).toBe(once);
      }),
      RUNS,
    );
  });
});
