import type { FieldValue, FieldValues } from "../rules/field";
import { lookUp } from "../shared/lookUp";
import { entryOf } from "../shared/memo";
import { isTextualRemark } from "./bindItem";
import type { Side } from "./entries";
import type { CheckedUnit } from "./units";

/*
 * A cohort's entries by item. Most units share a few entries of an item: each different one has a number, and whatever
 * follows from an entry is worked out once for its number, under every reading.
 */

/** The columns of a cohort, each made when it is first asked for. */
export class EntryColumns {
  private readonly known: Readonly<Record<Side, Map<string, EntryColumn>>> = { entries: new Map(), self: new Map() };

  constructor(private readonly units: readonly Pick<CheckedUnit, "unit">[]) {}

  column(side: Side, item: string): EntryColumn {
    return entryOf(this.known[side], item, () => new EntryColumn(side, item, this.units));
  }
}

/** The entries of one item on one side. */
export class EntryColumn {
  private readonly different = new DifferentEntries();
  /** By place of the unit, from 1; 0: nobody has asked yet. */
  private readonly numbers: Uint32Array;

  constructor(
    private readonly side: Side,
    private readonly item: string,
    private readonly units: readonly Pick<CheckedUnit, "unit">[],
  ) {
    this.numbers = new Uint32Array(units.length);
  }

  /** The number of a unit's entry, counted from 0; entries with the same values have the same number. */
  numberOf({ unit, place }: Pick<CheckedUnit, "unit" | "place">): number {
    // Another reading may have entered something else from the unit's ledger.
    if (this.units[place]?.unit !== unit) return this.different.numberOf(lookUp(unit[this.side], this.item));
    const known = this.numbers[place] ?? 0;
    if (known > 0) return known - 1;
    const number = this.different.numberOf(lookUp(unit[this.side], this.item));
    this.numbers[place] = number + 1;
    return number;
  }
}

/** Numbers different entries as they come. */
class DifferentEntries {
  private readonly first = new Step();
  private count = 0;

  numberOf(entered: FieldValues = NOTHING): number {
    let step = this.first;
    for (const id in entered) {
      const value = lookUp(entered, id);
      // Nothing follows from what a remark says, and no two of them are the same.
      if (!isTextualRemark(id, value)) step = step.along(id, value);
    }
    step.number ??= this.count++;
    return step.number;
  }
}

const NOTHING: FieldValues = {};

type Single = Exclude<FieldValue, readonly unknown[]>;

/** What is entered up to some value: the way to it, value by value. */
class Step {
  number: number | undefined;
  private single: Ways<Single> | undefined;
  private lists: Ways<number> | undefined;

  along(id: string, value: FieldValue): Step {
    if (value === null || typeof value !== "object") return this.to(id, value);
    let step: Step = (this.lists ??= new Ways()).next(id, value.length);
    for (const one of value) step = step.to(id, one);
    return step;
  }

  private to(id: string, value: Single): Step {
    return (this.single ??= new Ways()).next(id, value);
  }
}

/** The ways that lead on, by field and value. Nearly always the same field comes next: it is looked at first. */
class Ways<Value> {
  private usual: string | undefined;
  private readonly byUsual = new Map<Value, Step>();
  private others: Map<string, Map<Value, Step>> | undefined;

  next(id: string, value: Value): Step {
    this.usual ??= id;
    const own =
      id === this.usual
        ? this.byUsual
        : entryOf((this.others ??= new Map<string, Map<Value, Step>>()), id, () => new Map<Value, Step>());
    const known = own.get(value);
    if (known !== undefined) return known;
    const step = new Step();
    own.set(value, step);
    return step;
  }
}
