import { exportTablesTexts, type ExportTablesTexts } from "../wording/exportTables";
import { useTexts } from "../wording/useTexts";

/** What is said of the finished tables in the reader's language. */
export function useTablesTexts(): ExportTablesTexts {
  return exportTablesTexts[useTexts().language];
}
