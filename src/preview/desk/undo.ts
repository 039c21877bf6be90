import type { Area } from "../../layout/plan";
import { boundingArea } from "../../workbook/areas";
import type { KeptBook } from "../host/book/book";
import { recalculate, type NotComputed } from "../host/book/recalculate";
import type { StrictHost } from "../host/host";
import type { ChangeType } from "../host/message";
import { isSameSheet, type KeptSheet } from "../host/sheet/kept";
import type { HostSheet } from "../host/sheet/sheet";

/*
 * Undoing and redoing on the page. There is one history of the workbook, whoever has changed it: what somebody does at the
 * keyboard is one step, and so is what the add-in writes at one go. The pane's own way of taking back writes into the
 * workbook like everything else the add-in does, so it is a step here that can be undone; and where a step of the
 * add-in's was undone here, the pane finds that its cells hold already what they held before and has nothing to do.
 */

/** Steps that are kept: cells are shared between them, so that each holds little more than what it changed. */
const MOST = 100;

/** Milliseconds between two requests of the add-in that belong to one thing it does. */
const PAUSE = 1000;

/** What can be undone and redone in a workbook. */
export class UndoHistory {
  #past: KeptBook[] = [];
  #future: KeptBook[] = [];
  /** When the add-in changed something last and nobody else has since; null where that is not so. */
  #addIn: number | null = null;

  /** `now` gives milliseconds. */
  constructor(
    private readonly host: StrictHost,
    private readonly now: () => number = Date.now,
  ) {
    host.onRequest = (carryOut) => {
      this.#request(carryOut);
    };
  }

  /** Whether there is something to undo, and to redo. */
  get can(): { readonly undo: boolean; readonly redo: boolean } {
    return { undo: this.#past.length > 0, redo: this.#future.length > 0 };
  }

  /** Carries out what somebody does; it is a step where it changes anything. Formulas follow. */
  step<T>(act: () => T): { readonly result: T; readonly notComputed: NotComputed } {
    const before = this.host.book.keep();
    const result = act();
    const notComputed = recalculate(this.host.book, before);
    if (!isSameBook(before, this.host.book.keep())) this.#add(before);
    this.#addIn = null;
    return { result, notComputed };
  }

  undo(): void {
    this.#go(this.#past, this.#future);
  }

  redo(): void {
    this.#go(this.#future, this.#past);
  }

  #request(carryOut: () => void): void {
    const before = this.host.book.keep();
    const joins = this.#addIn !== null && this.now() - this.#addIn < PAUSE;
    carryOut();
    recalculate(this.host.book, before);
    if (isSameBook(before, this.host.book.keep())) return;
    if (!joins) this.#add(before);
    this.#addIn = this.now();
  }

  #add(before: KeptBook): void {
    this.#past = [...this.#past, before].slice(-MOST);
    this.#future = [];
  }

  #go(from: KeptBook[], to: KeptBook[]): void {
    const there = from.pop();
    if (there === undefined) return;
    const { book } = this.host;
    const here = book.keep();
    to.push(here);
    book.restore(there);
    this.#addIn = null;
    this.#tell(here, book.keep());
  }

  /** Tells the add-in of what has changed, as Excel does, and shows the first of it. */
  #tell(before: KeptBook, after: KeptBook): void {
    const { book } = this.host;
    const added = after.sheets.find(({ sheet }) => !before.sheets.some((kept) => kept.sheet === sheet));
    if (added?.sheet.visibility === "Visible") book.activate(added.sheet);
    const others = before.sheets.length !== after.sheets.length;
    // Of whole worksheets Excel tells in no such event: that more than cells has changed makes the pane look again.
    const changes: readonly Change[] = [
      ...after.sheets.flatMap((sheet) => changesOf(before, sheet)),
      ...(others ? [{ sheet: book.activeSheet, area: FIRST_CELL, told: "RowInserted" as const }] : []),
    ];
    const first = changes.find(({ sheet }) => sheet === book.activeSheet) ?? changes[0];
    if (first?.sheet.visibility === "Visible") {
      book.activate(first.sheet);
      first.sheet.selection = first.area;
    }
    for (const { sheet, area, told } of changes) this.host.announce(sheet, area, "Local", told);
    if (changes.length === 0) this.host.update();
  }
}

interface Change {
  readonly sheet: HostSheet;
  readonly area: Area;
  readonly told: ChangeType;
}

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

function isSameBook(one: KeptBook, other: KeptBook): boolean {
  return (
    one.sheets.length === other.sheets.length &&
    one.sheets.every((sheet, index) => {
      const there = other.sheets[index];
      return there !== undefined && isSameSheet(sheet, there);
    })
  );
}

/** Where a worksheet differs from what it was: where lines have moved, it has to be read as a whole. */
function changesOf(before: KeptBook, now: KeptSheet): readonly Change[] {
  const was = before.sheets.find(({ sheet }) => sheet === now.sheet);
  if (was === undefined || was.cells === now.cells) return [];
  const area = boundingArea(differences(was, now));
  if (area === null) return [];
  const moved = was.fields.merges !== now.fields.merges || JSON.stringify(was.sizes) !== JSON.stringify(now.sizes);
  return [{ sheet: now.sheet, area, told: moved ? "RowInserted" : "RangeEdited" }];
}

function* differences(was: KeptSheet, now: KeptSheet): Iterable<Area> {
  for (const row of new Set([...was.cells.keys(), ...now.cells.keys()])) {
    const [one, other] = [was.cells.get(row), now.cells.get(row)];
    if (one === other) continue;
    for (const column of new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])) {
      if (one?.get(column) !== other?.get(column)) yield { row, column, rows: 1, columns: 1 };
    }
  }
}
