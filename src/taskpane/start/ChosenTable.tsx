import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import type { Rubric } from "../../rubric/schema";
import { IssueList } from "../common/IssueList";
import { useStyles } from "../common/styles";
import { UnsavedFile } from "../export/UnsavedFile";
import { isSound, type OwnTable } from "../session/ownTables";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import { RubricFacts } from "./RubricFacts";
import { useReturnedFocus } from "./useReturnedFocus";

interface Props {
  readonly rubric: Rubric;
  /** Null where the rubric is built in. */
  readonly table: OwnTable | null;
}

/** The table that was chosen, what is wrong with it, and the ways to change and to keep it. */
export function ChosenTable({ rubric, table }: Props) {
  const styles = useStyles();
  const { start } = useTexts();
  const { own, saveTable } = useSession();
  const { busy, unsaved } = useSessionState();
  const { own: words } = start;
  const left = rubric.items.filter(({ toConfirm }) => toConfirm !== undefined).length;
  const here = useReturnedFocus(({ was, kept }) => was === "edit" || kept);
  return (
    <div ref={here} tabIndex={-1} role="group" aria-label={rubric.title} className={styles.tight}>
      <RubricFacts rubric={rubric} />
      {table === null ? null : <Text size={200}>{words.idOf(rubric.id, rubric.version)}</Text>}
      {left === 0 ? null : <Text weight="semibold">{words.toConfirm(left)}</Text>}
      {table === null || isSound(table) ? null : <Faults table={table} />}
      <div className={styles.row}>
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
      </div>
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
