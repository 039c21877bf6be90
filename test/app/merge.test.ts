import type { Input } from "../../src/app/input";
import { mergeInputs } from "../../src/app/merge";
import { scoreInput } from "../../src/app/score";
import type { Entries, Unit } from "../../src/scoring/entries";
import { issueText, placeText } from "../../src/shared/issue";
import { written } from "../../src/shared/said";
import { builtInRubric } from "../support/rubrics";

const VILLAGES = "beijinggang-2019-villages";

/** An input whose places say which file they are in. */
function source(file: string, units: readonly Unit[], rest: Partial<Entries> = {}, rubric = VILLAGES) {
  const input: Input = {
    rubric: builtInRubric(rubric),
    entries: { rubric, units, ...rest },
    unusable: [],
    issues: [],
    locate: (place) => ({ file, ...place }),
  };
  return { file, input };
}

function merged(...sources: ReturnType<typeof source>[]): Input {
  const result = mergeInputs(sources);
  if (!result.ok) throw new Error(result.issues.map(issueText).join("\n"));
  return result.value;
}

const said = ({ issues }: Pick<Input, "issues">) =>
  issues.map((found) => `${placeText(found.place)}：${issueText(found)}`);

test("one input stays as it is", () => {
  const only = source("甲.xlsx", [{ name: "红星村" }]);
  expect(merged(only)).toBe(only.input);
});

test("a blank and a value make the value, whichever comes first; equal values are one", () => {
  const cohort = merged(
    source("甲.xlsx", [
      { name: "红星村", entries: { "3": { score: 7 }, "4": { score: null } }, attributes: { ledgerClosed: true } },
      { name: "东港村", self: { "3": { score: 1 } } },
    ]),
    source("乙.xlsx", [
      { name: " 红星村", entries: { "3": { score: 7 }, "4": { score: 4.5, remark: "好" } } },
      { name: "东港村", entries: { "1": { deductions: [0.5, 2] } } },
    ]),
  );
  expect(cohort.issues).toEqual([]);
  expect(cohort.entries.units).toEqual([
    {
      name: "红星村",
      attributes: { ledgerClosed: true },
      entries: { "3": { score: 7 }, "4": { score: 4.5, remark: "好" } },
      self: {},
    },
    { name: "东港村", entries: { "1": { deductions: [0.5, 2] } }, self: { "3": { score: 1 } } },
  ]);
});

test("two values are a conflict that names both files, and the item is left unscored", () => {
  const cohort = merged(
    source("甲.xlsx", [{ name: "红星村", entries: { "3": { score: 7 }, "1": { deductions: [] } } }]),
    source("乙.xlsx", [{ name: "红星村", entries: { "3": { score: 6, remark: "x" }, "1": { deductions: [0.5] } } }]),
  );
  expect(said(cohort)).toEqual([
    "乙.xlsx · 红星村 · 指标1 · deductions：两个文件的值不同：甲.xlsx为“无”，乙.xlsx为“0.5”，都没有采用，请核对后改成一致",
    "乙.xlsx · 红星村 · 指标3 · score：两个文件的值不同：甲.xlsx为“7”，乙.xlsx为“6”，都没有采用，请核对后改成一致",
  ]);
  expect(cohort.entries.units[0]?.entries).toEqual({ "3": { remark: "x" } });
  const { evaluation, issues } = scoreInput(cohort);
  expect(evaluation.units[0]?.score.outcomes.slice(0, 3).map(({ status }) => status)).toEqual([
    "unusable",
    "blank",
    "unusable",
  ]);
  expect(issues.some(({ code, place }) => code === "blank" && place.item === "3")).toBe(false);
});

test("different remarks are a conflict, too, but the points stay", () => {
  const cohort = merged(
    source("甲.xlsx", [{ name: "红星村", entries: { "3": { score: 7, remark: "甲" } } }]),
    source("乙.xlsx", [{ name: "红星村", entries: { "3": { score: 7, remark: "乙" } } }]),
  );
  expect(cohort.issues.map(({ code }) => code)).toEqual(["merge-conflict"]);
  expect(cohort.entries.units[0]?.entries).toEqual({ "3": { score: 7 } });
});

test("attributes, categories and final grades can be in conflict", () => {
  const cohort = merged(
    source("甲.xlsx", [{ name: "A", category: "1", attributes: { x: true }, final: { grade: "好", reason: "一" } }]),
    source("乙.xlsx", [{ name: "A", category: "2", attributes: { x: false }, final: { grade: "好", reason: "二" } }]),
  );
  expect(cohort.issues.map(({ code, place }) => [code, place.field])).toEqual([
    ["merge-conflict", "category"],
    ["merge-conflict", "x"],
    ["merge-conflict", "final"],
  ]);
  expect(cohort.entries.units).toEqual([{ name: "A", entries: {}, self: {} }]);
});

test("three files: each that differs from the first value is named", () => {
  const file = (name: string, score: number) => source(name, [{ name: "红星村", entries: { "3": { score } } }]);
  const cohort = merged(file("甲", 7), file("乙", 6), file("丙", 7), file("丁", 5));
  expect(cohort.issues.map(({ place, parameters }) => [place.file, parameters.first])).toEqual([
    ["乙", written("甲")],
    ["丁", written("甲")],
  ]);
});

