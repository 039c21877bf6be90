import { countKept, type KeptSheet } from "../../app/keptCells";
import type { WorkbookPlan } from "../../layout/plan";
import { createStore, type Readable } from "./store";

/*
 * What this program has written into the workbook since the pane was opened, with what stood there before: the last can
 * be taken back, one after the other. It lives as long as the pane; a file keeps nothing of it.
 */

/** What writes into the workbook. */
export type Writing = "make" | "score" | "collect" | "fix" | "switch" | "restore" | "draw";

/** What was done: cells that were written, or worksheets that were added. */
export type Done = { readonly cells: readonly KeptSheet[] } | { readonly added: WorkbookPlan };

/** One thing that was done, and when. */
export interface Deed {
  readonly what: Writing;
  /** A moment, ISO 8601. */
  readonly time: string;
  readonly done: Done;
}

interface HistoryState {
  /** The first to be taken back is the last. */
  readonly deeds: readonly Deed[];
}

export interface History extends Readable<HistoryState> {
  /** Tells whether it can be taken back: what is too large stands in the way of all that was done before, too. */
  readonly keep: (deed: Deed) => boolean;
  /** Forgets what has been taken back. */
  readonly drop: (deed: Deed) => void;
}

/** No more are kept, and of no more cells: what is older cannot be taken back. */
export const MOST = { deeds: 20, cells: 1_000_000 };

export function createHistory(most = MOST): History {
  const { state, subscribe, change } = createStore<HistoryState>({ deeds: [] });
  return {
    state,
    subscribe,
    keep: (deed) => {
      const deeds = within(most, [...state().deeds, deed]);
      change({ deeds });
      return deeds.length > 0;
    },
    drop: (deed) => {
      change({ deeds: state().deeds.filter((one) => one !== deed) });
    },
  };
}

/** The last ones that keep within the bounds; none where even the last does not, as it stands in the way of the others. */
function within(most: typeof MOST, deeds: readonly Deed[]): readonly Deed[] {
  const kept: Deed[] = [];
  let cells = 0;
  for (const deed of deeds.toReversed()) {
    cells += countCells(deed);
    if (cells > most.cells || kept.length === most.deeds) break;
    kept.unshift(deed);
  }
  return kept;
}

function countCells({ done }: Deed): number {
  if ("cells" in done) return countKept(done.cells);
  return done.added.sheets.reduce((count, { cells }) => count + cells.length, 0);
}
