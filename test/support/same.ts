import { isDeepStrictEqual } from "node:util";

/** Expects two large values to be equal as toEqual has it, which takes its time and is asked only where they differ. */
export function expectSame(found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
}
