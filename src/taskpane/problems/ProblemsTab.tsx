import { Button, Text } from "@fluentui/react-components";
import { BehindNotice } from "../common/BookState";
import { FilledIn, useProgress } from "../common/FilledIn";
import { LongList } from "../common/LongList";
import { useGoTo } from "../common/steps";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import { useSessionState, useTasks } from "../session/useSession";
import { useTexts } from "../wording/texts";
import { NextProblem } from "./NextProblem";
import { ProblemFilters } from "./ProblemFilters";
import { ProblemLine } from "./ProblemLine";
import { keyOfRow } from "./problemRows";
import { SuggestedFixes } from "./SuggestedFixes";
import { useProblems, type Problems } from "./useProblems";
import type { SeverityCounts } from "../../app/problems";
import { stepTasks } from "../session/session";

/** Everything that was found in the workbook, by worksheet and kind, and what can be put right without guessing. */
export function ProblemsTab({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const found = useProblems(book);
  const progress = useProgress(book);
  const { count } = useTasks(tallyTasks);
  const { counts } = found;
  const tally = count(book, counts);
  return (
    <div className={styles.stack}>
      <BehindNotice book={book} />
      <FilledIn progress={progress} />
      {counts.error + counts.warning + counts.notice === 0 ? (
        <NothingFound unfilled={progress.cells - progress.filled} tally={tally} />
      ) : (
        <Found found={found} tally={tally} />
      )}
      <KeepsUp />
    </div>
  );
}

function Found({ found, tally }: { readonly found: Problems; readonly tally: Tally }) {
  const styles = useStyles();
  const { problems } = useTexts();
  const { rows, fixes, toggleRow } = found;
  return (
    <>
      <Countdown tally={tally} />
      <ProblemFilters found={found} />
      {fixes.size === 0 ? null : <SuggestedFixes fixes={fixes} />}
      <NextProblem found={found} />
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

/** How many problems are still to be mended, and how many have been. */
function Countdown({ tally: { left, mended } }: { readonly tally: Tally }) {
  const { problems } = useTexts();
  const what = left === 0 ? problems.onlyNotices : problems.left(left);
  return (
    <Text role="status" weight="semibold">
      {mended === 0 ? what : `${what}${problems.also}${problems.mended(mended)}`}
    </Text>
  );
}

/** Says what it means that there is nothing, and what is next. */
function NothingFound({ unfilled, tally: { mended } }: { readonly unfilled: number; readonly tally: Tally }) {
  const styles = useStyles();
  const { problems } = useTexts();
  const goTo = useGoTo();
  return (
    <div className={styles.tight} role="status">
      <Text weight="semibold">{mended === 0 ? problems.none : problems.noneLeftOf(mended)}</Text>
      <Text>{unfilled === 0 ? problems.noneHint : problems.unfilledHint(unfilled)}</Text>
      <span>
        <Button
          appearance={unfilled === 0 ? "primary" : "secondary"}
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

/** How many problems are to be mended, and how many of them have been. */
interface Tally {
  readonly left: number;
  readonly mended: number;
}

/**
 * Counts down as problems are mended, from the most that there were at a time. Notices ask for nothing to be mended. It
 * begins anew with another workbook, and when scores are written: then what is not filled in is a problem, too.
 */
const tallyTasks = stepTasks(() => {
  let counted: { readonly of: string; readonly most: number } = { of: "", most: 0 };
  return {
    count: ({ input, state }: OwnBook, { error, warning }: SeverityCounts): Tally => {
      const left = error + warning;
      const of = JSON.stringify([input.rubric.id, state.seal?.time ?? null, input.listed]);
      counted = { of, most: Math.max(left, counted.of === of ? counted.most : 0) };
      return { left, mended: counted.most - left };
    },
  };
});
