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
