import { Text } from "@fluentui/react-components";
import { BehindNotice } from "../common/BehindNotice";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import { useTexts } from "../wording/useTexts";
import { ReadingCard } from "./ReadingCard";

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
          key={`${interpretation.id}:${book.scored.evaluation.readings[interpretation.id] ?? ""}`}
          interpretation={interpretation}
          book={book}
        />
      ))}
    </div>
  );
}
