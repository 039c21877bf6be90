import { cellAddress } from "../../layout/address";
import { issue, type Issue } from "../../shared/issue";
import type { HostBook } from "../host/book/book";
import type { FormulaCell } from "../host/book/formulaCells";
import type { NotComputed } from "../host/book/recalculate";

type Marked = Pick<FormulaCell, "sheet" | "row" | "column">;

/** What somebody is told of formulas that could not be brought up to date. */
export function computingRemarks({ circular, unknown }: NotComputed): readonly Issue[] {
  return [...remark("preview-circular", circular), ...remark("preview-not-computed", unknown)];
}

/** What somebody is told who saves formulas that were not brought up to date. */
export function savedRemarks({ sheets }: HostBook): readonly Issue[] {
  const marked = sheets.flatMap((sheet) =>
    [...sheet.cells.kept()].flatMap(({ row, column, cell }) => (cell.stale === true ? [{ sheet, row, column }] : [])),
  );
  return remark("preview-not-computed", marked);
}

function remark(code: "preview-circular" | "preview-not-computed", cells: readonly Marked[]): readonly Issue[] {
  const [first] = cells;
  if (first === undefined) return [];
  const { sheet, row, column } = first;
  return [issue(code, { sheet: sheet.name, cell: cellAddress(row, column) }, { count: cells.length })];
}
