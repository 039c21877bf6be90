import { lookUp, setEntry } from "../../shared/lookUp";
import { entryOf } from "../../shared/memo";

/*
 * Many units have the same values: 第16项 central 0. In memory they stand once.
 */

/** Puts one object in the place of all that have the same single field with the same number, truth or text. */
export class SharedValues {
  /** By item, field and value. */
  private readonly known = new Map<string, Map<string, Map<unknown, object>>>();

  /** Changes the sides of a unit that was just parsed. */
  shareIn(unit: unknown): void {
    if (!isObject(unit)) return;
    for (const side of [unit.entries, unit.self]) {
      if (!isObject(side)) continue;
      for (const item in side) setEntry(side, item, this.shared(item, lookUp(side, item)));
    }
  }

  private shared(item: string, values: unknown): unknown {
    if (!isObject(values)) return values;
    let only: string | null = null;
    for (const field in values) {
      if (only !== null) return values;
      only = field;
    }
    if (only === null) return values;
    const value = lookUp(values, only);
    if (typeof value === "object") return values;
    const known = entryOf(
      entryOf(this.known, item, () => new Map<string, Map<unknown, object>>()),
      only,
      () => new Map<unknown, object>(),
    );
    return entryOf(known, value, () => values);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
