import { loadRubric } from "../../../src/rubric/lint/load";
import type { Result } from "../../../src/shared/result";
import type { Rubric } from "../../../src/rubric/schema";
import { changed } from "../../support/changed";
import { rubricFiles, rubricText } from "../../support/rubrics";
import { pointsRubric } from "../../support/smallRubrics";

const sound = JSON.stringify(pointsRubric, null, 2);

function load(rubric: Rubric): Result<Rubric> {
  return loadRubric(JSON.stringify(rubric), "points.json");
}

function found({ issues }: Result<Rubric>): readonly unknown[] {
  return issues.map(({ severity, code, place }) => [severity, code, place.file, place.path]);
}

describe("loadRubric", () => {
  it.each(rubricFiles)("loads %s without issues", (file) => {
    const loaded = loadRubric(rubricText(file), file);
    expect(loaded.issues).toEqual([]);
    expect(loaded.ok).toBe(true);
  });

  it("gives the rubric as it was written", () => {
    expect(loadRubric(sound, "points.json")).toEqual({ ok: true, value: pointsRubric, issues: [] });
  });

  it.each(["rubrics/points.json", "C:\\tables\\points.json"])("takes a path for a name: %s", (file) => {
    expect(loadRubric(sound, file).ok).toBe(true);
  });

  it("finds a file name other than the id", () => {
    const loaded = loadRubric(sound, "rubrics/village.json");
    expect(loaded.ok).toBe(false);
    expect(found(loaded)).toEqual([["error", "lint-file-name", "rubrics/village.json", "id"]]);
  });

  it("finds a syntax fault with its line", () => {
    const loaded = loadRubric(sound.replace('"version": 1,', '"version": 1'), "points.json");
    expect(loaded.ok).toBe(false);
    expect(loaded.issues[0]).toMatchObject({ code: "json-syntax", place: { file: "points.json" } });
  });

  it("finds a key that stands twice", () => {
    const loaded = loadRubric(sound.replace('"total": 70,', '"total": 70, "total": 71,'), "points.json");
    expect(found(loaded)).toEqual([["error", "json-duplicate-key", "points.json", undefined]]);
  });

  it("finds what the schema does not allow, before looking any further", () => {
    const loaded = loadRubric(sound.replace('"total": 70', '"total": "70"'), "other.json");
    expect(found(loaded)).toEqual([["error", "schema", "other.json", "total"]]);
  });

  it("finds every fault of the contents with file and path", () => {
    const loaded = load(changed(pointsRubric, { "sections[0].max": 31, "items[1].rule.most": 25 }));
    expect(loaded.ok).toBe(false);
    expect(found(loaded)).toEqual([
      ["error", "lint-sum", "points.json", "sections[0].max"],
      ["error", "lint-deduction-range", "points.json", "items[1].rule"],
    ]);
  });

  it("loads a rubric that has nothing but warnings", () => {
    const loaded = load(changed(pointsRubric, { examples: pointsRubric.examples.slice(0, 3) }));
    expect(loaded.ok).toBe(true);
    expect(found(loaded)).toEqual([["warning", "lint-few-examples", "points.json", "examples"]]);
  });
});
