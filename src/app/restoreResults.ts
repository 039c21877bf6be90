import type { CellPatch } from "../layout/plan";
import { workbookState } from "../layout/results/state";
import type { WorkbookInput } from "./workbookInput";

/**
 * The cells that put written results back where somebody changed them. `wanted` names them by their ids; one that has
 * been put right meanwhile is left out.
 */
export function restoredCells({ reading }: WorkbookInput, wanted: ReadonlySet<string>): readonly CellPatch[] {
  return workbookState(reading)
    .edited.filter(({ id }) => wanted.has(id))
    .map(({ restore }) => restore);
}
