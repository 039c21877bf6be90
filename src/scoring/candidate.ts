import type { FieldValues } from "../rules/field";
import type { ItemEntries } from "./entries";
import type { TableItem } from "./table";

/** One unit of a cohort with the values of one side. */
export interface Candidate {
  readonly name: string;
  readonly attributes: FieldValues;
  /** The items as they are for this unit. */
  readonly table: readonly TableItem[];
  readonly values: ItemEntries;
  /** Items with faults found before scoring, such as a ledger that differs; they are unusable. */
  readonly blocked: ReadonlySet<string>;
}
