import { Badge, Button, Field, SearchBox, Subtitle2, Text } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { findRubrics } from "../../app/findRubrics";
import type { Rubric } from "../../rubric/schema";
import { useStyles } from "../common/styles";
import { documentText, totalText } from "../tables/RubricFacts";
import { useTexts } from "../wording/texts";
import { FormLook } from "./FormLook";
import { DropZone, FilePicker } from "../common/FilePicker";
import { Part } from "../common/Part";
import type { PickedFile } from "../files/pickedFile";
import { useOwnTables, useSession, useSessionState, useTasks } from "../session/useSession";
import { tableTasks } from "../tables/tableTasks";
import { useReturnedFocus } from "./useReturnedFocus";

interface Props {
  readonly rubrics: readonly Rubric[];
  /** Ids of those that are the office's own. */
  readonly own: ReadonlySet<string>;
  /** The one that was chosen before; null where none was. */
  readonly chosen: Rubric | null;
  readonly onChoose: (rubric: Rubric) => void;
}

/** Finds and chooses one of the tables, built in or the office's own; each can be looked at before. */
export function RubricPicker({ rubrics, own, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { start } = useTexts();
  const [wanted, setWanted] = useState("");
  const id = useId();
  const here = useRef<HTMLDivElement>(null);
  // Somebody who wants another one than before goes on from here.
  const again = chosen !== null;
  useEffect(() => {
    if (again) here.current?.focus();
  }, [again]);
  const found = findRubrics(rubrics, wanted);
  return (
    <div ref={here} role="group" aria-labelledby={id} tabIndex={-1} className={styles.tight}>
      <Subtitle2 as="h2" id={id} className={styles.heading}>
        {start.choose}
      </Subtitle2>
      <Field label={start.search}>
        <SearchBox
          value={wanted}
          onChange={(_, { value }) => {
            setWanted(value);
          }}
        />
      </Field>
      <ul aria-labelledby={id} className={`${styles.plainList} ${styles.tight}`}>
        {found.map((rubric) => (
          <li key={rubric.id}>
            <OfferedTable
              rubric={rubric}
              own={own.has(rubric.id)}
              chosen={rubric === chosen}
              onChoose={() => {
                onChoose(rubric);
              }}
            />
          </li>
        ))}
      </ul>
      {found.length === 0 ? <Text role="status">{start.noMatch}</Text> : null}
    </div>
  );
}

interface OfferProps {
  readonly rubric: Rubric;
  readonly own: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function OfferedTable({ rubric, own, chosen, onChoose }: OfferProps) {
  const styles = useStyles();
  const { start } = useTexts();
  const { title, source, total, items } = rubric;
  return (
    <div className={`${styles.card} ${styles.tight}`}>
      <Text weight="semibold" lang="zh-CN">
        {title}
      </Text>
      <Text size={200} lang="zh-CN">
        {[documentText(source, start), totalText(total, start), start.items(items.length)].join(" · ")}
      </Text>
      {own || chosen ? (
        <span className={styles.row}>
          {own ? <Badge appearance="tint">{start.own.mark}</Badge> : null}
          {chosen ? <Badge appearance="outline">{start.asNow}</Badge> : null}
        </span>
      ) : null}
      <FormLook rubric={rubric}>
        <Button size="small" appearance="primary" aria-label={`${start.take} ${title}`} onClick={onChoose}>
          {start.take}
        </Button>
      </FormLook>
    </div>
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
