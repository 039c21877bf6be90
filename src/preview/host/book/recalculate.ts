import type { Area } from "../../../layout/plan";
import { containsCell } from "../../../workbook/areas";
import { cellSource } from "./cellSource";
import { cellValue, type CellSource } from "../formula/evaluate";
import { isError } from "../formula/values/values";
import type { HostValue } from "../sheet/cells";
import type { HostSheet } from "../sheet/sheet";
import type { HostBook, KeptBook } from "./book";
import { ChangedCells, FormulaCells, type FormulaCell } from "./formulaCells";

/** What was not brought up to date, and was until now. */
export interface NotComputed {
  /** Formulas that need what they come to themselves. */
  readonly circular: readonly FormulaCell[];
  /** Formulas with something that is not known here, and those that depend on such. */
  readonly unknown: readonly FormulaCell[];
}

/** One formula after another; at last undefined. */
type Needs = Iterator<FormulaCell, undefined>;

/** Of a formula: what it needs is on its way, or it is up to date. */
type Progress = "begun" | "done";

/**
 * Brings the formulas up to date that depend on cells which have changed since a moment, each after those it needs. A
 * formula that is not known here keeps what stands there and is marked, and so are those that depend on it: what a cell
 * without a mark shows is right. A circle of formulas ends with the same mark.
 */
export function recalculate(book: HostBook, before: KeptBook): NotComputed {
  return computed(book, (now) => ChangedCells.between(before, now));
}

/** Computes the formulas that came without a value, as from programs that compute none. */
export function computeMissing(book: HostBook): NotComputed {
  return computed(book, (now) => ChangedCells.withoutValues(now));
}

const NOTHING: NotComputed = { circular: [], unknown: [] };

function computed(book: HostBook, changedIn: (now: KeptBook) => ChangedCells): NotComputed {
  const now = book.keep();
  const formulas = new FormulaCells(now);
  if (formulas.all.length === 0) return NOTHING;
  const changed = changedIn(now);
  return changed.isEmpty ? NOTHING : new Pass(book, formulas, changed).run();
}

class Pass {
  readonly #progress = new Map<FormulaCell, Progress>();
  readonly #circular = new Set<FormulaCell>();
  readonly #unknown: FormulaCell[] = [];
  /** Formulas that have become others, and those that bear the mark. */
  readonly #renewed = new Set<FormulaCell>();
  readonly #marked: Set<FormulaCell>;
  /** Areas all of whose formulas are up to date. */
  readonly #finished = new Set<string>();
  readonly #sourceOf: (sheet: HostSheet) => CellSource;

  constructor(
    private readonly book: HostBook,
    private readonly formulas: FormulaCells,
    private readonly changed: ChangedCells,
  ) {
    this.#sourceOf = cellSource(book);
    const isMarked = ({ sheet, row, column }: FormulaCell) => sheet.cells.at(row, column).stale === true;
    this.#marked = new Set(formulas.all.filter(isMarked));
  }

  run(): NotComputed {
    for (const cell of this.formulas.all) if (!this.#progress.has(cell)) this.#compute(cell);
    return { circular: [...this.#circular], unknown: this.#unknown };
  }

  /** A formula after all those it needs, without a call for each of them: there may be thousands in a row. */
  #compute(first: FormulaCell): void {
    const way: { readonly cell: FormulaCell; readonly needs: Needs }[] = [];
    const enter = (cell: FormulaCell) => {
      this.#progress.set(cell, "begun");
      way.push({ cell, needs: this.#needsOf(cell) });
    };
    enter(first);
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const need = top.needs.next().value;
      if (need === undefined) {
        this.#finish(top.cell);
        way.pop();
      } else if (!this.#progress.has(need)) enter(need);
      else if (this.#progress.get(need) === "begun") {
        const from = way.findIndex(({ cell }) => cell === need);
        for (const { cell } of way.slice(from)) this.#circular.add(cell);
      }
    }
  }

  /** The formulas that a formula needs; those of areas that have been gone through are not named again. */
  *#needsOf(cell: FormulaCell): Needs {
    for (const { sheet, area } of this.#areasOf(cell)) {
      const key = JSON.stringify([sheet.id, area]);
      if (this.#finished.has(key)) continue;
      let isFinished = true;
      for (const need of this.formulas.within(sheet, area)) {
        yield need;
        if (this.#progress.get(need) === "begun") isFinished = false;
      }
      if (isFinished) this.#finished.add(key);
    }
    return undefined;
  }

  #areasOf({ sheet: own, references }: FormulaCell): readonly { readonly sheet: HostSheet; readonly area: Area }[] {
    return references.flatMap(({ sheet: name, area }) => {
      const sheet = name === null ? own : this.book.find(name);
      return sheet === null ? [] : [{ sheet, area }];
    });
  }

  #finish(cell: FormulaCell): void {
    this.#progress.set(cell, "done");
    if (this.#isAffected(cell) && this.#update(cell)) this.#renewed.add(cell);
  }

  #isAffected(cell: FormulaCell): boolean {
    if (cell.isOpen || this.#circular.has(cell) || this.changed.has(cell)) return true;
    if (this.#areasOf(cell).some(({ sheet, area }) => this.changed.touches(sheet, area))) return true;
    return this.#needsOneOf(cell, this.#renewed);
  }

  /** Whether one of some formulas lies in what a formula refers to: they are gone through, or that is, what is fewer. */
  #needsOneOf(cell: FormulaCell, some: ReadonlySet<FormulaCell>): boolean {
    if (some.size === 0) return false;
    return this.#areasOf(cell).some(({ sheet, area }) => {
      const isWithin = (one: FormulaCell) => one.sheet === sheet && containsCell(area, one.row, one.column);
      if (area.rows * area.columns > some.size) return [...some].some(isWithin);
      return [...this.formulas.within(sheet, area)].some((one) => some.has(one));
    });
  }

  /** Whether the cell is another one than before. */
  #update(cell: FormulaCell): boolean {
    const { sheet, row, column, formula } = cell;
    const there = sheet.cells.at(row, column);
    const isBeyond = this.#circular.has(cell) || this.#needsOneOf(cell, this.#marked);
    const around = { date1904: this.book.date1904, at: { row, column } };
    const value = isBeyond ? undefined : cellValue(formula, this.#sourceOf(sheet), around);
    if (value === undefined) return this.#mark(cell);
    this.#marked.delete(cell);
    if (there.stale !== true && isEqual(there.value, value)) return false;
    sheet.cells.put(row, column, { value, stale: false });
    return true;
  }

  /** Whether it has not been marked before. A circle that somebody makes comes to 0, as in Excel. */
  #mark(cell: FormulaCell): boolean {
    const { sheet, row, column } = cell;
    const { stale, value } = sheet.cells.at(row, column);
    const isCircular = this.#circular.has(cell);
    if (stale === true) {
      this.#circular.delete(cell);
      return false;
    }
    this.#marked.add(cell);
    sheet.cells.put(row, column, isCircular && isNew(value) ? { value: 0, stale: true } : { stale: true });
    if (!isCircular) this.#unknown.push(cell);
    return true;
  }
}

/** What a formula shows that has not been computed yet. */
function isNew(value: HostValue): boolean {
  return isError(value) && value.error === "#NAME?";
}

function isEqual(one: HostValue, other: HostValue): boolean {
  return isError(one) && isError(other) ? one.error === other.error : one === other;
}
