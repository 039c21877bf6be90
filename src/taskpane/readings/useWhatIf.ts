import { useEffect, useState } from "react";
import { readingEffect, type ReadingEffect } from "../../app/readings";
import { type Interpretation, type Readings, readingFor } from "../../rubric/interpretation";
import type { OwnBook } from "../session/book";
import { pause } from "../session/pause";
import { lookUp } from "../../shared/lookUp";

/** What each reading not in force would change, by its id; absent while not yet worked out. */
export type Changes = ReadonlyMap<string, ReadingEffect>;

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
