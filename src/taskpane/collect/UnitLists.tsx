import { Button, Text } from "@fluentui/react-components";
import type { CollectPlan } from "../../app/collect/collectPlan";
import { lateText } from "../../layout/resultTexts/texts";
import type { Receipts } from "../../scoring/receipts";
import { LongList } from "../common/LongList";
import { Part } from "../common/Part";
import { useStyles } from "../common/styles";
import { useSessionState, useTasks } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import { collectTasks } from "./collectTasks";

/** Units for which the open workbook has no place, and the way to one that has. */
export function NewUnits({ plan: { newUnits } }: { readonly plan: CollectPlan }) {
  const styles = useStyles();
  const { collect: words } = useTexts();
  const { saveFuller } = useTasks(collectTasks);
  const { busy } = useSessionState();
  if (newUnits.length === 0) return null;
  const title = words.newUnits(newUnits.length);
  return (
    <Part title={title}>
      <Text size={200}>{words.newUnitsHint}</Text>
      <LongList label={title} items={newUnits} keyOf={({ unit }) => unit.name} height={32}>
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

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly names: readonly string[];
}

/** Units by their names; nothing where there are none. */
export function UnitNames({ title, hint, names }: Props) {
  const { wrap } = useStyles();
  if (names.length === 0) return null;
  return (
    <Part title={title}>
      {hint === undefined ? null : <Text size={200}>{hint}</Text>}
      <LongList label={title} items={names} keyOf={(name) => name} height={28}>
        {(name) => (
          <Text className={wrap} lang="zh-CN">
            {name}
          </Text>
        )}
      </LongList>
    </Part>
  );
}

/** Who handed in late, and who is not yet in. */
export function ReceiptLists({ receipts: { due, late, open } }: { readonly receipts: Receipts }) {
  const { collect: words } = useTexts();
  return (
    <>
      <UnitNames title={words.late({ count: late.length, due })} names={late.map(lateText)} />
      <UnitNames title={words.notReceived(open.length)} names={open} />
    </>
  );
}
