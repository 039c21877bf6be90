import { useSyncExternalStore } from "react";
import type { Desk, DeskState } from "../desk/desk";

/** What is to be seen now. */
export function useDesk(desk: Desk): DeskState {
  return useSyncExternalStore(desk.subscribe, desk.state);
}
