import { fixesOf, fixPatches } from "../../src/app/fixes";
import { giveBack, keepCells } from "../../src/app/keptCells";
import { issuedFiles } from "../../src/app/issued/documents";
import { usualOptions } from "../../src/app/issued/options";
import { mergeInputs } from "../../src/app/merge";
import { resultCells, scoreInput } from "../../src/app/score";
import { workbookInput } from "../../src/app/workbookInput";
import { fieldKey, unitRowKey } from "../../src/layout/keys";
import type { CellContent, PlannedValue } from "../../src/layout/plan";
import { workbookState } from "../../src/layout/results/state";
import { resultsOf } from "../../src/scoring/report";
import type { Result } from "../../src/shared/result";
import { issueText } from "../../src/shared/issue";
import type { WorkbookPort } from "../../src/workbook/port";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { datesRubric } from "../support/datesRubric";
import { openWorkbook } from "../support/excel";
import { issuedSource } from "../support/issued";
import { bookOf, carriedOut, changesOf, fromBook, opened, planFor, said, sourceOf } from "../support/returned";
import { STAMP } from "../support/scoredBooks";
import { filled, placeOf } from "../support/sheets";
import { changeSheet, setCell } from "../support/snapshots";

/*
 * What is due by a day, from the sheet that somebody fills in to the document that is issued.
 */

const onTime = {
  "1": { date: "2020-02-28" },
  "2": { date: "2019-12-31" },
  "3": { "plan.date": "2019-04-01", "report.date": "2019-10-31" },
  "4": { date: "2019-12-31" },
};
const late = { ...onTime, "1": { date: "2020-03-02" }, "2": { date: "2020-01-01" } };
type Dates = Record<string, Record<string, string>>;
const file = (...units: readonly Dates[]) => ({
  rubric: datesRubric.id,
  units: units.map((entries, index) => ({ name: ["一村", "二村"][index] ?? "", entries })),
});

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map(issueText).join("; "));
  return result.value;
}

/** Where a date of a unit stands in a table of all units. */
async function spotOf(port: WorkbookPort, unit: string, item: string) {
  const { sheets } = must(await port.read());
  const sheet = sheets.find(({ name }) => name === "审核");
  if (sheet === undefined) throw new Error("no sheet 审核");
  return { sheet: "审核", ...placeOf(sheet, unitRowKey(unit), fieldKey(item, "date")) };
}

async function typed(port: WorkbookPort, unit: string, item: string, value: PlannedValue) {
  must(await port.write([{ ...(await spotOf(port, unit, item)), value }]));
}

const ports: readonly (readonly [string, () => WorkbookPort])[] = [
  ["a file", () => xlsxWorkbook()],
  ["Excel", () => openWorkbook().port],
];

describe.each(ports)("a workbook in %s with dates", (_, makePort) => {
  async function drawnPort() {
    const port = makePort();
    must(await port.draw(filled(datesRubric, "matrix", file(late, onTime))));
    return port;
  }
  const inputOf = async (port: WorkbookPort) => must(await workbookInput(port, "考核.xlsx", sourceOf(datesRubric)));

  it("is filled, read, scored and written, and then is up to date", async () => {
    const port = await drawnPort();
    const input = await inputOf(port);
    expect(input.issues).toEqual([]);
    expect(input.entries.units).toEqual(file(late, onTime).units);
    const { evaluation } = scoreInput(input);
    // 3 days late, as 2020 has a 29 February: 10 − 1.5; 1 day: 12; on time: 10, first of two that are equal: 5.
    expect(resultsOf(evaluation).units.map(({ total }) => total)).toEqual([35.5, 45]);
    must(await port.write(resultCells(input, evaluation, STAMP).patches));
    const again = await inputOf(port);
    expect(workbookState(again.reading)).toMatchObject({ state: "latest", edited: [] });
    const texts = must(await port.read()).sheets.flatMap(({ rows }) => rows.flat());
    expect(texts).toContainEqual(
      expect.stringContaining("总结报送日期2020-03-02，迟于2020-02-28，晚3天，比目标0天差3天，每1天扣0.5分"),
    );
    expect(texts).toContainEqual(expect.stringContaining("总结报送日期2020-02-28，不迟于2020-02-28，达到目标0天"));
  });

  it("is no longer up to date when a date is changed", async () => {
    const port = await drawnPort();
    const input = await inputOf(port);
    must(await port.write(resultCells(input, scoreInput(input).evaluation, STAMP).patches));
    await typed(port, "一村", "1", { date: "2020-03-03" });
    expect(workbookState((await inputOf(port)).reading).state).toBe("stale");
  });

  it("is put right where a date was typed as text, and put back", async () => {
    const port = await drawnPort();
    await typed(port, "一村", "1", "2020年3月2日");
    const before = await inputOf(port);
    expect(before.entries).toEqual((await inputOf(await drawnPort())).entries);
    const fixes = [
      ...fixesOf(before, scoreInput(before).evaluation.issues).values(),
      ...fixesOf(before, before.issues).values(),
    ];
    expect(fixes.map(({ slip, from, to }) => [slip, from, to])).toEqual([
      ["date", "2020年3月2日", { date: "2020-03-02" }],
    ]);
    const { patches } = fixPatches(before, fixes);
    must(await port.write(patches));
    const after = await inputOf(port);
    expect(after.issues).toEqual([]);
    const { row, column } = await spotOf(port, "一村", "1");
    const contentNow = async () =>
      must(await port.read()).sheets.find(({ name }) => name === "审核")?.rows[row]?.[column];
    expect(await contentNow()).toEqual({ date: "2020-03-02" });
    const undone = giveBack(after.reading, keepCells(before.reading, patches));
    expect(undone.issues).toEqual([]);
    must(await port.write(undone.patches));
    expect(await contentNow()).toBe("2020年3月2日");
  });

  it("keeps what is no date, and says so where it stands", async () => {
    const port = await drawnPort();
    await typed(port, "一村", "1", "2020年4月31日");
    await typed(port, "二村", "1", 0.35);
    const { evaluation } = scoreInput(await inputOf(port));
    const found = evaluation.units.flatMap(({ score }) => score.issues.map(issueText));
    expect(found).toContain("“总结报送日期”现为“2020年4月31日”，1900年以来的日历上没有这一天，请核对");
    // A time of day, in a cell for dates.
    expect(found).toContain("“总结报送日期”现为“1900-01-00”，1900年以来的日历上没有这一天，请核对");
    expect(evaluation.units.map(({ score }) => score.complete)).toEqual([false, false]);
  });
});

