import { useRef, useState } from "react";
import type { PrintedTable } from "../../drafting/printedTable";
import { issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { pause } from "../session/pause";
import { stepTasks } from "../session/session";
import { useSession, useTasks } from "../session/useSession";
import type { Origin } from "./progress";

export const draftTasks = stepTasks(({ run }) => ({
  /** Carries out a step of drafting; null where it failed, which is told. */
  draft: async <T>(work: () => Promise<Result<T>>): Promise<T | null> => {
    const made: { value?: Result<T> } = {};
    await run("draft", async () => {
      await pause();
      const result = (made.value = await work());
      return result.ok ? success(null, result.issues) : result;
    });
    return made.value?.ok === true ? made.value.value : null;
  },
}));

/** Reads tables as a task of the session; `onRead` gets what was found. Whoever stops it does not wait for its end. */
export function useReading(onRead: (tables: readonly PrintedTable[]) => void) {
  const { state } = useSession();
  const { draft } = useTasks(draftTasks);
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
  const { tablesFrom } = await import("./drafting");
  return tablesFrom(origin);
}
