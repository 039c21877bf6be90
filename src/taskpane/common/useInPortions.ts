import { useEffect, useMemo, useState } from "react";
import { atOnce, type Portions, type Share } from "../../shared/portions";
import { inPortions, pause } from "../session/course";

/** What some work came to. */
export interface Worked<T> {
  /** Of the work as it was asked for last, or before; null before any has come to its end. */
  readonly value: T | null;
  /** How far it is; null where it has come to its end. */
  readonly going: Share | null;
}

const BEGUN: Share = { done: 0, of: 1 };

/**
 * Does what `make` makes while something is shown, anew where it is another: all of it before it is drawn where it is
 * `small`, else portion by portion.
 */
export function useInPortions<T>(make: () => Portions<T>, small: boolean): Worked<T> {
  const now = useMemo(() => (small ? atOnce(make()) : null), [make, small]);
  const [last, setLast] = useState<{ readonly made: typeof make; readonly value: T } | null>(null);
  const [going, setGoing] = useState<{ readonly made: typeof make; readonly share: Share } | null>(null);
  useEffect(() => {
    if (small) return undefined;
    let left = false;
    const reached = (share: Share) => {
      setGoing({ made: make, share });
    };
    inPortions(make(), { reached, stopped: () => left }).then(
      (worked) => {
        if (worked.ok) setLast({ made: make, value: worked.value });
      },
      (fault: unknown) => {
        // For whoever draws around this to show.
        setLast(() => {
          throw fault;
        });
      },
    );
    return () => {
      left = true;
    };
  }, [make, small]);
  if (small) return { value: now, going: null };
  if (last?.made === make) return { value: last.value, going: null };
  return { value: last?.value ?? null, going: going?.made === make ? going.share : BEGUN };
}

/**
 * Works something out as soon as the browser has drawn what is there already; null meanwhile. `compute` is the same
 * function for as long as its result would be the same.
 */
export function useLater<T>(compute: () => T): T | null {
  const [found, setFound] = useState<{ readonly by: () => T; readonly value: T } | null>(null);
  useEffect(() => {
    let left = false;
    void pause().then(() => {
      if (!left) setFound({ by: compute, value: compute() });
    });
    return () => {
      left = true;
    };
  }, [compute]);
  return found?.by === compute ? found.value : null;
}
