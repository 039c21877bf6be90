import { Text } from "@fluentui/react-components";
import type { Choice } from "../../rubric/interpretation";
import { useStyles } from "../common/styles";
import { useTexts } from "../wording/useTexts";

/** Units whose result a reading would change; `counting` while that is being worked out. */
export type Effect = number | "counting" | "unknown";

interface Props {
  readonly choice: Choice;
  readonly inForce: boolean;
  readonly usual: boolean;
  readonly effect: Effect;
  readonly units: number;
}

/** A reading, whether it is in force, and what it would change if it were not. */
export function ChoiceLabel({ choice, inForce, usual, effect, units }: Props) {
  const styles = useStyles();
  const { readings: words } = useTexts();
  const marks = [...(inForce ? [words.inForce] : []), ...(usual ? [words.usual] : [])];
  return (
    <span className={styles.tight}>
      <Text lang="zh-CN">{marks.length === 0 ? choice.label : `${choice.label}（${marks.join("，")}）`}</Text>
      {inForce || effect === "unknown" ? null : (
        <Text size={200}>{effect === "counting" ? words.counting : words.changes(effect, units)}</Text>
      )}
    </span>
  );
}
