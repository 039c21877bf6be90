import { Button, Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { at } from "../../shared/list";
import { useStyles } from "../common/styles";
import { DropZone } from "../pick/DropZone";
import { FilePicker } from "../pick/FilePicker";
import type { PickedFile } from "../pick/pickedFile";
import { useSession } from "../session/useSession";
import { PasteArea } from "./PasteArea";
import { taken, type StepProps } from "./progress";
import { Reading } from "./Reading";
import { StepButtons } from "./StepButtons";
import { TablePreview } from "./TablePreview";
import { useDraftTexts } from "./useDraftTexts";
import { useReading } from "./useReading";

const FILES = ".docx,.xlsx,.html,.htm,.tsv,.csv,.txt";

/** Takes the printed table, from the clipboard or from a file. */
export function TakeStep({ progress, onChange }: StepProps) {
  const styles = useStyles();
  const words = useDraftTexts();
  const { draft, official, own } = useSession();
  const { tables, table, decided } = progress;
  const { reading, read, stop } = useReading((found) => {
    onChange(taken(found));
  });
  const pick = ([file]: readonly PickedFile[]) => {
    if (file !== undefined) void read({ file });
  };
  const goOn = async () => {
    if (table === null) return;
    const ids = [...official, ...own.state().tables.map(({ rubric }) => rubric.id)];
    const seen = decided ?? (await draft(async () => (await import("./draftTasks")).lookAt(table, ids)));
    if (seen !== null) onChange({ step: "columns", decided: seen });
  };
  return (
    <>
      <PasteArea onPaste={(copied) => void read({ copied })} />
      <DropZone onPick={pick}>
        <FilePicker label={words.file} accept={FILES} multiple={false} onPick={pick} />
        <Text size={200}>{words.drop}</Text>
      </DropZone>
      {reading ? <Reading onStop={stop} /> : null}
      {reading || table !== null ? null : <Sample onTake={() => void read("sample")} />}
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
          onChange({ ...taken(tables), table: at(tables, Number(value)) });
        }}
      >
        {tables.map(({ name, rows }, index) => (
          <Radio key={index} value={String(index)} label={words.tableLabel(name, rows.length, rows[0]?.length ?? 0)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
