import type { IssueTable } from "./table";

/** error: the value cannot be used · warning: blank or suspicious · notice: the document leaves the case open. */
export type Severity = IssueTable[string][0];
