import type { Labels } from "../labels";
import type { Extent } from "../measure/measure";

/** What the telling of a scale needs to know of its quantity and its item. */
export interface Told {
  readonly max: number;
  readonly unit: string;
  readonly extent: Extent;
  readonly labels: Labels;
  /** Whether there may be parts of steps. */
  readonly partSteps: boolean;
}

export function mayBeNegative({ min }: Extent): boolean {
  return min === null || min < 0;
}
