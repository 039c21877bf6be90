import type { Input } from "../../app/input";
import { scorePortions, type Scored } from "../../app/score";
import type { Told } from "../../scoring/table";
import { inSight } from "../system/progress";
import type { Io } from "../system/io";

/** Scores what was handed in and tells whoever waits how far that is; `told` as in `evaluate`. */
export function scoreInSight(input: Input, io: Io, told?: Told): Promise<Scored> {
  return inSight(scorePortions(input, told), "正在计分 Scoring", io.progress);
}

/** What is wrong with the values of an input, apart from what reading it found; blanks may stay. */
export async function faultsOfValues(input: Input, io: Io): Promise<Scored["issues"]> {
  const { issues } = await scoreInSight({ ...input, issues: [] }, io, "in-force");
  return issues.filter(({ severity }) => severity === "error");
}
