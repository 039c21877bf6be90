import { readMapped } from "../../src/ownBook/readMapped";
import { parseSheetMap, sheetMapText } from "../../src/ownBook/sheetMap";
import { evaluate } from "../../src/scoring/evaluate";
import { resultsOf } from "../../src/scoring/report";
import { ownSheet, SHAPES } from "../support/ownSheets";
import { builtInRubrics } from "../support/rubrics";
import { sampleOf } from "../support/samples";

const cases = builtInRubrics().flatMap((rubric) => SHAPES.map((shape) => ({ id: rubric.id, shape, rubric })));

describe("a sheet of an office's own", () => {
  test.each(cases)("of $id, $shape, is scored like the same entries", ({ rubric, shape, id }) => {
    const entries = sampleOf(id);
    const { snapshot, map } = ownSheet(rubric, entries, shape);
    const read = readMapped(snapshot, map, rubric);
    expect(read.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    if (!read.ok) throw new Error("not read");
    const names = new Set(read.value.units.map(({ name }) => name));
    const expected = resultsOf(
      evaluate(rubric, { ...entries, units: entries.units.filter((one) => names.has(one.name)) }),
    );
    const found = resultsOf(evaluate(read.value.rubric, read.value.entries));
    expect(names.size).toBeGreaterThan(2);
    expect(found.units.map(({ name, total, rank, grade, items }) => [name, total, rank, grade, items])).toEqual(
      expected.units.map(({ name, total, rank, grade, items }) => [name, total, rank, grade, items]),
    );
  });

  test("its map is the same again when it is read from its own text", () => {
    for (const { rubric, shape, id } of cases) {
      const { map } = ownSheet(rubric, sampleOf(id), shape);
      const text = sheetMapText(map);
      const again = parseSheetMap(text, "对应表.json");
      expect(again).toMatchObject({ ok: true, value: map });
      expect(again.ok && sheetMapText(again.value)).toBe(text);
    }
  });
});
