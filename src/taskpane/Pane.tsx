import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useStyles } from "./common/styles";
import { TaskReport } from "./common/TaskReport";
import { CopyContext } from "./common/useCopy";
import { createSession } from "./session/session";
import type { Tools } from "./session/tools";
import { SessionContext, useSession, useSessionState } from "./session/useSession";
import { Steps, type Step } from "./Steps";
import { useTexts } from "./wording/useTexts";

interface Props {
  readonly tools: Tools;
  /** The step that is shown first. */
  readonly first: Step;
}

/** The pane at work on one workbook. */
export function Pane({ tools, first }: Props) {
  const styles = useStyles();
  const [session] = useState(() => createSession(tools));
  useEffect(() => {
    void session.read();
  }, [session]);
  return (
    <SessionContext value={session}>
      <CopyContext value={tools.copyText}>
        <main className={styles.stack}>
          <ReadAgain />
          <TaskReport stamp={tools.stamp} />
          <Steps first={first} />
        </main>
      </CopyContext>
    </SessionContext>
  );
}

function ReadAgain() {
  const { read } = useSession();
  const { busy } = useSessionState();
  const { common } = useTexts();
  return (
    <Button size="small" disabledFocusable={busy !== null} onClick={() => void read()}>
      {common.readAgain}
    </Button>
  );
}
