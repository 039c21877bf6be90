import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  Field,
  Input,
  Switch,
} from "@fluentui/react-components";
import { useMemo } from "react";
import { reportSource } from "../../app/issued/options";
import { severityCounts } from "../../app/problems";
import type { ReportSource } from "../../report/options";
import { BehindNotice } from "../common/BookState";
import { Part } from "../common/Part";
import { useGoTo, type Step } from "../common/steps";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import { useSession, useSessionState, useTasks } from "../session/useSession";
import { useTexts } from "../wording/texts";
import { ExportButton, FormatChoices } from "./FormatChoices";
import { Preview } from "./Preview";
import { TableChoices } from "./TableChoices";
import { useTablesTexts } from "../wording/exportTables";
import type { Evaluation } from "../../scoring/evaluate";
import { assessorOf, type ExportChoices } from "./choices";
import { exportTasks, useExportState } from "./exportTasks";

/** Exports the finished tables in the layout of the official appendix, once they have been looked at. */
export function TablesPart({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const { results } = useTexts();
  const words = useTablesTexts();
  const source = useMemo(() => reportSource(book.input, book.scored), [book]);
  const { evaluation } = source;
  if (evaluation.units.length === 0) return <Text role="status">{results.noUnits}</Text>;
  return (
    <div className={styles.stack}>
      <Warnings book={book} source={source} />
      <Part title={words.title}>
        <div className={styles.stack}>
          <TableChoices source={source} />
          <SignatureChoices evaluation={evaluation} />
          <FormatChoices units={evaluation.units.length} />
          <ExportButton book={book} />
        </div>
      </Part>
      <Preview source={source} />
    </div>
  );
}

interface WarningProps {
  readonly book: OwnBook;
  readonly source: ReportSource;
}

/** What should be known before anything is exported: results that are not written, not up to date, or not final. */
function Warnings({ book, source }: WarningProps) {
  return (
    <>
      <BehindNotice book={book} />
      <NotLatest book={book} />
      {source.provisional ? <Provisional book={book} source={source} /> : null}
    </>
  );
}

function NotLatest({ book }: Pick<WarningProps, "book">) {
  const { results } = useTexts();
  const words = useTablesTexts();
  const { score } = useSession();
  const { busy } = useSessionState();
  const { state } = book.state;
  if (state === "latest") return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.notLatest[state]}</MessageBarBody>
      <MessageBarActions>
        {state === "edited" || state === "altered" ? (
          <GoTo step={state === "edited" ? "review" : "problems"} />
        ) : (
          <Button size="small" disabledFocusable={busy !== null} onClick={() => void score()}>
            {results.score}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function Provisional({ book: { scored }, source: { evaluation } }: WarningProps) {
  const words = useTablesTexts();
  const units = evaluation.units.filter(({ score }) => !score.complete).length;
  const errors = severityCounts(scored.issues).error;
  const some = errors === 0 ? words.unitsIncomplete(units) : words.bothFound({ units, errors });
  const found = units === 0 ? words.entriesWrong(errors) : some;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.provisional(found)}</MessageBarBody>
      <MessageBarActions>
        <GoTo step="problems" />
      </MessageBarActions>
    </MessageBar>
  );
}

function GoTo({ step }: { readonly step: Step }) {
  const { start, tabs } = useTexts();
  const goTo = useGoTo();
  return (
    <Button
      size="small"
      onClick={() => {
        goTo(step);
      }}
    >
      {start.goTo(tabs[step])}
    </Button>
  );
}

/** Who signs and seals, and when; what is left blank is written in by hand. */
function SignatureChoices({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const words = useTablesTexts();
  const { choose } = useTasks(exportTasks).exporting;
  const { choices } = useExportState();
  return (
    <div className={styles.tight}>
      <Switch
        label={words.signed}
        checked={choices.signed}
        onChange={(_, { checked }) => {
          choose({ signed: checked });
        }}
      />
      {choices.signed ? (
        <>
          <span className={styles.hint}>{words.byHand}</span>
          <div className={styles.fields}>
            <Line part="assessor" value={assessorOf(evaluation, choices)} />
            {choices.tables === "units" ? null : <Line part="responsible" value={choices.responsible} />}
            <Line part="date" value={choices.date} hint={words.dateHint} />
          </div>
        </>
      ) : null}
    </div>
  );
}

interface LineProps {
  readonly part: Extract<keyof ExportChoices, "assessor" | "responsible" | "date">;
  readonly value: string;
  readonly hint?: string | null;
}

function Line({ part, value, hint = null }: LineProps) {
  const { field, wideField } = useStyles();
  const words = useTablesTexts();
  const { choose } = useTasks(exportTasks).exporting;
  return (
    <Field label={words[part]} hint={hint} className={part === "assessor" ? wideField : field}>
      <Input
        lang="zh-CN"
        value={value}
        onChange={(_, { value: typed }) => {
          choose({ [part]: typed });
        }}
      />
    </Field>
  );
}
