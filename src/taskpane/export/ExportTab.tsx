import { Button, Text } from "@fluentui/react-components";
import { later } from "../common/later";
import { Part } from "../common/Part";
import { useStyles } from "../common/styles";
import { UnsavedFile } from "../common/UnsavedFile";
import type { OwnBook } from "../session/book";
import { EXPORT_KINDS } from "../session/names";
import { useSessionState, useTasks } from "../session/useSession";
import { useTexts } from "../wording/texts";
import { exportTasks } from "./exportTasks";

/** Exports the finished tables and the page for whoever fills in, and saves what the workbook holds as data. */
export function ExportTab({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const { export: words } = useTexts();
  const { exportData, exportGuide } = useTasks(exportTasks);
  const { busy, unsaved } = useSessionState();
  return (
    <div className={styles.stack}>
      <LoadedTables book={book} />
      <Part title={words.guide}>
        <Text>{words.guideHint}</Text>
        <div>
          <Button disabledFocusable={busy !== null} onClick={() => void exportGuide()}>
            {words.exportGuide}
          </Button>
        </div>
      </Part>
      <Part title={words.data}>
        <Text>{words.hint}</Text>
        <div className={styles.row}>
          {EXPORT_KINDS.map((kind) => (
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

/** The finished tables: the document model is large. */
const { Part: LoadedTables } = later(async () => (await import("./TablesPart")).TablesPart);
