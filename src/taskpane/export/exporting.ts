import { issue } from "../../shared/issue";
import { failure, type Result } from "../../shared/result";
import { pause } from "../session/pause";
import { createStore, type Readable } from "../session/store";
import { UNDECIDED, type ExportChoices } from "./choices";

export interface ExportState {
  readonly choices: ExportChoices;
  /** Tables that are done, of how many; null at rest. */
  readonly progress: { readonly done: number; readonly of: number } | null;
}

/** Hears how many tables are done. Throws where somebody has asked to stop. */
export type Progress = (done: number, of: number) => Promise<void>;

/** Keeps what was decided on while the clerk goes from step to step, and how far an export is. */
export interface Exporting extends Readable<ExportState> {
  readonly choose: (part: Partial<ExportChoices>) => void;
  /** Carries out an export that tells how far it is; fails where it is stopped. */
  readonly run: <T>(work: (progress: Progress) => Promise<Result<T>>) => Promise<Result<T>>;
  /** Ends the export after the present table. */
  readonly stop: () => void;
}

/** Milliseconds between two times that progress is shown: drawing it takes time, too. */
const SHOWN = 100;

export function createExporting(): Exporting {
  const { state, subscribe, change } = createStore<ExportState>({ choices: UNDECIDED, progress: null });
  let stopping = new AbortController();
  const run = async <T>(work: (progress: Progress) => Promise<Result<T>>): Promise<Result<T>> => {
    const { signal } = (stopping = new AbortController());
    let shown = -Infinity;
    try {
      return await work(async (done, of) => {
        signal.throwIfAborted();
        if (performance.now() - shown < SHOWN) return;
        change({ progress: { done, of } });
        await pause();
        shown = performance.now();
      });
    } catch (fault) {
      if (!signal.aborted || fault !== signal.reason) throw fault;
      return failure([issue("report-stopped", {}, {})]);
    } finally {
      change({ progress: null });
    }
  };
  return {
    state,
    subscribe,
    choose: (part) => {
      change({ choices: { ...state().choices, ...part } });
    },
    run,
    stop: () => {
      stopping.abort();
    },
  };
}
