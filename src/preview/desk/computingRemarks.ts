import { cellAddress } from "../../layout/address";
import { issue, type Issue } from "../../shared/issue";
import type { FormulaCell } from "../host/book/formulaCells";
import type { NotComputed } from "../host/book/recalculate";

/** What somebody is told of formulas that could not be brought up to date. */
export function computingRemarks({ circular, unknown }: NotComputed): readonly Issue[] {
  return [...remark("preview-circular", circular), ...remark("preview-not-computed", unknown)];
}

function remark(code: "preview-circular" | "preview-not-computed", cells: readonly FormulaCell[]): readonly Issue[] {
  const [first] = cells;
  if (first === undefined) return [];
  const { sheet, row, column } = first;
  return [issue(code, { sheet: sheet.name, cell: cellAddress(row, column) }, { count: cells.length })];
}
