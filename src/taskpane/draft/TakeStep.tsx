import { Button, Field, Radio, RadioGroup, Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { DropZone, FilePicker } from "../common/FilePicker";
import { useStyles } from "../common/styles";
import type { Copied } from "../apart/jobs";
import type { PickedFile } from "../files/pickedFile";
import { useSession } from "../session/useSession";
import { useDrafting } from "./draftTasks";
import { taken, type Origin, type StepProps } from "./progress";
import { StepButtons, Working } from "./StepFrame";
import { TablePreview } from "./TablePreview";
import { useDraftTexts } from "../wording/draft";

const FILES = ".docx,.xlsx,.html,.htm,.tsv,.csv,.txt";

/** Takes the printed table, from the clipboard or from a file. */
export function TakeStep({ progress, onChange }: StepProps) {
  const styles = useStyles();
  const words = useDraftTexts();
  const { own, tools } = useSession();
  const { working, carryOut, stop } = useDrafting();
  const { tables, table, decided } = progress;
  const read = async (origin: Origin) => {
    const found = await carryOut(async () => (await import("./drafting")).tablesFrom(origin, tools.apart));
    if (found !== null) onChange(taken(found.tables, found.likely ?? 0));
  };
  const pick = ([file]: readonly PickedFile[]) => {
    if (file !== undefined) void read({ file });
  };
  const goOn = async () => {
    if (table === null) return;
    const ids = [...tools.rubrics.ids, ...own.state().tables.map(({ rubric }) => rubric.id)];
    const look = async () => (await import("./drafting")).lookAt(table, ids, tools.apart);
    const seen = decided ?? (await carryOut(look));
    if (seen !== null) onChange({ step: "columns", decided: seen });
  };
  return (
    <>
      <PasteArea onPaste={(copied) => void read({ copied })} />
      <DropZone onPick={pick}>
        <FilePicker label={words.file} accept={FILES} multiple={false} onPick={pick} />
        <Text size={200}>{words.drop}</Text>
      </DropZone>
      {working ? <Working onStop={stop} /> : null}
      {working || table !== null ? null : <Sample onTake={() => void read("sample")} />}
      {table === null ? null : (
        <div className={styles.stack}>
          <Text role="status">{words.found(tables.length)}</Text>
          <Tables progress={progress} onChange={onChange} />
          <TablePreview table={table} />
          <StepButtons onOn={() => void goOn()} />
        </div>
      )}
    </>
  );
}

/** For whoever has no table at hand and wants to see what comes of one. */
function Sample({ onTake }: { readonly onTake: () => void }) {
  const styles = useStyles();
  const words = useDraftTexts();
  return (
    <div className={styles.row}>
      <Button size="small" onClick={onTake}>
        {words.sampleTable}
      </Button>
    </div>
  );
}

/** Which of several tables is meant. */
function Tables({ progress: { tables, table }, onChange }: StepProps) {
  const words = useDraftTexts();
  if (tables.length < 2 || table === null) return null;
  return (
    <Field label={words.whichTable}>
      <RadioGroup
        value={String(tables.indexOf(table))}
        onChange={(_, { value }) => {
          onChange(taken(tables, Number(value)));
        }}
      >
        {tables.map(({ name, rows }, index) => (
          <Radio
            key={index}
            value={String(index)}
            label={words.tableLabel({ name, rows: rows.length, columns: rows[0]?.length ?? 0 })}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** Takes a table from the clipboard. What is pasted is read as data; nothing of it gets into the page. */
function PasteArea({ onPaste }: { readonly onPaste: (copied: Copied) => void }) {
  const words = useDraftTexts();
  const [typed, setTyped] = useState(false);
  return (
    <Field
      label={words.paste}
      hint={words.pasteHint}
      {...(typed ? { validationMessage: words.typed, validationState: "warning" } : {})}
    >
      <Textarea
        value=""
        rows={3}
        onChange={() => {
          setTyped(true);
        }}
        onPaste={(event) => {
          event.preventDefault();
          setTyped(false);
          const { clipboardData } = event;
          onPaste({ html: clipboardData.getData("text/html"), text: clipboardData.getData("text/plain") });
        }}
      />
    </Field>
  );
}
