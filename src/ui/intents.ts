import type { Severity } from "../shared/wording/table";

/** How a message bar looks that tells of an issue, by how grave that is. */
export const INTENTS = { error: "error", warning: "warning", notice: "info" } as const satisfies Record<
  Severity,
  string
>;
