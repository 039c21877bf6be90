import { lintRubric } from "../../src/rubric/lint/lint";
import type { UnitResult } from "../../src/scoring/results";
import { pointsOf } from "../support/derivedRubric";
import { valueOf } from "../support/scored";
import { resultOf, tableOf, unit } from "../support/tableTrial";

const asItIs = { kind: "linear", factor: 1, plus: 0, floor: null };
const fedBy = (weights: Readonly<Record<string, number>>) => {
  return { kind: "measured", measure: pointsOf(weights), scale: asItIs };
};
const points = ({ items }: UnitResult, id: string) => valueOf(items[id]);

describe("an item that only leads to others", () => {
  const many = { kind: "entered", unit: "件", min: 0, max: null, whole: true };
  const counted = { kind: "measured", measure: many, scale: asItIs };
  const thirds = {
    kind: "measured",
    measure: { kind: "rate", unit: "%", per: 100 },
    scale: asItIs,
    zeroDivisor: "error",
  };
  const intermediate = { counts: "none" };

  it("has no maximum: what it comes to is not capped, and told without one", () => {
    const rubric = tableOf(
      [
        ["found", null, counted, intermediate],
        ["1", 100, fedBy({ found: 0.01 })],
      ],
      100,
    );
    expect(lintRubric(rubric).filter(({ place: { path } }) => path?.startsWith("items") === true)).toEqual([]);
    const result = resultOf(rubric, unit("甲", { found: { value: 9500 } }));
    expect(result.items.found).toMatchObject({ points: 9500, max: null });
    expect(result.items.found?.explanation).toBe("数值9500件，9500件×1，得9500分；依据第一条");
    expect(result.total).toBe(95);
  });

  it("is found fault with where its maximum is 0, or where its rule needs one", () => {
    const faults = (max: number | null, rule: object) =>
      lintRubric(
        tableOf(
          [
            ["a", max, rule, intermediate],
            ["1", 100],
          ],
          100,
        ),
      ).map(({ code }) => code);
    expect(faults(0, counted)).toContain("lint-max-zero");
    expect(faults(0, counted)).not.toContain("lint-max-nothing");
    expect(faults(null, counted)).not.toContain("lint-max-zero");
    expect(faults(null, { kind: "judged" })).toContain("lint-max-needed");
    expect(faults(null, { ...counted, scale: { kind: "share", full: 100 } })).toContain("lint-max-needed");
    expect(faults(100, { kind: "judged" })).not.toContain("lint-max-needed");
  });

  it("is not rounded before it is used", () => {
    const rubric = tableOf(
      [
        ["a", null, thirds, intermediate],
        ["1", 100, fedBy({ a: 3 })],
        ["2", 100, thirds],
        ["3", 100, fedBy({ "2": 2 })],
      ],
      300,
    );
    const share = { actual: 1, target: 6 };
    const result = resultOf(rubric, unit("甲", { a: share, "2": share }));
    expect([points(result, "a"), points(result, "1")]).toEqual([16.67, 50]);
    // Points that count are printed, and others are made of what is printed.
    expect([points(result, "2"), points(result, "3")]).toEqual([16.67, 33.34]);
    expect(result.items["1"]?.explanation).toContain("约16.6667分×3");
  });
});
