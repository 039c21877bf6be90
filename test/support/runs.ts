/** Whether npm says that it runs the script test:deep. */
export const DEEP = process.env.npm_lifecycle_event === "test:deep";

/** How many cases of a property are tried: all of them by `npm run test:deep`, else an eighth. */
export function runs(all: number): { readonly numRuns: number } {
  return { numRuns: DEEP ? all : Math.ceil(all / 8) };
}

/** Something whose size costs time: the whole of it by `npm run test:deep`, else a part that shows the same. */
export function deepOr<T>(part: T, whole: T): T {
  return DEEP ? whole : part;
}

/** A test that cannot be made shorter, and is skipped where there is no time for it. */
export const testInDepth = DEEP ? test : test.skip;
