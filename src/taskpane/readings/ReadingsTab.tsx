import { Button, Field, Radio, RadioGroup, Select, Subtitle2, Text } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Choice, Interpretation } from "../../rubric/interpretation";
import { readingWords, separateItems } from "../../rubric/itemReadings";
import { itemLabel } from "../../layout/resultTexts/texts";
import { BehindNotice } from "../common/BookState";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import { useSessionState, useTasks } from "../session/useSession";
import type { ReadingsTexts } from "../wording/results";
import { useTexts } from "../wording/useTexts";
import { readingTasks } from "./readingTasks";
import { chosenReading, useWhatIf, type Changes } from "./useWhatIf";

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
          key={`${interpretation.id}:${readingWords(interpretation, book.scored.evaluation.readings)}`}
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
  const { question, clause } = interpretation;
  const { readings, units } = book.scored.evaluation;
  const [item, setItem] = useState<string | null>(null);
  const now = chosenReading(readings, interpretation, item);
  const [chosen, setChosen] = useState(now);
  const [wanted, setWanted] = useState(units.length <= AUTOMATIC);
  // Scores that lag behind the entries are nothing to compare with.
  const counted = wanted && book.behind === "nothing";
  const changes = useWhatIf(book, interpretation, item, counted);
  const heading = useId();
  return (
    <section className={`${styles.card} ${styles.tight}`} aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading} className={styles.heading} lang="zh-CN">
        {question}
      </Subtitle2>
      <Text size={200} lang="zh-CN">
        {words.basis(clause)}
      </Text>
      <ItemChoice
        book={book}
        interpretation={interpretation}
        item={item}
        onChange={(other) => {
          setItem(other);
          setChosen(chosenReading(readings, interpretation, other));
        }}
      />
      <Choices
        interpretation={interpretation}
        now={now}
        chosen={chosen}
        onChange={setChosen}
        labelledBy={heading}
        effect={(choice) => effectOf(changes, choice, counted)}
        units={units.length}
      />
      <CardButtons
        interpretation={interpretation}
        item={item}
        chosen={chosen === now ? undefined : chosen}
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
function Choices({ interpretation, now, chosen, onChange, labelledBy, effect, units }: ChoicesProps) {
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

function effectOf(changes: Changes, choice: string, wanted: boolean): Effect {
  return changes.get(choice) ?? (wanted ? "counting" : "unknown");
}

interface ItemProps {
  readonly book: OwnBook;
  readonly interpretation: Interpretation;
  /** The item that is decided by itself; null where all are decided together. */
  readonly item: string | null;
  readonly onChange: (item: string | null) => void;
}

/** For which items a reading is chosen, where a case is open for several: for all, or for one otherwise than the rest. */
function ItemChoice({ book, interpretation, item, onChange }: ItemProps) {
  const { readings: words } = useTexts();
  const items = separateItems(interpretation);
  if (items.length === 0) return null;
  const named = book.input.rubric.items.filter(({ id }) => items.includes(id));
  return (
    <Field label={words.itemsOf}>
      <Select
        value={item ?? ""}
        onChange={(_, { value }) => {
          onChange(value === "" ? null : value);
        }}
      >
        <option value="">{words.allItems}</option>
        {named.map((one) => (
          <option key={one.id} value={one.id} lang="zh-CN">
            {itemLabel(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface ButtonsProps {
  readonly interpretation: Interpretation;
  readonly item: string | null;
  /** The reading chosen instead of the one in force. */
  readonly chosen: string | undefined;
  /** Works out what the readings would change; null where that is done or under way. */
  readonly onCount: (() => void) | null;
}

function CardButtons({ interpretation, item, chosen, onCount }: ButtonsProps) {
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
          if (choice !== undefined) void switchReading(interpretation, choice, item);
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
