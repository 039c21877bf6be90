import { useSyncExternalStore } from "react";
import type { OwnState } from "./ownTables";
import { useSession } from "./useSession";

/** The office's own tables, kept up to date. */
export function useOwnTables(): OwnState {
  const { subscribe, state } = useSession().own;
  return useSyncExternalStore(subscribe, state);
}
