import { builtInRubric } from "../support/rubrics";
import { scored, told, unitIn, valueOf } from "../support/scored";

const leagues = builtInRubric("inner-mongolia-2018-leagues");
const [whole] = leagues.examples;
const full = whole?.common?.entries ?? {};
const COMBINED = ["entered", "mean", "latest", "lowest", "deducted"];

/** Item 6 with 5 of 9 points in the course of the year, and 9 at its end. */
const five = { ...full, "6": { routine: 5, yearEnd: 9 } };
const line = { unit: "甲盟", item: "6", level: "visit", date: "2018-06-01", points: 1 };

function league(reading: string, more: object, ledger: readonly object[] = []) {
  const given = { name: "甲盟", entries: five, ...more };
  return unitIn(scored(leagues, [given], { interpretations: { "routine-checks": reading }, ledger }), "甲盟");
}

/** What is said of items, and of results under another way to combine checks. */
const said = ({ issues }: ReturnType<typeof league>) =>
  told(issues).filter((code) => code.includes("@") && !code.startsWith("attribute-blank"));

const closed = { attributes: { ledgerClosed: true } };

describe("checks in the course of a year", () => {
  it.each(COMBINED)("of a unit without a line of the ledger leave what was entered, without a word: %s", (reading) => {
    for (const attributes of [{}, closed]) {
      const unit = league(reading, attributes);
      expect(valueOf(unit.items["6"])).toBe(14);
      expect(said(unit)).toEqual([]);
    }
  });

  it("that took nothing leave all points where no score is entered and the ledger is complete", () => {
    const blank = { entries: { ...five, "6": { yearEnd: 9 } } };
    expect(valueOf(league("deducted", { ...blank, ...closed }).items["6"])).toBe(18);
    expect(valueOf(league("deducted", blank).items["6"])).toBeNull();
  });

  it("stand against what was entered once the unit has a line", () => {
    const unit = league("deducted", closed, [line]);
    expect(valueOf(unit.items["6"])).toBe(17);
    expect(said(unit)).toContain("checks-differ@6.routine");
  });

  it("of which another item has lines took nothing from this one, where the ledger is complete", () => {
    const other = { ...line, item: "7" };
    expect(valueOf(league("deducted", closed, [other]).items["6"])).toBe(18);
    expect(valueOf(league("deducted", {}, [other]).items["6"])).toBe(14);
  });
});
