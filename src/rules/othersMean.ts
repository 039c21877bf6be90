import { z } from "zod";
import { issue } from "../shared/issue";
import { phrase } from "./explanation";
import type { Outcome } from "./rule";

/** When the mean of the other units is taken: of those with points so far, or once all of them have points. */
export const averageBaseSchema = z.enum(["filled", "all"]);

/** How many other units have points, and how many have none yet. */
interface OtherUnits {
  readonly count: number;
  readonly open: number;
}

/**
 * The outcome of a unit that is to have the mean of the others where there is none: not yet, or nobody to take it of;
 * null where there is one. `field` says that it is to have it.
 */
export function withoutMean(
  base: z.infer<typeof averageBaseSchema> | undefined,
  { count, open }: OtherUnits,
  field: string,
): Outcome | null {
  if (base === "all" && open > 0) {
    return { status: "blank", missing: [], waitsFor: [phrase("units-open", { count: open })] };
  }
  return count > 0 ? null : { status: "unusable", issues: [issue("nothing-to-average", { field }, {})] };
}
