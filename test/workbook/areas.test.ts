import fc from "fast-check";
import type { Area } from "../../src/layout/plan";
import { boundingArea, containsCell, intersection, rectangles } from "../../src/workbook/areas";

const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });

function cellsIn({ row, column, rows, columns }: Area): string[] {
  return Array.from({ length: rows * columns }, (_, index) => {
    return `${String(row + Math.floor(index / columns))},${String(column + (index % columns))}`;
  });
}

describe("rectangles", () => {
  it("cover exactly the given cells, each once", () => {
    const cell = fc.record({ row: fc.nat(12), column: fc.nat(12) });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 80 }), (cells) => {
        const covered = rectangles(cells).flatMap(cellsIn);
        const wanted = new Set(cells.map(({ row, column }) => `${String(row)},${String(column)}`));
        expect(covered).toHaveLength(wanted.size);
        expect(new Set(covered)).toEqual(wanted);
      }),
    );
  });

  it.each<[string, Area[], Area[]]>([
    ["of nothing are none", [], []],
    ["of a block are one", [area(2, 3, 40, 20)], [area(2, 3, 40, 20)]],
    ["of two blocks side by side are one", [area(0, 0, 3, 2), area(0, 2, 3, 1)], [area(0, 0, 3, 3)]],
    ["of two blocks apart are two", [area(0, 0, 3, 2), area(0, 3, 3, 1)], [area(0, 0, 3, 2), area(0, 3, 3, 1)]],
    ["of rows apart are two", [area(0, 0, 1, 2), area(2, 0, 1, 2)], [area(0, 0, 1, 2), area(2, 0, 1, 2)]],
    ["of an L are two", [area(0, 0, 2, 1), area(2, 0, 1, 2)], [area(0, 0, 2, 1), area(2, 0, 1, 2)]],
  ])("%s", (_, given, expected) => {
    const cells = given.flatMap(cellsIn).map((cell) => {
      const [row = 0, column = 0] = cell.split(",").map(Number);
      return { row, column };
    });
    expect(rectangles(cells)).toEqual(expected);
  });
});

describe("areas", () => {
  it("share what lies in both", () => {
    expect(intersection(area(0, 0, 3, 3), area(2, 1, 5, 5))).toEqual(area(2, 1, 1, 2));
    expect(intersection(area(0, 0, 3, 3), area(3, 0, 1, 1))).toBeNull();
  });

  it("have one around all of them, if there are any", () => {
    expect(boundingArea([area(5, 1, 1, 1), area(0, 4, 2, 2)])).toEqual(area(0, 1, 6, 5));
    expect(boundingArea([])).toBeNull();
  });

  it.each([
    [1, 1, true],
    [2, 3, true],
    [3, 1, false],
    [1, 4, false],
    [0, 1, false],
  ])("contain a cell or not: %d, %d", (row, column, within) => {
    expect(containsCell(area(1, 1, 2, 3), row, column)).toBe(within);
  });
});
