import { Button, Text, ToggleButton } from "@fluentui/react-components";
import { SEVERITIES, type SeverityCounts } from "../../app/problems";
import type { Severity } from "../../shared/wording/severity";
import { BehindNotice } from "../common/BookState";
import { LongList } from "../common/LongList";
import { useGoTo } from "../common/steps";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import { useSessionState } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import { ProblemLine } from "./ProblemLine";
import { SuggestedFixes } from "./SuggestedFixes";
import { keyOfRow, useProblems, type Problems } from "./useProblems";

/** Everything that was found in the workbook, by worksheet and kind, and what can be put right without guessing. */
export function ProblemsTab({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const found = useProblems(book);
  const { counts } = found;
  return (
    <div className={styles.stack}>
      <BehindNotice book={book} />
      {counts.error + counts.warning + counts.notice === 0 ? <NothingFound /> : <Found found={found} />}
      <KeepsUp />
    </div>
  );
}

function Found({ found }: { readonly found: Problems }) {
  const styles = useStyles();
  const { problems } = useTexts();
  const { counts, shown, rows, fixes, toggleSeverity, toggleRow } = found;
  return (
    <>
      <SeverityFilter counts={counts} shown={shown} onToggle={toggleSeverity} />
      {fixes.size === 0 ? null : <SuggestedFixes fixes={fixes} />}
      {rows.length === 0 ? (
        <Text role="status">{problems.allHidden}</Text>
      ) : (
        <div className={styles.card}>
          <LongList label={problems.list} items={rows} keyOf={keyOfRow} height={56}>
            {(row, tabIndex) => <ProblemLine row={row} fixes={fixes} tabIndex={tabIndex} onToggle={toggleRow} />}
          </LongList>
        </div>
      )}
    </>
  );
}

/** Says what it means that there is nothing, and what is next. */
function NothingFound() {
  const styles = useStyles();
  const { problems } = useTexts();
  const goTo = useGoTo();
  return (
    <div className={styles.tight} role="status">
      <Text weight="semibold">{problems.none}</Text>
      <Text>{problems.noneHint}</Text>
      <span>
        <Button
          appearance="primary"
          onClick={() => {
            goTo("results");
          }}
        >
          {problems.goToResults}
        </Button>
      </span>
    </div>
  );
}

/** Whether somebody who types need only look here. */
function KeepsUp() {
  const { following } = useSessionState();
  const { problems } = useTexts();
  return <Text size={200}>{following ? problems.following : problems.notFollowing}</Text>;
}

interface FilterProps {
  readonly counts: SeverityCounts;
  readonly shown: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
}

/** How many problems there are of each severity; pressed are those that are shown. */
function SeverityFilter({ counts, shown, onToggle }: FilterProps) {
  const styles = useStyles();
  const { problems, severities } = useTexts();
  return (
    <div className={styles.row} role="group" aria-label={problems.filter}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          checked={shown.has(severity)}
          disabled={counts[severity] === 0}
          onClick={() => {
            onToggle(severity);
          }}
        >
          {problems.count({ severity: severities[severity], count: counts[severity] })}
        </ToggleButton>
      ))}
    </div>
  );
}
