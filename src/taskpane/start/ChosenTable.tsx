import { Button, MessageBar, MessageBarBody, Subtitle2, Text } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { itemOutline, type ItemGroup } from "../../app/itemOutline";
import type { Rubric } from "../../rubric/schema";
import { IssueList } from "../common/Issues";
import { Folded } from "../common/Part";
import { useStyles } from "../common/styles";
import { UnsavedFile } from "../common/UnsavedFile";
import { isSound, type OwnTable } from "../session/ownTables";
import { useOwnTables, useSession, useSessionState, useTasks } from "../session/useSession";
import { RubricFacts } from "../tables/RubricFacts";
import { tableTasks } from "../tables/tableTasks";
import { useTexts } from "../wording/texts";
import { FormLook } from "./FormLook";
import { useReturnedFocus } from "./useReturnedFocus";

interface Props {
  readonly rubric: Rubric;
  /** Null where the rubric is built in. */
  readonly table: OwnTable | null;
  /** Whether it was chosen just now and comes next itself, as it has to be mended: it takes the focus. */
  readonly next: boolean;
  readonly onArrived: () => void;
  /** Somebody wants another one. */
  readonly onOther: () => void;
}

/** The table that was chosen, what is wrong with it, and the ways to change and to keep it. */
export function ChosenTable({ rubric, table, next, onArrived, onOther }: Props) {
  const styles = useStyles();
  const { start } = useTexts();
  const { own } = useSession();
  const { saveTable } = useTasks(tableTasks);
  const { busy, unsaved } = useSessionState();
  const { tables } = useOwnTables();
  const { own: words } = start;
  const left = rubric.items.filter(({ toConfirm }) => toConfirm !== undefined).length;
  const returned = useReturnedFocus(({ was, kept }) => was === "edit" || kept);
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!next) return;
    here.current?.focus();
    onArrived();
  }, [next, onArrived]);
  return (
    <div
      ref={(element) => {
        here.current = element;
        returned(element);
      }}
      tabIndex={-1}
      role="group"
      aria-label={rubric.title}
      className={styles.tight}
    >
      <RubricFacts rubric={rubric} />
      {table === null ? null : <Text size={200}>{words.idOf({ id: rubric.id, version: rubric.version })}</Text>}
      {table === null ? null : <Text size={200}>{words.kept(tables.length)}</Text>}
      {left === 0 ? null : <Text weight="semibold">{words.toConfirm(left)}</Text>}
      {table === null || isSound(table) ? null : <Faults table={table} />}
      <FormLook rubric={rubric}>
        <Button size="small" onClick={onOther}>
          {start.other}
        </Button>
        <Button
          size="small"
          onClick={() => {
            own.begin({ is: "edit", rubric, used: table?.used ?? true });
          }}
        >
          {table === null ? words.editBuiltIn : words.edit}
        </Button>
        {table === null ? null : (
          <Button size="small" disabledFocusable={busy !== null} onClick={() => void saveTable(rubric)}>
            {words.save}
          </Button>
        )}
      </FormLook>
      {unsaved === null ? null : <UnsavedFile unsaved={unsaved} />}
    </div>
  );
}

function Faults({ table: { findings } }: { readonly table: OwnTable }) {
  const { start } = useTexts();
  const { own: words } = start;
  const faults = findings.filter(({ severity }) => severity === "error");
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <Text block>{words.faults(faults.length)}</Text>
        <IssueList issues={faults} label={words.findings} />
      </MessageBarBody>
    </MessageBar>
  );
}

/** All items of a table with their full points and what the document says of them, folded away until asked for. */
export function ItemsPreview({ rubric }: { readonly rubric: Rubric }) {
  const styles = useStyles();
  const { start } = useTexts();
  const groups = useMemo(() => itemOutline(rubric), [rubric]);
  return (
    <Folded title={start.items(rubric.items.length)}>
      <div className={styles.stack} lang="zh-CN">
        {groups.map((group, index) => (
          <Group key={index} group={group} />
        ))}
      </div>
    </Folded>
  );
}

function Group({ group: { category, section, max, items } }: { readonly group: ItemGroup }) {
  const styles = useStyles();
  const title = [category, section].filter((part) => part !== null).join(" · ");
  return (
    <div className={styles.tight}>
      {title === "" ? null : (
        <span className={styles.spread}>
          <Subtitle2 as="h3" className={styles.heading}>
            {title}
          </Subtitle2>
          <Points max={max} />
        </span>
      )}
      <ul className={`${styles.plainList} ${styles.stack}`}>
        {items.map(({ id, label, max: own, text }) => (
          <li key={id} className={styles.tight}>
            <span className={styles.spread}>
              <Text weight="semibold">{label}</Text>
              <Points max={own} />
            </span>
            <Text className={styles.wrap} size={200}>
              {text}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Points({ max }: { readonly max: number | null }) {
  const { start } = useTexts();
  return max === null ? null : <Text>{start.points(max)}</Text>;
}
