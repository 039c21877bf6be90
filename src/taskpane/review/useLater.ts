import { useEffect, useState } from "react";
import { pause } from "../session/pause";

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
