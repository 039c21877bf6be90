import { evaluate } from "../../src/scoring/evaluate";
import { recheckUnits } from "../../src/scoring/recheck";
import { pointsRubric } from "../support/smallRubrics";

const was = { name: "一村", entries: { "1": { score: 8 } } };
const entries = { rubric: pointsRubric.id, units: [was] };
const last = { rubric: pointsRubric, before: evaluate(pointsRubric, entries), entries, unusable: [] };
const parts = { items: new Set(["1"]), fields: new Set<string>() };

it("a changed value is checked again, with what is wrong with it", () => {
  const unit = { name: "一村", entries: { "1": { score: 11 } } };
  const [found] = recheckUnits(last, [{ ...parts, unit, was }]) ?? [];
  expect(found?.issues.map(({ code, place }) => [code, place.unit, place.item])).toEqual([
    ["above-maximum", "一村", "1"],
  ]);
});

it("a unit that was not scored is not checked by itself", () => {
  expect(recheckUnits(last, [{ ...parts, unit: { name: "二村" }, was: { name: "二村" } }])).toBeNull();
});
