import { useCallback } from "react";
import { comparePortions, type Compared } from "../../app/collect/collect";
import { useInPortions, type Worked } from "../common/useInPortions";
import type { OwnBook } from "../session/book";
import { useStore, useTasks } from "../session/useSession";
import type { CollectState } from "./collecting";
import { collectTasks } from "./collectTasks";

/** What has come back and what was decided on it, kept up to date. */
export function useCollectState(): CollectState {
  return useStore(useTasks(collectTasks).collecting);
}

/** So many units of all files together are compared at once; of more, portion by portion. */
const AT_ONCE = 300;

/** The returned files as they look beside the open workbook, and what would come of taking them over. */
export function useCompared({ input }: OwnBook): Worked<Compared> {
  const { returned, overrides, received } = useCollectState();
  const units = returned.reduce((sum, { read }) => sum + (read.ok ? read.value.entries.units.length : 0), 0);
  const compare = useCallback(
    () => comparePortions(input, returned, overrides, received),
    [input, returned, overrides, received],
  );
  return useInPortions(compare, input.entries.units.length + units <= AT_ONCE);
}
