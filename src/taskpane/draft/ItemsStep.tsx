import { Checkbox, Text } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { confirmItem } from "../../editing/items";
import { chooseReading, judgeInstead } from "../../editing/readings";
import { IssueList } from "../common/Issues";
import { later } from "../common/later";
import { LongList } from "../common/LongList";
import { Folded } from "../common/Part";
import { useStyles } from "../common/styles";
import { draftedItems } from "./draftedItems";
import { ItemCard, type ItemActions } from "./ItemCard";
import { itemsLeft, type Drafted, type StepProps } from "./progress";
import { StepButtons } from "./StepFrame";
import { useDraftTexts } from "../wording/draft";

const { Part: Editor } = later(async () => (await import("../edit/RubricEditor")).RubricEditor);

/** About how high an item is, in pixels. */
const HEIGHT = 220;

/** Compares every drafted item with the document, and puts right what was misunderstood. */
export function ItemsStep({ progress: { drafted }, onChange }: StepProps) {
  /** The item whose editing began; null where none is edited. */
  const [editing, setEditing] = useState<string | null>(null);
  if (drafted === null) return null;
  const change = (rubric: Drafted["rubric"]) => {
    onChange({ drafted: { ...drafted, rubric } });
  };
  return (
    <>
      {editing === null ? null : (
        <Editor
          rubric={drafted.rubric}
          first={editing}
          onSave={change}
          onClose={() => {
            setEditing(null);
          }}
        />
      )}
      <SetAside while={editing !== null}>
        <Summary drafted={drafted} />
        <Items
          drafted={drafted}
          onConfirm={(item) => {
            change(confirmItem(drafted.rubric, item).rubric);
          }}
          onEdit={setEditing}
          onJudge={(item) => {
            change(judgeInstead(drafted.rubric, item).rubric);
          }}
          onChoose={(interpretation, choice) => {
            change(chooseReading(drafted.rubric, interpretation, choice).rubric);
          }}
        />
        <StepButtons
          onBack={() => {
            onChange({ step: "columns" });
          }}
          onOn={() => {
            onChange({ step: "use" });
          }}
        />
      </SetAside>
    </>
  );
}

function Summary({ drafted: { draft, rubric } }: { readonly drafted: Drafted }) {
  const words = useDraftTexts();
  // What is to be confirmed is told with each item.
  const findings = draft.findings.filter(({ code }) => code !== "lint-to-confirm");
  const title = words.findings(findings.length);
  const left = itemsLeft(rubric);
  return (
    <>
      <Text role="status" weight="semibold">
        {words.summary({
          items: rubric.items.length,
          total: rubric.total === null ? words.noTotal : words.total(rubric.total),
          left: left === 0 ? words.allConfirmed : words.toBeConfirmed(left),
        })}
      </Text>
      <Text>{words.itemsHint}</Text>
      {findings.length === 0 ? null : (
        <Folded title={title}>
          <IssueList issues={findings} label={title} />
        </Folded>
      )}
    </>
  );
}

function Items({ drafted, ...actions }: ItemActions & { readonly drafted: Drafted }) {
  const styles = useStyles();
  const words = useDraftTexts();
  const [unsure, setUnsure] = useState(false);
  const all = useMemo(() => draftedItems(drafted), [drafted]);
  const shown = unsure ? all.filter(({ item }) => item.toConfirm !== undefined) : all;
  return (
    <div className={styles.tight}>
      <Checkbox
        label={words.onlyUnsure}
        checked={unsure}
        onChange={(_, { checked }) => {
          setUnsure(checked === true);
        }}
      />
      {shown.length === 0 ? (
        <Text role="status">{words.noneUnsure}</Text>
      ) : (
        <LongList label={words.items} items={shown} keyOf={({ item }) => item.id} height={HEIGHT}>
          {(seen, tabIndex) => <ItemCard seen={seen} rubric={drafted.rubric} tabIndex={tabIndex} {...actions} />}
        </LongList>
      )}
    </div>
  );
}

interface AsideProps {
  /** Whether something else is shown instead. */
  readonly while: boolean;
  readonly children: ReactNode;
}

/** Keeps what it holds as it is while something else is shown; then what had the focus before has it again. */
function SetAside({ while: aside, children }: AsideProps) {
  const styles = useStyles();
  const focused = useRef<HTMLElement>(null);
  const before = useRef(aside);
  useEffect(() => {
    if (before.current && !aside) focused.current?.focus();
    before.current = aside;
  }, [aside]);
  return (
    <div
      hidden={aside}
      onFocus={({ target }) => {
        focused.current = target;
      }}
    >
      <div className={styles.stack}>{children}</div>
    </div>
  );
}
