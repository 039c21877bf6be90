import { ok } from "node:assert";

/** What one piece of work took over the bridge between the add-in and Excel. */
export interface Traffic {
  /** Round trips: requests, each with its response. */
  readonly trips: number;
  /** Bytes to Excel and from it. */
  readonly up: number;
  readonly down: number;
  /** Bytes of the largest request or response. */
  readonly largest: number;
  /** Milliseconds in all, and without those of the host that stands in for Excel. */
  readonly time: number;
  readonly own: number;
}

/** The pieces of work; scoring reads the workbook anew, scores it and writes the results. */
export interface BridgeTimes {
  readonly draw: Traffic;
  readonly read: Traffic;
  readonly score: Traffic;
}

/** What a round trip has to carry at least, on average, where a larger workbook takes more of them than a small one. */
const WORTH_A_TRIP = 1_000_000;

/** Throws unless the larger workbook takes more round trips only for bytes that do not fit into those of the smaller. */
export function compareTrips(small: BridgeTimes, large: BridgeTimes): void {
  for (const work of ["draw", "read", "score"] as const) {
    const trips = large[work].trips - small[work].trips;
    const bytes = bytesOf(large[work]) - bytesOf(small[work]);
    ok(
      trips <= Math.ceil(bytes / WORTH_A_TRIP),
      `${work}: ${String(trips)} more round trips for ${String(bytes)} bytes`,
    );
  }
}

function bytesOf({ up, down }: Traffic): number {
  return up + down;
}
