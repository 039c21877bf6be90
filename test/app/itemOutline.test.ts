import { itemOutline } from "../../src/app/itemOutline";
import { builtInRubric, rubricFiles } from "../support/rubrics";
import { categoriesRubric, pointsRubric } from "../support/smallRubrics";

test("items stand by section with full points and the document's words", () => {
  const [first, ...others] = itemOutline(pointsRubric);
  expect(first).toEqual({
    category: null,
    section: "甲",
    max: 30,
    items: [
      { id: "1", label: "1 指标1", max: 10, text: "内容一" },
      { id: "2", label: "2 指标2", max: 20, text: "内容二" },
    ],
  });
  expect(others.map(({ section, max }) => [section, max])).toEqual([
    ["乙", 40],
    ["加分", 3],
    ["减分", 2],
    [null, null],
  ]);
});

test("each category has its own items", () => {
  expect(itemOutline(categoriesRubric).map(({ category, items }) => [category, items.map(({ id }) => id)])).toEqual([
    ["1 甲类", ["1.1"]],
    ["2 乙类", ["2.1", "2.2", "2.3"]],
  ]);
});

test.each(rubricFiles)("%s is outlined whole", (file) => {
  const rubric = builtInRubric(file.replace(".json", ""));
  const items = itemOutline(rubric).flatMap((group) => group.items);
  expect(items.map(({ id }) => id).sort()).toEqual(rubric.items.map(({ id }) => id).sort());
  expect(items.every(({ text }) => text !== "")).toBe(true);
});

test("an item that is printed in several rows has the texts of all of them", () => {
  const rubric = builtInRubric("central-units-2017");
  const texts = itemOutline(rubric).flatMap(({ items }) => items.map(({ text }) => text));
  const printed = rubric.printed.rows.flatMap(({ cells }) => cells.slice(1).filter((text) => text !== "^"));
  expect(printed.length).toBeGreaterThan(40);
  for (const cell of printed) expect(texts.some((text) => text.includes(cell))).toBe(true);
});
