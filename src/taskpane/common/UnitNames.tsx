import { Text } from "@fluentui/react-components";
import { lateText } from "../../layout/resultTexts/texts";
import type { Receipts } from "../../scoring/receipts";
import { useCollectTexts } from "../wording/collect";
import { LongList } from "./LongList";
import { Part } from "./Part";
import { useStyles } from "./styles";

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
      <LongList label={title} items={names} keyOf={itself} height={28}>
        {(name) => (
          <Text className={wrap} lang="zh-CN">
            {name}
          </Text>
        )}
      </LongList>
    </Part>
  );
}

const itself = (name: string) => name;

/** Who handed in late or of whom nobody knows, and who is not yet in. */
export function ReceiptLists({ receipts: { due, late, undecided = [], open } }: { readonly receipts: Receipts }) {
  const words = useCollectTexts();
  return (
    <>
      <UnitNames title={words.late({ count: late.length, due })} names={late.map(lateText)} />
      <UnitNames title={words.undecided(undecided.length)} names={undecided} />
      <UnitNames title={words.notReceived(open.length)} names={open} />
    </>
  );
}
