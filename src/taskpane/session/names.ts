/*
 * Names of what the pane does and makes; each has its words in every language.
 */

/** What the session can be busy with. */
export type Task =
  | "read"
  | "score"
  | "select"
  | "drop"
  | "check"
  | "make"
  | "openTable"
  | "draft"
  | "gather"
  | "collect"
  | "fix"
  | "takeBack"
  | "switch"
  | "restore"
  | "export"
  | "draw";

/** What of a workbook can be saved as data. */
export const EXPORT_KINDS = ["entries", "results"] as const;

/** Which of the finished tables are exported. */
export const TABLES = ["unit", "units", "summary"] as const;

/** As what they are: files to be saved, or new worksheets in the open workbook. */
export const FORMATS = ["docx", "xlsx", "sheet"] as const;

export type ExportKind = (typeof EXPORT_KINDS)[number];
export type Tables = (typeof TABLES)[number];
export type Format = (typeof FORMATS)[number];
