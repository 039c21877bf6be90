import { append } from "../../../shared/list";
import type { Area } from "../../../layout/plan";
import { endColumn, endRow } from "../../../workbook/areas";
import { precedentsOf, type Precedents } from "../formula/reference";
import type { HostCell, KeptCells } from "../sheet/cells";
import type { HostSheet } from "../sheet/sheet";
import type { KeptBook } from "./book";

/** A cell with a formula. */
export interface FormulaCell extends Precedents {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The formulas of rows that are not changed any more, by column. */
const inRows = new WeakMap<ReadonlyMap<number, HostCell>, RowFormulas>();

type RowFormulas = readonly (readonly [column: number, formula: string])[];

/** Most rows have none. */
const NONE: RowFormulas = [];

function formulasIn(cells: ReadonlyMap<number, HostCell>): RowFormulas {
  const known = inRows.get(cells);
  if (known !== undefined) return known;
  const own: [number, string][] = [];
  for (const [column, { formula }] of cells) if (formula !== null) own.push([column, formula]);
  const found = own.length === 0 ? NONE : own;
  inRows.set(cells, found);
  return found;
}

/** All formulas of a workbook, and which of them lie where. */
export class FormulaCells {
  readonly #bySheet = new Map<HostSheet, Map<number, Map<number, FormulaCell>>>();
  readonly all: readonly FormulaCell[];

  constructor({ sheets }: KeptBook) {
    const all: FormulaCell[] = [];
    for (const { sheet, cells } of sheets) {
      const rows = new Map<number, Map<number, FormulaCell>>();
      for (const [row, line] of cells) {
        const found = formulasIn(line);
        if (found.length === 0) continue;
        const own = found.map(([column, formula]) => ({ sheet, row, column, formula, ...precedentsOf(formula) }));
        append(all, own);
        rows.set(row, new Map(own.map((cell) => [cell.column, cell])));
      }
      this.#bySheet.set(sheet, rows);
    }
    this.all = all;
  }

  /** The formulas in an area of a worksheet. */
  *within(sheet: HostSheet, area: Area): Iterable<FormulaCell> {
    for (const line of linesIn(this.#bySheet.get(sheet), area.row, endRow(area))) {
      yield* linesIn(line, area.column, endColumn(area));
    }
  }
}

/** What stands on some lines: each line is asked for, or each thing where it stands, whichever are fewer. */
function* linesIn<T>(things: ReadonlyMap<number, T> | undefined, first: number, end: number): Iterable<T> {
  if (things === undefined) return;
  if (end - first <= things.size) {
    for (let line = first; line < end; line += 1) {
      const thing = things.get(line);
      if (thing !== undefined) yield thing;
    }
    return;
  }
  for (const [line, thing] of things) if (line >= first && line < end) yield thing;
}

type Columns = ReadonlySet<number>;

/** Cells whose content is another than it was. */
export class ChangedCells {
  readonly #bySheet: ReadonlyMap<HostSheet, ReadonlyMap<number, Columns>>;

  private constructor(bySheet: ReadonlyMap<HostSheet, ReadonlyMap<number, Columns>>) {
    this.#bySheet = bySheet;
  }

  /** What has changed from one moment to another. */
  static between(before: KeptBook, now: KeptBook): ChangedCells {
    const bySheet = new Map<HostSheet, Map<number, Columns>>();
    for (const { sheet, cells } of now.sheets) {
      const was = before.sheets.find((kept) => kept.sheet === sheet)?.cells ?? NO_CELLS;
      if (was !== cells) bySheet.set(sheet, changedRows(was, cells));
    }
    return new ChangedCells(bySheet);
  }

  /** Formulas that a file brought along without what they come to. */
  static withoutValues({ sheets }: KeptBook): ChangedCells {
    const bySheet = sheets.map(({ sheet, cells }): [HostSheet, Map<number, Columns>] => {
      const rows = [...cells].map(([row, line]): [number, Columns] => {
        const own = formulasIn(line).filter(([column]) => (line.get(column)?.value ?? null) === null);
        return [row, new Set(own.map(([column]) => column))];
      });
      return [sheet, new Map(rows.filter(([, columns]) => columns.size > 0))];
    });
    return new ChangedCells(new Map(bySheet));
  }

  get isEmpty(): boolean {
    return [...this.#bySheet.values()].every(({ size }) => size === 0);
  }

  has({ sheet, row, column }: Pick<FormulaCell, "sheet" | "row" | "column">): boolean {
    return this.#bySheet.get(sheet)?.get(row)?.has(column) === true;
  }

  /** Whether one of them lies in an area of a worksheet. */
  touches(sheet: HostSheet, area: Area): boolean {
    for (const columns of linesIn(this.#bySheet.get(sheet), area.row, endRow(area))) {
      for (const column of columns) if (column >= area.column && column < endColumn(area)) return true;
    }
    return false;
  }
}

const NO_CELLS: KeptCells = new Map();

function changedRows(was: KeptCells, now: KeptCells): Map<number, Columns> {
  const changed = new Map<number, Columns>();
  for (const row of new Set([...was.keys(), ...now.keys()])) {
    const [one, other] = [was.get(row), now.get(row)];
    if (one === other) continue;
    const columns = [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])];
    const own = columns.filter((column) => !isSame(one?.get(column), other?.get(column)));
    if (own.length > 0) changed.set(row, new Set(own));
  }
  return changed;
}

/** Looks count for nothing. */
function isSame(one: HostCell | undefined, other: HostCell | undefined): boolean {
  return (one?.value ?? null) === (other?.value ?? null) && (one?.formula ?? null) === (other?.formula ?? null);
}
