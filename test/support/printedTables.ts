import { readTables } from "../../src/drafting/read/readTables";
import type { PrintedTable } from "../../src/drafting/printedTable";
import { unitsDocument } from "../../src/report/appendix/document";
import { writeDocx } from "../../src/report/docx/write";
import { typesetDocument } from "../../src/report/page/typeset";
import type { Rubric } from "../../src/rubric/schema";
import { issueText } from "../../src/shared/issue";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { optionsOf, sampleSource } from "./issued";
import { planned } from "./sheets";

/** The table of a rubric's document, as it would be read from it. */
export function printedTableOf({ printed }: Rubric): PrintedTable {
  return {
    name: "表格1",
    before: [...(printed.heading === null ? [] : [printed.heading]), printed.title],
    rows: [...printed.header, ...printed.rows.map(({ cells }) => cells)],
    after: printed.notes,
  };
}

/** The appendix of a built-in rubric's first sample unit, with its results, as it is read from a .docx. */
export async function appendixTableOf({ id }: Rubric): Promise<PrintedTable> {
  const source = sampleSource(id, 1);
  const signature = { assessor: "考核办", responsible: null };
  const document = unitsDocument(source, source.evaluation.units, optionsOf("public", { signature }));
  return tableIn("附件.docx", await writeDocx(typesetDocument(document)), () => true);
}

/** The worksheet of a unit, nothing entered, as it is read from an .xlsx; the unit is of the first kind, where there are several. */
export async function worksheetTableOf(rubric: Rubric): Promise<PrintedTable> {
  const [category] = rubric.categories;
  const unit = { name: "红星村", ...(category === undefined ? {} : { category: category.id }) };
  const book = xlsxWorkbook();
  await book.draw(planned(rubric, { layout: "appendix", units: [unit] }));
  return tableIn("考核.xlsx", book.bytes(), ({ name }) => name === unit.name);
}

/** The first table of a file that fits; throws where there is none. */
export async function tableIn(
  name: string,
  bytes: Uint8Array,
  fits: (table: PrintedTable) => boolean,
): Promise<PrintedTable> {
  const read = await readTables({ name, bytes });
  if (!read.ok) throw new Error(read.issues.map(issueText).join("\n"));
  const table = read.value.find(fits);
  if (table === undefined) throw new Error(`${name} has no such table`);
  return table;
}
