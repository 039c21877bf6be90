import { checkReturned } from "../../../src/app/collect/checkReturned";
import { collectPatches } from "../../../src/app/collect/collectPlan";
import { SPARE_LINES } from "../../../src/layout/sheets/lineSheet";
import type { Entries, LedgerLine } from "../../../src/scoring/entries";
import { bookOf, carriedOut, fromJson, opened, planFor, said } from "../../support/returned";
import { placeOf, withoutLater } from "../../support/sheets";
import { changeRows, changeSheet } from "../../support/snapshots";
import { sheetNamed, SOUND, SPOILT, villages } from "../../support/villages";

const units = [{ name: SPOILT }, { name: SOUND }];
const withLedger = (...ledger: readonly LedgerLine[]): Entries => ({ rubric: villages.id, units, ledger });
const late: LedgerLine = { unit: SPOILT, item: "1", date: "2019-05-10", matter: "迟报", points: 0.5 };
const news: LedgerLine = { unit: SPOILT, item: "16", matter: "=人民网", level: "central", evidence: "2019-06-18" };

async function collected(here: Entries, ...files: readonly Entries[]) {
  const book = bookOf(villages, "appendix", here);
  const open = await opened(villages, book);
  const returned = await Promise.all(
    files.map((entries, index) => fromJson(`${String(index + 1)}.json`, villages, entries)),
  );
  const plan = planFor(open, returned);
  return { book, open, plan, patches: collectPatches(open, plan, new Map()) };
}

test("lines are added under the last one, once; a line that is there already is not doubled", async () => {
  const { book, open, plan, patches } = await collected(withLedger(late), withLedger(late, news), withLedger(news));
  expect(plan.lines.map(({ line, source }) => [line.matter, source.file])).toEqual([["=人民网", "1.json"]]);
  const { row } = placeOf(sheetNamed(book, "台账"), "header", "unit");
  expect(new Set(patches.map((patch) => patch.row))).toEqual(new Set([row + 2]));
  expect(patches.map(({ value }) => value)).toEqual([SPOILT, "16 媒体宣传", "=人民网", "央媒上稿", "2019-06-18"]);
  const now = await opened(villages, carriedOut(book, open, plan));
  expect(now.entries.ledger?.slice(1)).toEqual([news]);
});

test("a line that stands twice in one file is two events, of which one may be there", async () => {
  const { plan } = await collected(withLedger(late), withLedger(late, late));
  expect(plan.lines.map(({ line }) => line.matter)).toEqual(["迟报"]);
});

test("a date is a day of the calendar, in the lines that were drawn and below them", async () => {
  const dated = (patches: Awaited<ReturnType<typeof collected>>["patches"]) =>
    patches.map(({ value }) => value).filter((value) => typeof value === "object");
  const { book, patches } = await collected(withLedger(), withLedger(late));
  expect(dated(patches)).toEqual([{ date: "2019-05-10" }]);
  const { row } = placeOf(sheetNamed(book, "台账"), "header", "unit");
  const full = changeSheet(
    book,
    "台账",
    changeRows((rows) => [
      ...rows.slice(0, row + 1),
      ...Array.from({ length: SPARE_LINES }, () => [null, SOUND, "1 平时工作", null, null, null, 0.5]),
    ]),
  );
  const open = await opened(villages, full);
  const plan = planFor(open, [await fromJson("1.json", villages, withLedger(late))]);
  expect(dated(collectPatches(open, plan, new Map()))).toEqual([{ date: "2019-05-10" }]);
  const now = await opened(villages, carriedOut(full, open, plan));
  expect(now.entries.ledger?.at(-1)).toEqual(late);
});

test.each<[string, LedgerLine, RegExp]>([
  ["without points", { unit: SPOILT, item: "1" }, /1\.json · ledger\[1\]\.points.*没有填分值/],
  ["of an unknown level", { ...news, level: "地方" }, /1\.json · ledger\[1\]\.level.*没有级别“地方”/],
  ["without an item", { unit: SPOILT, item: "" }, /1\.json · ledger\[1\]\.item.*没有填指标/],
])("a line %s is not taken, nor that the ledger is whole", async (_, faulty, sentence) => {
  const closed = { ...withLedger(late, faulty), units: [{ name: SPOILT, attributes: { ledgerClosed: true } }] };
  const book = bookOf(villages, "appendix", withLedger());
  const open = await opened(villages, book);
  const returned = await fromJson("1.json", villages, closed);
  const plan = planFor(open, [returned]);
  expect(plan.changes).toEqual([]);
  expect(plan.lines.map(({ line }) => line.item)).toEqual(faulty.item === "1" ? [] : ["1"]);
  expect(said(checkReturned(open, returned).issues)).toEqual([
    expect.stringMatching(sentence),
    expect.stringMatching(/1\.json · units\[0\]\.attributes\.ledgerClosed.*“台账已记全”也没有收/),
  ]);
});

test("a line about a work goes into a workbook made before only where it has a place for it", async () => {
  const open = await opened(villages, withoutLater(bookOf(villages, "appendix", withLedger(late))));
  const work = { ...late, points: 1, work: "3月报表" };
  const plan = planFor(open, [await fromJson("1.json", villages, withLedger(work, news))]);
  expect(plan.lines.map(({ line }) => line.item)).toEqual(["16"]);
  expect(said(plan.issues)).toEqual([expect.stringMatching(/1\.json.*本工作簿里没有“台账·工作事项”的位置/)]);
  expect(collectPatches(open, plan, new Map()).map(({ value }) => value)).toContain("=人民网");
});

test("lines about other works are other lines", async () => {
  const march = { ...late, work: "3月报表" };
  const { plan } = await collected(withLedger(march), withLedger(march, { ...late, work: "4月报表" }));
  expect(plan.lines.map(({ line }) => line.work)).toEqual(["4月报表"]);
});

test("lines of a unit that is not here stay with that unit", async () => {
  const stranger = { ...withLedger({ ...late, unit: "新建村" }), units: [{ name: "新建村" }] };
  const { plan, patches } = await collected(withLedger(), stranger);
  expect([plan.lines, patches]).toEqual([[], []]);
  expect(plan.newLines.map(({ line }) => line.unit)).toEqual(["新建村"]);
});

test("a fault of an item that the ledger has nothing to do with leaves the ledger whole", async () => {
  const unit = { name: SPOILT, attributes: { ledgerClosed: true }, entries: { "3": { score: 99 } } };
  const open = await opened(villages, bookOf(villages, "appendix", withLedger()));
  const plan = planFor(open, [await fromJson("1.json", villages, { ...withLedger(late), units: [unit] })]);
  expect(plan.changes.map(({ name }) => name)).toEqual(["台账已记全"]);
  expect(plan.lines).toHaveLength(1);
});