describe("dates that come back", () => {
  const without = { ...onTime, "1": {} };
  const cellOf = (book: ReturnType<typeof bookOf>, unit: string, item: string): CellContent | undefined => {
    const sheet = book.sheets.find(({ name }) => name === "审核");
    if (sheet === undefined) throw new Error("no sheet 审核");
    const { row, column } = placeOf(sheet, unitRowKey(unit), fieldKey(item, "date"));
    return sheet.rows[row]?.[column];
  };

  it("fill a blank, and are a conflict where they differ", async () => {
    const book = bookOf(datesRubric, "matrix", file(without, onTime));
    const open = await opened(datesRubric, book);
    const returned = await fromBook("二.xlsx", datesRubric, bookOf(datesRubric, "appendix", file(late, late)));
    const plan = planFor(open, [returned]);
    expect(changesOf(plan)).toEqual([expect.stringMatching(/^一村 .*总结报送日期=2020-03-02（二\.xlsx）$/)]);
    expect(
      plan.conflicts.map(({ unit, present, found }) => [unit, present?.words, found.map(({ words }) => words)]),
    ).toEqual([
      ["一村", "2019-12-31", ["2020-01-01"]],
      ["二村", "2020-02-28", ["2020-03-02"]],
      ["二村", "2019-12-31", ["2020-01-01"]],
    ]);
    const after = carriedOut(book, open, plan);
    expect(cellOf(after, "一村", "1")).toEqual({ date: "2020-03-02" });
    expect(cellOf(after, "二村", "1")).toEqual({ date: "2020-02-28" });
  });

  it("are one value however they were typed", async () => {
    const book = bookOf(datesRubric, "matrix", file(late, onTime));
    const sheet = book.sheets.find(({ name }) => name === "审核");
    if (sheet === undefined) throw new Error("no sheet 审核");
    const { row, column } = placeOf(sheet, unitRowKey("一村"), fieldKey("1", "date"));
    const retyped = changeSheet(book, "审核", setCell(row, column, "2020.3.2"));
    const sources = [await opened(datesRubric, book), await opened(datesRubric, retyped)].map((input, index) => {
      return { file: `${String(index + 1)}.xlsx`, input };
    });
    const merged = must(mergeInputs(sources));
    expect(said(merged.issues).filter((sentence) => !sentence.includes("按“2020-03-02”读取"))).toEqual([]);
    expect(merged.entries.units).toMatchObject(file(late, onTime).units);
  });

  it("are told where two files have different ones", async () => {
    const input = async (entries: Dates) => opened(datesRubric, bookOf(datesRubric, "matrix", file(entries)));
    const merged = must(
      mergeInputs([
        { file: "1.xlsx", input: await input(late) },
        { file: "2.xlsx", input: await input({ ...late, "1": { date: "2020-03-05" } }) },
      ]),
    );
    expect(said(merged.issues)).toContainEqual(expect.stringMatching(/2020-03-02.*2020-03-05|2020-03-05.*2020-03-02/));
  });
});

test("what is issued says how late it was", () => {
  const source = issuedSource(datesRubric, file(late, onTime));
  const files = must(issuedFiles(source, { tables: "unit", name: "一村" }, usualOptions(source, "internal")));
  expect(JSON.stringify(files)).toContain("总结报送日期2020-03-02，迟于2020-02-28，晚3天");
});
