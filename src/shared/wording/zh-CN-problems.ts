import type { Severity } from "./severity";

/** What a user is told when suggested fixes are applied or taken back. */
export const problemsWording = {
  "fix-overtaken": ["warning", "单元格现为“{now}”，已不是“{expected}”，没有改动，请核对"],
} as const satisfies Record<string, readonly [Severity, string]>;
