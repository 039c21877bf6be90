import { Text } from "@fluentui/react-components";
import { DropZone } from "../pick/DropZone";
import { FilePicker } from "../pick/FilePicker";
import { Progress } from "../common/Progress";
import { useStyles } from "../common/styles";
import { useSession } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import { useCollectState } from "./useCollectPlan";

/** Takes files, by choosing or by dropping, and shows how far their reading is. */
export function PickFiles() {
  const styles = useStyles();
  const { collect: words } = useTexts();
  const { gather } = useSession();
  return (
    <div className={styles.stack}>
      <Text>{words.intro}</Text>
      <DropZone onPick={(files) => void gather(files)}>
        <FilePicker label={words.choose} accept=".xlsx,.json" multiple onPick={(files) => void gather(files)} />
        <Text size={200}>{words.drop}</Text>
      </DropZone>
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
