import { Button, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { problemsIn, SEVERITIES, severityCounts } from "../../app/problems";
import type { WorkbookState } from "../../layout/results/state";
import type { Rubric } from "../../rubric/schema";
import { AlteredTemplate } from "../common/BookState";
import { FilledIn, UnitBars, useProgress } from "../common/FilledIn";
import { SeverityBadge } from "../common/Issues";
import { useGoTo, type Step } from "../common/steps";
import { useStyles } from "../common/styles";
import { UnsavedFile } from "../common/UnsavedFile";
import type { OwnBook } from "../session/book";
import { useOwnTables, useSession, useSessionState, useTasks } from "../session/useSession";
import { RubricFacts } from "../tables/RubricFacts";
import { tableTasks } from "../tables/tableTasks";
import { useTexts } from "../wording/texts";
import { useReturnedFocus } from "./useReturnedFocus";

/** Where the work goes on. */
const NEXT: Readonly<Record<WorkbookState["state"], Step>> = {
  unscored: "results",
  latest: "results",
  stale: "review",
  edited: "review",
  altered: "problems",
};

/** The workbook at a glance: its table, its units, its state, what is filled in and what is wrong, and what is next. */
export function BookOverview({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const { start, layouts, problems } = useTexts();
  const { input, state, scored } = book;
  const counts = useMemo(() => severityCounts(problemsIn(scored, state)), [scored, state]);
  const progress = useProgress(book);
  const { period = null, units } = input.entries;
  const facts = [period, start.unitsOf(units.length), layouts[input.reading.design.layout]];
  return (
    <section className={styles.stack} aria-label={start.ownBook}>
      <RubricFacts rubric={input.rubric} />
      <Text>{facts.filter((fact) => fact !== null).join(" · ")}</Text>
      <FilledIn progress={progress} />
      <div className={styles.row} role="group" aria-label={problems.summary}>
        {SEVERITIES.map((severity) => (
          <SeverityBadge key={severity} severity={severity} count={counts[severity]} />
        ))}
      </div>
      <NextStep state={state.state} />
      <UnitBars progress={progress} />
      <AlteredTemplate book={book} />
      <BookTable rubric={input.rubric} />
    </section>
  );
}

function NextStep({ state }: Pick<WorkbookState, "state">) {
  const styles = useStyles();
  const { start, tabs } = useTexts();
  const goTo = useGoTo();
  const step = NEXT[state];
  return (
    <div className={styles.tight}>
      <Text>{start.next[state]}</Text>
      <span className={styles.row}>
        <Button
          appearance={step === "problems" ? "secondary" : "primary"}
          onClick={() => {
            goTo(step);
          }}
        >
          {start.goTo(tabs[step])}
        </Button>
        {step === "problems" ? null : (
          <Button
            onClick={() => {
              goTo("problems");
            }}
          >
            {start.goTo(tabs.problems)}
          </Button>
        )}
      </span>
    </div>
  );
}

/** Changes the table of a workbook, for workbooks to come; what was changed is saved as a file. */
function BookTable({ rubric }: { readonly rubric: Rubric }) {
  const styles = useStyles();
  const { own } = useSession();
  const { saveTable } = useTasks(tableTasks);
  const { busy, unsaved } = useSessionState();
  const { tables } = useOwnTables();
  const { start } = useTexts();
  const { own: words } = start;
  const button = useReturnedFocus(({ was }) => was === "edit");
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <Button
          ref={button}
          onClick={() => {
            own.begin({ is: "edit", rubric, used: true });
          }}
        >
          {words.editBook}
        </Button>
      </div>
      <Text className={styles.hint}>{words.editBookHint}</Text>
      {tables.map((table) => (
        <div key={table.rubric.id} className={styles.row}>
          <Text lang="zh-CN">{words.version({ title: table.rubric.title, version: table.rubric.version })}</Text>
          <Button size="small" disabledFocusable={busy !== null} onClick={() => void saveTable(table.rubric)}>
            {words.save}
          </Button>
        </div>
      ))}
      {unsaved === null || tables.length === 0 ? null : <UnsavedFile unsaved={unsaved} />}
    </div>
  );
}
