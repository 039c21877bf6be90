import type { RestoredValue } from "../../layout/plan";
import { at } from "../../shared/list";
import type { Insertion, SheetEdits } from "./sheetEdits";
import type { RowValues } from "./values";
import { isTrue, type Attributes, type Tag } from "../../package/xml";
import { withAttributes, withoutAttributes } from "./cellEdits";

/** Says which columns have cells, so that a program knows before it reads them; wrong where cells are added. */
const SPANS = new Set(["spans"]);
const HIDDEN = new Set(["hidden"]);

/** The opening tag of a row with its height in points; null: the one that it has. A row that is given one is shown. */
export function withHeight(tag: string, height: number | null): string {
  if (height === null) return tag;
  return withAttributes(withoutAttributes(tag, HIDDEN), { ht: String(height), customHeight: "1" });
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

  /** The value for a cell that begins here; undefined for one that is to stay. A cell that comes twice throws `damaged`. */
  openCell(column: number, { start }: Tag, damaged: () => Error): RestoredValue | undefined {
    const index = this.slots.meet(column, start, damaged);
    return index === -1 ? undefined : this.values.at(index);
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
  /** For each wanted number, whether it was met. */
  private readonly met: boolean[] = [];
  /** For each wanted number that was passed, the place of the first that is not smaller. */
  private readonly places: number[] = [];
  /** Those before it have been met. */
  private settled = 0;

  /** The wanted numbers come in rising order. */
  constructor(private readonly wanted: readonly number[]) {}

  /**
   * Takes note of the next number of the sequence and of its place. Gives its index among those that are wanted, -1
   * where it is not; one that is and was met before throws `again`.
   */
  meet(number: number, place: number, again: () => Error): number {
    const { wanted, met, places } = this;
    while (places.length < wanted.length && at(wanted, places.length) <= number) {
      places.push(place);
      met.push(false);
    }
    const index = this.indexOf(number);
    if (index === -1) return -1;
    if (met[index] === true) throw again();
    met[index] = true;
    return index;
  }

  /** Whether some were passed that have not been met, and may yet come out of their order. */
  hasPassed(): boolean {
    while (this.met[this.settled] === true) this.settled += 1;
    return this.settled < this.places.length;
  }

  /** The numbers that were not met, in their order, with the places before which they belong. */
  missing(end: number): { readonly number: number; readonly place: number }[] {
    return this.wanted.flatMap((number, index) =>
      this.met[index] === true ? [] : [{ number, place: this.places[index] ?? end }],
    );
  }

  /** The index of a wanted number among those that were passed: mostly the last; -1 where it is not wanted. */
  private indexOf(number: number): number {
    const last = this.places.length - 1;
    const largest = this.wanted[last];
    if (largest === undefined || largest < number) return -1;
    return largest === number ? last : this.wanted.indexOf(number);
  }
}
