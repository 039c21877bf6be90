import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Change, CollectPlan } from "../../app/collect/collectPlan";
import { lineWords } from "../../layout/sheets/ledgerSheet";
import { cellAddress } from "../../layout/address";
import type { EntryTarget } from "../../layout/fill/entryTarget";
import type { Form } from "../../layout/form";
import type { Place } from "../../shared/issue";
import { CellLink } from "../common/CellLink";
import { Confirm } from "../common/Confirm";
import { LongList } from "../common/LongList";
import { Part } from "../common/Part";
import { useStyles } from "../common/styles";
import { useSessionState, useTasks } from "../session/useSession";
import { useCollectTexts } from "../wording/collect";
import { collectTasks } from "./collectTasks";

interface Props {
  readonly plan: CollectPlan;
  readonly form: Form;
}

/** What would be written without anything being replaced: values into blanks, lines under those of the ledger. */
export function Writes({ plan: { changes, lines }, form }: Props) {
  const styles = useStyles();
  const words = useCollectTexts();
  const [values, added] = [words.changes(changes.length), words.lines(lines.length)];
  return (
    <>
      {changes.length === 0 ? null : (
        <Part title={values}>
          <LongList label={values} items={changes} height={48}>
            {(change, tabIndex) => <ChangeLine change={change} tabIndex={tabIndex} />}
          </LongList>
        </Part>
      )}
      {lines.length === 0 ? null : (
        <Part title={added}>
          <LongList label={added} items={lines} height={48}>
            {({ line, source }) => (
              <Text className={styles.wrap} lang="zh-CN">
                {`${lineWords(form, line)} · ${words.from(source.file)}`}
              </Text>
            )}
          </LongList>
        </Part>
      )}
    </>
  );
}

function ChangeLine({
  change: { unit, name, target, to },
  tabIndex,
}: {
  readonly change: Change;
  readonly tabIndex: 0 | -1;
}) {
  const styles = useStyles();
  const words = useCollectTexts();
  return (
    <div className={styles.tight}>
      <CellLink place={placeOf(target)} tabIndex={tabIndex}>
        {`${unit} · ${name}`}
      </CellLink>
      <Text className={styles.wrap}>
        {`${words.change({ from: words.blankValue, to: to.words })} · ${words.from(to.files.join("、"))}`}
      </Text>
    </div>
  );
}

function placeOf(target: EntryTarget): Pick<Place, "sheet" | "cell"> {
  return target === "new-evidence-line" ? {} : { sheet: target.sheet, cell: cellAddress(target.row, target.column) };
}

interface WriteProps {
  readonly plan: CollectPlan;
  /** How many cells and lines would be written. */
  readonly count: number;
}

/** Writes what is listed above, once somebody has agreed to it. */
export function WriteCollected({ plan, count }: WriteProps) {
  const words = useCollectTexts();
  const { collect } = useTasks(collectTasks);
  const { busy } = useSessionState();
  const [asked, setAsked] = useState(false);
  if (count === 0) return <Text>{words.nothing}</Text>;
  if (!asked) {
    return (
      <Button
        appearance="primary"
        disabledFocusable={busy !== null}
        onClick={() => {
          setAsked(true);
        }}
      >
        {words.write(count)}
      </Button>
    );
  }
  return (
    <Confirm
      question={words.confirm(count)}
      yes={words.yes}
      no={words.no}
      onYes={() => {
        setAsked(false);
        void collect(plan);
      }}
      onNo={() => {
        setAsked(false);
      }}
    />
  );
}
