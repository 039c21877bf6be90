import type { FieldValue } from "../../src/rules/field";
import type { ReportedIssue, UnitResult } from "../../src/scoring/results";

/*
 * What the functions written by hand for one table have in common: checks of single values, places, and issues. A value
 * with a fault throws; the sample data has none.
 */

/** A result as it is before anybody reads why the unit stands where it does. */
export type Unreasoned = Omit<UnitResult, "reasons">;

/** A cohort scored by hand; the results are made one at a time, so that large cohorts need not be held twice. */
export interface Straight<Result> {
  readonly provisional: boolean;
  readonly results: Iterable<Result>;
}

/** What a unit comes to and how it stands, without a sentence. */
export interface Stands {
  readonly total: number;
  readonly complete: boolean;
  readonly rank: number | null;
  /** The items that veto it. */
  readonly vetoes: readonly string[];
}

/** A number from 0 to `max`, null where blank. */
export function number(value: FieldValue, max: number): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "number" || !(value >= 0 && value <= max)) throw new RangeError(`not in 0…${String(max)}`);
  return value;
}

/** A whole number from `least` upwards, null where blank. */
export function integer(value: FieldValue, least: number): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "number" || !Number.isInteger(value) || value < least) throw new RangeError("not a count");
  return value;
}

export function flag(value: FieldValue): boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "boolean") throw new RangeError("not a flag");
  return value;
}

export function text(value: FieldValue): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string") throw new RangeError("not a text");
  return value;
}

/** The better rank that equal values share (1, 2, 2, 4), and how many share it, by value; higher first. */
export type Places = ReadonlyMap<number, { readonly rank: number; readonly tied: number }>;

export function placesByValue(values: readonly number[]): Places {
  const places = new Map<number, { rank: number; tied: number }>();
  [...values]
    .sort((a, b) => b - a)
    .forEach((value, index) => {
      const place = places.get(value);
      if (place === undefined) places.set(value, { rank: index + 1, tied: 1 });
      else place.tied += 1;
    });
  return places;
}

export function blankIssue(unit: string, item: string, field: string, label: string): ReportedIssue {
  return { severity: "warning", code: "blank", unit, item, field, message: `“${label}”未填` };
}
