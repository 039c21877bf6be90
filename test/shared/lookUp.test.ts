/* Names that every object inherits, where a cell, a file or a rubric has them: they are words like any other. */
import { explainUnit } from "../../src/app/explainUnit";
import { unitOf, entryValue } from "../../src/app/unitValues";
import { draftTable } from "../../src/drafting/table/draftTable";
import { readTables } from "../../src/drafting/read/readTables";
import { formOf } from "../../src/layout/form";
import { resultLines } from "../../src/layout/resultTexts/resultLines";
import { summaryColumns } from "../../src/layout/resultTexts/summaryColumns";
import { openXlsx } from "../../src/preview/files/open";
import { rubricSchema } from "../../src/rubric/schema";
import { evaluate } from "../../src/scoring/evaluate";
import { resultsOf } from "../../src/scoring/report";
import { at } from "../../src/shared/list";
import { lookUp, setEntry } from "../../src/shared/lookUp";
import { p, r, readFile, rowsOf, tbl, tc, tr, wordPackage } from "../drafting/make/reading";
import { handMade } from "../support/packages";
import { wholeUnit } from "../support/scoredBooks";
import { pointsRubric } from "../support/smallRubrics";

const INHERITED = Object.getOwnPropertyNames(Object.prototype);

describe.each(INHERITED)("%s", (name) => {
  it("is no entry of an empty record, and one where it was put", () => {
    const record: Record<string, number> = {};
    expect(lookUp(record, name)).toBeUndefined();
    setEntry(record, name, 7);
    expect(lookUp(record, name)).toBe(7);
    expect(Object.entries(record)).toEqual([[name, 7]]);
  });

  it("is a cell of a table that was pasted, and of a Word file", async () => {
    const text = Buffer.from(`指标,分值,评分标准\n${name},10,每发现1处扣1分，扣完为止。\n`);
    const read = await readTables({ name: "表.csv", bytes: new Uint8Array(text) });
    const table = read.ok ? at(read.value, 0) : null;
    expect(table?.rows[1]?.[0]).toBe(name);
    if (table === null) throw new Error("no table");
    const draft = draftTable(table, { id: "own", title: name, columns: new Map() });
    expect(draft).toMatchObject({ ok: true, value: { rubric: { items: [{ name: name.slice(0, 12) }] } } });
    const body = `${p(`<w:r><w:${name}/><w:t>考核表</w:t></w:r>`)}<w:${name}/>${tbl(tr(tc(name), tc("乙")))}${p(r("注"))}`;
    expect(rowsOf(await readFile("表.docx", wordPackage(body)))).toEqual([[name, "乙"]]);
  });

  it("is a section like any other in scores, explanations, the summary and the lines of a unit", () => {
    const rubric = rubricSchema.parse(
      JSON.parse(JSON.stringify(pointsRubric).replaceAll('"甲"', JSON.stringify(name))),
    );
    const evaluation = evaluate(rubric, { rubric: rubric.id, units: [wholeUnit("一村", 8)] });
    const unit = at(evaluation.units, 0);
    expect(at(explainUnit(evaluation, unit).sections, 0)).toMatchObject({ name, points: 26, max: 30 });
    const result = at(resultsOf(evaluation).units, 0);
    expect(Object.entries(result.sections)).toContainEqual([name, 26]);
    const form = formOf(rubric);
    const inSummary = summaryColumns(form, false, false).find(({ label }) => label.startsWith(name));
    expect(inSummary?.value(result)).toBe(26);
    expect(
      resultLines(form, false)
        .find(({ key }) => key === `section:${name}`)
        ?.value(result),
    ).toBe(26);
  });

  it("is an element of a workbook that the preview does not know", async () => {
    const body = `<worksheet xmlns="urn:m"><sheetData/><${name}/><extLst><ext><${name}/></ext></extLst></worksheet>`;
    const opened = await openXlsx(handMade({ parts: { "xl/worksheets/sheet1.xml": body } }), { file: "甲.xlsx" });
    expect(opened).toMatchObject({ ok: true, issues: [{ code: "preview-lost" }] });
  });

  it("is an item and a field of a unit", () => {
    const place = { part: "entries", item: name, field: name } as const;
    const unit = unitOf("一村", [{ ...place, value: 3 }]);
    expect(entryValue(unit, place)).toBe(3);
    expect(entryValue({ name: "一村", entries: {} }, place)).toBeUndefined();
    expect(entryValue({ name: "一村", entries: { "1": {} } }, { ...place, item: "1" })).toBeUndefined();
  });
});
