import { pageStarts, type Paged } from "../../../src/report/page/pageStarts";

const paged = (heights: readonly number[], over: Partial<Paged> = {}): Paged => ({
  heights,
  first: 100,
  others: 100,
  tail: 0,
  cuts: () => 0,
  ...over,
});

const TENS = Array.from({ length: 12 }, () => 10);

describe("the rows with which pages begin", () => {
  it.each<[string, Paged, readonly number[]]>([
    ["nothing", paged([]), []],
    ["all on one page", paged([30, 30, 40]), []],
    ["as many as find room", paged([30, 30, 30, 30, 30, 30, 30]), [3, 6]],
    ["fewer on the first page", paged([30, 30, 30, 30], { first: 40 }), [1]],
    ["a first row higher than the first page", paged([60, 30], { first: 40 }), [1]],
    ["a row higher than any page", paged([30, 150, 30]), [1, 2]],
    ["what follows stays with the last row", paged([30, 30, 30], { tail: 30 }), [2]],
    ["what follows is higher than a page", paged([30, 30], { tail: 200 }), [1]],
    [
      "a merged cell is not cut where the page stays well filled",
      paged(TENS, { cuts: (row) => (row === 10 ? 1 : 0) }),
      [9],
    ],
    ["a merged cell is cut rather than leave the page empty", paged(TENS, { cuts: (row) => (row > 8 ? 1 : 0) }), [10]],
    [
      "a merged cell is cut rather than leave a page emptier that a high row has left empty",
      paged([10, 10, 10, 10, 10, 10, 10, 10, 10, 20, 10], { cuts: (row) => (row > 8 ? 1 : 0) }),
      [9],
    ],
    ["of equal cuts the latest", paged([20, 20, 20, 20, 20, 20], { cuts: () => 2 }), [5]],
  ])("%s", (_, given, expected) => {
    expect(pageStarts(given)).toEqual(expected);
  });
});
