import { checkReturned, type Returned } from "../../../src/app/collect/checkReturned";
import type { WorkbookSnapshot } from "../../../src/layout/plan";
import { CELL_TEXT } from "../../../src/shared/text";
import type { Entries, Unit } from "../../../src/scoring/entries";
import { issue } from "../../../src/shared/issue";
import { failure } from "../../../src/shared/result";
import { changed } from "../../support/changed";
import { bookOf, carriedOut, changesOf, fromBook, fromJson, opened, planFor, said } from "../../support/returned";
import { builtInRubric } from "../../support/rubrics";
import { typeIn } from "../../support/sheets";
import { categoriesRubric } from "../../support/smallRubrics";
import { withoutSheet } from "../../support/snapshots";
import { SOUND, SPOILT, villages } from "../../support/villages";

/*
 * Whatever is wrong with a returned file, or with the open workbook, is told, and nothing that has to do with it is
 * taken over; the rest is.
 */

const rest = { rubric: villages.id, period: "2019年" };
const entriesOf = (...units: readonly Unit[]): Entries => ({ ...rest, units });
const village = (entries: Unit["entries"] = {}, name = SPOILT): Unit => ({ name, entries });
const book = (...units: readonly Unit[]) => bookOf(villages, "appendix", entriesOf(...units));
const blank = book(village(), village({}, SOUND));
const values = { "3": { score: 7, remark: "备注" }, "4": { score: 4 } };
const good = book(village(values));
const back = (snapshot: WorkbookSnapshot, rubric = villages) => fromBook("甲.xlsx", rubric, snapshot);
const ITEM_4 = `${SPOILT} 4 产业扶贫：得分=4（甲.xlsx）`;
const ALL = [expect.stringMatching(/^红星村 3 .*=7/), expect.stringMatching(/^红星村 3 .*=备注/), ITEM_4];

async function planOf(returned: Returned | Promise<Returned>, taken = {}, snapshot = blank) {
  const open = await opened(villages, snapshot);
  const file = await returned;
  const { state, issues } = checkReturned(open, file);
  return { open, state, told: said(issues), plan: planFor(open, [file], taken) };
}

test("a damaged file among good ones is told and takes nothing from them", async () => {
  const damaged: Returned = { file: "坏.xlsx", read: failure([issue("file-truncated", { file: "坏.xlsx" }, {})]) };
  const open = await opened(villages, blank);
  const plan = planFor(open, [damaged, await back(good)], { "坏.xlsx": true });
  expect(changesOf(plan)).toEqual(ALL);
  const { state, told } = await planOf(damaged);
  expect([state, told]).toEqual(["refused", [expect.stringMatching(/^坏\.xlsx：文件不完整/)]]);
});

describe("a file as a whole", () => {
  const other = builtInRubric("shanxi-miit-2020-cities");
  const older = changed(villages, { version: 7 });
  const elsewhere = { ...entriesOf(village(values)), interpretations: { "veto-total": "base" } };

  test.each([
    [
      "of another rubric",
      fromBook("甲.xlsx", other, bookOf(other, "appendix", { rubric: other.id, units: [{ name: SPOILT }] })),
    ],
    ["of another version", fromBook("甲.xlsx", older, bookOf(older, "appendix", entriesOf(village(values))))],
  ])("%s is refused, whatever the clerk says", async (_, returned) => {
    const { state, told, plan } = await planOf(returned, { "甲.xlsx": true });
    expect([state, told[0]]).toEqual(["refused", expect.stringMatching(/^甲\.xlsx：不是同一份考评表.*本工作簿是/)]);
    expect(changesOf(plan)).toEqual([]);
    expect(plan.missing).toEqual([SPOILT, SOUND]);
  });

  test.each([
    ["with other readings", elsewhere, /口径“.+”不一致：本工作簿选“.+”，甲\.xlsx选“.+”/],
    [
      "of another period",
      { ...entriesOf(village(values)), period: "2018年" },
      /考核时间不一致：本工作簿为“2019年”，甲\.xlsx为“2018年”/,
    ],
  ])("%s is taken only if the clerk says so", async (_, entries, sentence) => {
    const returned = back(bookOf(villages, "appendix", entries));
    const { state, told, plan } = await planOf(returned);
    expect([state, told]).toEqual(["differing", [expect.stringMatching(sentence)]]);
    expect(changesOf(plan)).toEqual([]);
    expect(plan.missing).toEqual([SOUND]);
    expect(changesOf((await planOf(returned, { "甲.xlsx": true })).plan)).toEqual(ALL);
  });

  test("is left out if the clerk says so", async () => {
    expect(changesOf((await planOf(back(good), { "甲.xlsx": false })).plan)).toEqual([]);
  });
});

