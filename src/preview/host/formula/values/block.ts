import type { Area } from "../../../../layout/plan";
import type { HostValue } from "../../sheet/cells";

/** What a formula comes to; undefined where that is not known here. */
export type Outcome = HostValue | undefined;

/** What a part of a formula comes to: a value, or several in rows and columns. */
export type Operand = HostValue | Block;

/** How far something is filled: beyond it all is empty. */
interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Values in rows and columns: cells that a formula refers to, or what was computed of them. */
export class Block implements Extent {
  constructor(
    readonly rows: number,
    readonly columns: number,
    /** Gives values beyond the block, too. */
    readonly at: (row: number, column: number) => HostValue,
    /** From its first value on, how far anything can be: a whole column has a million cells, few of them filled. */
    readonly filled: Extent = { rows, columns },
    /** Where it lies on its worksheet; null where it was computed. */
    readonly area: Area | null = null,
  ) {}

  static of(values: readonly (readonly HostValue[])[]): Block {
    return new Block(values.length, values[0]?.length ?? 0, (row, column) => values[row]?.[column] ?? null);
  }

  get isSingle(): boolean {
    return this.rows === 1 && this.columns === 1;
  }

  /** All values that can be any, row by row. */
  *values(): Iterable<HostValue> {
    for (let row = 0; row < Math.min(this.rows, this.filled.rows); row += 1) {
      for (let column = 0; column < Math.min(this.columns, this.filled.columns); column += 1) {
        yield this.at(row, column);
      }
    }
  }

  /** Some of its rows and columns. */
  part(row: number, column: number, rows: number, columns: number): Block {
    const filled = { rows: Math.max(0, this.filled.rows - row), columns: Math.max(0, this.filled.columns - column) };
    const { area } = this;
    const place = area === null ? null : { row: area.row + row, column: area.column + column, rows, columns };
    return new Block(rows, columns, (r, c) => this.at(row + r, column + c), filled, place);
  }

  /** How many values there are. */
  get size(): number {
    return this.rows * this.columns;
  }

  map(of: (value: HostValue) => HostValue): Block {
    const rows = Array.from({ length: this.rows }, (_, row) =>
      Array.from({ length: this.columns }, (_, column) => of(this.at(row, column))),
    );
    return Block.of(rows);
  }
}

/** Cells that a computation may have at once, so that it ends soon. */
export const MOST_VALUES = 1_000_000;

/**
 * Something of each pair of values of two operands: a single one, a row or a column goes with all of the other. Null
 * where that would be too many, or where they do not fit.
 */
export function paired(one: Operand, other: Operand, of: (a: HostValue, b: HostValue) => HostValue): Operand | null {
  const a = asBlock(one);
  const b = asBlock(other);
  const rows = common(a.rows, b.rows);
  const columns = common(a.columns, b.columns);
  if (rows === null || columns === null || rows * columns > MOST_VALUES) return null;
  const pick = (block: Block, row: number, column: number) =>
    block.at(block.rows === 1 ? 0 : row, block.columns === 1 ? 0 : column);
  if (rows * columns === 1) return of(pick(a, 0, 0), pick(b, 0, 0));
  return Block.of(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => of(pick(a, row, column), pick(b, row, column))),
    ),
  );
}

function common(one: number, other: number): number | null {
  if (one === other || other === 1) return one;
  return one === 1 ? other : null;
}

export function asBlock(operand: Operand): Block {
  return operand instanceof Block ? operand : Block.of([[operand]]);
}

/** The one value of an operand; undefined where it has several. */
export function single(operand: Operand): Outcome {
  if (!(operand instanceof Block)) return operand;
  return operand.isSingle ? operand.at(0, 0) : undefined;
}
