import { Radio, RadioGroup, Text } from "@fluentui/react-components";
import type { ReadingEffect } from "../../app/readings";
import type { Choice, Interpretation } from "../../rubric/interpretation";
import { useStyles } from "../common/styles";
import type { ReadingsTexts } from "../wording/results";
import { useTexts } from "../wording/texts";
import type { Effect } from "./ChosenEffect";

interface ChoicesProps {
  readonly interpretation: Interpretation;
  /** The reading in force. */
  readonly now: string | undefined;
  readonly chosen: string | undefined;
  readonly onChange: (choice: string) => void;
  readonly labelledBy: string;
  readonly effect: (choice: string) => Effect;
  readonly units: number;
}

/** The readings of one open case, one of which is chosen. */
export function Choices({ interpretation, now, chosen, onChange, labelledBy, effect, units }: ChoicesProps) {
  return (
    <RadioGroup
      aria-labelledby={labelledBy}
      value={chosen ?? ""}
      onChange={(_, { value }) => {
        onChange(value);
      }}
    >
      {interpretation.choices.map((choice) => (
        <Radio
          key={choice.id}
          value={choice.id}
          label={
            <ChoiceLabel
              choice={choice}
              inForce={choice.id === now}
              usual={choice.id === interpretation.default}
              effect={effect(choice.id)}
              units={units}
            />
          }
        />
      ))}
    </RadioGroup>
  );
}

interface LabelProps {
  readonly choice: Choice;
  readonly inForce: boolean;
  readonly usual: boolean;
  readonly effect: Effect;
  readonly units: number;
}

function effectWords(effect: ReadingEffect | "counting", all: number, words: ReadingsTexts): string {
  if (effect === "counting") return words.counting;
  return effect.units === 0 ? words.changesNothing : words.changes({ count: effect.units, all });
}

/** A reading, whether it is in force, and what it would change if it were not. */
function ChoiceLabel({ choice, inForce, usual, effect, units }: LabelProps) {
  const styles = useStyles();
  const { readings: words } = useTexts();
  const marks = [...(inForce ? [words.inForce] : []), ...(usual ? [words.usual] : [])];
  return (
    <span className={styles.tight}>
      <Text lang="zh-CN">{marks.length === 0 ? choice.label : `${choice.label}（${marks.join("，")}）`}</Text>
      {inForce || effect === "unknown" ? null : <Text size={200}>{effectWords(effect, units, words)}</Text>}
    </span>
  );
}
