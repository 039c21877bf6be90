import { mergeInputs } from "../../src/app/merge";
import { resultsDocument } from "../../src/app/resultsDocument";
import { resultCells, scoreInput } from "../../src/app/score";
import type { Input } from "../../src/app/input";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/layout/plan";
import { at } from "../../src/shared/list";
import { bookOf, opened } from "../support/returned";
import { wholeUnit } from "../support/scoredBooks";
import { placeOf } from "../support/sheets";
import { applyPatches, changeSheet, deleteRow, withoutSheet } from "../support/snapshots";
import { pointsRubric } from "../support/smallRubrics";

const entries = {
  rubric: pointsRubric.id,
  units: [wholeUnit("一村", 8), wholeUnit("二村", 9), wholeUnit("三村", 7)],
};
const matrix = bookOf(pointsRubric, "matrix", entries);
const appendix = bookOf(pointsRubric, "appendix", entries);

function sheet({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const found = sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** The workbook of all units without the rows of some. */
const without = (...names: readonly string[]) =>
  names.reduce((book, name) => {
    const { row } = placeOf(sheet(book, "审核"), `unit:${name}`, "unit");
    return changeSheet(book, "审核", deleteRow(row));
  }, matrix);

const rankOf = (input: Input, name: string) => {
  const found = scoreInput(input).evaluation.units.find(({ unit }) => unit.name === name);
  return found?.standing.rank ?? null;
};

describe("a unit that the workbook lists and that is not read", () => {
  it("is named in the results, whose ranks are provisional", async () => {
    const input = await opened(pointsRubric, without("二村"));
    const { evaluation } = scoreInput(input);
    expect(evaluation).toMatchObject({ provisional: true, missing: ["二村"] });
    expect(resultsDocument(evaluation)).toMatchObject({ provisional: true, missing: ["二村"] });
    expect(rankOf(input, "一村")).toBe(1);
    expect(rankOf(await opened(pointsRubric, matrix), "一村")).toBe(2);
  });

  it("is named in the summary", async () => {
    const book = without("二村");
    const input = await opened(pointsRubric, book);
    const { evaluation } = scoreInput(input);
    const written = applyPatches(book, resultCells(input, evaluation, { time: "", program: "1" }).patches);
    const texts = sheet(written, "汇总").rows.flat();
    const clauses = "名次：按总分排列，依据第一条；等次：依据第一条；一票否决：依据第一条。";
    expect(texts).toContain(
      `【名次、等次暂定】没有读到、没有计分的1个单位：二村。由程序写入，请勿修改；数据改动后须重新计分。${clauses}`,
    );
    expect(texts).toContain("已填全，名次暂定");
  });

  it("is an error, whether a row or a sheet is gone", async () => {
    for (const book of [without("二村"), withoutSheet(appendix, "二村")]) {
      const { issues } = await opened(pointsRubric, book);
      expect(issues.map(({ severity, place }) => [severity, place.unit])).toEqual([["error", "二村"]]);
    }
  });

  it("is nothing to a part that was cut out for one unit, whose rank is provisional all the same", async () => {
    for (const part of [without("二村", "三村"), withoutSheet(withoutSheet(appendix, "二村"), "三村")]) {
      const input = await opened(pointsRubric, part);
      expect(input.issues).toEqual([]);
      expect(scoreInput(input).evaluation).toMatchObject({ provisional: true, missing: ["二村", "三村"] });
    }
  });

  it("is none where another workbook has it", async () => {
    const [first, second] = [
      await opened(pointsRubric, withoutSheet(appendix, "二村")),
      await opened(pointsRubric, withoutSheet(appendix, "一村")),
    ];
    const merged = mergeInputs([
      { file: "a.xlsx", input: first },
      { file: "b.xlsx", input: second },
    ]);
    if (!merged.ok) throw new Error("one rubric");
    const { evaluation, issues } = scoreInput(merged.value);
    expect(evaluation).toMatchObject({ provisional: false, missing: [] });
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("is none in a whole workbook", async () => {
    const { evaluation } = scoreInput(await opened(pointsRubric, matrix));
    expect(evaluation).toMatchObject({ provisional: false, missing: [] });
    expect(at(evaluation.units, 0).standing.rank).toBe(2);
  });
});
