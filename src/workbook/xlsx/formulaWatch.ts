import { cellAddress } from "../../layout/address";
import type { Area } from "../../layout/plan";
import type { Place } from "../../shared/issue";
import { parseRange } from "../address";
import type { WrittenFormula } from "./cells";
import { fileFault } from "../../package/fault";
import { SHEET_LIMITS } from "../port";
import type { TooMany } from "./sheetFrame";
import { targetFinder, type SheetValues, type Target } from "./values";

/** The cells that one formula was filled over. */
interface Filled {
  /** Holds the formula for all of them, and is to be written over. */
  written: { readonly cell: Target; readonly range: string } | null;
  /** Some of them stay. */
  inUse: boolean;
}

/**
 * The formulas of a worksheet that stand for more than one cell. They can be written over as a whole, not in part: the
 * cells that stay would lose their formula.
 */
export class FormulaWatch {
  /** The worksheet has formulas. */
  found = false;
  private readonly filled = new Map<string, Filled>();
  private readonly areas: { readonly range: string; readonly area: Area }[] = [];

  constructor(
    private readonly values: SheetValues,
    private readonly damaged: () => Error,
    private readonly tooMany: TooMany,
  ) {}

  note(cell: Target, { text, shared, range }: WrittenFormula): void {
    this.found = true;
    const own = text === "" ? null : cellAddress(cell.row, cell.column);
    if (shared !== undefined) this.noteFilled(cell, shared, range ?? own);
    else if (range !== undefined) this.noteArea(range);
  }

  /** `range` is null for a cell that only refers to the formula. */
  private noteFilled(cell: Target, shared: string, range: string | null): void {
    const filled = this.filled.get(shared) ?? { written: null, inUse: false };
    this.filled.set(shared, filled);
    this.checkCount();
    if (this.values.get(cell.row)?.has(cell.column) !== true) filled.inUse = true;
    else if (range !== null) filled.written = { cell, range };
  }

  private noteArea(range: string): void {
    const area = parseRange(range);
    if (area === null) throw this.damaged();
    if (area.rows * area.columns > 1) this.areas.push({ range, area });
    this.checkCount();
  }

  private checkCount(): void {
    const { formulas } = SHEET_LIMITS;
    if (this.filled.size + this.areas.length > formulas) throw this.tooMany("xml-formulas", formulas);
  }

  /** Throws a FileFault where only a part of the cells of a formula would be written over. */
  check(place: Place): void {
    const at = ({ row, column }: Target): Place => ({ ...place, cell: cellAddress(row, column) });
    for (const { written, inUse } of this.filled.values()) {
      if (written !== null && inUse) throw fileFault("cell-shares-formula", at(written.cell), { range: written.range });
    }
    const within = targetFinder(this.values);
    for (const { range, area } of this.areas) {
      const targets = [...within(area)];
      const [first] = targets;
      if (first === undefined || targets.length === area.rows * area.columns) continue;
      throw fileFault("cell-in-array-formula", at(first), { range });
    }
  }
}
