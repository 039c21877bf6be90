import { Badge, Button, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import { templateIssues } from "../../app/state";
import type { OwnBook } from "../session/book";
import { catchesUp } from "../session/catchUp";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/texts";
import { IssueList } from "./Issues";
import { Part } from "./Part";
import type { Step } from "./steps";
import { useStyles } from "./styles";

const COLOURS = {
  unscored: "informative",
  latest: "success",
  stale: "warning",
  edited: "danger",
  altered: "danger",
} as const;

/** Steps that have a button of their own to score with. */
const SCORING: ReadonlySet<Step> = new Set(["results", "review", "export"]);

/** On every step: whether the written results still hold, as a word and a sentence, and the way to new ones. */
export function BookState({ step }: { readonly step: Step }) {
  const { book, busy } = useSessionState();
  const { score } = useSession();
  const { states, common, results } = useTexts();
  const styles = useStyles();
  if (book?.kind !== "own") return null;
  const { state } = book.state;
  const { word, meaning } = states[state];
  return (
    <div className={styles.row} role="group" aria-label={common.state}>
      <Badge size="large" color={COLOURS[state]}>
        {word}
      </Badge>
      <Text>{meaning}</Text>
      {state !== "stale" || SCORING.has(step) ? null : (
        <Button size="small" disabledFocusable={busy !== null} onClick={() => void score()}>
          {results.again}
        </Button>
      )}
    </div>
  );
}

/** Says that what is shown does not follow from the workbook any more; nothing where it soon will again by itself. */
export function BehindNotice({ book }: { readonly book: OwnBook }) {
  const { problems } = useTexts();
  const { read } = useSession();
  const { busy, following } = useSessionState();
  if (book.behind === "nothing" || (following && catchesUp(book))) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{problems.behind[book.behind]}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy !== null} onClick={() => void read()}>
          {problems.refresh}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Where the template is not as it was made, and what to do about it; nothing where it is. */
export function AlteredTemplate({ book }: { readonly book: OwnBook }) {
  const { review } = useTexts();
  const issues = templateIssues(book.input);
  if (issues.length === 0) return null;
  const title = review.altered(issues.length);
  return (
    <Part title={title}>
      <Text>{review.alteredHint}</Text>
      <IssueList issues={issues} label={title} />
    </Part>
  );
}
