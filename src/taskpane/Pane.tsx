import { makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState, useRef } from "react";
import { BookState } from "./common/BookState";
import { useDropRefused } from "./common/FilePicker";
import { Guarded } from "./common/Guarded";
import { later, type LaterPart } from "./common/later";
import { StepContext, STEPS, type Step } from "./common/steps";
import { useStyles } from "./common/styles";
import type { Task } from "./office";
import type { OwnBook } from "./session/book";
import { FirstUse } from "./help/FirstUse";
import { HelpButton, HelpOn, useHelp, type HelpState } from "./help/HelpButton";
import { createSession, type Session } from "./session/session";
import type { Tools } from "./session/tools";
import { SessionContext, useOwnTables, useSessionState } from "./session/useSession";
import { StartTab, TableWork } from "./start/StartTab";
import { TaskBar } from "./TaskBar";
import { useTexts } from "./wording/texts";

interface Props {
  readonly tools: Tools;
  /** What the pane was opened for. */
  readonly task: Task;
}

/** The pane at work on one workbook. */
export function Pane({ tools, task }: Props) {
  const styles = useStyles();
  const [session] = useState(() => createSession(tools));
  const help = useHelp();
  useEffect(() => {
    void begin(session, task);
  }, [session, task]);
  useEffect(() => session.follow?.(), [session]);
  useDropRefused(session.refuse);
  return (
    <SessionContext value={session}>
      <main className={styles.stack}>
        <Guarded>
          <TaskBar help={<HelpButton help={help} />} />
        </Guarded>
        <Guarded>
          <Steps first={task === "score" ? "results" : "start"} help={help} />
        </Guarded>
      </main>
    </SessionContext>
  );
}

/** Reads the workbook and, where the pane was opened for that, scores it at once. */
async function begin(session: Session, task: Task): Promise<void> {
  await session.read();
  if (task === "score" && session.state().book?.kind === "own") await session.score();
}

/** What each step after the first shows of a workbook of ours; loaded once the pane is there. */
const TABS: Readonly<Record<Exclude<Step, "start">, LaterPart<{ readonly book: OwnBook }>>> = {
  collect: later(async () => (await import("./collect/CollectTab")).CollectTab),
  problems: later(async () => (await import("./problems/ProblemsTab")).ProblemsTab),
  results: later(async () => (await import("./results/ResultsTab")).ResultsTab),
  readings: later(async () => (await import("./readings/ReadingsTab")).ReadingsTab),
  review: later(async () => (await import("./review/ReviewTab")).ReviewTab),
  export: later(async () => (await import("./export/ExportTab")).ExportTab),
};

const useTabStyles = makeStyles({
  /** Stays in view over long contents. */
  tabs: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    flexWrap: "wrap",
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The steps as tabs, and the one that was chosen. */
function Steps({ first, help }: { readonly first: Step; readonly help: HelpState }) {
  const { tabs: tabLook } = useTabStyles();
  const styles = useStyles();
  const { tabs } = useTexts();
  const [step, setStep] = useState<Step>(first);
  const { work } = useOwnTables();
  const id = useId();
  const panel = useKeptFocus();
  useEffect(() => {
    for (const { preload } of Object.values(TABS)) preload();
  }, []);
  return (
    <div className={styles.stack}>
      <TabList
        aria-label={tabs.label}
        className={tabLook}
        size="small"
        selectedValue={step}
        onTabSelect={(_, { value }) => {
          setStep(STEPS.find((known) => known === value) ?? step);
        }}
      >
        {STEPS.map((one) => (
          <Tab key={one} value={one} id={`${id}${one}`} aria-controls={one === step ? `${id}panel` : undefined}>
            {tabs[one]}
          </Tab>
        ))}
      </TabList>
      <Guarded>
        <BookState step={step} />
      </Guarded>
      <HelpOn step={step} help={help} />
      <div
        role="tabpanel"
        className={styles.stack}
        id={`${id}panel`}
        aria-labelledby={`${id}${step}`}
        tabIndex={-1}
        {...panel}
      >
        <StepContext value={setStep}>
          {step === "start" && work === null && !help.open ? <FirstUse /> : null}
          <Guarded key={step}>
            <StepContent step={step} />
          </Guarded>
          <Guarded>
            <TableWork shown={step === "start"} />
          </Guarded>
        </StepContext>
      </div>
    </div>
  );
}

function StepContent({ step }: { readonly step: Step }) {
  const { book, busy } = useSessionState();
  const { common } = useTexts();
  if (step === "start") return <StartTab />;
  if (book === null) return busy === null ? <Text>{common.notRead}</Text> : null;
  if (book.kind !== "own") return <Text>{common.noBook}</Text>;
  const { Part } = TABS[step];
  return <Part key={step} book={book} />;
}

/**
 * For an element in which things come and go: when what had the focus within it is gone once a task has ended, such as
 * the form of a workbook that was made, the element itself has it. Somebody who works by keyboard stays where he was.
 */
function useKeptFocus() {
  const { book, busy } = useSessionState();
  const here = useRef<HTMLDivElement>(null);
  const within = useRef(false);
  useEffect(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (busy === null && within.current && nowhere) here.current?.focus({ preventScroll: true });
  }, [book, busy]);
  return {
    ref: here,
    onFocus: () => {
      within.current = true;
    },
    onBlur: ({ target }: { readonly target: Element }) => {
      // What is taken out of the page has not been left by anybody.
      if (target.isConnected) within.current = false;
    },
  };
}
