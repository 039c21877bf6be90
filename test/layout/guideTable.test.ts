import { builtInRubric } from "../support/rubrics";
import { filled, sheetOf } from "../support/sheets";

const central = builtInRubric("central-units-2017");
const entries = { rubric: central.id, units: [{ name: "单位1" }] };

test("where one sheet holds all units, the guide has every text of the printed table", () => {
  const guide = sheetOf(filled(central, "matrix", entries), "说明");
  const texts: readonly unknown[] = guide.cells.map(({ value }) => value);
  const printed = central.printed.rows.flatMap(({ cells }) => cells).filter((text) => text !== "^");
  expect(printed.length).toBeGreaterThan(50);
  expect(printed.filter((text) => !texts.includes(text))).toEqual([]);
});
