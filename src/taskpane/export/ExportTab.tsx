import { Button, Text } from "@fluentui/react-components";
import { Part } from "../common/Part";
import { useStyles } from "../common/styles";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import type { ExportKind } from "./exportTasks";
import { UnsavedFile } from "./UnsavedFile";

const KINDS: readonly ExportKind[] = ["entries", "results"];

/** Saves what the workbook holds as files. */
export function ExportTab() {
  const styles = useStyles();
  const { export: words } = useTexts();
  const { exportData } = useSession();
  const { busy, unsaved } = useSessionState();
  return (
    <div className={styles.stack}>
      <Part title={words.data}>
        <Text>{words.hint}</Text>
        <div className={styles.row}>
          {KINDS.map((kind) => (
            <Button key={kind} disabledFocusable={busy !== null} onClick={() => void exportData(kind)}>
              {words.kinds[kind]}
            </Button>
          ))}
        </div>
      </Part>
      {unsaved === null ? null : <UnsavedFile unsaved={unsaved} />}
    </div>
  );
}
