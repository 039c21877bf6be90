import { tell } from "./tell";

/** The most points that there can be. */
export function mostText(max: number): string {
  return tell("at-most", { points: max });
}

/** The least points that there can be. */
export function leastText(floor: number | null): string {
  return floor === null ? tell("no-least", {}) : tell("at-least", { points: floor });
}
