import { contentTypes, mainPart } from "../../package/contents";
import type { Zip } from "../../package/zip";
import { blockTables, type Tables } from "./blockTables";
import { docxBlocks } from "./docx";
import { readFault } from "./fault";
import { sheetTables } from "./sheets";

/** The main part of a Word document, template or not, with or without macros. */
const DOCUMENT =
  /wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.\w+\.macroEnabled(?:Template)?\.main\+xml/i;
/** The same of an Excel workbook. */
const WORKBOOK = /spreadsheetml\.(?:sheet|template)\.main\+xml|ms-excel\.\w+\.macroEnabled\.main\+xml/i;

/** The tables of a Word document or of the worksheets of a workbook; another package is a FileFault. */
export async function tablesOfPackage(zip: Zip): Promise<Tables> {
  const main = mainPart(zip);
  if (main !== null && DOCUMENT.test(main.type)) return blockTables(docxBlocks(zip, main.path, contentTypes(zip)));
  if (main !== null && WORKBOOK.test(main.type)) return sheetTables(zip, main.path);
  throw readFault("tables-other-format", {});
}
