import { useRef, useState } from "react";
import { issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { pause } from "../session/course";
import { stepTasks } from "../session/session";
import { useSession, useTasks } from "../session/useSession";

const draftTasks = stepTasks(({ run }) => ({
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

/** Carries out steps of drafting that may take long, as tasks of the session. */
export function useDrafting() {
  const { state, tools } = useSession();
  const { draft } = useTasks(draftTasks);
  const [working, setWorking] = useState(false);
  const stopping = useRef<() => void>(() => undefined);
  return {
    working,
    /** Null where the step failed, was stopped, or the pane is busy with something else: that is told. */
    carryOut: async <T>(work: () => Promise<Result<T>>): Promise<T | null> => {
      if (state().busy !== null) return null;
      const stopped = new Promise<Result<never>>((resolve) => {
        stopping.current = () => {
          resolve(failure([issue("draft-stopped", {}, {})]));
          tools.apart.stop();
        };
      });
      setWorking(true);
      const value = await draft(() => Promise.race([work(), stopped]));
      setWorking(false);
      return value;
    },
    /** Whoever stops a step does not wait for its end. */
    stop: () => {
      stopping.current();
    },
  };
}
