import type { Draft } from "../../drafting/draft";
import type { PrintedTable } from "../../drafting/printedTable";
import type { draftTable } from "../../drafting/table/draftTable";
import type { SeenTable } from "../../drafting/table/seenTable";
import type { WorkbookSnapshot } from "../../layout/plan";
import { success, type Result } from "../../shared/result";

/*
 * What may take long, whatever a file holds, and is done apart from the page. What goes in and what comes out are data.
 */

/** A file in memory. */
interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was copied, in both forms in which programs give it. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/** The tables of a file, and the place of the one that is most likely meant; null where none is. */
export interface FoundTables {
  readonly tables: readonly PrintedTable[];
  readonly likely: number | null;
}

/** How a draft is called, and what was said of its columns. */
type DraftOptions = Parameters<typeof draftTable>[1];

interface Kinds {
  /** Reads the values of an .xlsx workbook. */
  readonly workbook: { readonly takes: NamedBytes; readonly gives: WorkbookSnapshot };
  /** Finds the printed tables in a file, or in what was copied. */
  readonly tables: { readonly takes: NamedBytes | Copied; readonly gives: FoundTables };
  /** Tells what a table is called and what its columns hold. */
  readonly seen: { readonly takes: PrintedTable; readonly gives: SeenTable };
  /** Reads the rules of a table. */
  readonly draft: {
    readonly takes: { readonly table: PrintedTable; readonly options: DraftOptions };
    readonly gives: Draft;
  };
}

export type JobName = keyof Kinds;

/** A job of one of the kinds; of any, unless told. */
export type Job<N extends JobName = JobName> = {
  readonly [K in N]: { readonly job: K; readonly input: Kinds[K]["takes"] };
}[N];

/** What a job comes to. */
export type Outcome<N extends JobName> = Result<Kinds[N]["gives"]>;

/** Each loads what it takes when it is first needed. */
const JOBS: { readonly [N in JobName]: (input: Kinds[N]["takes"]) => Promise<Outcome<N>> } = {
  workbook: async ({ name, bytes }) => (await import("../../workbook/xlsx/readFile")).readXlsx(bytes, { file: name }),
  tables: async (input) => {
    const { readTables, tablesOfClipboard } = await import("../../drafting/read/readTables");
    const { likelyTable } = await import("../../drafting/table/likely");
    const found = await ("bytes" in input ? readTables(input) : tablesOfClipboard(input));
    return found.ok ? success({ tables: found.value, likely: likelyTable(found.value) }, found.issues) : found;
  },
  seen: async (table) => (await import("../../drafting/table/seenTable")).seenTable(table),
  draft: async ({ table, options }) => (await import("../../drafting/table/draftTable")).draftTable(table, options),
};

/** Does a job, where this runs. */
export function perform<N extends JobName>({ job, input }: Job<N>): Promise<Outcome<N>> {
  return JOBS[job](input);
}
