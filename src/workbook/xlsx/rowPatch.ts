import type { RestoredValue } from "../../layout/plan";
import { at } from "../../shared/list";
import type { Insertion, SheetEdits } from "./sheetEdits";
import type { RowValues } from "./values";
import { isTrue, type Attributes, type Tag } from "../../package/xml";
import { withAttribute, withoutAttributes } from "./cellEdits";

/** Says which columns have cells, so that a program knows before it reads them; wrong where cells are added. */
const SPANS = new Set(["spans"]);
const HIDDEN = new Set(["hidden"]);

/** The opening tag of a row with its height in points; null: the one that it has. A row that is given one is shown. */
export function withHeight(tag: string, height: number | null): string {
  if (height === null) return tag;
  return withAttribute(withAttribute(withoutAttributes(tag, HIDDEN), "customHeight", "1"), "ht", String(height));
}

function hasHeight({ ht, customHeight, hidden }: Attributes, height: number | null): boolean {
  return height === null || (Number(ht) === height && isTrue(customHeight) && !isTrue(hidden));
}

/** A row as it is opened. */
interface OpenRow {
  readonly row: number;
  readonly tag: Tag;
  readonly attributes: Attributes;
  /** The format of the cells that are not there yet; null where it has none. */
  readonly style: number | null;
}

/** The values for one row that is there; it hears of the row's cells in their order. */
export class RowPatch {
  private readonly slots: Slots;

  constructor(
    private readonly open: OpenRow,
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

  /** Adds the cells that were missing; a cell without a value is as good as none. Gives the row its height. */
  close({ start }: Tag): void {
    const { row, tag, attributes, style } = this.open;
    const { height } = this.values;
    const cells = this.slots.missing(start).flatMap(({ number: column, place }): Insertion[] => {
      const value = this.values.get(column) ?? null;
      if (value === null) return [];
      const xml = this.edits.newCell({ row, column }, value, tag.name, style);
      return [{ place, xml }];
    });
    this.edits.insert(tag, cells, (source) => {
      const extended = cells.length === 0 ? source : withoutAttributes(source, SPANS);
      return hasHeight(attributes, height) ? extended : withHeight(extended, height);
    });
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
