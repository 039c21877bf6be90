import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { Stamp } from "../layout/results/seal";
import type { IssueWords } from "../shared/issue";
import { SEVERITIES } from "../app/problems";
import { INTENTS } from "../ui/intents";
import { IssueList } from "./common/Issues";
import { later } from "./common/later";
import { useStyles } from "./common/styles";
import { localTime } from "../shared/day";
import { useCopy } from "./common/useCopy";
import type { Ended } from "./session/session";
import { useLastDeed, useSession, useSessionState, useTasks } from "./session/useSession";
import { startTasks } from "./start/startTasks";
import { tableTasks } from "./tables/tableTasks";
import { useIssueWords } from "../ui/language";
import { useTexts } from "./wording/texts";

const useBarStyles = makeStyles({
  /** How the last task ended, and beside it, where there is room, the button to begin anew. */
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  report: { flex: "1 1 10em", minWidth: 0 },
  /** In view wherever somebody has scrolled to: work that goes on, and a failure until it is dismissed. */
  urgent: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    maxHeight: "60vh",
    overflowY: "auto",
    // As wide as the tabs, which it covers.
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

const progress = later(async () => (await import("./common/Progress")).TaskProgress);

interface Props {
  /** The button that asks for help. */
  readonly help: ReactNode;
}

/** What the pane is doing or has done, the way to read the workbook again, and to help. */
export function TaskBar({ help }: Props) {
  const styles = useBarStyles();
  const { busy, last } = useSessionState();
  useEffect(() => {
    progress.preload();
  }, []);
  const urgent = busy !== null || last?.done === false;
  return (
    <div className={mergeClasses(styles.bar, urgent && styles.urgent)}>
      <div className={styles.report}>
        <TaskReport />
        <HowFar />
      </div>
      <StopTask />
      <TakeBack />
      <ReadAgain />
      {help}
    </div>
  );
}

/** Only what takes a while is worth stopping: a button that comes and goes at once would be in the way. */
function StopTask() {
  const { stop } = useSessionState();
  const { common } = useTexts();
  const long = useLong(stop !== null);
  if (stop === null || !long) return null;
  return (
    <Button size="small" onClick={stop}>
      {common.stop}
    </Button>
  );
}

/** How far that is, where it takes long. */
function HowFar() {
  const { busy, reached } = useSessionState();
  const long = useLong(busy !== null);
  return reached === null || !long ? null : <progress.Part reached={reached} />;
}

/** Milliseconds after which something takes long. */
const LONG = 500;

function useLong(going: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        setLong(going);
      },
      going ? LONG : 0,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [going]);
  return long;
}

/** Takes back what was written last, and then what was written before that. */
function TakeBack() {
  const { takeBack } = useSession();
  const { busy } = useSessionState();
  const { takeBack: words } = useTexts();
  const deed = useLastDeed();
  if (deed === null) return null;
  return (
    <Button
      size="small"
      title={words.hint(localTime(deed.time))}
      disabledFocusable={busy !== null}
      onClick={() => void takeBack()}
    >
      {words.button(words.what[deed.what])}
    </Button>
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

/** What the pane is doing, or how the last task ended; always in the same place and read aloud. */
function TaskReport() {
  const { busy, last } = useSessionState();
  const { tasks } = useTexts();
  return (
    <div role="status" aria-busy={busy !== null}>
      {busy === null ? null : <Spinner size="tiny" label={tasks[busy].busy} labelPosition="after" />}
      {last === null ? null : <EndReport key={last.task} last={last} />}
    </div>
  );
}

function EndReport({ last }: { readonly last: Ended }) {
  const { tasks } = useTexts();
  const { done, issues, task } = last;
  if (done && issues.length === 0) return <Text>{tasks[task].done}</Text>;
  return <FaultReport last={last} />;
}

/** How a task ended of which there is something to say, and how grave that is. */
function FaultReport({ last }: { readonly last: Ended }) {
  const { tasks, common } = useTexts();
  const styles = useStyles();
  const { dismiss, tools } = useSession();
  const { copied, copy } = useCopy();
  const issueWords = useIssueWords();
  const { done, issues, crash, task } = last;
  const gravest = SEVERITIES.find((severity) => issues.some((found) => found.severity === severity)) ?? "error";
  const count = issues.filter(({ severity }) => severity === gravest).length;
  const title = done ? tasks[task].done : tasks[task].failed;
  return (
    <MessageBar intent={done ? INTENTS[gravest] : "error"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {done ? <Text>{common.found[gravest](count)}</Text> : null}
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
        <OtherTask last={last} />
        <Button
          size="small"
          onClick={() => {
            copy(faultReport(last, tools.stamp(), issueWords));
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

/** The task that a file is for which was handed in for another one. */
function OtherTask({ last: { issues, file } }: { readonly last: Ended }) {
  const { common } = useTexts();
  const { openTable } = useTasks(tableTasks);
  const { importBook } = useTasks(startTasks);
  const is = (code: "rubric-handed-in" | "entries-handed-in") => issues.some((found) => found.code === code);
  if (file === null || !(is("rubric-handed-in") || is("entries-handed-in"))) return null;
  const [text, take] = is("rubric-handed-in") ? [common.openAsTable, openTable] : [common.makeOfData, importBook];
  return (
    <Button size="small" onClick={() => void take(file)}>
      {text}
    </Button>
  );
}

/** All that is known of a failure, as text for whoever is asked for help. */
function faultReport({ task, issues, crash }: Ended, { time, program }: Stamp, { line }: IssueWords): string {
  const lines = issues.map((found) => `[${found.severity}] ${found.code} ${line(found)}`);
  const header = `Rubric Sheets ${program} · ${localTime(time)} · ${task}`;
  return [header, ...lines, ...(crash === null ? [] : [crash])].join("\n");
}
