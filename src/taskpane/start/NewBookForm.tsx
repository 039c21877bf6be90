import { Button, Subtitle2, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Rubric } from "../../rubric/schema";
import { Confirm } from "../common/Confirm";
import { IssueList } from "../common/Issues";
import { LongList } from "../common/LongList";
import { useStyles } from "../common/styles";
import type { OtherBook } from "../session/book";
import { isSound, type OwnTable } from "../session/ownTables";
import { useOwnTables, useSession, useSessionState, useTasks } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import { BookChoices } from "./BookChoices";
import { ChosenTable, ItemsPreview } from "./ChosenTable";
import { OwnTablesPart, RubricPicker } from "./RubricPicker";
import { startTasks } from "./startTasks";
import { checkedDraft, useNewBook, type CheckedDraft } from "./useNewBook";

/** Chooses a table, takes the list of units, shows what will be added, asks once more and makes it. */
export function NewBookForm({ book }: { readonly book: OtherBook }) {
  const styles = useStyles();
  const { purpose } = useTexts();
  const { own } = useSession();
  const { tables, chosen } = useOwnTables();
  const rubrics = [...tables.map((table) => table.rubric), ...book.catalogue];
  const rubric = rubrics.find(({ id }) => id === chosen) ?? null;
  const table = tables.find((one) => one.rubric === rubric) ?? null;
  return (
    <div className={styles.stack}>
      <Text>{purpose}</Text>
      <OwnTablesPart />
      <RubricPicker
        rubrics={rubrics}
        own={new Set(tables.map((one) => one.rubric.id))}
        chosen={rubric}
        onChoose={({ id }) => {
          own.choose(id);
        }}
      />
      <BookForm book={book} rubric={rubric} table={table} />
    </div>
  );
}

/** A draft that was looked at, and whether somebody wants it made. */
interface Looked extends CheckedDraft {
  readonly rubric: Rubric;
  readonly asking: boolean;
}

interface FormProps {
  readonly book: OtherBook;
  /** Null before one is chosen. */
  readonly rubric: Rubric | null;
  /** Null where the rubric is built in. */
  readonly table: OwnTable | null;
}

/** What is decided on for a new workbook stays while another table is chosen. */
function BookForm({ book, rubric, table }: FormProps) {
  const styles = useStyles();
  const { start } = useTexts();
  const { draft, inForce, change } = useNewBook(rubric);
  const [looked, setLooked] = useState<Looked | null>(null);
  if (rubric === null) return null;
  const chosen = <ChosenTable rubric={rubric} table={table} />;
  if (table !== null && !isSound(table)) return chosen;
  const look = (asking: boolean) => {
    setLooked({ ...checkedDraft(rubric, draft.names, inForce, start.list, book.snapshot), rubric, asking });
  };
  return (
    <div className={styles.stack}>
      {chosen}
      <ItemsPreview rubric={rubric} />
      <BookChoices
        rubric={rubric}
        names={draft.names}
        inForce={inForce}
        onChange={(part) => {
          change(part);
          setLooked(null);
        }}
      />
      <MakeButtons onLook={look} />
      {looked?.rubric !== rubric ? null : (
        <LookedAt
          looked={looked}
          onCancel={() => {
            setLooked({ ...looked, asking: false });
          }}
        />
      )}
    </div>
  );
}

function LookedAt({ looked, onCancel }: { readonly looked: Looked; readonly onCancel: () => void }) {
  const { start } = useTexts();
  const { make } = useTasks(startTasks);
  const { wanted, sheets, asking } = looked;
  return (
    <>
      {asking && wanted !== null ? (
        <Confirm
          question={start.ask(sheets.length)}
          yes={start.makeNow}
          no={start.cancel}
          onYes={() => void make(wanted)}
          onNo={onCancel}
        />
      ) : null}
      <PlanPreview draft={looked} />
    </>
  );
}

/** Looks at what a draft would make, with or without the wish to have it made. */
function MakeButtons({ onLook }: { readonly onLook: (asking: boolean) => void }) {
  const styles = useStyles();
  const { start } = useTexts();
  const { busy } = useSessionState();
  return (
    <div className={styles.row}>
      <Button
        onClick={() => {
          onLook(false);
        }}
      >
        {start.preview}
      </Button>
      <Button
        appearance="primary"
        disabledFocusable={busy !== null}
        onClick={() => {
          onLook(true);
        }}
      >
        {start.make}
      </Button>
    </div>
  );
}

/** The sheets that will be added, and what stands in the way. */
function PlanPreview({ draft: { sheets, issues } }: { readonly draft: CheckedDraft }) {
  const styles = useStyles();
  const { start } = useTexts();
  const title = start.sheetsToAdd(sheets.length);
  return (
    <section className={styles.tight} aria-label={start.preview}>
      {issues.length === 0 ? null : <IssueList issues={issues} label={start.list} />}
      {sheets.length === 0 ? null : (
        <>
          <Subtitle2 as="h3" className={styles.heading}>
            {title}
          </Subtitle2>
          <LongList label={title} items={sheets} keyOf={({ name }) => name} height={28}>
            {({ name, visibility }) => (
              <Text lang="zh-CN">{visibility === "visible" ? name : `${name}（${start.hiddenSheet}）`}</Text>
            )}
          </LongList>
        </>
      )}
    </section>
  );
}
