import type { IssueWords } from "../../shared/issue";
import type { Ended } from "./session";

/** All that is known of a failure, as text for whoever is asked for help. */
export function faultReport(
  { task, issues, crash }: Ended,
  { time, program }: { time: string; program: string },
  { line }: IssueWords,
): string {
  const lines = issues.map((found) => `[${found.severity}] ${found.code} ${line(found)}`);
  const header = `Rubric Sheets ${program} · ${time} · ${task}`;
  return [header, ...lines, ...(crash === null ? [] : [crash])].join("\n");
}
