import type { ISectionOptions, Paragraph, Table } from "docx";
import type { DocxWriter } from "../docxWriter";
import type { Orientation } from "../page/paper";
import { FONTS } from "../page/type";
import type { SetAppendix } from "../page/typeset";
import { fontTable } from "./fontTable";
import { loadDocx, xmlText, type Docx } from "./library";
import { lineParagraph } from "./lines";
import { sectionOf } from "./section";
import { allScripts, paragraphStyles } from "./styles";
import { tableOf } from "./table";

/** Writes a document as .docx; each table begins on a new page. */
export const writeDocx: DocxWriter = async ({ title, mark, appendices }, progress) => {
  const docx = await loadDocx();
  const runs: { readonly orientation: Orientation; readonly children: (Paragraph | Table)[] }[] = [];
  for (const [index, appendix] of appendices.entries()) {
    const run = runs.at(-1);
    const children = appendixParts(docx, appendix, run?.orientation === appendix.orientation);
    if (run?.orientation === appendix.orientation) run.children.push(...children);
    else runs.push({ orientation: appendix.orientation, children });
    await progress?.(index + 1, appendices.length);
  }
  const sections = runs.map(({ orientation, children }, index): ISectionOptions => {
    return sectionOf(docx, orientation, children, index === 0 ? { mark } : null);
  });
  const file = new docx.Document({
    title: xmlText(title),
    creator: PROGRAM,
    lastModifiedBy: PROGRAM,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: { document: { run: { font: allScripts(FONTS.text), language: { eastAsia: "zh-CN", value: "zh-CN" } } } },
      paragraphStyles: paragraphStyles(appendices.map(({ table }) => table.size)),
    },
    sections,
  });
  const fonts = { path: "word/fontTable.xml", data: fontTable() };
  return new Uint8Array(await docx.Packer.toArrayBuffer(file, undefined, [fonts]));
};

const PROGRAM = "考评表";

/** The lines above a table and the table; `opens`: the first line begins a new page by itself. */
function appendixParts(docx: Docx, appendix: SetAppendix, opens: boolean): (Paragraph | Table)[] {
  return [
    ...appendix.above.map((line, index) => lineParagraph(docx, line, opens && index === 0)),
    tableOf(docx, appendix),
  ];
}
