import { receiptsText } from "../../src/layout/resultTexts/texts";
import { selfSchema } from "../../src/rubric/schedule";
import { receiptOf, receiptsAmong } from "../../src/scoring/receipts";
import { builtInRubric } from "../support/rubrics";
import { messagesOf, scored, unitIn } from "../support/scored";

const cities = builtInRubric("shanxi-miit-2020-cities");
const villages = builtInRubric("beijinggang-2019-villages");
const leagues = builtInRubric("inner-mongolia-2018-leagues");
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
    const worded = { ...cities, self: { ...self, due: "年底前" } };
    expect(last).toBe("2020-12-21");
    expect(receiptOf(worded, { received: "2030-01-01" })).toEqual({ date: "2030-01-01", daysLate: null });
    expect(receiptsAmong(worded, [on("甲市", "2030-01-01")], [])).toEqual({ due: "年底前", late: [], open: [] });
    expect(messagesOf(unitIn(scored(worded, [on("甲市", "2030-01-01")]), "甲市"), "received-in-no-year")).toEqual([]);
  });
});

describe("a day of every year", () => {
  const units = [on("赤峰市", "2018-12-31"), on("通辽市", "2019-01-04"), on("乌海市")];

  test.each([
    ["2018年度", 0, 4],
    ["２０１８年", 0, 4],
    ["2019年度", 0, 0],
    ["2017", 365, 369],
  ])("is that of the year in the period %s", (period, first, second) => {
    const results = scored(leagues, units, { period });
    expect(results.units.map(({ received }) => received?.daysLate)).toEqual([first, second, undefined]);
    expect(results.receipts).toMatchObject({ open: ["乌海市"] });
    expect(results.receipts).not.toHaveProperty("undecided");
  });

  test.each([{}, { period: "第一年" }, { period: "2018年、2019年" }, { period: "20181" }])(
    "is not known in %j, and that is said",
    (period) => {
      const results = scored(leagues, units, period);
      expect(results.receipts).toEqual({
        due: "每年12月底前",
        late: [],
        undecided: ["赤峰市", "通辽市"],
        open: ["乌海市"],
      });
      expect(messagesOf(unitIn(results, "通辽市"), "received-in-no-year")).toEqual([
        "收到日期是2019-01-04，期限是每年12月底前；考核期间没有写是哪一年，不知道是否迟报，请在“考核期间”写上年份",
      ]);
      expect(receiptsText(results.receipts)).toBe(
        "【迟报未定】期限每年12月底前，2个单位不知道是否晚报，考核期间没有写是哪一年：赤峰市、通辽市。【未收到】1个单位没有收到日期：乌海市。",
      );
    },
  );

  test("is a day that every year has", () => {
    const { self } = leagues;
    expect(selfSchema.safeParse(self).success).toBe(true);
    for (const last of ["02-29", "13-01", "12-32", "12月31日"]) {
      expect(selfSchema.safeParse({ ...self, last }).success).toBe(false);
    }
  });
});
