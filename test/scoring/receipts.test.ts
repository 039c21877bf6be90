import { receiptsAmong } from "../../src/scoring/receipts";
import { builtInRubric } from "../support/rubrics";
import { messagesOf, scored, unitIn } from "../support/scored";

const cities = builtInRubric("shanxi-miit-2020-cities");
const villages = builtInRubric("beijinggang-2019-villages");
const on = (name: string, received?: string) => ({
  name,
  ...(received === undefined ? {} : { attributes: { received } }),
});

describe("the day on which a unit's report was received", () => {
  test.each([
    ["2020-12-20", 0, 0],
    ["2020-12-21", 0, 1],
    ["2020-12-22", 1, 2],
    ["2021-01-01", 11, 12],
  ])("%s is %d days late, %d where the day itself is late", (day, usual, strict) => {
    const lateBy = (interpretations: object) =>
      unitIn(scored(cities, [on("甲市", day)], { interpretations }), "甲市").received;
    expect(lateBy({})).toEqual({ date: day, daysLate: usual });
    expect(lateBy({ "due-day": "excluded" })).toEqual({ date: day, daysLate: strict });
  });

  test("is said where it is late, in the document's words, and changes no points", () => {
    const late = unitIn(scored(cities, [on("甲市", "2020-12-23")]), "甲市");
    const intime = unitIn(scored(cities, [on("甲市", "2020-12-01")]), "甲市");
    expect(messagesOf(late, "received-late")).toEqual(["收到日期是2020-12-23，期限是2020年12月21日前，晚2天"]);
    expect(messagesOf(intime, "received-late")).toEqual([]);
    expect(late.total).toBe(intime.total);
  });

  test("that is no day is an error and counts for nothing", () => {
    const unit = unitIn(scored(cities, [on("甲市", "2020-12-32")]), "甲市");
    expect(unit.received).toBeUndefined();
    expect(unit.issues.filter(({ severity }) => severity === "error")).toMatchObject([{ field: "received" }]);
  });

  test("is not known of a table whose document sets no day", () => {
    const { units } = scored(villages, [on("红星村", "2019-12-31")]);
    expect(units[0]?.issues.map(({ code }) => code)).toContain("unknown-attribute");
  });
});

describe("who is late and who is not yet in", () => {
  test("is listed once somebody keeps the days of receipt", () => {
    const units = [on("甲市", "2020-12-23"), on("乙市", "2020-12-20"), on("丙市")];
    expect(scored(cities, units).receipts).toEqual({
      due: "2020年12月21日前",
      late: [{ unit: "甲市", date: "2020-12-23", daysLate: 2 }],
      open: ["丙市"],
    });
    expect(scored(cities, [on("甲市"), on("乙市")])).not.toHaveProperty("receipts");
  });

  test("takes a unit with values of its own for one that is in, and one that was not read for one that is not", () => {
    const own = { name: "乙市", self: { "1": { score: 10 } } };
    expect(receiptsAmong(cities, [on("甲市", "2020-12-01"), own], ["丁市"])?.open).toEqual(["丁市"]);
  });

  test("says nothing of lateness where only the wording is known", () => {
    const { last, ...self } = cities.self;
    const yearly = { ...cities, self: { ...self, due: "每年12月底前" } };
    expect(last).toBe("2020-12-21");
    expect(receiptsAmong(yearly, [on("甲市", "2030-01-01")], [])).toEqual({ due: "每年12月底前", late: [], open: [] });
  });
});
