import { builtInRubric } from "../support/rubrics";
import { openCaseTexts, partCaseTexts } from "../../src/rubric/tableTexts";

const villages = builtInRubric("beijinggang-2019-villages");

test("what the document leaves open for an item is told with the reading in use and the others", () => {
  expect(openCaseTexts("20", villages)).toContain("第20项扣分是否以权重3分封顶：现用“以权重3分封顶”，可改为“不封顶”");
});

test("an item for which nothing is left open has no case; what concerns the whole table is none of an item", () => {
  expect(openCaseTexts("1", builtInRubric("beijinggang-2019-stations"))).toEqual([]);
});

test("what is left open of the whole table is told apart from the items", () => {
  const told = partCaseTexts(villages);
  expect(told).toContainEqual(expect.stringMatching(/小数.*：现用“两位小数.*”，可改为“一位小数.*”、“四位小数/));
  expect(told.filter((one) => openCaseTexts("20", villages).includes(one))).toEqual([]);
});
