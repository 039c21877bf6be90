import type { Draft } from "../../drafting/draft";
import type { PrintedTable } from "../../drafting/printedTable";
import type { Corrections } from "../../drafting/table/found";
import type { SeenColumn } from "../../drafting/table/seenTable";
import type { Rubric } from "../../rubric/schema";
import type { Copied } from "../apart/jobs";
import type { PickedFile } from "../files/pickedFile";

/** What somebody does to draft a table, in the order in which it is done. */
export const DRAFT_STEPS = ["take", "columns", "items", "use"] as const;

export type DraftStep = (typeof DRAFT_STEPS)[number];

/** Where a table comes from; `sample`: from the program itself, to try it out. */
export type Origin = { readonly file: PickedFile } | { readonly copied: Copied } | "sample";

/** What is decided on before the rules of a table are read. */
export interface Decided {
  readonly title: string;
  readonly id: string;
  /** The table as it is drafted. */
  readonly table: PrintedTable;
  /** As they were told apart. */
  readonly columns: readonly SeenColumn[];
  /** What was said of them otherwise. */
  readonly corrections: Corrections;
}

/** The draft, and the rubric with what was confirmed and changed since. */
export interface Drafted {
  readonly draft: Draft;
  readonly rubric: Rubric;
  /** What the draft was made by: other columns or another title need another draft. */
  readonly by: Decided;
}

/** How far the drafting is, and everything that was decided on the way. */
export interface Progress {
  readonly step: DraftStep;
  /** The tables that were found; empty before any was taken. */
  readonly tables: readonly PrintedTable[];
  /** The one of them that is drafted. */
  readonly table: PrintedTable | null;
  /** Null until the columns of the table were looked at. */
  readonly decided: Decided | null;
  /** Null until the rules were read. */
  readonly drafted: Drafted | null;
}

/** What each step is given: how far the drafting is, and the way to go on. */
export interface StepProps {
  readonly progress: Progress;
  readonly onChange: (part: Partial<Progress>) => void;
}

export const BEGINNING: Progress = { step: "take", tables: [], table: null, decided: null, drafted: null };

/** Takes tables, one of which is chosen; with another table nothing that was decided holds. */
export function taken(tables: readonly PrintedTable[], chosen: number): Progress {
  return { ...BEGINNING, tables, table: tables[chosen] ?? null };
}

/** How many items are still to be confirmed. */
export function itemsLeft({ items }: Rubric): number {
  return items.filter(({ toConfirm }) => toConfirm !== undefined).length;
}
