import { Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Rubric } from "../../rubric/schema";
import { Confirm } from "../common/Confirm";
import { useStyles } from "../common/styles";
import type { OtherBook } from "../session/book";
import { isSound, type OwnTable } from "../session/ownTables";
import { useOwnTables } from "../session/useOwnTables";
import { useSession } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import { BookChoices } from "./BookChoices";
import { ChosenTable } from "./ChosenTable";
import { ItemsPreview } from "./ItemsPreview";
import { MakeButtons } from "./MakeButtons";
import { OwnTablesPart } from "./OwnTablesPart";
import { PlanPreview } from "./PlanPreview";
import { RubricPicker } from "./RubricPicker";
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
