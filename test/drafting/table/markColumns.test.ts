import { markedTable, withGradePoints } from "../../../src/drafting/table/markColumns";

const table = (...rows: readonly (readonly string[])[]) => ({ name: "表格1", before: [], rows, after: [] });

describe("columns of marks become one of points", () => {
  it.each([
    [
      "in the header",
      [
        ["内容", "5分", "4分", "3分", "备注"],
        ["态度", "", "", "", ""],
        ["总分", "", "", "", ""],
      ],
      [
        ["内容", "分值", "备注"],
        ["态度", "5", ""],
      ],
    ],
    [
      "below a header of their own",
      [
        ["项目", "评分", "<", "<"],
        ["^", "3", "2", "1"],
        ["一、服务", "<", "<", "<"],
        ["态度", "", "", ""],
      ],
      [
        ["项目", "分值"],
        ["一、服务", "<"],
        ["态度", "3"],
      ],
    ],
  ])("%s", (_, rows, expected) => {
    expect(markedTable(table(...rows))?.rows).toEqual(expected);
  });

  it.each([
    [
      "two columns",
      [
        ["内容", "5", "4"],
        ["态度", "", ""],
      ],
    ],
    [
      "rising numbers",
      [
        ["内容", "1", "2", "3"],
        ["态度", "", "", ""],
      ],
    ],
    [
      "columns that are printed",
      [
        ["内容", "5", "4", "3"],
        ["态度", "主动", "一般", "被动"],
      ],
    ],
    [
      "no names beside them",
      [
        ["5", "4", "3"],
        ["", "", ""],
      ],
    ],
  ])("but not %s", (_, rows) => {
    expect(markedTable(table(...rows))).toBeNull();
  });
});

it("puts the points of grades beside their names", () => {
  const below = table(["项目", "优", "良", "差"], ["", "10", "8", "0"], ["备课", "", "", ""]);
  expect(withGradePoints(below).rows).toEqual([
    ["项目", "优（10分）", "良（8分）", "差（0分）"],
    ["备课", "", "", ""],
  ]);
  const own = table(["项目", "优", "良", "差"], ["备课", "10", "8", "0"]);
  expect(withGradePoints(own)).toBe(own);
});
