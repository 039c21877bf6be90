/** What can be looked at, and tells when it changes. */
export interface Readable<S> {
  readonly state: () => S;
  /** Tells of every change of the state; the result ends that. */
  readonly subscribe: (changed: () => void) => () => void;
}

/** A state that outlives whoever shows it. */
export interface Store<S> extends Readable<S> {
  readonly change: (next: Partial<S>) => void;
}

export function createStore<S extends object>(first: S): Store<S> {
  let current = first;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    change: (next) => {
      current = { ...current, ...next };
      for (const changed of listeners) changed();
    },
  };
}
