import { useMemo } from "react";
import { checkReturned, type CheckedFile } from "../../app/collect/checkReturned";
import { collect } from "../../app/collect/collect";
import type { CollectPlan } from "../../app/collect/collectPlan";
import type { OwnBook } from "../session/book";
import { useStore, useTasks } from "../session/useSession";
import type { CollectState } from "./collecting";
import { collectTasks } from "./collectTasks";

/** What has come back and what was decided on it, kept up to date. */
export function useCollectState(): CollectState {
  return useStore(useTasks(collectTasks).collecting);
}

/** The returned files as they look beside the open workbook, and what would come of taking them over. */
export function useCollectPlan({ input }: OwnBook): {
  readonly checked: readonly CheckedFile[];
  readonly plan: CollectPlan;
} {
  const { returned, overrides, progress } = useCollectState();
  // While many files are being read, they are not all looked at again after each of them.
  const settled = progress === null ? returned : NONE;
  const checked = useMemo(() => settled.map((one) => checkReturned(input, one)), [input, settled]);
  const plan = useMemo(() => collect(input, checked, overrides), [input, checked, overrides]);
  return { checked, plan };
}

const NONE: CollectState["returned"] = [];
