import { pointsRubric } from "../support/smallRubrics";
import { planNewBook, takenNames } from "../../src/app/generate";

const wanted = { rubric: pointsRubric, units: [{ name: "一村" }], layout: "appendix", self: false } as const;

function plan() {
  const planned = planNewBook(wanted);
  if (!planned.ok) throw new Error(JSON.stringify(planned.issues));
  return planned.value;
}

const book = (...names: string[]) => ({
  sheets: names.map((name) => ({ name, visibility: "visible" as const, rows: [] })),
});

test("a new workbook has a sheet for each unit", () => {
  expect(plan().sheets.map(({ name }) => name)).toContain("一村");
});

test("two units of one name make no plan", () => {
  const planned = planNewBook({ ...wanted, units: [{ name: "一村" }, { name: " 一村 " }] });
  expect(planned.ok).toBe(false);
});

test("sheets of other names are in nobody's way", () => {
  expect(takenNames(plan(), book("Sheet1", "二村"))).toEqual([]);
});

test("a sheet of the same name is told, without regard to case", () => {
  const taken = takenNames(plan(), book("一村", "_RUBRIC"));
  expect(taken.map(({ code, place }) => [code, place.sheet])).toEqual([
    ["sheet-name-taken", "一村"],
    ["sheet-name-taken", "_rubric"],
  ]);
});
