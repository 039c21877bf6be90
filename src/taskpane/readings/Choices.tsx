import { useEffect, useState } from "react";
import { Text, Radio, RadioGroup } from "@fluentui/react-components";
import { readingEffect, type ReadingEffect } from "../../app/readings";
import type { Interpretation, Readings, Choice } from "../../rubric/interpretation";
import { readingFor } from "../../rubric/interpretation";
import type { OwnBook } from "../session/book";
import { pause } from "../session/course";
import { lookUp } from "../../shared/lookUp";
import { StandingList } from "../common/StandingList";
import { useStyles } from "../common/styles";
import { useTexts } from "../wording/texts";
import type { ReadingsTexts } from "../wording/results";

/** What each reading not in force would change, by its id; absent while not yet worked out. */
type Changes = ReadonlyMap<string, ReadingEffect>;

interface Found {
  readonly of: OwnBook;
  readonly item: string | null;
  readonly changes: Changes;
}

const NONE: Changes = new Map();

/**
 * Works out what the other readings of one open case, or of one item of it, would change, as soon as it is wanted: one after the other with a
 * pause between, so that the pane can be used meanwhile. Each scores the whole cohort once more.
 */
export function useWhatIf(
  book: OwnBook,
  interpretation: Interpretation,
  item: string | null,
  wanted: boolean,
): Changes {
  const [found, setFound] = useState<Found>({ of: book, item, changes: NONE });
  useEffect(() => {
    if (!wanted) return undefined;
    let left = false;
    const count = async () => {
      const { input, scored } = book;
      const inForce = chosenReading(scored.evaluation.readings, interpretation, item);
      const changes = new Map<string, ReadingEffect>();
      for (const choice of interpretation.choices.filter(({ id }) => id !== inForce)) {
        await pause();
        if (left) return;
        changes.set(choice.id, readingEffect(input, scored.evaluation, interpretation, choice, item));
        setFound({ of: book, item, changes: new Map(changes) });
      }
    };
    void count();
    return () => {
      left = true;
    };
  }, [book, interpretation, item, wanted]);
  return found.of === book && found.item === item ? found.changes : NONE;
}

/** The reading in force for all that a case is about, or for one of its items. */
export function chosenReading(readings: Readings, interpretation: Interpretation, item: string | null) {
  return item === null ? lookUp(readings, interpretation.id) : readingFor(interpretation, readings, item);
}

/** What a reading would change; `counting` while that is being worked out. */
type Effect = ReadingEffect | "counting" | "unknown";

interface EffectProps {
  readonly effect: Effect;
  readonly all: number;
  readonly provisional: boolean;
}

/** Before a reading is switched: which units stand where now, and where they would. */
export function ChosenEffect({ effect, all, provisional }: EffectProps) {
  const styles = useStyles();
  const { readings: words } = useTexts();
  if (effect === "unknown" || effect === "counting" || effect.units === 0) return null;
  const { units, standings } = effect;
  const others = units - standings.length;
  return (
    <div className={styles.tight} role="status">
      {standings.length === 0 ? null : (
        <StandingList
          title={words.standings({ count: standings.length, all })}
          changes={standings}
          provisional={provisional}
        />
      )}
      {others === 0 ? null : <Text>{words.onlyItems(others)}</Text>}
    </div>
  );
}

/** What one of the readings would change, as far as that is wanted and known. */
export function effectOf(changes: Changes, choice: string, wanted: boolean): Effect {
  return changes.get(choice) ?? (wanted ? "counting" : "unknown");
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
