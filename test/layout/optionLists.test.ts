import { optionLists } from "../../src/layout/sheets/hiddenSheets";

describe("the options of a validation", () => {
  it.each<[string, readonly string[]]>([
    ["short ones", ["优秀", "良好"]],
    ["blanks within", ["甲 组", "乙 组"]],
    ["as long as Excel takes them: 255 characters with the commas", ["长".repeat(127), "短".repeat(127)]],
  ])("stand in it: %s", (_, options) => {
    const lists = optionLists();
    expect(lists.rule(options)).toEqual({ type: "list", options });
    expect(lists.sheet()).toBeNull();
  });

  it.each<[string, readonly string[]]>([
    ["a comma, which would split it", ["甲,乙", "丙"]],
    ["a blank in front, which Excel drops", ["甲", " 乙"]],
    ["a blank behind", ["甲 ", "乙"]],
    ["nothing", ["甲", ""]],
    ["a character too many", ["长".repeat(127), "短".repeat(128)]],
  ])("stand in the hidden sheet where one of them has %s", (_, options) => {
    const lists = optionLists();
    const firstColumn = { type: "listFrom", sheet: "_lists", column: 0, firstRow: 0, rows: 2 };
    expect(lists.rule(options)).toEqual(firstColumn);
    expect(lists.sheet()?.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [0, 0, options[0]],
      [1, 0, options[1]],
    ]);
  });

  it("stand there once for all that have the same, other ones beside them", () => {
    const lists = optionLists();
    const columns = [["甲,乙"], ["丙,丁", "戊"], ["甲,乙"]].map((options) => lists.rule(options));
    expect(columns).toMatchObject([{ column: 0 }, { column: 1, rows: 2 }, { column: 0 }]);
    expect(lists.sheet()?.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [0, 0, "甲,乙"],
      [0, 1, "丙,丁"],
      [1, 1, "戊"],
    ]);
  });
});
