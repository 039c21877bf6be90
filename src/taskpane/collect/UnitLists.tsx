import { Button, Text } from "@fluentui/react-components";
import type { CollectPlan } from "../../app/collect/collectPlan";
import { LongList } from "../common/LongList";
import { Part } from "../common/Part";
import { useStyles } from "../common/styles";
import { useSessionState, useTasks } from "../session/useSession";
import { useCollectTexts } from "../common/useCollectTexts";
import { collectTasks } from "./collectTasks";

/** Units for which the open workbook has no place, and the way to one that has. */
export function NewUnits({ plan: { newUnits } }: { readonly plan: CollectPlan }) {
  const styles = useStyles();
  const words = useCollectTexts();
  const { saveFuller } = useTasks(collectTasks);
  const { busy } = useSessionState();
  if (newUnits.length === 0) return null;
  const title = words.newUnits(newUnits.length);
  return (
    <Part title={title}>
      <Text size={200}>{words.newUnitsHint}</Text>
      <LongList label={title} items={newUnits} keyOf={nameOf} height={32}>
        {({ unit, values, files }) => (
          <span className={styles.wrap}>
            <Text weight="semibold" lang="zh-CN">
              {unit.name}
            </Text>
            <Text size={200}>{` ${words.newUnit({ values, files: files.join("、") })}`}</Text>
          </span>
        )}
      </LongList>
      <div className={styles.row}>
        <Button size="small" disabledFocusable={busy !== null} onClick={() => void saveFuller()}>
          {words.saveFuller}
        </Button>
      </div>
    </Part>
  );
}
const nameOf = ({ unit }: CollectPlan["newUnits"][number]) => unit.name;
