import { summaryDocument, unitsDocument } from "../../../src/report/appendix/document";
import { writeDocx } from "../../../src/report/docx/write";
import type { ReportDocument } from "../../../src/report/model";
import { typesetDocument } from "../../../src/report/page/typeset";
import { issuedBook } from "../../../src/report/sheet/bookPlan";
import { createXlsx } from "../../../src/workbook/xlsx/writeFile";
import { optionsOf, sampleSource, textsOf } from "../../support/issued";
import { builtInRubric, variedRubrics } from "../../support/rubrics";
import { partsOf } from "../../support/wordFile";
import { htmlPages } from "../../../src/cli/common/exportFormat";

/* What only the inside may know is nowhere in a public file, whatever part of it one looks into. */

const INTERNAL = ["名次", "评分说明", "内部使用", "采用的口径", "满分", "依据附", "得0分；", "口径"];

async function packages(document: ReportDocument): Promise<string> {
  const set = typesetDocument(document);
  const files = [await writeDocx(set), await createXlsx(issuedBook(set))];
  return [...files.flatMap((bytes) => [...partsOf(bytes).values()]), htmlPages(set)].join("\n");
}

function publicDocuments(id: string): ReportDocument[] {
  const source = sampleSource(id, 12);
  const options = optionsOf("public", { self: true, signature: { assessor: null, responsible: null } });
  return [unitsDocument(source, source.evaluation.units, options), summaryDocument(source, options)];
}

/** Words that the printed table itself has. */
function printedWords(id: string): string {
  const { printed, attributes } = builtInRubric(id);
  return [
    ...printed.rows.flatMap(({ cells }) => cells),
    ...printed.notes,
    printed.title,
    ...attributes.map(({ label }) => label),
  ].join("\n");
}

describe.each(variedRubrics().map(({ id }) => id))("the public version of %s", (id) => {
  it("holds no explanation, no rank and no reading in any part of its files", async () => {
    const own = printedWords(id);
    for (const document of publicDocuments(id)) {
      const whole = await packages(document);
      expect(INTERNAL.filter((word) => whole.includes(word) && !own.includes(word))).toEqual([]);
    }
  });
});

describe("the public version of the central units", () => {
  it("holds no rating and no grade", () => {
    const grades = new Set(["好", "较好", "一般", "较差", "暂缺", "不适用"]);
    for (const { appendices } of publicDocuments("central-units-2017")) {
      const texts = appendices.flatMap(textsOf);
      expect(
        texts.filter(
          (text) =>
            grades.has(text) || (text.includes("等次") && !text.startsWith("注：") && !text.startsWith("由定点")),
        ),
      ).toEqual([]);
    }
  });

  it("while the internal one does", () => {
    const source = sampleSource("central-units-2017", 12);
    const document = unitsDocument(source, source.evaluation.units, optionsOf("internal"));
    const texts = document.appendices.flatMap(textsOf);
    expect(["好", "名次", "等次", "评分说明"].filter((word) => !texts.includes(word))).toEqual([]);
  });
});
