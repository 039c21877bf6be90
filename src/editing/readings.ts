import { withoutItems, type Interpretation } from "../rubric/interpretation";
import { applyChoice } from "../rubric/readings";
import type { Rubric } from "../rubric/schema";
import type { Edit } from "./edited";
import { itemOf, plainly, setItem } from "./items";
import { removeItem } from "./rows";
import { ruleOfKind } from "./ruleKinds";

/*
 * What the document leaves open, while the items that it is about are changed.
 */

/**
 * The reader says which reading of an open case the document means: the rubric states it from now on, and the others can
 * still be chosen instead. Throws where there is no such case or reading.
 */
export function chooseReading(rubric: Rubric, id: string, choice: string): Edit {
  const interpretation = rubric.interpretations.find((one) => one.id === id);
  const chosen = interpretation?.choices.find((one) => one.id === choice);
  if (interpretation === undefined || chosen === undefined) throw new RangeError(`no reading ${choice} of ${id}`);
  const stated = applyChoice(rubric, interpretation, chosen);
  const interpretations = stated.interpretations.map((one) => (one.id === id ? { ...one, default: choice } : one));
  return plainly({ ...stated, interpretations });
}

/** Takes an item away, and out of the readings that name it; a reading about nothing else goes with it. */
export function removeItemWithReadings(rubric: Rubric, id: string): Edit {
  const { rubric: after, notes } = removeItem(rubric, id);
  return after === rubric ? { rubric, notes } : { rubric: withoutReadingsOf(after, id, () => true), notes };
}

/** Has the reviewer score an item, whatever its rule was; what was open in that rule is open no more. */
export function judgeInstead(rubric: Rubric, id: string): Edit {
  const item = itemOf(rubric, id);
  const { rubric: after, notes } = setItem(rubric, { ...item, rule: ruleOfKind(item, "judged", rubric) });
  return { rubric: withoutReadingsOf(after, id, ({ applies }) => "items" in applies), notes };
}

function withoutReadingsOf(rubric: Rubric, id: string, goes: (one: Interpretation) => boolean): Rubric {
  const interpretations = rubric.interpretations.flatMap((one) =>
    goes(one) ? (withoutItems(one, (item) => item === id) ?? []) : one,
  );
  return { ...rubric, interpretations };
}
