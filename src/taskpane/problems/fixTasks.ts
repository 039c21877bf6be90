import { fixPatches, type Fix } from "../../app/fixes";
import { failure, success, type Result } from "../../shared/result";
import type { SheetArea } from "../../workbook/port";
import type { OwnBook } from "../session/book";
import { refreshedBook } from "../session/catchUp";
import { stepTasks } from "../session/session";
import { createStore, type Readable } from "../session/store";
import type { Tools } from "../session/tools";

interface FixState {
  /** The fixes that were applied last and can be taken back. */
  readonly fixed: readonly Fix[];
}

interface FixTasks extends Readable<FixState> {
  readonly fix: (fixes: readonly Fix[]) => Promise<void>;
  /** Gives the cells of the last fixes back what they held. */
  readonly undoFixes: () => Promise<void>;
}

/** What is done about problems: put right, and taken back. */
export const fixTasks = stepTasks(({ tools, run, state: sessionState }): FixTasks => {
  const { state, subscribe, change } = createStore<FixState>({ fixed: [] });
  const write = (task: "fix" | "unfix", fixes: readonly Fix[]) =>
    run(task, async () => {
      const { book } = sessionState();
      if (book?.kind !== "own") return success(null);
      return writeFixes(tools, book, fixes, task === "fix" ? "apply" : "undo", (written) => {
        if (task === "unfix") change({ fixed: [] });
        else if (written.length > 0) change({ fixed: written });
      });
    });
  return {
    state,
    subscribe,
    fix: (fixes) => write("fix", fixes),
    undoFixes: () => write("unfix", state().fixed),
  };
});

/**
 * Writes suggested fixes into the workbook, or takes them back. Every cell is read again before: one that holds
 * something else by now is left alone and all. `written` is all what was done, even where reading fails afterwards.
 */
async function writeFixes(
  tools: Tools,
  book: OwnBook,
  wanted: readonly Fix[],
  way: "apply" | "undo",
  written: (fixes: readonly Fix[]) => void,
): Promise<Result<OwnBook>> {
  const fresh = await refreshedBook(tools, book, wanted.map(areaOf));
  if (!fresh.ok) return fresh;
  const { patches, fixes, issues } = fixPatches(fresh.value.input, wanted, way);
  const done = await tools.port.write(patches);
  if (!done.ok) return done;
  written(fixes);
  const after = await refreshedBook(tools, fresh.value, fixes.map(areaOf));
  const all = [...issues, ...done.issues, ...after.issues];
  return after.ok ? success(after.value, all) : failure(all);
}

function areaOf({ sheet, row, column }: Fix): SheetArea {
  return { sheet, area: { row, column, rows: 1, columns: 1 } };
}
