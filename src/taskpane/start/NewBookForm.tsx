import { Text } from "@fluentui/react-components";
import { useState } from "react";
import { Confirm } from "../common/Confirm";
import { useStyles } from "../common/styles";
import type { OtherBook } from "../session/book";
import { useSession } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import { BookChoices } from "./BookChoices";
import { ItemsPreview } from "./ItemsPreview";
import { MakeButtons } from "./MakeButtons";
import { PlanPreview } from "./PlanPreview";
import { RubricFacts } from "./RubricFacts";
import { RubricPicker } from "./RubricPicker";
import { checkedDraft, useNewBook, type CheckedDraft, type Draft } from "./useNewBook";

/** A draft that was looked at, and whether somebody wants it made. */
interface Looked extends CheckedDraft {
  readonly asking: boolean;
}

/** Chooses a table, takes the list of units, shows what will be added, asks once more and makes it. */
export function NewBookForm({ book }: { readonly book: OtherBook }) {
  const styles = useStyles();
  const { start, purpose } = useTexts();
  const { draft, inForce, change } = useNewBook();
  const [looked, setLooked] = useState<Looked | null>(null);
  const edit = (part: Partial<Draft>) => {
    change(part);
    setLooked(null);
  };
  const { rubric, names } = draft;
  const look = (asking: boolean) => {
    if (rubric === null) return;
    setLooked({ ...checkedDraft(rubric, names, inForce, start.list, book.snapshot), asking });
  };
  return (
    <div className={styles.stack}>
      <Text>{purpose}</Text>
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
          <BookChoices rubric={rubric} names={names} inForce={inForce} onChange={edit} />
          <MakeButtons onLook={look} />
        </>
      )}
      {looked === null ? null : (
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
  const { make } = useSession();
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
