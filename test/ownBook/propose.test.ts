import { propose } from "../../src/ownBook/propose/propose";
import type { SheetMap } from "../../src/ownBook/sheetMap";
import { ownSheet, SHAPES } from "../support/ownSheets";
import { builtInRubrics } from "../support/rubrics";
import { sampleOf } from "../support/samples";

const cases = builtInRubrics().flatMap((rubric) => SHAPES.map((shape) => ({ id: rubric.id, shape, rubric })));

/** What a map says of each place, without how sure it is. */
function told(map: SheetMap): ReadonlyMap<string, string> {
  return new Map([
    [map.name, "name"],
    ...Object.entries(map.attributes).map(([id, at]) => [at, `@${id}`] as const),
    ...map.entries.map(({ at, item, field }) => [at, `${item}|${field}`] as const),
    ...map.results.map(({ at, what }) => [at, what] as const),
  ]);
}

describe("a proposed map", () => {
  test.each(cases)("of $id, $shape: nearly all is right, and nothing wrong is sure", ({ rubric, shape, id }) => {
    const { snapshot, map } = ownSheet(rubric, sampleOf(id), shape);
    const proposed = propose(snapshot, rubric, null);
    if (!proposed.ok) throw new Error(JSON.stringify(proposed.issues));
    const [right, found] = [told(map), told(proposed.value)];
    const wrong = [...right]
      .filter(([at, what]) => found.get(at) !== what)
      .map(([at, what]) => [at, what, found.get(at)]);
    const sure = proposed.value.entries.filter((one) => one.sure && right.get(one.at) !== `${one.item}|${one.field}`);
    expect(sure).toEqual([]);
    expect(proposed.value.units).toBe(map.units);
    expect((right.size - wrong.length) / right.size).toBeGreaterThanOrEqual(0.95);
  });
});
