import { cellsOf, gridOf } from "../../src/editing/printedCells";
import { builtInRubrics } from "../support/rubrics";

test.each(builtInRubrics().map((rubric) => [rubric.id, rubric] as const))(
  "%s: its printed table stays as it is when its joins are resolved and written again",
  (_, { printed }) => {
    const cells = printed.rows.map((row) => row.cells);
    const grid = gridOf(cells);
    expect(grid === null ? null : cellsOf(grid)).toEqual(cells);
  },
);

test("a text that looks like a join is none", () => {
  const grid = gridOf([["a", "b"]]);
  expect(grid === null ? null : cellsOf({ ...grid, texts: ["<", "^"] })).toEqual([["＜", "＾"]]);
});

test("joins that lead nowhere make no grid", () => {
  expect(gridOf([["<", "a"]])).toBeNull();
});

test("an area that is torn apart makes no cells", () => {
  expect(
    cellsOf({
      owners: [
        [0, 1],
        [2, 1],
        [0, 3],
      ],
      texts: ["a", "b", "c", "d"],
    }),
  ).toBeNull();
});

test("an area that is no rectangle makes no cells", () => {
  expect(
    cellsOf({
      owners: [
        [0, 0],
        [0, 1],
      ],
      texts: ["a", "b"],
    }),
  ).toBeNull();
});
