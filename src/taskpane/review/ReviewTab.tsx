import { Button, Text } from "@fluentui/react-components";
import type { EditedResult, WorkbookState } from "../../layout/results/state";
import { AlteredTemplate, BehindNotice } from "../common/BookState";
import { CellLink } from "../common/CellLink";
import { later } from "../common/later";
import { LongList } from "../common/LongList";
import { Folded, Part } from "../common/Part";
import { useStyles } from "../common/styles";
import { type OwnBook, readOwnBook, writeAndRead, type Book } from "../session/book";
import { useSession, useSessionState, useTasks } from "../session/useSession";
import { dateText } from "../wording/review";
import { useTexts } from "../wording/texts";
import { Changes } from "./Changes";
import { restoredCells } from "../../app/score";
import type { Result } from "../../shared/result";
import type { Course } from "../session/course";
import { stepTasks } from "../session/session";
import type { Tools } from "../session/tools";
import { useMemo } from "react";
import { standingChanges } from "../../app/recompute";
import { StandingList } from "../common/StandingList";

/** Another version of the rubric concerns few. */
const { Part: VersionPart } = later(async () => (await import("./VersionPart")).VersionPart);

/** What has changed since the results were written, what scoring again would make of it, and the ways to mend it. */
export function ReviewTab({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const { language, review } = useTexts();
  const { seal } = book.state;
  return (
    <div className={styles.stack}>
      <Text>
        {seal === null ? review.never : review.scoredAt({ time: dateText(language, seal.time), program: seal.program })}
      </Text>
      <BehindNotice book={book} />
      <AlteredTemplate book={book} />
      {seal === null ? null : (
        <>
          <Changes book={book} />
          <EditedResults state={book.state} />
          <Recomputed book={book} />
          <Text size={200}>{review.detection}</Text>
        </>
      )}
      <Folded title={review.otherVersion}>
        <VersionPart book={book} />
      </Folded>
    </div>
  );
}

/** What scoring again would change, and the button for it; nobody agrees to results that lag behind the entries. */
function Recomputed({ book }: { readonly book: OwnBook }) {
  if (book.behind !== "nothing") return null;
  return (
    <>
      <Standings book={book} />
      <ScoreAgain book={book} />
    </>
  );
}

function ScoreAgain({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const { review } = useTexts();
  const { score } = useSession();
  const { busy } = useSessionState();
  return (
    <div className={styles.tight}>
      <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => void score(book)}>
        {review.again}
      </Button>
      <Text size={200}>{review.againHint}</Text>
    </div>
  );
}

/** Every result cell that is not as it was written: where, from what, to what; one or all can be put back. */
function EditedResults({ state: { edited, then } }: { readonly state: WorkbookState }) {
  const { review } = useTexts();
  const styles = useStyles();
  const { restore } = useTasks(reviewTasks);
  const { busy } = useSessionState();
  if (edited.length === 0) return <Text>{then === null ? review.noRecord : review.noneEdited}</Text>;
  const title = review.edited(edited.length);
  return (
    <Part title={title}>
      <Text size={200}>{review.editedHint}</Text>
      <LongList label={title} items={edited} keyOf={({ id }) => id} height={64}>
        {(one, tabIndex) => <EditedLine edited={one} tabIndex={tabIndex} />}
      </LongList>
      <div className={styles.row}>
        <Button size="small" disabledFocusable={busy !== null} onClick={() => void restore(edited.map(({ id }) => id))}>
          {review.restoreAll(edited.length)}
        </Button>
        <Text size={200}>{review.who}</Text>
      </div>
    </Part>
  );
}

function EditedLine({ edited, tabIndex }: { readonly edited: EditedResult; readonly tabIndex: 0 | -1 }) {
  const styles = useStyles();
  const { review } = useTexts();
  const { restore } = useTasks(reviewTasks);
  const { busy } = useSessionState();
  const { id, sheet, cell, unit, name, from, to } = edited;
  const place = `${sheet}!${cell}`;
  return (
    <div className={styles.spread}>
      <span className={styles.tight} lang="zh-CN">
        <CellLink place={edited} tabIndex={tabIndex}>
          {`${place} · ${unit}`}
        </CellLink>
        <Text className={styles.wrap}>
          {review.changed({ what: name, from: from ?? review.blank, to: to ?? review.blank })}
        </Text>
      </span>
      <Button
        size="small"
        tabIndex={tabIndex}
        aria-label={review.restoreOf(place)}
        disabledFocusable={busy !== null}
        onClick={() => void restore([id])}
      >
        {review.restore}
      </Button>
    </div>
  );
}

const reviewTasks = stepTasks(({ tools, run }) => ({
  /** Puts written results back, named by their ids. */
  restore: (ids: readonly string[]) => run("restore", (course) => restoreResults(tools, ids, course)),
}));

/** Puts results back as they were written, where they are still others; nothing else in the workbook is touched. */
async function restoreResults(tools: Tools, ids: readonly string[], course: Course): Promise<Result<Book>> {
  const read = await readOwnBook(tools);
  if (!read.ok) return read;
  const { input } = read.value;
  const patches = restoredCells(input, new Set(ids));
  return writeAndRead(tools, { what: "restore", input, patches }, [], course);
}

/** What scoring again would change, unit by unit, before anything is written. */
function Standings({ book }: { readonly book: OwnBook }) {
  const { review } = useTexts();
  const { evaluation } = book.scored;
  const { then } = book.state;
  const changes = useMemo(() => (then === null ? null : standingChanges(evaluation, then)), [evaluation, then]);
  if (changes === null) return <Text>{review.standingsUnknown}</Text>;
  if (changes.length === 0) return <Text>{review.standingsNone}</Text>;
  return (
    <Part title={review.standings}>
      <StandingList
        title={review.standingsOf({ count: changes.length, all: evaluation.units.length })}
        changes={changes}
        provisional={evaluation.provisional}
      />
    </Part>
  );
}