test("different interpretations are reported and the first file's are in force", () => {
  const cohort = merged(
    source("甲.xlsx", [{ name: "红星村" }], { interpretations: { "veto-total": "base" } }),
    source("乙.xlsx", [{ name: "东港村" }]),
    source("丙.xlsx", [{ name: "新建村" }], { interpretations: { "veto-total": "base" } }),
  );
  expect(cohort.issues.map(({ code, severity, place }) => [code, severity, place.file])).toEqual([
    ["merge-readings", "error", "乙.xlsx"],
  ]);
  expect(said(cohort)[0]).toMatch(/甲\.xlsx选“.+”，乙\.xlsx选“.+”/);
  expect(scoreInput(cohort).evaluation.readings["veto-total"]).toBe("base");
});

test("different periods are reported, a blank one agrees with any", () => {
  const cohort = merged(
    source("甲.xlsx", [{ name: "红星村" }]),
    source("乙.xlsx", [{ name: "东港村" }], { period: "2019年" }),
    source("丙.xlsx", [{ name: "新建村" }], { period: "２０１９年" }),
    source("丁.xlsx", [{ name: "团结村" }], { period: "2018年" }),
  );
  expect(cohort.entries.period).toBe("2019年");
  expect(cohort.issues.map(({ code, place, parameters }) => [code, place.file, parameters.first])).toEqual([
    ["merge-period", "丁.xlsx", written("乙.xlsx")],
  ]);
});

test("a file that shares units but lacks others is told which it lacks", () => {
  const units = (...names: string[]) => names.map((name) => ({ name }));
  const cohort = merged(
    source("甲.xlsx", units("红星村", "东港村", "新建村")),
    source("乙.xlsx", units("红星村", "团结村")),
    source("丙.xlsx", units("和平村")),
  );
  expect(said(cohort)).toEqual([
    "甲.xlsx：没有其他文件里的这些单位：团结村、和平村，请核对是否漏填或误删",
    "乙.xlsx：没有其他文件里的这些单位：东港村、新建村、和平村，请核对是否漏填或误删",
  ]);
});

test("files with units of their own lack nothing", () => {
  expect(merged(source("甲", [{ name: "红星村" }]), source("乙", [{ name: "东港村" }])).issues).toEqual([]);
});

test("workbooks of different rubrics are not one cohort", () => {
  const result = mergeInputs([
    source("甲.xlsx", [{ name: "红星村" }]),
    source("乙.xlsx", [{ name: "太原市" }], {}, "shanxi-miit-2020-cities"),
  ]);
  expect(result.ok).toBe(false);
  expect(said(result)).toEqual([
    "乙.xlsx：不是同一份考评表：本文件是各市工信局督导评价指标体系（shanxi-miit-2020-cities@2），甲.xlsx是华容县北景港镇2019年各村脱贫攻坚工作考核计分办法（beijinggang-2019-villages@2），请分开处理",
  ]);
});

test("a line that stands in several ledgers is one event, one that stands twice in one ledger is two", () => {
  const line = { unit: "红星村", item: "17", level: "provincial", date: "2019-05-01" };
  const other = { ...line, date: "2019-06-01" };
  const cohort = merged(
    source("甲.xlsx", [{ name: "红星村" }], { ledger: [line, line] }),
    source("乙.xlsx", [{ name: "红星村" }], { ledger: [other, line] }),
  );
  expect(cohort.entries.ledger).toEqual([line, line, other]);
});

test("places lead to the file that the value, the item, the unit or the line comes from", () => {
  const lines = [{ unit: "红星村", item: "17", level: "provincial" }];
  const cohort = merged(
    source("甲.xlsx", [{ name: "红星村", entries: { "3": { score: 7 } } }], { ledger: lines }),
    source("乙.xlsx", [{ name: "红星村", entries: { "16": { central: 1 } } }, { name: "东港村" }], {
      ledger: [...lines, { unit: "无此村", item: "17", level: "provincial" }],
    }),
  );
  const fileOf = (place: Parameters<Input["locate"]>[0]) => cohort.locate(place).file;
  expect(fileOf({ unit: "红星村", item: "3", field: "score" })).toBe("甲.xlsx");
  expect(fileOf({ unit: "红星村", item: "16", field: "municipal", side: "entries" })).toBe("乙.xlsx");
  expect(fileOf({ unit: "红星村", item: "4", field: "score" })).toBe("甲.xlsx");
  expect(fileOf({ unit: "东港村" })).toBe("乙.xlsx");
  expect(cohort.locate({ path: "ledger[1]", unit: "无此村" })).toEqual({
    file: "乙.xlsx",
    path: "ledger[1]",
    unit: "无此村",
  });
});

test("what could not be read in one file is unusable for its units only", () => {
  const damaged = source("甲.xlsx", [{ name: "红星村" }]);
  const cohort = merged(
    { ...damaged, input: { ...damaged.input, unusable: [{ unit: null, item: "3", side: "entries" }] } },
    source("乙.xlsx", [
      { name: "红星村", entries: { "3": { score: 7 } } },
      { name: "东港村", entries: { "3": { score: 6 } } },
    ]),
  );
  const { evaluation } = scoreInput(cohort);
  expect(evaluation.units.map(({ score }) => score.outcomes[2]?.status)).toEqual(["unusable", "scored"]);
});

test("a unit that stands twice in one file is a fault of that file, not a conflict", () => {
  const cohort = merged(
    source("甲.xlsx", [
      { name: "红星村", entries: { "3": { score: 7 } } },
      { name: "红星村", entries: { "3": { score: 1 } } },
    ]),
    source("乙.xlsx", [{ name: "红星村" }]),
  );
  expect(cohort.issues.map(({ code, place }) => [code, place.file])).toEqual([["duplicate-unit", "甲.xlsx"]]);
  expect(cohort.entries.units[0]?.entries).toEqual({ "3": { score: 7 } });
});
