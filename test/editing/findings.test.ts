import { findingsOf, marksOf } from "../../src/editing/findings";
import { itemOf, setItem } from "../../src/editing/items";
import { builtInRubric, builtInRubrics } from "../support/rubrics";

const villages = builtInRubric("beijinggang-2019-villages");

test.each(builtInRubrics().map((rubric) => [rubric.id, rubric] as const))("%s: nothing is found", (_, rubric) => {
  expect(findingsOf({ ...rubric, examples: [] })).toEqual([]);
});

test("a finding leads to its item, to the item printed there, or to its part", () => {
  const item = itemOf(villages, "20");
  const wrong = {
    ...villages,
    items: villages.items.map((one) => (one.id === "20" ? { ...item, section: "没有这部分" } : one)),
    printed: {
      ...villages.printed,
      rows: villages.printed.rows.map((row, index) =>
        index === 0 ? { ...row, cells: row.cells.with(4, "二十") } : row,
      ),
    },
    grading: { kind: "entered" as const, attribute: "none", grades: ["好", "差"], consequences: [], clause: "第一条" },
  };
  const targets = findingsOf(wrong).map(({ target }) => target);
  expect(targets).toEqual(expect.arrayContaining([{ item: "20" }, { item: "1" }, { part: "grading" }]));
});

test("an item is marked for what was not understood, what is to be confirmed, and what the checks find", () => {
  const marks = (changes: object) => {
    const { rubric } = setItem(villages, { ...itemOf(villages, "1"), ...changes });
    return marksOf(itemOf(rubric, "1"), findingsOf(rubric));
  };
  expect(marks({})).toEqual([]);
  expect(marks({ toConfirm: "请核对" })).toEqual(["toConfirm"]);
  expect(marks({ toConfirm: "请核对", rule: { kind: "judged" } })).toEqual(["unread"]);
  expect(marks({ section: "没有这部分" })).toEqual(["faulty"]);
});
