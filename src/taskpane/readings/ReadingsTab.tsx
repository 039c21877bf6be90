import { Button, Radio, RadioGroup, Subtitle2, Text } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Choice, Interpretation } from "../../rubric/interpretation";
import { BehindNotice } from "../common/BookState";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import { useSessionState, useTasks } from "../session/useSession";
import type { ReadingsTexts } from "../wording/results";
import { useTexts } from "../wording/useTexts";
import { readingTasks } from "./readingTasks";
import { useWhatIf, type Changes } from "./useWhatIf";
import { lookUp } from "../../shared/lookUp";

/** Every case that the document leaves open, the reading in force, and what the others would change. */
export function ReadingsTab({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const { readings } = useTexts();
  const { interpretations } = book.input.rubric;
  if (interpretations.length === 0) return <Text>{readings.none}</Text>;
  return (
    <div className={styles.stack}>
      <Text>{readings.intro}</Text>
      <BehindNotice book={book} />
      {interpretations.map((interpretation) => (
        <ReadingCard
          // A card begins anew when another reading comes into force.
          key={`${interpretation.id}:${lookUp(book.scored.evaluation.readings, interpretation.id) ?? ""}`}
          interpretation={interpretation}
          book={book}
        />
      ))}
    </div>
  );
}

/** With more units, scoring the cohort once more takes long enough to be noticed: then it is done when it is asked for. */
const AUTOMATIC = 1000;

interface CardProps {
  readonly interpretation: Interpretation;
  readonly book: OwnBook;
}

/** One open case: its question, its ground, its readings. Choosing alone writes nothing; the button does. */
function ReadingCard({ interpretation, book }: CardProps) {
  const styles = useStyles();
  const { readings: words } = useTexts();
  const { id, question, clause, choices } = interpretation;
  const { readings, units } = book.scored.evaluation;
  const [chosen, setChosen] = useState(lookUp(readings, id));
  const [wanted, setWanted] = useState(units.length <= AUTOMATIC);
  // Scores that lag behind the entries are nothing to compare with.
  const counted = wanted && book.behind === "nothing";
  const changes = useWhatIf(book, interpretation, counted);
  const heading = useId();
  return (
    <section className={`${styles.card} ${styles.tight}`} aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading} className={styles.heading} lang="zh-CN">
        {question}
      </Subtitle2>
      <Text size={200} lang="zh-CN">
        {words.basis(clause)}
      </Text>
      <RadioGroup
        aria-labelledby={heading}
        value={chosen ?? ""}
        onChange={(_, { value }) => {
          setChosen(value);
        }}
      >
        {choices.map((choice) => (
          <Radio
            key={choice.id}
            value={choice.id}
            label={
              <ChoiceLabel
                choice={choice}
                inForce={choice.id === lookUp(readings, id)}
                usual={choice.id === interpretation.default}
                effect={effectOf(changes, choice.id, counted)}
                units={units.length}
              />
            }
          />
        ))}
      </RadioGroup>
      <CardButtons
        interpretation={interpretation}
        chosen={chosen === lookUp(readings, id) ? undefined : chosen}
        onCount={
          wanted
            ? null
            : () => {
                setWanted(true);
              }
        }
      />
    </section>
  );
}

function effectOf(changes: Changes, choice: string, wanted: boolean): Effect {
  return changes.get(choice) ?? (wanted ? "counting" : "unknown");
}

interface ButtonsProps {
  readonly interpretation: Interpretation;
  /** The reading chosen instead of the one in force. */
  readonly chosen: string | undefined;
  /** Works out what the readings would change; null where that is done or under way. */
  readonly onCount: (() => void) | null;
}

function CardButtons({ interpretation, chosen, onCount }: ButtonsProps) {
  const styles = useStyles();
  const { readings: words } = useTexts();
  const { switchReading } = useTasks(readingTasks);
  const { busy } = useSessionState();
  const { question, choices } = interpretation;
  const choice = choices.find(({ id }) => id === chosen);
  return (
    <div className={styles.row}>
      <Button
        aria-label={words.useFor(question)}
        disabledFocusable={choice === undefined || busy !== null}
        onClick={() => {
          if (choice !== undefined) void switchReading(interpretation, choice);
        }}
      >
        {words.use}
      </Button>
      {onCount === null ? null : (
        <Button appearance="subtle" aria-label={words.countOf(question)} onClick={onCount}>
          {words.count}
        </Button>
      )}
    </div>
  );
}

/** Units whose result a reading would change; `counting` while that is being worked out. */
type Effect = number | "counting" | "unknown";

interface LabelProps {
  readonly choice: Choice;
  readonly inForce: boolean;
  readonly usual: boolean;
  readonly effect: Effect;
  readonly units: number;
}

function effectWords(effect: number | "counting", all: number, words: ReadingsTexts): string {
  if (effect === "counting") return words.counting;
  return effect === 0 ? words.changesNothing : words.changes({ count: effect, all });
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
