import { draftTable } from "../../src/drafting/table/draftTable";
import type { Draft } from "../../src/drafting/draft";
import type { PrintedTable } from "../../src/drafting/printedTable";
import type { Rubric } from "../../src/rubric/schema";
import { issueText } from "../../src/shared/issue";

/** The items of a rubric, each as “id section name max”. */
export function itemLines({ items }: Rubric): readonly string[] {
  return items.map(({ id, section, name, max }) => [id, section ?? "", name, String(max)].join(" "));
}

/** What is drafted of a table's rows; throws where nothing can be. */
export function drafted(rows: readonly (readonly string[])[], more: Partial<PrintedTable> = {}): Draft {
  const draft = draftTable({ name: "表格1", before: ["考核评分表"], rows, after: [], ...more }, { id: "drafted" });
  if (!draft.ok) throw new Error(draft.issues.map(issueText).join("\n"));
  return draft.value;
}
