import { useRef, useState } from "react";
import type { PrintedTable } from "../../drafting/printedTable";
import { issue } from "../../shared/issue";
import { failure, type Result } from "../../shared/result";
import { useSession } from "../session/useSession";
import type { Origin } from "./origin";

/** Reads tables as a task of the session; `onRead` gets what was found. Whoever stops it does not wait for its end. */
export function useReading(onRead: (tables: readonly PrintedTable[]) => void) {
  const { draft, state } = useSession();
  const [reading, setReading] = useState(false);
  const stopping = useRef<() => void>(() => undefined);
  const read = async (origin: Origin) => {
    // One thing at a time; what the pane is busy with is shown.
    if (state().busy !== null) return;
    const stopped = new Promise<Result<never>>((resolve) => {
      stopping.current = () => {
        resolve(failure([issue("draft-stopped", {}, {})]));
      };
    });
    setReading(true);
    const tables = await draft(() => Promise.race([tablesOf(origin), stopped]));
    setReading(false);
    if (tables !== null) onRead(tables);
  };
  return {
    reading,
    read,
    stop: () => {
      stopping.current();
    },
  };
}

async function tablesOf(origin: Origin): Promise<Result<readonly PrintedTable[]>> {
  const { tablesFrom } = await import("./draftTasks");
  return tablesFrom(origin);
}
