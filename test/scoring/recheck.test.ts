import { evaluate } from "../../src/scoring/evaluate";
import { recheckUnits } from "../../src/scoring/recheck";
import { builtInRubric } from "../support/rubrics";
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

it("an attribute that no longer can be used is as blank to the items that ask for it", () => {
  const central = builtInRubric("central-units-2017");
  const before = { name: "甲", entries: { "2": { rating: "好" } }, attributes: { verifiedContents: ["组织领导"] } };
  const interpretations = { unverified: "needed" };
  const all = { rubric: central.id, units: [before], interpretations };
  const scored = { rubric: central, before: evaluate(central, all), entries: all, unusable: [] };
  const unit = { ...before, attributes: { verifiedContents: "#DIV/0!" } };
  const change = { items: new Set<string>(), fields: new Set(["verifiedContents"]), unit, was: before };
  const [found] = recheckUnits(scored, [change]) ?? [];
  expect(found?.issues.map(({ code, place }) => [code, place.field])).toContainEqual(["blank", "verifiedContents"]);
});