describe("in a file", () => {
  test.each<[string, WorkbookSnapshot, RegExp]>([
    ["an official text that was changed", typeIn(good, SPOILT, ["3|score", "label"], "别的"), /模板被改动：应为“得分/],
    [
      "a value out of range",
      typeIn(good, SPOILT, ["3|score", "entries"], 99),
      /指标3 易地扶贫搬迁 · score：“得分”不能大于8，现为99/,
    ],
    [
      "a value that is no number",
      typeIn(good, SPOILT, ["3|score", "entries"], "七分"),
      /指标3 易地扶贫搬迁 · score：“得分”应填数字/,
    ],
  ])("%s: the item is left out as a whole, the others are taken", async (_, snapshot, sentence) => {
    const { state, told, plan } = await planOf(back(snapshot));
    expect(state).toBe("ready");
    expect(told).toEqual([expect.stringMatching(sentence)]);
    expect(told[0]).toMatch(/^甲\.xlsx · 红星村!/);
    expect(changesOf(plan)).toEqual([ITEM_4]);
  });

  test("a unit that was renamed is not read, and is missing", async () => {
    const { told, plan } = await planOf(back(typeIn(good, SPOILT, ["unit", "col:content"], "新红星村")));
    expect(told).toEqual([expect.stringMatching(/单位“红星村”的数据，单位名称现为“新红星村”，没有读取/)]);
    expect(changesOf(plan)).toEqual([]);
    expect(plan.missing).toEqual([SPOILT, SOUND]);
  });

  test("a unit that stands twice is not taken", async () => {
    const twice = entriesOf(village(values), village({ "4": { score: 1 } }), village({ "4": { score: 2 } }, SOUND));
    const { told, plan } = await planOf(fromJson("甲.json", villages, twice));
    expect(told).toEqual([expect.stringMatching(/units\[1\]\.name.*单位“红星村”重复出现/)]);
    expect(changesOf(plan)).toEqual([`${SOUND} 4 产业扶贫：得分=2（甲.json）`]);
  });

  test("a text that no cell can hold is not taken", async () => {
    const long = entriesOf(village({ "3": { score: 7, remark: "长".repeat(CELL_TEXT + 1) } }));
    const { plan } = await planOf(fromJson("甲.json", villages, long));
    expect(changesOf(plan)).toEqual([expect.stringMatching(/^红星村 3 .*=7/)]);
    expect(said(plan.issues)).toEqual([expect.stringMatching(/甲\.json · units\[0\].*文字有32768个字符/)]);
  });

  test("a unit in another category is not taken", async () => {
    const file = (category: string, score: number) => ({
      rubric: categoriesRubric.id,
      units: [{ name: "甲村", category, entries: { [`${category}.${category}`]: { score } } }],
    });
    const open = await opened(categoriesRubric, bookOf(categoriesRubric, "appendix", file("1", 1)));
    const returned = await fromJson("甲.json", categoriesRubric, file("2", 1));
    expect(said(checkReturned(open, returned).issues)).toEqual([
      "甲.json · units[0] · 甲村：单位的类别不一致：本工作簿是“1 甲类”，本文件是“2 乙类”，没有收这个单位，请核对后改正",
    ]);
    expect(changesOf(planFor(open, [returned]))).toEqual([]);
  });
});

