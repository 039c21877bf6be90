import { Button, Text } from "@fluentui/react-components";
import type { CheckedFile } from "../../app/collect/checkReturned";
import { isTaken, type Compared } from "../../app/collect/collect";
import { chosenChanges, type CollectPlan } from "../../app/collect/collectPlan";
import { isHandedIn } from "../../rubric/schedule";
import type { Issue } from "../../shared/issue";
import { DropZone, FilePicker } from "../common/FilePicker";
import { IssueList } from "../common/Issues";
import { Part } from "../common/Part";
import { Progress, TaskProgress } from "../common/Progress";
import { useStyles } from "../common/styles";
import { ReceiptLists, UnitNames } from "../common/UnitNames";
import { useCopy } from "../common/useCopy";
import type { OwnBook } from "../session/book";
import { useSessionState, useTasks } from "../session/useSession";
import { useIssueWords } from "../../ui/language";
import { useCollectTexts } from "../wording/collect";
import { useTexts } from "../wording/texts";
import { collectReport, sharedText } from "./collectReport";
import { collectTasks, useCollectState, useCompared } from "./collectTasks";
import { Conflicts } from "./Conflicts";
import { ReturnedFiles } from "./ReturnedFiles";
import { WriteCollected, Writes } from "./Writes";
import { LongList } from "../common/LongList";

/** Takes returned files over: read, listed, agreed to, written. */
export function CollectTab({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const { returned, progress } = useCollectState();
  return (
    <div className={styles.stack}>
      <PickFiles />
      {/* While many files are being read, they are not all looked at again after each of them. */}
      {returned.length === 0 || progress !== null ? null : <Comparison book={book} />}
    </div>
  );
}

/** The returned files beside the open workbook. */
function Comparison({ book }: { readonly book: OwnBook }) {
  const { value, going } = useCompared(book);
  return (
    <>
      {going === null ? null : <TaskProgress reached={{ work: "compareUnits", ...going }} />}
      {value === null ? null : <ComparedFiles book={book} compared={value} final={going === null} />}
    </>
  );
}

interface ComparedProps {
  readonly book: OwnBook;
  readonly compared: Compared;
  /** It is not being worked out anew. */
  readonly final: boolean;
}

function ComparedFiles({ book, compared: { checked, plan }, final }: ComparedProps) {
  const words = useCollectTexts();
  const { overrides, choices } = useCollectState();
  const count = chosenChanges(plan, choices).length + plan.lines.length;
  const taken = checked.filter((file) => isTaken(file, overrides)).length;
  return (
    <>
      <Text role="status" weight="semibold">
        {words.summary({ files: checked.length, taken, values: count })}
      </Text>
      <ReturnedFiles checked={checked} plan={plan} dated={isHandedIn(book.input.rubric.self)} />
      <Conflicts plan={plan} />
      <Writes plan={plan} form={book.input.reading.design.form} />
      <NewUnits plan={plan} />
      <UnitNames title={words.missing(plan.missing.length)} names={plan.missing} />
      {plan.receipts === null ? null : <ReceiptLists receipts={plan.receipts} />}
      <UnitNames title={words.shared(plan.shared.length)} hint={words.sharedHint} names={plan.shared.map(sharedText)} />
      <Left issues={plan.issues} />
      <ListButtons checked={checked} plan={plan} book={book} />
      {final ? <WriteCollected plan={plan} count={count} /> : null}
    </>
  );
}

/** Why values that were there are not taken over. */
function Left({ issues }: { readonly issues: readonly Issue[] }) {
  const words = useCollectTexts();
  if (issues.length === 0) return null;
  const title = words.left(issues.length);
  return (
    <Part title={title}>
      <IssueList issues={issues} label={title} />
    </Part>
  );
}

interface ListProps {
  readonly checked: readonly CheckedFile[];
  readonly plan: CollectPlan;
  readonly book: OwnBook;
}

/** Copies the whole list, or begins a new one. */
function ListButtons({ checked, plan, book }: ListProps) {
  const styles = useStyles();
  const words = useCollectTexts();
  const { common } = useTexts();
  const { clear } = useTasks(collectTasks).collecting;
  const { busy } = useSessionState();
  const { copied, copy } = useCopy();
  const issueWords = useIssueWords();
  return (
    <div className={styles.row}>
      <Button
        size="small"
        onClick={() => {
          copy(collectReport(checked, plan, book.input.reading.design.form, words, issueWords));
        }}
      >
        {words.copy}
      </Button>
      <Button size="small" disabledFocusable={busy !== null} onClick={clear}>
        {words.clear}
      </Button>
      <Text role="status">{copied === null ? "" : copied ? common.copied : common.notCopied}</Text>
    </div>
  );
}

/** Takes files, by choosing or by dropping, and shows how far their reading is. */
function PickFiles() {
  const styles = useStyles();
  const words = useCollectTexts();
  const { gather } = useTasks(collectTasks);
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
  const words = useCollectTexts();
  const { stop } = useTasks(collectTasks).collecting;
  const { progress } = useCollectState();
  if (progress === null) return null;
  const { number, of, file } = progress;
  return (
    <Progress text={words.reading({ number, of, file })} done={number} of={of} stopLabel={words.stop} onStop={stop} />
  );
}

/** Units for which the open workbook has no place, and the way to one that has. */
function NewUnits({ plan: { newUnits } }: { readonly plan: CollectPlan }) {
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
