import {
  choiceOf,
  choicesFor,
  countOf,
  sorted,
  withBlank,
  withCell,
  without,
  withoutCategories,
  withoutTwice,
  withPasted,
  type UnitRows,
} from "../../src/taskpane/start/units/unitRows";
import { builtInRubric } from "../support/rubrics";

const plain = builtInRubric("shanxi-miit-2020-cities");
const stations = builtInRubric("beijinggang-2019-stations");

/** Rows as "name|category". */
const rowsOf = (...texts: string[]): UnitRows =>
  texts.map((text) => {
    const [name = "", category = ""] = text.split("|");
    return { name, category };
  });

test.each<[string, UnitRows, string[]]>([
  [
    "what is typed behind the last row has blank ones before it",
    withCell(rowsOf("甲"), 2, "name", "乙"),
    ["甲", "", "乙"],
  ],
  ["what is wiped out at the end is gone", withCell(rowsOf("甲", "|", "乙"), 2, "name", ""), ["甲"]],
  ["a category is typed beside its name", withCell(rowsOf("甲"), 0, "category", "2"), ["甲|2"]],
  ["a blank row moves the others down", withBlank(rowsOf("甲", "乙"), 1), ["甲", "", "乙"]],
  ["a blank row behind the last is there already", withBlank(rowsOf("甲"), 4), ["甲"]],
  ["a row is taken away", without(rowsOf("甲", "乙"), 0), ["乙"]],
  ["categories are taken away, names stay", withoutCategories(rowsOf("甲|1", "|2")), ["甲"]],
  [
    "the same name is left once, however it is written; one of another category stays",
    withoutTwice(rowsOf("甲所|1", "甲 所|1 结对帮扶单位", "甲所|", "", "甲所|2", "Ａ所|1", "A所|1", ""), stations),
    ["甲所|1", "", "甲所|2", "Ａ所|1", ""],
  ],
  [
    "names stand as in dictionaries, numbers by size",
    sorted(rowsOf("第10村", "张村", "第9村", "", "安村"), "name", plain),
    ["安村", "第9村", "第10村", "张村"],
  ],
  [
    "categories stand as in the rubric, unknown ones last",
    sorted(rowsOf("甲|3", "乙|无", "丙|1 结对帮扶单位", "丁|３"), "category", stations),
    ["丙|1 结对帮扶单位", "甲|3", "丁|３", "乙|无"],
  ],
])("%s", (_, rows, expected) => {
  expect(rows).toEqual(rowsOf(...expected));
});

describe("pasted cells", () => {
  const before = rowsOf("甲|1", "乙|2");

  test.each<[string, ReturnType<typeof withPasted>, string[], number]>([
    ["one column of names", withPasted(before, 1, "name", [["丙"], [" 丁 "]]), ["甲|1", "丙|2", "丁"], 0],
    ["two columns", withPasted(before, 2, "name", [["丙", "3"], ["丁"]]), ["甲|1", "乙|2", "丙|3", "丁"], 0],
    ["categories alone", withPasted(before, 0, "category", [["3"], ["3"]]), ["甲|3", "乙|3"], 0],
    [
      "what no column is there for is counted",
      withPasted(before, 0, "category", [["3", "丙", ""]]),
      ["甲|3", "乙|2"],
      1,
    ],
    ["a name of several lines is one", withPasted([], 0, "name", [["县发展\n改革局"]]), ["县发展改革局"], 0],
    [
      "blank rows between stay, at the end they go",
      withPasted([], 0, "name", [["甲"], [""], ["乙"], [""]]),
      ["甲", "", "乙"],
      0,
    ],
  ])("%s", (_, { rows, left }, expected, count) => {
    expect([rows, left]).toEqual([rowsOf(...expected), count]);
  });
});

test("blank rows do not count", () => {
  expect(countOf(rowsOf("甲", " ", "|1", ""))).toBe(2);
});

test("a category is offered as the rubric names it; what is none of them stays to be seen", () => {
  expect(choicesFor(stations, { name: "甲", category: "1" }).map(([, label]) => label)).toEqual([
    "1 结对帮扶单位",
    "2 结对帮扶、驻村帮扶单位",
    "3 结对帮扶、驻村帮扶、行业扶贫单位",
  ]);
  expect(choicesFor(stations, { name: "甲", category: "4" }).at(-1)).toEqual(["4", "4"]);
  expect(["", "结对帮扶单位", "４"].map((category) => choiceOf(stations, { name: "甲", category }))).toEqual([
    "",
    "1",
    "４",
  ]);
});
