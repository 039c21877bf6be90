import { at } from "../../shared/list";
import type { Share } from "../../shared/portions";
import { HostBook } from "../host/book/book";
import type { HostCell } from "../host/sheet/cells";
import type { HostSheet } from "../host/sheet/sheet";
import { PLAIN_STYLE, type HostStyle } from "../host/sheet/style";

/*
 * A workbook as data, in portions so small that none of them holds up who takes it: this is how it comes from a worker,
 * and goes to one.
 */

/** One of them; they come in this order. */
export type Portion = BookPortion | SheetPortion | CellsPortion;

interface BookPortion extends Pick<HostBook, "date1904" | "structureProtected"> {
  readonly is: "book";
  readonly names: readonly string[];
  /** The place of the worksheet that is shown. */
  readonly active: number;
  /** How many cells will come in all, or a few more. */
  readonly cells: number;
}

/** All of a worksheet but its cells. */
interface SheetPortion {
  readonly is: "sheet";
  readonly sheet: number;
  readonly frame: Omit<HostSheet, "cells" | "mergeHiding">;
}

interface CellsPortion {
  readonly is: "cells";
  readonly sheet: number;
  /** Looks that no portion before it had; they are numbered through. */
  readonly styles: readonly HostStyle[];
  readonly cells: readonly PlacedCell[];
}

interface PlacedCell extends Omit<HostCell, "style"> {
  readonly row: number;
  readonly column: number;
  /** The number of its look; absent where it has none of its own. */
  readonly style?: number;
}

const CELLS = 5000;

/** A workbook in portions. It must not be changed before the last was taken. */
export function* portionsOf(book: HostBook): Generator<Portion> {
  const { date1904, structureProtected, sheets } = book;
  const active = sheets.indexOf(book.activeSheet);
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.count, 0);
  yield { is: "book", names: sheets.map(({ name }) => name), active, cells, date1904, structureProtected };
  const known = new Map<HostStyle, number>();
  for (const [sheet, { cells: grid, ...frame }] of sheets.entries()) {
    yield { is: "sheet", sheet, frame };
    yield* cellPortions(sheet, grid, known);
  }
}

function* cellPortions(
  sheet: number,
  grid: HostSheet["cells"],
  known: Map<HostStyle, number>,
): Generator<CellsPortion> {
  let styles: HostStyle[] = [];
  let cells: PlacedCell[] = [];
  for (const { row, column, cell } of grid.kept()) {
    const { style: look, ...content } = cell;
    if (look !== PLAIN_STYLE && !known.has(look)) {
      known.set(look, known.size);
      styles.push(look);
    }
    const style = known.get(look);
    cells.push({ row, column, ...content, ...(style === undefined ? {} : { style }) });
    if (cells.length < CELLS) continue;
    yield { is: "cells", sheet, styles, cells };
    styles = [];
    cells = [];
  }
  yield { is: "cells", sheet, styles, cells };
}

/** Counts the cells of portions as they pass. */
export class PortionCounter {
  #done = 0;
  #of = 0;

  /** How far a workbook is when this portion has passed, too. */
  after(portion: Portion): Share {
    if (portion.is === "book") this.#of = portion.cells;
    if (portion.is === "cells") this.#done += portion.cells.length;
    return { done: this.#done, of: this.#of };
  }
}

/** Puts a workbook together again. */
export class PortionTaker {
  readonly book = new HostBook();
  readonly #styles: HostStyle[] = [];

  take(portion: Portion): void {
    if (portion.is === "book") this.#begin(portion);
    else if (portion.is === "sheet") this.#frame(at(this.book.sheets, portion.sheet), portion.frame);
    else this.#fill(at(this.book.sheets, portion.sheet), portion);
  }

  #begin({ names, active, date1904, structureProtected }: BookPortion): void {
    const [first = "", ...others] = names;
    this.book.rename(this.book.activeSheet, first);
    for (const name of others) this.book.add(name);
    this.book.date1904 = date1904;
    this.book.structureProtected = structureProtected;
    this.book.activeSheet = at(this.book.sheets, active);
  }

  #frame(sheet: HostSheet, frame: SheetPortion["frame"]): void {
    // Its id is that of this workbook, which goes on counting from there.
    Object.assign(sheet, frame, { id: sheet.id });
  }

  #fill({ cells: grid }: HostSheet, { styles, cells }: CellsPortion): void {
    for (const style of styles) this.#styles.push(style);
    for (const { row, column, style, ...content } of cells) {
      grid.put(row, column, { ...content, style: style === undefined ? PLAIN_STYLE : at(this.#styles, style) });
    }
  }
}
