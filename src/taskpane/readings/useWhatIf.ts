import { useEffect, useState } from "react";
import { unitsChanged } from "../../app/whatIf";
import type { OwnBook } from "../session/book";

/** How many units' results each reading not in force would change, by `whatIfKey`; absent while not yet worked out. */
export type Changes = ReadonlyMap<string, number>;

export function whatIfKey(interpretation: string, choice: string): string {
  return `${interpretation}|${choice}`;
}

/** Works out what other readings would change, one after the other, so that the pane can be used meanwhile. */
export function useWhatIf(book: OwnBook): Changes {
  const [found, setFound] = useState<{ readonly of: OwnBook; readonly changes: Changes }>({
    of: book,
    changes: new Map(),
  });
  useEffect(() => {
    const others = othersOf(book);
    const changes = new Map<string, number>();
    const next = () => {
      const other = others.shift();
      if (other === undefined) return;
      const { interpretation, choice } = other;
      changes.set(
        whatIfKey(interpretation.id, choice.id),
        unitsChanged(book.input, book.scored.evaluation, interpretation, choice),
      );
      setFound({ of: book, changes: new Map(changes) });
      timer = setTimeout(next);
    };
    let timer = setTimeout(next);
    return () => {
      clearTimeout(timer);
    };
  }, [book]);
  return found.of === book ? found.changes : new Map();
}

function othersOf({ input: { rubric }, scored: { evaluation } }: OwnBook) {
  return rubric.interpretations.flatMap((interpretation) =>
    interpretation.choices
      .filter(({ id }) => id !== evaluation.readings[interpretation.id])
      .map((choice) => ({ interpretation, choice })),
  );
}
