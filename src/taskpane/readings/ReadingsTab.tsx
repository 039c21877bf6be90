import { Button, Field, Select, Subtitle2, Text } from "@fluentui/react-components";
import { useId, useState } from "react";
import { type Interpretation, type Choice, readingWords, separateItems } from "../../rubric/interpretation";
import { itemLabel } from "../../layout/resultTexts/texts";
import { BehindNotice } from "../common/BookState";
import { useStyles } from "../common/styles";
import { type OwnBook, readOwnBook, writeAndRead, type Book } from "../session/book";
import { useSessionState, useTasks } from "../session/useSession";
import { useTexts } from "../wording/texts";
import { ChosenEffect, effectOf, chosenReading, useWhatIf, Choices } from "./Choices";
import { chooseReading } from "../../app/readings";
import type { Result } from "../../shared/result";
import type { Course } from "../session/course";
import { stepTasks } from "../session/session";
import type { Tools } from "../session/tools";

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
  const { readings, units, provisional } = book.scored.evaluation;
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
      {chosen === now || chosen === undefined ? null : (
        <ChosenEffect effect={effectOf(changes, chosen, counted)} all={units.length} provisional={provisional} />
      )}
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

const readingTasks = stepTasks(({ tools, run }) => ({
  /** Puts another reading into force, for one item alone where one is given. */
  switchReading: (about: Interpretation, choice: Choice, item: string | null) =>
    run("switch", (course) => switchReading(tools, { about, choice, item }, course)),
}));

/** Writes another reading into 说明; the results are out of date until somebody scores again. */
async function switchReading(
  tools: Tools,
  { about, choice, item }: { about: Interpretation; choice: Choice; item: string | null },
  course: Course,
): Promise<Result<Book>> {
  const read = await readOwnBook(tools);
  if (!read.ok) return read;
  const { input } = read.value;
  const patches = chooseReading(input, about, choice, item);
  if (!patches.ok) return patches;
  return writeAndRead(tools, { what: "switch", input, patches: patches.value }, [], course);
}
