import type { PrintedTable } from "../../../src/drafting/printedTable";
import type { IssueCode } from "../../../src/shared/issue";
import type { Item } from "../../../src/rubric/schema";
import type { KindName } from "../../../src/rules/kinds/kinds";

/** What an item must be drafted as: section, printed number, full points, what it counts into, kinds that its rule may have. */
type ExpectedItem = readonly [
  section: string | null,
  number: string,
  max: number,
  counts: Item["counts"],
  ...kinds: readonly KindName[],
];

/** A table as an office might bring it, and what has to come of it. */
export interface Sample {
  readonly table: PrintedTable;
  readonly title: string;
  readonly heading: string | null;
  /** Name and full points of each section. */
  readonly sections: readonly (readonly [name: string, max: number])[];
  readonly total: number | null;
  readonly items: readonly ExpectedItem[];
  readonly notes: readonly string[];
  /** Codes of findings that the table has to lead to. */
  readonly findings: readonly IssueCode[];
}
