import { Button, Text } from "@fluentui/react-components";
import type { Rubric } from "../../rubric/schema";
import { useStyles } from "../common/styles";
import { UnsavedFile } from "../export/UnsavedFile";
import { useOwnTables } from "../session/useOwnTables";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import { useReturnedFocus } from "./useReturnedFocus";

/** Changes the table of a workbook, for workbooks to come; what was changed is saved as a file. */
export function BookTable({ rubric }: { readonly rubric: Rubric }) {
  const styles = useStyles();
  const { own, saveTable } = useSession();
  const { busy, unsaved } = useSessionState();
  const { tables } = useOwnTables();
  const { start } = useTexts();
  const { own: words } = start;
  const button = useReturnedFocus(({ was }) => was === "edit");
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <Button
          ref={button}
          onClick={() => {
            own.begin({ is: "edit", rubric, used: true });
          }}
        >
          {words.editBook}
        </Button>
      </div>
      <Text className={styles.hint}>{words.editBookHint}</Text>
      {tables.map((table) => (
        <div key={table.rubric.id} className={styles.row}>
          <Text lang="zh-CN">{words.version(table.rubric.title, table.rubric.version)}</Text>
          <Button size="small" disabledFocusable={busy !== null} onClick={() => void saveTable(table.rubric)}>
            {words.save}
          </Button>
        </div>
      ))}
      {unsaved === null || tables.length === 0 ? null : <UnsavedFile unsaved={unsaved} />}
    </div>
  );
}
