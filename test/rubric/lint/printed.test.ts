import { findings, messages, type LintCase } from "../../support/findings";
import { categoriesRubric, phasesRubric, pointsRubric, ratingsRubric } from "../../support/smallRubrics";

const cases: LintCase[] = [
  [
    "a header with a cell too few",
    pointsRubric,
    { "printed.header[0]": ["序号", "部分", "内容"] },
    ["lint-cells printed.header[0]"],
  ],
  [
    "a row with a cell too many",
    ratingsRubric,
    { "printed.rows[1].cells": ["^", "指标二", ""] },
    ["lint-cells printed.rows[1].cells"],
  ],
  [
    "a join to the left of the first column",
    ratingsRubric,
    { "printed.rows[0].cells": ["<", "指标一"], "printed.rows[1].cells[0]": "成效" },
    ["lint-merge-left printed.rows[0].cells[0]"],
  ],
  [
    "a join upwards from the first row",
    ratingsRubric,
    { "printed.rows[0].cells[1]": "^" },
    ["lint-merge-above printed.rows[0].cells[1]"],
  ],
  [
    "a join upwards into the header",
    ratingsRubric,
    { "printed.header[0]": ["^", "指标"] },
    ["lint-merge-above printed.header[0][0]"],
  ],
  [
    "a merged area that is no rectangle",
    pointsRubric,
    { "printed.rows[2].cells[2]": "<" },
    ["lint-merge-shape printed.rows[1].cells[1]"],
  ],
  [
    "an item without row",
    ratingsRubric,
    { "printed.rows[2]": { cells: ["满意", "指标三"], continues: true } },
    ["lint-item-not-printed items[1]"],
  ],
  [
    "an item beside two rows",
    ratingsRubric,
    { "printed.rows[1]": { cells: ["^", "指标二"], items: ["1"] } },
    ["lint-item-printed-twice printed.rows[1].items[0]"],
  ],
  [
    "a first row that continues",
    ratingsRubric,
    {
      "printed.rows": [
        { cells: ["成效", "指标一"], continues: true },
        { cells: ["^", "指标二"], items: ["1"] },
        { cells: ["满意", "指标三"], items: ["2"] },
      ],
    },
    ["lint-continues-first printed.rows[0]"],
  ],
  [
    "a row that continues the total",
    phasesRubric,
    { "printed.rows[3]": { cells: ["续", "^", "^"], continues: true } },
    ["lint-continues-first printed.rows[3]"],
  ],
  [
    "a row in another category than its item",
    categoriesRubric,
    { "printed.rows[4].category": "1" },
    ["lint-row-category printed.rows[4]"],
  ],
  [
    "a row without the category of its item",
    categoriesRubric,
    { "printed.rows[4].category": undefined },
    ["lint-row-category printed.rows[4]"],
  ],
  [
    "a continued row in another category",
    categoriesRubric,
    { "printed.rows[1].category": "2" },
    ["lint-row-category printed.rows[1]"],
  ],
];

describe("printed tables that cannot be drawn", () => {
  it.each(cases)("finds %s", (_, rubric, edits, found) => {
    expect(findings(rubric, edits)).toEqual(found);
  });

  it("says how many cells there should be", () => {
    expect(messages(ratingsRubric, { "printed.rows[1].cells": ["^", "指标二", ""] })).toEqual([
      "这一行有3格，应与列数一致（2格）",
    ]);
  });
});
