import fc from "fast-check";
import { linesBefore, type PagedRow, type PageStart } from "../../../src/report/page/brokenRows";
import { pageStarts, type Paged } from "../../../src/report/page/pageStarts";
import { at } from "../../../src/shared/list";

const PITCH = 2;
const ROOM = 5;
const whole = (height: number): PagedRow => ({ height, texts: [] });
/** A row as high as the longest of its texts, of so many lines each. */
const lines = (...texts: number[]): PagedRow => ({ height: Math.max(...texts) * PITCH + ROOM, texts });

const paged = (rows: readonly PagedRow[], over: Partial<Paged> = {}): Paged => ({
  rows,
  spacing: { line: PITCH, room: ROOM },
  first: 100,
  others: 100,
  reserve: 0,
  tail: 0,
  cuts: () => 0,
  ...over,
});

const high = (heights: readonly number[], over: Partial<Paged> = {}) => paged(heights.map(whole), over);
const TENS = Array.from({ length: 12 }, () => 10);

describe("the rows with which pages begin", () => {
  it.each<[string, Paged, readonly number[]]>([
    ["nothing", high([]), []],
    ["all on one page", high([30, 30, 40]), []],
    ["as many as find room", high([30, 30, 30, 30, 30, 30, 30]), [3, 6]],
    ["fewer on the first page", high([30, 30, 30, 30], { first: 40 }), [1]],
    ["a first row higher than the first page", high([60, 30], { first: 40 }), [1]],
    ["a row higher than any page", high([30, 150, 30]), [1, 2]],
    ["what follows stays with the last row", high([30, 30, 30], { tail: 30 }), [2]],
    ["what follows is higher than a page", high([30, 30], { tail: 200 }), [1]],
    [
      "a merged cell is not cut where the page stays well filled",
      high(TENS, { cuts: (row) => (row === 10 ? 1 : 0) }),
      [9],
    ],
    ["a merged cell is cut rather than leave the page empty", high(TENS, { cuts: (row) => (row > 8 ? 1 : 0) }), [10]],
    [
      "a merged cell is cut rather than leave a page emptier that a high row has left empty",
      high([10, 10, 10, 10, 10, 10, 10, 10, 10, 20, 10], { cuts: (row) => (row > 8 ? 1 : 0) }),
      [9],
    ],
    ["of equal cuts the latest", high([20, 20, 20, 20, 20, 20], { cuts: () => 2 }), [5]],
  ])("%s", (_, given, expected) => {
    expect(pageStarts(given)).toEqual(expected.map((row) => ({ row, line: 0 })));
  });
});

describe("rows that are broken between their lines", () => {
  it.each<[string, Paged, readonly (readonly [row: number, line: number])[]]>([
    // 25 stay empty: ten lines and the room around them.
    ["where much of a page would stay empty", paged([whole(75), lines(30)]), [[1, 10]]],
    ["and none where little would", paged([whole(85), lines(30)]), [[1, 0]]],
    ["with all lines that find room in the reserve", paged([whole(75), lines(30)], { reserve: 4 }), [[1, 12]]],
    [
      "several times where they are higher than a page",
      paged([whole(75), lines(100)]),
      [
        [1, 10],
        [1, 57],
      ],
    ],
    ["with two lines at least on the next page", paged([whole(75), lines(11)]), [[1, 9]]],
    ["never a text of three lines", paged([whole(89), lines(3)], { first: 96, others: 40 }), [[1, 0]]],
    [
      "not where another text of the row would leave a line alone",
      paged([whole(91), lines(3, 30)], { others: 40 }),
      [
        [1, 0],
        [1, 17],
      ],
    ],
    [
      "for what follows the last row, some lines of which go with it",
      paged([whole(40), lines(10)], { tail: 50 }),
      [[1, 8]],
    ],
    ["without the reserve where they are divided", paged([whole(75), lines(30)], { reserve: 4, tail: 1 }), [[1, 10]]],
    ["not where they may not", paged([whole(75), { height: 65, texts: [] }]), [[1, 0]]],
  ])("%s", (_, given, expected) => {
    expect(pageStarts(given)).toEqual(expected.map(([row, line]) => ({ row, line })));
  });

  const anyPaged = fc.record({
    rows: fc.array(
      fc.oneof(
        fc.integer({ min: 5, max: 60 }).map(whole),
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 3 }).map((texts) => lines(...texts)),
      ),
      { maxLength: 12 },
    ),
    first: fc.integer({ min: 40, max: 100 }),
    tail: fc.constantFrom(0, 30),
  });

  /** The lines of each text of a row that stand on a page. */
  const shares = ({ texts }: PagedRow, row: number, start: PageStart, next: PageStart | undefined) => {
    const to = next?.row === row ? next.line : Infinity;
    const from = start.row === row ? start.line : 0;
    return texts.map((all) => linesBefore(all, to) - linesBefore(all, from));
  };

  it("lose no line, leave none alone, and fill their pages", () => {
    fc.assert(
      fc.property(anyPaged, ({ rows, first, tail }) => {
        const starts = [{ row: 0, line: 0 }, ...pageStarts(paged(rows, { first, tail }))];
        starts.forEach((start, page) => {
          const next = starts[page + 1];
          if (next !== undefined) expect(next.row * 1000 + next.line).toBeGreaterThan(start.row * 1000 + start.line);
          const end = next === undefined ? rows.length : next.row + (next.line > 0 ? 1 : 0);
          const on = rows.slice(start.row, end).map((row, index) => ({ row, index: start.row + index }));
          const used = on.map(({ row, index }) => {
            const own = shares(row, index, start, next);
            const broken = (start.row === index && start.line > 0) || (next?.row === index && next.line > 0);
            if (broken)
              expect(own.every((count, text) => count === 0 || count >= 2 || count === at(row.texts, text))).toBe(true);
            return broken ? Math.max(...own) * PITCH + ROOM : row.height;
          });
          const room = page === 0 ? first : 100;
          const sum = used.reduce((total, one) => total + one, 0) + (next === undefined && rows.length > 0 ? tail : 0);
          if (on.length > 1) expect(sum).toBeLessThanOrEqual(room);
          // Emptier by a fifth alone before a row that cannot be broken.
          const latest = next === undefined ? undefined : rows[next.row];
          const breakable = Math.max(0, ...(latest?.texts ?? [])) >= 7 && latest?.texts.length === 1;
          if (next?.line === 0 && breakable) expect(room - sum).toBeLessThanOrEqual(17);
        });
        rows.forEach((row, index) => {
          const parts = starts.flatMap((start, page) => {
            const next = starts[page + 1];
            const last = next === undefined ? rows.length - 1 : next.line > 0 ? next.row : next.row - 1;
            return index >= start.row && index <= last ? [shares(row, index, start, next)] : [];
          });
          const told = row.texts.map((_, text) => parts.reduce((total, part) => total + at(part, text), 0));
          expect(told).toEqual(row.texts);
        });
      }),
    );
  });
});
