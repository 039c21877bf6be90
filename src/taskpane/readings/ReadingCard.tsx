import { Button, Field, Radio, RadioGroup, Subtitle2, Text } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Choice, Interpretation } from "../../rubric/interpretation";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import { whatIfKey, type Changes } from "./useWhatIf";

interface Props {
  readonly interpretation: Interpretation;
  readonly book: OwnBook;
  readonly changes: Changes;
}

/** One open case: its question, its ground, its readings. Choosing alone writes nothing; the button does. */
export function ReadingCard({ interpretation, book, changes }: Props) {
  const styles = useStyles();
  const { readings: words } = useTexts();
  const { switchReading } = useSession();
  const { busy } = useSessionState();
  const { id, question, clause, choices } = interpretation;
  const { readings, units } = book.scored.evaluation;
  const [chosen, setChosen] = useState(readings[id]);
  const heading = useId();
  const choice = choices.find((one) => one.id === chosen);
  const same = chosen === readings[id];
  return (
    <section className={`${styles.card} ${styles.tight}`} aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading} className={styles.heading} lang="zh-CN">
        {question}
      </Subtitle2>
      <Text size={200} lang="zh-CN">
        {words.basis(clause)}
      </Text>
      <Field>
        <RadioGroup
          aria-labelledby={heading}
          value={chosen ?? ""}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          {choices.map((one) => (
            <Radio
              key={one.id}
              value={one.id}
              label={
                <ChoiceLabel
                  choice={one}
                  usual={one.id === interpretation.default}
                  effect={one.id === readings[id] ? null : (changes.get(whatIfKey(id, one.id)) ?? "counting")}
                  units={units.length}
                />
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Button
        disabledFocusable={same || busy !== null}
        onClick={() => {
          if (choice !== undefined) void switchReading(interpretation, choice);
        }}
      >
        {words.use}
      </Button>
    </section>
  );
}

interface LabelProps {
  readonly choice: Choice;
  readonly usual: boolean;
  /** Units whose result would change; null for the reading in force. */
  readonly effect: number | "counting" | null;
  readonly units: number;
}

function ChoiceLabel({ choice, usual, effect, units }: LabelProps) {
  const styles = useStyles();
  const { readings: words } = useTexts();
  const marks = [...(effect === null ? [words.inForce] : []), ...(usual ? [words.usual] : [])];
  return (
    <span className={styles.tight}>
      <Text lang="zh-CN">{marks.length === 0 ? choice.label : `${choice.label}（${marks.join("，")}）`}</Text>
      {effect === null ? null : (
        <Text size={200}>{effect === "counting" ? words.counting : words.changes(effect, units)}</Text>
      )}
    </span>
  );
}
