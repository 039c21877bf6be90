import { Badge, Button, Field, Radio, RadioGroup, SearchBox, Text } from "@fluentui/react-components";
import { useState } from "react";
import { findRubrics } from "../../app/findRubrics";
import type { Rubric } from "../../rubric/schema";
import { DropZone, FilePicker } from "../common/FilePicker";
import { Part } from "../common/Part";
import { useStyles } from "../common/styles";
import type { PickedFile } from "../files/pickedFile";
import { useOwnTables, useSession, useSessionState, useTasks } from "../session/useSession";
import { documentText, totalText } from "../tables/RubricFacts";
import { tableTasks } from "../tables/tableTasks";
import { useTexts } from "../wording/useTexts";
import { useReturnedFocus } from "./useReturnedFocus";

interface Props {
  readonly rubrics: readonly Rubric[];
  /** Ids of those that are the office's own. */
  readonly own: ReadonlySet<string>;
  readonly chosen: Rubric | null;
  readonly onChoose: (rubric: Rubric) => void;
}

/** Finds and chooses one of the tables, built in or the office's own. */
export function RubricPicker({ rubrics, own, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { start } = useTexts();
  const [wanted, setWanted] = useState("");
  const found = findRubrics(rubrics, wanted);
  return (
    <div className={styles.tight}>
      <Field label={start.search}>
        <SearchBox
          value={wanted}
          onChange={(_, { value }) => {
            setWanted(value);
          }}
        />
      </Field>
      <Field label={start.choose}>
        <RadioGroup
          value={chosen?.id ?? ""}
          onChange={(_, { value }) => {
            const rubric = rubrics.find(({ id }) => id === value);
            if (rubric !== undefined) onChoose(rubric);
          }}
        >
          {found.map((rubric) => (
            <Radio key={rubric.id} value={rubric.id} label={<RubricLabel rubric={rubric} own={own.has(rubric.id)} />} />
          ))}
        </RadioGroup>
      </Field>
      {found.length === 0 ? <Text role="status">{start.noMatch}</Text> : null}
    </div>
  );
}

interface LabelProps {
  readonly rubric: Rubric;
  readonly own: boolean;
}

function RubricLabel({ rubric: { title, source, total }, own }: LabelProps) {
  const styles = useStyles();
  const { start } = useTexts();
  return (
    <span className={styles.tight}>
      <span className={styles.row}>
        <Text lang="zh-CN">{title}</Text>
        {own ? <Badge appearance="tint">{start.own.mark}</Badge> : null}
      </span>
      <Text size={200} lang="zh-CN">
        {`${documentText(source, start)} · ${totalText(total, start)}`}
      </Text>
    </span>
  );
}

/** The ways to a table that is not built in: drafted from a printed one, or opened from a file. */
export function OwnTablesPart() {
  const { own } = useSession();
  const { openTable } = useTasks(tableTasks);
  const { busy } = useSessionState();
  const { tables } = useOwnTables();
  const { start } = useTexts();
  const { own: words } = start;
  const draft = useReturnedFocus(({ was, kept }) => was === "draft" && !kept);
  const open = ([file]: readonly PickedFile[]) => {
    if (file !== undefined) void openTable(file);
  };
  return (
    <Part title={words.heading}>
      <Text>{words.hint}</Text>
      <DropZone onPick={open}>
        <Button
          ref={draft}
          appearance="primary"
          disabledFocusable={busy !== null}
          onClick={() => {
            own.begin({ is: "draft" });
          }}
        >
          {words.draft}
        </Button>
        <FilePicker label={words.open} accept=".json" multiple={false} onPick={open} />
        <Text size={200}>{words.drop}</Text>
      </DropZone>
      {tables.length === 0 ? null : <Text>{words.kept(tables.length)}</Text>}
    </Part>
  );
}
