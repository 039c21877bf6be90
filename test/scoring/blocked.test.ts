import { parseEntries, type Unusable } from "../../src/scoring/entries";
import { evaluate } from "../../src/scoring/evaluate";
import { resultsOf } from "../../src/scoring/report";
import { builtInRubric } from "../support/rubrics";
import { fullEntries } from "../support/fullEntries";
import { unitIn, valueOf } from "../support/scored";

const villages = builtInRubric("beijinggang-2019-villages");
const full = fullEntries(villages);

/** Results of entries as a file holds them, with what could not be used of them. */
function results(units: readonly object[], more: readonly Unusable[] = []) {
  const parsed = parseEntries({ rubric: villages.id, units });
  if (!parsed.ok) throw new Error("nothing could be used");
  return resultsOf(evaluate(villages, parsed.value.entries, [...parsed.value.unusable, ...more]));
}

describe("values that could not be read", () => {
  it("are not taken for blanks that a closed ledger fills", () => {
    const entries = { ...full, "16": { central: {} } };
    const unit = unitIn(results([{ name: "村", attributes: { ledgerClosed: true }, entries }]), "村");
    expect(valueOf(unit.items["16"])).toBeNull();
    expect(unit.items["16"]?.explanation).toContain("填报的数据有误");
    expect(unit).toMatchObject({ complete: false, rank: null });
  });

  it("of a whole side leave every item unscored", () => {
    const unit = unitIn(results([{ name: "村", attributes: { ledgerClosed: true }, entries: 5 }]), "村");
    expect(new Set(Object.values(unit.items).map(valueOf))).toEqual(new Set([null]));
  });

  const units = [
    { name: "甲村", entries: full, self: full },
    { name: "乙村", entries: full, self: full },
  ];

  it.each<[string, Unusable, (number | null)[], (number | null)[]]>([
    ["one unit and side", { unit: "甲村", item: "3", side: "entries" }, [null, 8], [100, 100]],
    ["a name in another form", { unit: " 甲村", item: "3", side: "entries" }, [null, 8], [100, 100]],
    ["one unit", { unit: "甲村", item: "3", side: null }, [null, 8], [92, 100]],
    ["every unit on one side", { unit: null, item: "3", side: "self" }, [8, 8], [92, 92]],
    ["every unit", { unit: null, item: "3", side: null }, [null, null], [92, 92]],
  ])("leave an item unscored for %s", (_, unusable, points, own) => {
    const found = results(units, [unusable]).units;
    expect(found.map(({ items }) => valueOf(items["3"]))).toEqual(points);
    expect(found.map(({ self }) => self.total)).toEqual(own);
  });
});