describe("in the open workbook", () => {
  test("a formula without a result is a value like others: the clerk decides", async () => {
    const formula = typeIn(blank, SPOILT, ["3|score", "entries"], { formula: "1+1", value: null });
    const { plan } = await planOf(back(book(village({ "3": { score: 7 }, "4": { score: 4 } }))), {}, formula);
    expect(changesOf(plan)).toEqual([ITEM_4]);
    expect(plan.conflicts.map(({ present, found }) => [present?.words, found[0]?.words])).toEqual([["=1+1", "7"]]);
  });

  test("an item with an altered text is not written over", async () => {
    const altered = typeIn(blank, SPOILT, ["3|score", "label"], "别的");
    const { plan } = await planOf(back(book(village({ "3": { score: 7 }, "4": { score: 4 } }))), {}, altered);
    expect(changesOf(plan)).toEqual([ITEM_4]);
    expect(said(plan.issues)).toEqual([
      expect.stringMatching(
        /红星村!.* · 红星村 · 指标3 易地扶贫搬迁 · score：本工作簿里“3 .*得分.*”的位置已有读不出来的内容/,
      ),
    ]);
  });

  test("an error value in a remark is not blank", async () => {
    const snapshot = typeIn(blank, SPOILT, ["3|notApplicable", "remark"], { error: "#REF!" });
    const { plan } = await planOf(back(good), {}, snapshot);
    expect(changesOf(plan)).toHaveLength(2);
    expect(plan.issues.map(({ code }) => code)).toEqual(["collect-place-unread"]);
  });

  test("a unit whose name was changed is not new", async () => {
    const { plan } = await planOf(back(good), {}, typeIn(blank, SPOILT, ["unit", "col:content"], "新红星村"));
    expect(plan.newUnits).toEqual([]);
    expect(said(plan.issues)).toEqual([expect.stringMatching(/本工作簿里“红星村”的位置已有读不出来的内容/)]);
  });

  test("there is no column for a unit's own values", async () => {
    const own = entriesOf({ name: SPOILT, self: { "3": { score: 7 } } });
    const { plan } = await planOf(fromJson("甲.json", villages, own));
    expect(said(plan.issues)).toEqual([
      expect.stringMatching(/甲\.json · units\[0\]\.self\["3"\]\.score · 红星村.*：本工作簿里没有“3 .*（自评）”的位置/),
    ]);
  });

  test("there is no ledger any more", async () => {
    const ledger = [{ unit: SPOILT, item: "1", points: 0.5 }];
    const closed = { ...entriesOf({ name: SPOILT, attributes: { ledgerClosed: true } }), ledger };
    const { open, plan } = await planOf(fromJson("甲.json", villages, closed), {}, withoutSheet(blank, "台账"));
    expect(said(plan.issues)).toEqual([
      expect.stringMatching(/^甲\.json · 红星村 · 指标1 平时工作：本工作簿里没有“台账”的位置/),
      expect.stringMatching(/台账有内容没有收，所以“台账已记全”也没有收/),
    ]);
    expect([plan.lines, plan.changes]).toEqual([[], []]);
    expect(carriedOut(blank, open, plan)).toEqual(blank);
  });
});

test("a count that differs from the ledger is not taken, nor the lines", async () => {
  const snapshot = bookOf(villages, "appendix", {
    ...entriesOf(village()),
    ledger: [{ unit: SPOILT, item: "1", points: 0.5 }],
  });
  const counted = entriesOf(village({ "1": { deductions: [0.5, 2] }, "4": { score: 4 } }));
  const { plan } = await planOf(fromJson("甲.xlsx", villages, counted), {}, snapshot);
  expect(changesOf(plan)).toEqual([ITEM_4]);
  expect(said(plan.issues)).toEqual([
    expect.stringMatching(/指标1 平时工作 · deductions：台账（0.5）与直接填报（0.5;2）不一致/),
  ]);
});
