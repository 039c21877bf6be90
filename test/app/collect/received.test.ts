import { checkReturned } from "../../../src/app/collect/checkReturned";
import { collect } from "../../../src/app/collect/collect";
import { withReceived } from "../../../src/app/collect/received";
import type { Unit } from "../../../src/scoring/entries";
import { bookOf, carriedOut, changesOf, fromJson, opened } from "../../support/returned";
import { builtInRubric } from "../../support/rubrics";

const cities = builtInRubric("shanxi-miit-2020-cities");
const score = { "1": { score: 9 } };
const named = (name: string, more: Partial<Unit> = {}): Unit => ({ name, ...more });

async function planned(own: readonly Unit[], files: Readonly<Record<string, readonly Unit[]>>, days: object) {
  const snapshot = bookOf(cities, "matrix", { rubric: cities.id, units: own });
  const open = await opened(cities, snapshot);
  const received = new Map<string, string>(Object.entries(days));
  const returned = await Promise.all(
    Object.entries(files).map(([file, units]) => fromJson(file, cities, { rubric: cities.id, units })),
  );
  const checked = returned.map((one) => checkReturned(open, withReceived(one, received)));
  return { snapshot, open, plan: collect(open, checked, new Map()) };
}

const three = [named("甲市"), named("乙市"), named("丙市")];

test("the day that a file was received is taken over with it, and who is late and not in follows", async () => {
  const files = { "甲.json": [named("甲市", { entries: score })], "乙.json": [named("乙市")] };
  const { snapshot, open, plan } = await planned(three, files, { "甲.json": "2020-12-20", "乙.json": "2020-12-24" });
  expect(changesOf(plan)).toEqual([
    "甲市 收到日期=2020-12-20（甲.json）",
    "甲市 1 优化集群布局：得分=9（甲.json）",
    "乙市 收到日期=2020-12-24（乙.json）",
  ]);
  expect(plan.receipts).toEqual({
    due: "2020年12月21日前",
    late: [{ unit: "乙市", date: "2020-12-24", daysLate: 3 }],
    open: ["丙市"],
  });
  const { entries } = await opened(cities, carriedOut(snapshot, open, plan));
  expect(entries.units.map(({ attributes }) => attributes?.received)).toEqual(["2020-12-20", "2020-12-24", undefined]);
});

test("of a file of several units it is that of those that have something in it", async () => {
  const files = { "全.json": [named("甲市", { self: score }), named("乙市"), named("丙市", { entries: score })] };
  const { plan } = await planned(three, files, { "全.json": "2020-12-01" });
  expect(plan.receipts?.open).toEqual(["乙市"]);
});

test("another day than the one that is written down already is for the clerk to choose", async () => {
  const own = [named("甲市", { attributes: { received: "2020-12-01" } })];
  const { plan } = await planned(own, { "甲.json": [named("甲市")] }, { "甲.json": "2020-12-24" });
  expect(plan.conflicts).toMatchObject([{ name: "收到日期", present: { words: "2020-12-01" } }]);
  expect(plan.receipts).toMatchObject({ late: [], open: [] });
});

test("without any day nobody is late and nobody is said not to be in", async () => {
  const { plan } = await planned(three, { "甲.json": [named("甲市", { entries: score })] }, {});
  expect(plan.receipts).toBeNull();
});

test("of a table of every year the period of the workbook says which", async () => {
  const leagues = builtInRubric("inner-mongolia-2018-leagues");
  const given = { rubric: leagues.id, units: [named("赤峰市"), named("通辽市")] };
  const file = await fromJson("通辽.json", leagues, { rubric: leagues.id, units: [named("通辽市")] });
  const collected = async (period: object) => {
    const open = await opened(leagues, bookOf(leagues, "matrix", { ...given, ...period }));
    return collect(open, [checkReturned(open, withReceived(file, new Map([["通辽.json", "2019-01-02"]])))], new Map());
  };
  expect((await collected({ period: "2018年度" })).receipts).toMatchObject({
    late: [{ unit: "通辽市", date: "2019-01-02", daysLate: 2 }],
    open: ["赤峰市"],
  });
  expect((await collected({})).receipts).toMatchObject({ late: [], undecided: ["通辽市"], open: ["赤峰市"] });
});
