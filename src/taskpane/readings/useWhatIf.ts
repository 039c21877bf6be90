import { useEffect, useState } from "react";
import { unitsChanged } from "../../app/readings";
import type { Interpretation } from "../../rubric/interpretation";
import type { OwnBook } from "../session/book";
import { pause } from "../session/pause";
import { lookUp } from "../../shared/lookUp";

/** How many units' results each reading not in force would change, by its id; absent while not yet worked out. */
export type Changes = ReadonlyMap<string, number>;

const NONE: Changes = new Map();

/**
 * Works out what the other readings of one open case would change, as soon as it is wanted: one after the other with a
 * pause between, so that the pane can be used meanwhile. Each scores the whole cohort once more.
 */
export function useWhatIf(book: OwnBook, interpretation: Interpretation, wanted: boolean): Changes {
  const [found, setFound] = useState<{ readonly of: OwnBook; readonly changes: Changes }>({ of: book, changes: NONE });
  useEffect(() => {
    if (!wanted) return undefined;
    let left = false;
    const count = async () => {
      const { input, scored } = book;
      const inForce = lookUp(scored.evaluation.readings, interpretation.id);
      const changes = new Map<string, number>();
      for (const choice of interpretation.choices.filter(({ id }) => id !== inForce)) {
        await pause();
        if (left) return;
        changes.set(choice.id, unitsChanged(input, scored.evaluation, interpretation, choice));
        setFound({ of: book, changes: new Map(changes) });
      }
    };
    void count();
    return () => {
      left = true;
    };
  }, [book, interpretation, wanted]);
  return found.of === book ? found.changes : NONE;
}
