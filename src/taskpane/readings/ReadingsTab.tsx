import { Text } from "@fluentui/react-components";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import { useTexts } from "../wording/useTexts";
import { ReadingCard } from "./ReadingCard";
import { useWhatIf } from "./useWhatIf";

/** Every case that the document leaves open, the reading in force, and what the others would change. */
export function ReadingsTab({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const { readings } = useTexts();
  const changes = useWhatIf(book);
  const { interpretations } = book.input.rubric;
  if (interpretations.length === 0) return <Text>{readings.none}</Text>;
  return (
    <div className={styles.stack}>
      <Text>{readings.intro}</Text>
      {interpretations.map((interpretation) => (
        <ReadingCard
          // A card begins anew when another reading comes into force.
          key={`${interpretation.id}:${book.scored.evaluation.readings[interpretation.id] ?? ""}`}
          interpretation={interpretation}
          book={book}
          changes={changes}
        />
      ))}
    </div>
  );
}
