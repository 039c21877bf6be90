import { createContext, useContext, useSyncExternalStore } from "react";
import type { Deed } from "./history";
import type { OwnState } from "./ownTables";
import type { Session, SessionState } from "./session";
import type { Readable } from "./store";

export const SessionContext = createContext<Session | null>(null);

/** The session of this pane. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("there is no session around this component");
  return session;
}

/** The tasks of a step in the session of this pane. */
export function useTasks<T>(tasks: (session: Session) => T): T {
  return tasks(useSession());
}

/** What is kept somewhere, kept up to date. */
export function useStore<S>({ subscribe, state }: Readable<S>): S {
  return useSyncExternalStore(subscribe, state);
}

/** The state of the session. */
export function useSessionState(): SessionState {
  return useStore(useSession());
}

/** What was written last and can be taken back; null where there is nothing. */
export function useLastDeed(): Deed | null {
  return useStore(useSession().history).deeds.at(-1) ?? null;
}

/** The office's own tables. */
export function useOwnTables(): OwnState {
  return useStore(useSession().own);
}
