import type { z } from "zod";
import type { Issue, Place } from "./issue";
import { faultyPaths, parseWith } from "./schema";

type Path = readonly PropertyKey[];

/** What could be saved of data with faults: null where not even the rest fits the schema. */
export interface Salvaged<T> {
  readonly value: T | null;
  readonly issues: readonly Issue[];
  /** What was cut out. */
  readonly removed: readonly Path[];
}

/**
 * Parses unknown data like `parseWith`, but cuts the faulty parts out and keeps the rest. `partOf` tells how much goes
 * with a fault at a path, so that no half of a thing is taken for the whole.
 */
export function salvage<T>(
  schema: z.ZodType<T>,
  data: unknown,
  place: Place,
  prefix: Path,
  partOf: (path: Path) => Path,
): Salvaged<T> {
  const parsed = parseWith(schema, data, place, prefix);
  if (parsed.ok) return { value: parsed.value, issues: [], removed: [] };
  const faulty = schema.safeParse(data).error?.issues ?? [];
  const removed = faulty.flatMap(faultyPaths).map(partOf);
  const again = schema.safeParse(removed.reduce(without, data));
  return { value: again.success ? again.data : null, issues: parsed.issues, removed };
}

/** The data without the key at the end of the path; what is not an object stays whole. */
function without(data: unknown, path: Path): unknown {
  const [key, ...deeper] = path;
  if (key === undefined || typeof data !== "object" || data === null || Array.isArray(data)) return data;
  const entries: [string, unknown][] = Object.entries(data);
  return Object.fromEntries(
    deeper.length === 0
      ? entries.filter(([name]) => name !== key)
      : entries.map(([name, value]) => [name, name === key ? without(value, deeper) : value]),
  );
}
