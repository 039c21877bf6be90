import { Text, Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { checkNames } from "../../app/names";
import type { Rubric } from "../../rubric/schema";
import { useStyles } from "../common/styles";
import type { OtherBook } from "../session/book";
import { isSound, type OwnTable } from "../session/ownTables";
import { useOwnTables, useSession } from "../session/useSession";
import { useTexts } from "../wording/texts";
import { ChosenTable, ItemsPreview } from "./ChosenTable";
import { LookedAt, MakeButtons, type Looked } from "./MakeBook";
import { OwnTablesPart, RubricPicker } from "./RubricPicker";
import { UnitsPart } from "./units/UnitsPart";
import { checkedDraft, useNewBook, type Draft, type DraftInForce } from "./startTasks";
import type { Layout } from "../../layout/sheets/design";

/** Chooses a table, takes the list of units, shows what will be added, asks once more and makes it. */
export function NewBookForm({ book }: { readonly book: OtherBook }) {
  const styles = useStyles();
  const { purpose } = useTexts();
  const { own } = useSession();
  const { tables, chosen } = useOwnTables();
  /** The table that was chosen when somebody asked for the others; they are there until another one, or it again, is chosen. */
  const [left, setLeft] = useState<Rubric | null>(null);
  const [arriving, setArriving] = useState(false);
  const rubrics = [...tables.map((table) => table.rubric), ...book.catalogue];
  const rubric = rubrics.find(({ id }) => id === chosen) ?? null;
  const table = tables.find((one) => one.rubric === rubric) ?? null;
  if (rubric !== null && rubric !== left) {
    return (
      <BookForm
        book={book}
        rubric={rubric}
        table={table}
        next={arriving}
        onArrived={() => {
          setArriving(false);
        }}
        onOther={() => {
          setLeft(rubric);
        }}
      />
    );
  }
  return (
    <div className={styles.stack}>
      <Text>{purpose}</Text>
      <RubricPicker
        rubrics={rubrics}
        own={new Set(tables.map((one) => one.rubric.id))}
        chosen={rubric}
        onChoose={({ id }) => {
          setLeft(null);
          setArriving(true);
          own.choose(id);
        }}
      />
      <OwnTablesPart />
    </div>
  );
}

interface FormProps {
  readonly book: OtherBook;
  readonly rubric: Rubric;
  /** Null where the rubric is built in. */
  readonly table: OwnTable | null;
  /** Whether the table was chosen just now: what comes next takes the focus. */
  readonly next: boolean;
  readonly onArrived: () => void;
  readonly onOther: () => void;
}

/** What is decided on for a new workbook of one table. */
function BookForm({ book, rubric, table, next, onArrived, onOther }: FormProps) {
  const styles = useStyles();
  const { start } = useTexts();
  const { draft, inForce, change } = useNewBook(rubric);
  const [looked, setLooked] = useState<Looked | null>(null);
  const checked = useMemo(() => checkNames(rubric, draft.rows, start.list), [rubric, draft.rows, start.list]);
  const sound = table === null || isSound(table);
  const chosen = (
    <ChosenTable rubric={rubric} table={table} next={next && !sound} onArrived={onArrived} onOther={onOther} />
  );
  if (!sound) return chosen;
  const changed = (part: Parameters<typeof change>[0]) => {
    change(part);
    setLooked(null);
  };
  const look = (asking: boolean) => {
    setLooked({ ...checkedDraft(rubric, checked, inForce, start.list, book.snapshot), rubric, asking });
  };
  return (
    <div className={styles.stack}>
      {chosen}
      <ItemsPreview rubric={rubric} />
      <UnitsPart
        rubric={rubric}
        rows={draft.rows}
        checked={checked}
        onChange={(rows) => {
          changed({ rows });
        }}
        next={next}
        onArrived={onArrived}
        asked={looked}
      />
      <BookChoices rubric={rubric} inForce={inForce} onChange={changed} />
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

interface ChoicesProps {
  readonly rubric: Rubric;
  readonly inForce: DraftInForce;
  readonly onChange: (part: Partial<Draft>) => void;
}

const LAYOUTS: readonly Layout[] = ["appendix", "matrix"];

/** The layout and whether units assess themselves. */
function BookChoices({ rubric, inForce, onChange }: ChoicesProps) {
  const styles = useStyles();
  const { start, layouts } = useTexts();
  return (
    <div className={styles.stack}>
      <Field label={start.layout}>
        <RadioGroup
          value={inForce.layout}
          onChange={(_, { value }) => {
            const layout = LAYOUTS.find((known) => known === value);
            if (layout !== undefined) onChange({ layout });
          }}
        >
          {LAYOUTS.map((layout) => (
            <Radio key={layout} value={layout} label={layouts[layout]} />
          ))}
        </RadioGroup>
      </Field>
      <Field hint={start.selfHint[rubric.self.asks]}>
        <Checkbox
          label={start.self}
          checked={inForce.self}
          onChange={(_, { checked }) => {
            onChange({ self: checked === true });
          }}
        />
      </Field>
    </div>
  );
}
