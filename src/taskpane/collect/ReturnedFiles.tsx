import { Badge, Button, Checkbox, Text, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedFile } from "../../app/collect/checkReturned";
import { isTaken } from "../../app/collect/collect";
import { broughtBy, type CollectPlan } from "../../app/collect/collectPlan";
import { SeverityBadge } from "../common/Issues";
import { LongList } from "../common/LongList";
import { Part } from "../common/Part";
import { useStyles } from "../common/styles";
import { useTasks } from "../session/useSession";
import { Sentence } from "../../ui/Sentence";
import { useIssueWords } from "../../ui/language";
import { useCollectTexts } from "../wording/collect";
import { useTexts } from "../wording/texts";
import { collectTasks, useCollectState } from "./collectTasks";

interface Props {
  readonly checked: readonly CheckedFile[];
  readonly plan: CollectPlan;
  /** The document says by when units hand in. */
  readonly dated: boolean;
}

/** Every file with its state, what it brings and what is wrong in it; whether it is taken can be chosen. */
export function ReturnedFiles({ checked, plan, dated }: Props) {
  const words = useCollectTexts();
  const [open, setOpen] = useState<string | null>(null);
  const brought = broughtBy(plan);
  const title = words.files(checked.length);
  return (
    <Part title={title}>
      {checked.some(({ state }) => state === "differing") ? <Text size={200}>{words.differingHint}</Text> : null}
      {dated && checked.length > 1 ? (
        <ReceivedDay files={checked.map(({ file }) => file)} label={words.receivedAll} tabIndex={0} />
      ) : null}
      <LongList label={title} items={checked} keyOf={({ file }) => file} height={64}>
        {(file, tabIndex) => (
          <FileLine
            file={file}
            brings={brought.get(file.file) ?? 0}
            strangers={plan.newUnits.filter(({ files }) => files.includes(file.file)).length}
            dated={dated}
            open={open === file.file}
            onToggle={() => {
              setOpen(open === file.file ? null : file.file);
            }}
            tabIndex={tabIndex}
          />
        )}
      </LongList>
    </Part>
  );
}

const COLOURS = { ready: "success", differing: "warning", refused: "danger" } as const;

interface LineProps {
  readonly file: CheckedFile;
  readonly brings: number;
  /** Units that the open workbook lacks. */
  readonly strangers: number;
  readonly dated: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly tabIndex: 0 | -1;
}

function FileLine({ file: checked, brings, strangers, dated, open, onToggle, tabIndex }: LineProps) {
  const styles = useStyles();
  const words = useCollectTexts();
  const { take } = useTasks(collectTasks).collecting;
  const { overrides } = useCollectState();
  const { file, state, issues } = checked;
  const taken = isTaken(checked, overrides);
  return (
    <div className={styles.tight}>
      <Checkbox
        label={file}
        aria-label={words.take(file)}
        checked={taken}
        disabled={state === "refused"}
        tabIndex={tabIndex}
        onChange={() => {
          take(file, !taken);
        }}
      />
      <div className={styles.row}>
        <Badge appearance="tint" color={COLOURS[state]}>
          {words.states[state]}
        </Badge>
        {taken && !(brings === 0 && strangers > 0) ? (
          <Text size={200}>{brings === 0 ? words.bringsNothing : words.brings(brings)}</Text>
        ) : null}
        {strangers === 0 ? null : <Text size={200}>{words.strangers(strangers)}</Text>}
        {issues.length === 0 ? null : (
          <Button size="small" appearance="subtle" tabIndex={tabIndex} aria-expanded={open} onClick={onToggle}>
            {words.remarks(issues.length)}
          </Button>
        )}
      </div>
      {dated && state !== "refused" ? (
        <ReceivedDay files={[file]} label={words.receivedFile(file)} tabIndex={tabIndex} />
      ) : null}
      {open ? <Remarks file={checked} /> : null}
    </div>
  );
}

/** So many are shown beside a file; the copied list has all of them. */
const SHOWN = 20;

function Remarks({ file: { file, issues } }: { readonly file: CheckedFile }) {
  const styles = useStyles();
  const words = useCollectTexts();
  const { common } = useTexts();
  const { language, line } = useIssueWords();
  return (
    <ul aria-label={words.remarksOn(file)} className={`${styles.plainList} ${styles.tight}`}>
      {issues.slice(0, SHOWN).map((found, index) => (
        <li key={index} className={styles.wrap}>
          <SeverityBadge severity={found.severity} />
          <Text lang={language}>
            {" "}
            <Sentence text={line(found)} />
          </Text>
        </li>
      ))}
      {issues.length > SHOWN ? <li>{common.page({ from: 1, to: SHOWN, all: issues.length })}</li> : null}
    </ul>
  );
}

interface DayProps {
  readonly files: readonly string[];
  readonly label: string;
  readonly tabIndex: 0 | -1;
}

/** When one or several files were received; shows a day that all of them have. */
function ReceivedDay({ files, label, tabIndex }: DayProps) {
  const { receive } = useTasks(collectTasks).collecting;
  const { received } = useCollectState();
  const words = useCollectTexts();
  const days = new Set(files.map((file) => received.get(file) ?? ""));
  const [day = ""] = days;
  return (
    <Field label={words.received} orientation="horizontal">
      <Input
        type="date"
        size="small"
        aria-label={label}
        tabIndex={tabIndex}
        value={days.size === 1 ? day : ""}
        onChange={(_, { value }) => {
          receive(files, value === "" ? null : value);
        }}
      />
    </Field>
  );
}
