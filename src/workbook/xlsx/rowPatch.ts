import type { RestoredValue } from "../../layout/plan";
import { at } from "../../shared/list";
import type { Insertion, SheetEdits } from "./sheetEdits";
import type { RowValues } from "./values";
import type { Tag } from "../../package/xml";

/** Says which columns have cells, so that a program knows before it reads them; wrong where cells are added. */
const SPANS = new Set(["spans"]);

/** The values for one row that is there; it hears of the row's cells in their order. */
export class RowPatch {
  private readonly slots: Slots;

  /** `tag` opens the row; `style` is the format of the cells that are not there yet, null where it has none. */
  constructor(
    private readonly row: number,
    private readonly tag: Tag,
    private readonly style: number | null,
    private readonly values: RowValues,
    private readonly edits: SheetEdits,
  ) {
    this.slots = new Slots(values.columns);
  }

  /** The value for a cell that begins here; undefined for one that is to stay. A cell that comes twice throws. */
  openCell(column: number, { start }: Tag, damaged: () => Error): RestoredValue | undefined {
    const first = this.slots.meet(column, start);
    if (this.values.has(column) && !first) throw damaged();
    return this.values.get(column);
  }

  /** Adds the cells that were missing; a cell without a value is as good as none. */
  close({ start }: Tag): void {
    const cells = this.slots.missing(start).flatMap(({ number: column, place }): Insertion[] => {
      const value = this.values.get(column) ?? null;
      if (value === null) return [];
      const xml = this.edits.newCell({ row: this.row, column }, value, this.tag.name, this.style);
      return [{ place, xml }];
    });
    this.edits.insert(this.tag, cells, SPANS);
  }
}

/**
 * Finds where the wanted numbers belong in a sequence that is gone through once: one that is met stays where it is, one
 * that is missing belongs before the first larger one.
 */
export class Slots {
  private readonly wanted: readonly number[];
  private readonly open: Set<number>;
  private readonly places = new Map<number, number>();
  private next = 0;
  /** Those before it have been met. */
  private settled = 0;

  constructor(wanted: Iterable<number>) {
    this.wanted = [...wanted].sort((a, b) => a - b);
    this.open = new Set(this.wanted);
  }

  /** Takes note of the next number of the sequence and of its place. False for one that was met before. */
  meet(number: number, place: number): boolean {
    for (
      let wanted = this.wanted[this.next];
      wanted !== undefined && wanted <= number;
      wanted = this.wanted[this.next]
    ) {
      this.places.set(wanted, place);
      this.next += 1;
    }
    return this.open.delete(number);
  }

  /** Whether some were passed that have not been met, and may yet come out of their order. */
  hasPassed(): boolean {
    while (this.settled < this.next && !this.open.has(at(this.wanted, this.settled))) this.settled += 1;
    return this.settled < this.next;
  }

  /** The numbers that were not met, in their order, with the places before which they belong. */
  missing(end: number): { readonly number: number; readonly place: number }[] {
    return this.wanted
      .filter((number) => this.open.has(number))
      .map((number) => ({ number, place: this.places.get(number) ?? end }));
  }
}
