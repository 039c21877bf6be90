import { compare, type Fraction } from "../shared/fraction";

/** The places of a value: competition rank (1, 2, 2, 4) and dense rank (1, 2, 2, 3). */
export interface PlacesOfValue {
  readonly shared: number;
  readonly dense: number;
  /** How many have this value. */
  readonly tied: number;
}

/** Ranks values, higher first. Takes n log n. */
export function placesOf(values: readonly number[]): {
  readonly count: number;
  /** The places of one of the values; null for any other number. */
  of(value: number): PlacesOfValue | null;
} {
  const sorted = Float64Array.from(values).sort().reverse();
  const places = new Map<number, { shared: number; dense: number; tied: number }>();
  sorted.forEach((value, index) => {
    const place = places.get(value);
    if (place === undefined) places.set(value, { shared: index + 1, dense: places.size + 1, tied: 1 });
    else place.tied += 1;
  });
  return { count: sorted.length, of: (value) => places.get(value) ?? null };
}

/** The places among exact values. */
export interface ExactPlaces {
  readonly count: number;
  /** The places of one of the values; null for any other. */
  of(x: Fraction): PlacesOfValue | null;
}

/** Ranks exact values, the better of two first by `order`; higher first where none is given. Takes n log n. */
export function exactPlacesOf(
  values: readonly Fraction[],
  order: (a: Fraction, b: Fraction) => number = (a, b) => compare(b, a),
): ExactPlaces {
  const groups: { value: Fraction; shared: number; dense: number; tied: number }[] = [];
  [...values].sort(order).forEach((value, index) => {
    const last = groups.at(-1);
    if (last !== undefined && compare(last.value, value) === 0) last.tied += 1;
    else groups.push({ value, shared: index + 1, dense: groups.length + 1, tied: 1 });
  });
  return { count: values.length, of: (x) => found(groups, x, order) };
}

/** Finds a value among the groups by halving. */
function found(
  groups: readonly (PlacesOfValue & { readonly value: Fraction })[],
  x: Fraction,
  order: (a: Fraction, b: Fraction) => number,
): PlacesOfValue | null {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const group = groups[middle];
    if (group !== undefined && order(group.value, x) < 0) low = middle + 1;
    else high = middle;
  }
  const group = groups[low];
  return group !== undefined && compare(group.value, x) === 0 ? group : null;
}
