import type { WorkbookPlan } from "../../layout/plan";
import { sheetNamer } from "../../layout/sheetNames";
import { at } from "../../shared/list";
import type { SetDocument } from "../page/typeset";
import { issuedSheet } from "./sheetPlan";

/** A document as worksheets, one for each table, in a new workbook or beside the sheets named `others`. */
export function issuedBook({ mark, appendices }: SetDocument, others: readonly string[] = []): WorkbookPlan {
  const names = issuedSheetNames(
    appendices.map(({ name }) => name),
    others,
  );
  return { sheets: appendices.map((appendix, index) => issuedSheet(appendix, at(names, index), mark)) };
}

/** What the worksheets of tables are called, by whose or what tables they are. */
export function issuedSheetNames(tables: readonly string[], others: readonly string[] = []): readonly string[] {
  const namer = sheetNamer(others);
  // Under its own name a unit's sheet would be taken for the one that is filled in.
  return tables.map((table) => namer(`附件 ${table}`));
}
