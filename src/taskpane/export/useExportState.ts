import { useSyncExternalStore } from "react";
import { useSession } from "../session/useSession";
import type { ExportState } from "./exporting";

/** How the finished tables are to be exported, and how far that is, kept up to date. */
export function useExportState(): ExportState {
  const { subscribe, state } = useSession().exporting;
  return useSyncExternalStore(subscribe, state);
}
