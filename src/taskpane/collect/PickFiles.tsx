import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { DragEvent } from "react";
import { FilePicker } from "../pick/FilePicker";
import { Progress } from "../common/Progress";
import { useStyles } from "../common/styles";
import { useSession } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import { pickedFiles } from "../pick/pickedFile";
import { useCollectState } from "./useCollectPlan";

const useDropStyles = makeStyles({
  zone: {
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
  },
});

/** Takes files, by choosing or by dropping, and shows how far their reading is. */
export function PickFiles() {
  const styles = useStyles();
  const { zone } = useDropStyles();
  const { collect: words } = useTexts();
  const { gather } = useSession();
  const onDrop = (event: DragEvent<HTMLElement>) => {
    event.preventDefault();
    const files = pickedFiles(event.dataTransfer.files);
    if (files.length > 0) void gather(files);
  };
  return (
    <div className={styles.stack}>
      <Text>{words.intro}</Text>
      <div
        className={`${zone} ${styles.row}`}
        onDragOver={(event) => {
          event.preventDefault();
        }}
        onDrop={onDrop}
      >
        <FilePicker label={words.choose} accept=".xlsx,.json" multiple onPick={(files) => void gather(files)} />
        <Text size={200}>{words.drop}</Text>
      </div>
      <ReadingProgress />
    </div>
  );
}

function ReadingProgress() {
  const { collect: words } = useTexts();
  const { stop } = useSession().collecting;
  const { progress } = useCollectState();
  if (progress === null) return null;
  const { number, of, file } = progress;
  return <Progress text={words.reading(number, of, file)} done={number} of={of} stopLabel={words.stop} onStop={stop} />;
}
