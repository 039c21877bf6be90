import { Button, Text } from "@fluentui/react-components";
import { Part } from "../common/Part";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import type { ExportKind } from "./exportTasks";
import { LoadedTables } from "./LoadedTables";
import { UnsavedFile } from "./UnsavedFile";

const KINDS: readonly ExportKind[] = ["entries", "results"];

/** Exports the finished tables, and saves what the workbook holds as data. */
export function ExportTab({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const { export: words } = useTexts();
  const { exportData } = useSession();
  const { busy, unsaved } = useSessionState();
  return (
    <div className={styles.stack}>
      <LoadedTables book={book} />
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
