import { useState } from "react";
import { Guarded } from "../common/Guarded";
import { useStyles } from "../common/styles";
import { ColumnsStep } from "./ColumnsStep";
import { ItemsStep } from "./ItemsStep";
import { BEGINNING, type DraftStep, type StepProps, itemsLeft } from "./progress";
import { StepFrame, StepButtons } from "./StepFrame";
import { TakeStep } from "./TakeStep";
import { Text } from "@fluentui/react-components";
import { gradingText, partCaseTexts } from "../../rubric/tableTexts";
import { useSession } from "../session/useSession";
import { checkedTable } from "../tables/checkedTable";
import { RubricFacts } from "../tables/RubricFacts";
import { useDraftTexts } from "../wording/draft";

const STEPS: Readonly<Record<DraftStep, (props: StepProps) => React.ReactNode>> = {
  take: TakeStep,
  columns: ColumnsStep,
  items: ItemsStep,
  use: UseStep,
};

/** Drafts a rubric from an office's own printed table, step by step. */
export function Wizard() {
  const styles = useStyles();
  const [progress, setProgress] = useState(BEGINNING);
  const Step = STEPS[progress.step];
  return (
    <div className={styles.stack}>
      <StepFrame key={progress.step} step={progress.step} begun={progress.tables.length > 0}>
        <Guarded>
          <Step
            progress={progress}
            onChange={(part) => {
              setProgress((before) => ({ ...before, ...part }));
            }}
          />
        </Guarded>
      </StepFrame>
    </div>
  );
}

/** Puts the drafted table among the office's own, and says what of it is still to be confirmed. */
function UseStep({ progress: { drafted }, onChange }: StepProps) {
  const styles = useStyles();
  const words = useDraftTexts();
  const { own } = useSession();
  if (drafted === null) return null;
  const { rubric } = drafted;
  const left = itemsLeft(rubric);
  return (
    <div className={styles.stack}>
      <RubricFacts rubric={rubric} />
      <Text weight="semibold">{left === 0 ? words.noneLeft : words.left(left)}</Text>
      <ul className={`${styles.plainList} ${styles.tight}`} aria-label={words.wholeTable}>
        <li className={styles.wrap}>
          {words.grades}
          <span lang="zh-CN">{gradingText(rubric)}</span>
        </li>
        {partCaseTexts(rubric).map((text) => (
          <li key={text} className={styles.wrap}>
            {words.openCase}
            <span lang="zh-CN">{text}</span>
          </li>
        ))}
      </ul>
      <Text>{words.useHint}</Text>
      <StepButtons
        on={words.use}
        onBack={() => {
          onChange({ step: "items" });
        }}
        onOn={() => {
          own.keep(checkedTable(rubric, false));
          own.end();
        }}
      />
    </div>
  );
}
