import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Text,
} from "@fluentui/react-components";
import type { Stamp } from "../../layout/results/seal";
import { hasErrors } from "../../shared/issue";
import { faultReport } from "../session/faultReport";
import type { Ended } from "../session/session";
import { useSession, useSessionState } from "../session/useSession";
import { useIssueWords } from "../wording/useIssueWords";
import { useTexts } from "../wording/useTexts";
import { IssueList } from "./IssueList";
import { useStyles } from "./styles";
import { useCopy } from "./useCopy";

/** What the pane is doing, or how the last task ended; always in the same place and read aloud. */
export function TaskReport({ stamp }: { readonly stamp: () => Stamp }) {
  const { busy, last } = useSessionState();
  const { tasks } = useTexts();
  return (
    <div role="status" aria-busy={busy !== null}>
      {busy === null ? null : <Spinner size="tiny" label={tasks[busy].busy} labelPosition="after" />}
      {last === null ? null : <EndReport key={last.task} last={last} stamp={stamp} />}
    </div>
  );
}

function EndReport({ last, stamp }: { readonly last: Ended; readonly stamp: () => Stamp }) {
  const { tasks } = useTexts();
  const { done, issues, task } = last;
  if (done && issues.length === 0) return <Text>{tasks[task].done}</Text>;
  return <FaultReport last={last} stamp={stamp} />;
}

function FaultReport({ last, stamp }: { readonly last: Ended; readonly stamp: () => Stamp }) {
  const { tasks, common } = useTexts();
  const styles = useStyles();
  const { dismiss } = useSession();
  const { copied, copy } = useCopy();
  const issueWords = useIssueWords();
  const { done, issues, crash, task } = last;
  const title = done ? tasks[task].done : tasks[task].failed;
  return (
    <MessageBar intent={done && !hasErrors(issues) ? "warning" : "error"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {crash === null ? null : <Text block>{common.crashed}</Text>}
        {crash === null ? null : (
          <Text block className={styles.wrap}>
            {crash.split("\n")[0]}
          </Text>
        )}
        {issues.length === 0 ? null : <IssueList issues={issues} label={title} />}
        {copied === null ? null : <Text block>{copied ? common.copied : common.notCopied}</Text>}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            copy(faultReport(last, stamp(), issueWords));
          }}
        >
          {common.copyDetails}
        </Button>
        <Button size="small" onClick={dismiss}>
          {common.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
