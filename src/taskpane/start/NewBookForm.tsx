import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { NewBook } from "../../app/newBook";
import type { Rubric } from "../../rubric/schema";
import type { Result } from "../../shared/result";
import { IssueList } from "../common/IssueList";
import { useStyles } from "../common/styles";
import type { OtherBook } from "../session/book";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import { BookChoices } from "./BookChoices";
import { ItemsPreview } from "./ItemsPreview";
import { PlanPreview } from "./PlanPreview";
import { RubricFacts } from "./RubricFacts";
import { RubricPicker } from "./RubricPicker";
import { useNewBook, wantedBook, type Draft, type DraftInForce } from "./useNewBook";

/** Chooses a table, takes the list of units, shows what will be added and makes it. */
export function NewBookForm({ book }: { readonly book: OtherBook }) {
  const styles = useStyles();
  const { draft, inForce, change } = useNewBook();
  const [checked, setChecked] = useState<Result<NewBook> | null>(null);
  const edit = (part: Partial<Draft>) => {
    change(part);
    setChecked(null);
  };
  const { rubric } = draft;
  return (
    <div className={styles.stack}>
      <RubricPicker
        rubrics={book.catalogue}
        chosen={rubric}
        onChoose={(chosen) => {
          edit({ rubric: chosen });
        }}
      />
      {rubric === null ? null : (
        <>
          <RubricFacts rubric={rubric} />
          <ItemsPreview rubric={rubric} />
          <BookChoices rubric={rubric} names={draft.names} inForce={inForce} onChange={edit} />
          <MakeButtons rubric={rubric} names={draft.names} inForce={inForce} onChecked={setChecked} />
        </>
      )}
      {checked === null ? null : <Checked book={book} checked={checked} />}
    </div>
  );
}

interface MakeProps {
  readonly rubric: Rubric;
  readonly names: string;
  readonly inForce: DraftInForce;
  readonly onChecked: (checked: Result<NewBook>) => void;
}

function MakeButtons({ rubric, names, inForce, onChecked }: MakeProps) {
  const styles = useStyles();
  const { start } = useTexts();
  const { make } = useSession();
  const { busy } = useSessionState();
  const check = () => {
    const wanted = wantedBook(rubric, names, inForce, start.list);
    onChecked(wanted);
    return wanted;
  };
  return (
    <div className={styles.row}>
      <Button onClick={check}>{start.preview}</Button>
      <Button
        appearance="primary"
        disabledFocusable={busy !== null}
        onClick={() => {
          const wanted = check();
          if (wanted.ok) void make(wanted.value);
        }}
      >
        {start.make}
      </Button>
    </div>
  );
}

function Checked({ book, checked }: { readonly book: OtherBook; readonly checked: Result<NewBook> }) {
  const { start } = useTexts();
  if (checked.ok) return <PlanPreview wanted={checked.value} snapshot={book.snapshot} />;
  return <IssueList issues={checked.issues} label={start.list} />;
}
