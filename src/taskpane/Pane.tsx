import { useEffect, useState } from "react";
import { useStyles } from "./common/styles";
import { TaskBar } from "./common/TaskBar";
import { CopyContext } from "./common/useCopy";
import { createSession, type Session } from "./session/session";
import type { Task } from "./office";
import type { Tools } from "./session/tools";
import { SessionContext } from "./session/useSession";
import { Steps } from "./Steps";

interface Props {
  readonly tools: Tools;
  /** What the pane was opened for. */
  readonly task: Task;
}

/** The pane at work on one workbook. */
export function Pane({ tools, task }: Props) {
  const styles = useStyles();
  const [session] = useState(() => createSession(tools));
  useEffect(() => {
    void begin(session, task);
  }, [session, task]);
  useEffect(() => session.follow?.(), [session]);
  return (
    <SessionContext value={session}>
      <CopyContext value={tools.copyText}>
        <main className={styles.stack}>
          <TaskBar stamp={tools.stamp} />
          <Steps first={task === "score" ? "results" : "start"} />
        </main>
      </CopyContext>
    </SessionContext>
  );
}

/** Reads the workbook and, where the pane was opened for that, scores it at once. */
async function begin(session: Session, task: Task): Promise<void> {
  await session.read();
  if (task === "score" && session.state().book?.kind === "own") await session.score();
}
