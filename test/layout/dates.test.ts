import type { CellContent } from "../../src/layout/plan";
import type { Layout } from "../../src/layout/sheets/design";
import { datesRubric } from "../support/datesRubric";
import { scored } from "../support/scored";
import { cellUnder, filled, planned, readBack, sheetOf, typeIn } from "../support/sheets";
import { pointsRubric } from "../support/smallRubrics";
import { snapshotOf } from "../support/snapshots";

const entries = (name: string, dates: readonly [string, string, string, string, string]) => ({
  name,
  entries: {
    "1": { date: dates[0] },
    "2": { date: dates[1] },
    "3": { "plan.date": dates[2], "report.date": dates[3] },
    "4": { date: dates[4] },
  },
});
const units = [
  // 2 days late over a leap day, 1 over the end of a year; (4 + 3 × 0) ÷ 4 = 1 day.
  entries("一村", ["2020-03-01", "2020-01-01", "2019-04-05", "2019-10-31", "2019-12-30"]),
  entries("二村", ["2020-02-28", "2019-12-31", "2019-03-01", "2019-10-01", "2020-01-02"]),
];
const file = { rubric: datesRubric.id, units };

describe.each(["appendix", "matrix"] as const satisfies readonly Layout[])("a workbook (%s) with dates", (layout) => {
  const read = readBack(snapshotOf(filled(datesRubric, layout, file)), datesRubric);

  it("is read as it was filled, and scored as it should be", () => {
    expect(read.issues).toEqual([]);
    expect(read.entries.units).toEqual(units);
    const found = scored(datesRubric, read.entries.units).units;
    expect(found.map(({ items }) => Object.values(items).map((one) => ("points" in one ? one.points : null)))).toEqual([
      [9, 12, 9.5, 5],
      [10, 20, 10, 2],
    ]);
    expect(found.map(({ total, rank }) => [total, rank])).toEqual([
      [35.5, 2],
      [42, 1],
    ]);
  });

  it("has cells for dates", () => {
    const plan = filled(datesRubric, layout, file);
    const dated = plan.sheets.flatMap(({ cells }) => cells.filter(({ style }) => style.format === "date"));
    expect(dated).toHaveLength(10);
    expect(dated.every(({ value }) => typeof value === "object" && value !== null)).toBe(true);
    expect(dated.every(({ style }) => style.unlocked)).toBe(true);
  });
});

describe("the cell of a date", () => {
  const plan = planned(datesRubric, { layout: "matrix", units: [{ name: "一村" }] });
  const sheet = sheetOf(plan, "审核");
  const rulesOf = (key: string) => {
    const { row, column } = cellUnder(sheet, "unit:一村", key);
    const isHere = ({ area }: (typeof sheet.validations)[number] | (typeof sheet.conditions)[number]) =>
      area.row <= row && row < area.row + area.rows && area.column === column;
    return { validation: sheet.validations.find(isHere), conditions: sheet.conditions.filter(isHere) };
  };

  it("takes days, those that are allowed where that is said", () => {
    expect(rulesOf("1|date").validation?.rule).toEqual({
      type: "date",
      earliest: "2019-12-01",
      latest: "2020-12-31",
    });
    expect(rulesOf("2|date").validation?.rule).toEqual({ type: "date", earliest: null, latest: null });
  });

  it("says how a date is written", () => {
    const { validation } = rulesOf("1|date");
    const sentence = "请填2019-12-01～2020-12-31的日期，年-月-日，如2020-02-28。";
    expect([validation?.prompt?.text, validation?.error?.text]).toEqual([expect.stringContaining(sentence), sentence]);
    expect(rulesOf("2|date").validation?.error?.text).toBe("请填日期，年-月-日，如2019-12-31。");
    expect(sheet.cells.map(({ value }) => value)).toContain("总结报送日期\n2019-12-01～2020-12-31");
  });

  it("is marked where it holds no day, or one that is not allowed, whichever way the workbook counts", () => {
    const formulas = rulesOf("1|date").conditions.map(({ formula }) => formula);
    expect(formulas).toContainEqual(
      expect.stringMatching(/,IF\(ISNUMBER\((\w+)\),OR\(\1<DATE\(2019,12,1\),\1>=DATE\(2020,12,31\)\+1\),/),
    );
  });

  const typed: readonly (readonly [what: string, CellContent, value: unknown, told: readonly string[]])[] = [
    ["a date", { date: "2020-03-01" }, "2020-03-01", []],
    ["a date in words", "2020年3月1日", "2020-03-01", ["value-normalised"]],
    ["a date with strokes", "2020/3/1", "2020-03-01", ["value-normalised"]],
    ["a date with points", "2020.3.1", "2020-03-01", ["value-normalised"]],
    ["a date in full width", "２０２０－０３－０１", "2020-03-01", ["value-normalised"]],
    ["a date as text", "2020-03-01", "2020-03-01", ["date-stored-as-text"]],
    ["a number without a date format", 43_891, 43_891, []],
    ["31 April", "2020年4月31日", "2020年4月31日", []],
    ["a time of day", { date: "08:30" }, "08:30", []],
    ["a number beyond all days", 20_200_301, 20_200_301, []],
    ["text", "按时报送", "按时报送", []],
  ];

  it.each(typed)("is read: %s", (_, content, value, told) => {
    const read = readBack(typeIn(snapshotOf(plan), "审核", ["unit:一村", "1|date"], content), datesRubric);
    expect(read.entries.units[0]?.entries?.["1"]?.date).toEqual(value);
    expect(read.issues.map(({ code }) => code)).toEqual(told);
  });

  it.each<[string, CellContent, string]>([
    ["31 April", "2020年4月31日", "“总结报送日期”现为“2020年4月31日”，1900年以来的日历上没有这一天，请核对"],
    ["a number", 43_891, "“总结报送日期”应填日期，写成年-月-日，如2019-04-05，现为“43891”"],
    ["a number that is no day", 20_200_301, "“总结报送日期”应填日期，写成年-月-日，如2019-04-05，现为“20200301”"],
    ["a time of day", { date: "08:30" }, "“总结报送日期”应填日期，写成年-月-日，如2019-04-05，现为“08:30”"],
    ["another year", { date: "2021-03-01" }, "“总结报送日期”不能晚于2020-12-31，现为2021-03-01"],
    ["5 in a cell for dates", { date: "1900-01-05" }, "“总结报送日期”不能早于2019-12-01，现为1900-01-05"],
  ])("is refused with a sentence that says what to do: %s", (_, content, sentence) => {
    const read = readBack(typeIn(snapshotOf(plan), "审核", ["unit:一村", "1|date"], content), datesRubric);
    const [unit] = scored(datesRubric, read.entries.units).units;
    expect(unit?.items["1"]).toMatchObject({ points: null });
    expect(unit?.issues.map(({ message }) => message)).toContain(sentence);
  });
});

test("the guide says how a date is filled in, where there are dates", () => {
  const guide = (rubric: typeof datesRubric) =>
    sheetOf(planned(rubric, { layout: "matrix", units: [{ name: "一村" }] }), "说明").cells.map(({ value }) => value);
  const line: unknown = expect.stringContaining("日期填年-月-日，如2019-04-05；只填到日，不填钟点。");
  expect(guide(datesRubric)).toContainEqual(line);
  expect(guide(pointsRubric)).not.toContainEqual(line);
});
