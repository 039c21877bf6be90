import { mergedAreas, type MergeFault } from "../../src/rubric/merges";

describe("mergedAreas", () => {
  it("returns single cells as areas of one cell, in reading order", () => {
    expect(
      mergedAreas([
        ["a", "b"],
        ["c", ""],
      ]),
    ).toEqual({
      ok: true,
      areas: [
        { row: 0, column: 0, rows: 1, columns: 1, text: "a" },
        { row: 0, column: 1, rows: 1, columns: 1, text: "b" },
        { row: 1, column: 0, rows: 1, columns: 1, text: "c" },
        { row: 1, column: 1, rows: 1, columns: 1, text: "" },
      ],
    });
  });

  it("joins across and downwards", () => {
    expect(
      mergedAreas([
        ["合计", "<", "<", "100"],
        ["共性", "1", "x", "20"],
        ["^", "2", "y", "20"],
        ["^", "3", "^", "20"],
      ]),
    ).toEqual({
      ok: true,
      areas: [
        { row: 0, column: 0, rows: 1, columns: 3, text: "合计" },
        { row: 0, column: 3, rows: 1, columns: 1, text: "100" },
        { row: 1, column: 0, rows: 3, columns: 1, text: "共性" },
        { row: 1, column: 1, rows: 1, columns: 1, text: "1" },
        { row: 1, column: 2, rows: 1, columns: 1, text: "x" },
        { row: 1, column: 3, rows: 1, columns: 1, text: "20" },
        { row: 2, column: 1, rows: 1, columns: 1, text: "2" },
        { row: 2, column: 2, rows: 2, columns: 1, text: "y" },
        { row: 2, column: 3, rows: 1, columns: 1, text: "20" },
        { row: 3, column: 1, rows: 1, columns: 1, text: "3" },
        { row: 3, column: 3, rows: 1, columns: 1, text: "20" },
      ],
    });
  });

  it.each([
    ["the last corner joined to the left", "<"],
    ["the last corner joined upwards", "^"],
  ])("takes a block of two by two with %s", (_, corner) => {
    expect(
      mergedAreas([
        ["a", "<"],
        ["^", corner],
      ]),
    ).toEqual({ ok: true, areas: [{ row: 0, column: 0, rows: 2, columns: 2, text: "a" }] });
  });

  it("takes a table without rows", () => {
    expect(mergedAreas([])).toEqual({ ok: true, areas: [] });
  });

  const faulty: [string, string[][], MergeFault[]][] = [
    ["a join to the left in the first column", [["<", "a"]], [{ row: 0, column: 0, problem: "nothing-on-the-left" }]],
    ["a join upwards in the first row", [["a", "^"]], [{ row: 0, column: 1, problem: "nothing-above" }]],
    [
      "a join upwards to a cell that a short row lacks",
      [["a"], ["b", "^"]],
      [{ row: 1, column: 1, problem: "nothing-above" }],
    ],
    [
      "an area in the shape of an L, at its first cell",
      [
        ["a", "<"],
        ["^", "b"],
      ],
      [{ row: 0, column: 0, problem: "not-a-rectangle" }],
    ],
    [
      "an area with a step to the right",
      [
        ["x", "a", "y"],
        ["z", "^", "<"],
      ],
      [{ row: 0, column: 1, problem: "not-a-rectangle" }],
    ],
    [
      "every fault, not only the first",
      [
        ["^", "a", "<"],
        ["<", "^", "b"],
      ],
      [
        { row: 0, column: 0, problem: "nothing-above" },
        { row: 1, column: 0, problem: "nothing-on-the-left" },
        { row: 0, column: 1, problem: "not-a-rectangle" },
      ],
    ],
  ];
  it.each(faulty)("reports %s", (_, rows, faults) => {
    expect(mergedAreas(rows)).toEqual({ ok: false, faults });
  });
});
