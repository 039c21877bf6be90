import { useState } from "react";
import { usualLayout } from "../../app/generate";
import { parseNames } from "../../app/names";
import type { NewBook } from "../../app/newBook";
import type { Layout } from "../../layout/plan/design";
import type { Rubric } from "../../rubric/schema";
import { success, type Result } from "../../shared/result";

/** What is being decided on; what nobody has decided follows the table and the number of units. */
export interface Draft {
  readonly rubric: Rubric | null;
  readonly names: string;
  readonly layout: Layout | null;
  readonly self: boolean | null;
}

/** The draft with everything undecided filled in. */
export interface DraftInForce {
  readonly layout: Layout;
  readonly self: boolean;
  /** Lines that are not empty. */
  readonly lines: number;
}

export function useNewBook() {
  const [draft, setDraft] = useState<Draft>({ rubric: null, names: "", layout: null, self: null });
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
  };
  return { draft, inForce: inForceOf(draft), change };
}

function inForceOf({ rubric, names, layout, self }: Draft): DraftInForce {
  const lines = names.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "").length;
  return {
    lines,
    layout: layout ?? usualLayout(lines),
    self: self ?? rubric?.self.asks === "points",
  };
}

/** What is to be made, or everything that is wrong with the list of units. `list` is what messages call it. */
export function wantedBook(rubric: Rubric, names: string, inForce: DraftInForce, list: string): Result<NewBook> {
  const units = parseNames(rubric, names, list);
  if (!units.ok) return units;
  return success({ rubric, units: units.value, layout: inForce.layout, self: inForce.self });
}
