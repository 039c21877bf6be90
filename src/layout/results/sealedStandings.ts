import { NO_RESULT, YES } from "../cells/words";
import { resultKey, unitOfRowKey } from "../keys";
import type { WrittenSheet } from "./written";

/** Where a unit stands: what a reviewer compares first. */
export interface UnitStanding {
  readonly total: number | null;
  readonly rank: number | null;
  readonly grade: string | null;
  readonly vetoed: boolean;
}

/** Where the units stood when they were scored, by their keys. */
export type SealedStandings = ReadonlyMap<string, UnitStanding>;

/** Takes from the written summary where the units stood. */
export function sealedStandings(written: readonly WrittenSheet[]): SealedStandings {
  const summary = written.find(({ role }) => role === "summary");
  const columns = new Map(summary?.columns.map((key, index) => [key, index]));
  const index = (result: string) => columns.get(resultKey(result)) ?? -1;
  const [total, rank, grade, veto] = [index("total"), index("rank"), index("grade"), index("veto")];
  const standings = new Map<string, UnitStanding>();
  for (const [key, values] of summary?.rows ?? []) {
    const unit = unitOfRowKey(key);
    if (unit === null) continue;
    standings.set(unit, {
      total: numberOf(values[total]),
      rank: numberOf(values[rank]),
      grade: textOf(values[grade]),
      vetoed: values[veto] === YES,
    });
  }
  return standings;
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== NO_RESULT ? value : null;
}
