import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { severityCounts } from "../../app/problems";
import type { ReportSource } from "../../report/options";
import { BehindNotice } from "../common/BehindNotice";
import { StateBadge } from "../common/StateBadge";
import type { OwnBook } from "../session/book";
import { useSession, useSessionState } from "../session/useSession";
import { useGoTo, type Step } from "../stepContext";
import { useTexts } from "../wording/useTexts";
import { useTablesTexts } from "./useTablesTexts";

interface Props {
  readonly book: OwnBook;
  readonly source: ReportSource;
}

/** What should be known before anything is exported: results that are not written, not up to date, or not final. */
export function Warnings({ book, source }: Props) {
  return (
    <>
      <StateBadge state={book.state.state} />
      <BehindNotice book={book} />
      <NotLatest book={book} />
      {source.provisional ? <Provisional book={book} source={source} /> : null}
    </>
  );
}

function NotLatest({ book }: Pick<Props, "book">) {
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

function Provisional({ book: { scored }, source: { evaluation } }: Props) {
  const words = useTablesTexts();
  const open = evaluation.units.filter(({ score }) => !score.complete).length;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.provisional(open, severityCounts(scored.issues).error)}</MessageBarBody>
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
