import { Text } from "@fluentui/react-components";
import { gradingText, partCaseTexts } from "../../rubric/tableTexts";
import { useStyles } from "../common/styles";
import { useSession } from "../session/useSession";
import { checkedTable } from "../tables/checkedTable";
import { RubricFacts } from "../tables/RubricFacts";
import { itemsLeft, type StepProps } from "./progress";
import { StepButtons } from "./StepFrame";
import { useDraftTexts } from "./useDraftTexts";

/** Puts the drafted table among the office's own, and says what of it is still to be confirmed. */
export function UseStep({ progress: { drafted }, onChange }: StepProps) {
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
