import { draftTable } from "../../src/drafting/table/draftTable";
import type { Draft } from "../../src/drafting/draft";
import type { PrintedTable } from "../../src/drafting/printedTable";
import { issueText } from "../../src/shared/issue";

/** What is drafted of a table's rows; throws where nothing can be. */
export function drafted(rows: readonly (readonly string[])[], more: Partial<PrintedTable> = {}): Draft {
  const draft = draftTable({ name: "表格1", before: ["考核评分表"], rows, after: [], ...more }, { id: "drafted" });
  if (!draft.ok) throw new Error(draft.issues.map(issueText).join("\n"));
  return draft.value;
}
