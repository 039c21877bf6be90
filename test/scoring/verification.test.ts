import { findings } from "../support/findings";
import { central, rankedUnit, rankedUnits } from "../support/centralUnits";
import { messagesOf, scored, told, unitIn, valueOf } from "../support/scored";

/* What units say of themselves and their lead department verifies: four of the six contents. */

const NEEDED = { interpretations: { unverified: "needed" } };
const [SELF_SAID, GIVEN] = [
  ["2", "3", "4", "6"],
  ["1", "5"],
];
const first = (verifiedContents: readonly string[] | null, more: object = {}) =>
  unitIn(scored(central, [rankedUnit(1, { verifiedContents }), rankedUnit(2)], more), "单位1");
const ratings = (unit: ReturnType<typeof first>, items: readonly string[]) =>
  items.map((id) => valueOf(unit.items[id]));

describe("a content that is not noted as verified", () => {
  it.each([
    [["组织领导", "选派干部", "督促检查", "工作创新"], null],
    [["组织领导"], "“选派干部”、“督促检查”、“工作创新”"],
    [[], "“组织领导”、“选派干部”、“督促检查”、“工作创新”"],
    [null, "“组织领导”、“选派干部”、“督促检查”、“工作创新”"],
  ])("counts as it was rated, and is told once: %j verified", (verified, contents) => {
    const unit = first(verified);
    expect(unit).toMatchObject({ complete: true, rank: 1 });
    expect(messagesOf(unit, "not-verified")).toEqual(
      contents === null
        ? []
        : [
            `${contents}没有在“牵头部门已核实的内容”里注明已核实，评价等次照填写的计，请核实后注明（方案第三部分“数据来源：本单位提供，牵头部门核实”）`,
          ],
    );
  });

  it("is missing under the reading that asks for it first; what counties provide is not", () => {
    const unit = first(["组织领导"], NEEDED);
    expect(ratings(unit, SELF_SAID)).toEqual(["好", null, null, null]);
    expect(ratings(unit, GIVEN)).toEqual(["好", "好"]);
    expect(unit).toMatchObject({ complete: false, rank: null, grade: null });
    expect(told(unit.issues)).toEqual([]);
    expect(messagesOf(unit, "blank")).toEqual(
      ["选派干部", "督促检查", "工作创新"].map((name) => `“${name}已核实”未填`),
    );
    expect(messagesOf(unit, "not-verified")).toEqual([]);
  });

  it("is nothing to tell of where it is not rated, or the unit rated itself", () => {
    const blank = { name: "单位1", attributes: {}, entries: { "1": { rating: "好" } } };
    expect(messagesOf(unitIn(scored(central, [blank]), "单位1"), "not-verified")).toEqual([]);
    const self = { name: "单位1", attributes: {}, self: rankedUnit(1).entries };
    const own = unitIn(scored(central, [self], NEEDED), "单位1");
    expect([own.basis, ratings(own, SELF_SAID)]).toEqual(["self", ["好", "好", "好", "好"]]);
    expect(messagesOf(own, "not-verified")).toEqual([]);
  });

  it("leaves the places of the others to be given", () => {
    const all = scored(central, rankedUnits(10, { 1: { verifiedContents: [] } }), NEEDED);
    expect(all.provisional).toBe(true);
    expect(unitIn(all, "单位2")).toMatchObject({ rank: 2, complete: true });
  });
});

it("is noted in a choice that there is", () => {
  const at = "items[1].rule.verified";
  expect(findings(central, { [`${at}.attribute`]: "nothing" })).toEqual([`lint-unknown-reference ${at}.attribute`]);
  expect(findings(central, { [`${at}.attribute`]: "seriousProblem" })).toEqual([`lint-attribute-type ${at}.attribute`]);
  expect(findings(central, { [`${at}.choice`]: "帮扶成效" })).toEqual([`lint-unknown-reference ${at}.choice`]);
});
