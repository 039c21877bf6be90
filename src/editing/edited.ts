import type { Rubric } from "../rubric/schema";

/**
 * Something that a change could not do by itself, as data: a printed text that names the old points and was left, an
 * item that could not be moved, a name that printed texts have otherwise.
 */
export interface Note {
  readonly kind: "printed-points" | "printed-elsewhere" | "not-moved";
  /** The id of the item concerned. */
  readonly item: string;
  /** The printed text concerned; empty where there is none. */
  readonly text: string;
}

/** A rubric as it stood at one time, with what its last change could not do by itself. */
interface State {
  readonly rubric: Rubric;
  readonly notes: readonly Note[];
}

/** A rubric while somebody changes it. Every state is sound by schema; what it still lacks is told by its findings. */
export interface EditedRubric extends State {
  /** Earlier states, the oldest first. */
  readonly past: readonly State[];
  /** States that were undone, the next to redo first. */
  readonly future: readonly State[];
  /** The rubric as it was last saved, or opened. */
  readonly saved: Rubric;
  /** The step that the last change belongs to; null where the next change begins a new one in any case. */
  readonly at: string | null;
  /** What was entered in forms and makes nothing valid yet, by form; the rubric has what was there before. */
  readonly unfinished: ReadonlyMap<string, unknown>;
}

/** What a change makes of a rubric. */
export interface Edit {
  readonly rubric: Rubric;
  /** What it left for the reader to do by hand. */
  readonly notes: readonly Note[];
}

const NOTHING: ReadonlyMap<string, unknown> = new Map();

export function startEditing(rubric: Rubric): EditedRubric {
  return { rubric, notes: [], past: [], future: [], saved: rubric, at: null, unfinished: NOTHING };
}

/**
 * The next state. Changes with the same `step` one after the other are one step, such as letters typed in a field;
 * null: a step of its own. What was unfinished in the form that it was made in is finished.
 */
export function changed(
  edited: EditedRubric,
  { rubric, notes }: Edit,
  step: string | null,
  form: string | null = null,
): EditedRubric {
  const unfinished = without(edited.unfinished, form);
  if (rubric === edited.rubric) return { ...edited, notes, unfinished };
  const continues = step !== null && step === edited.at;
  const past = continues ? edited.past : [...edited.past, stateOf(edited)];
  return { ...edited, rubric, notes, past, future: [], at: step, unfinished };
}

/** Keeps what was entered in a form and is not valid yet, so that it is there when the reader comes back. */
export function leftUnfinished(edited: EditedRubric, form: string, entered: unknown): EditedRubric {
  return { ...edited, unfinished: new Map([...edited.unfinished, [form, entered]]) };
}

export function canUndo({ past, unfinished }: EditedRubric): boolean {
  return past.length > 0 || unfinished.size > 0;
}

/** Takes back what is unfinished or else the last step; the same where there is nothing to take back. */
export function undo(edited: EditedRubric): EditedRubric {
  if (edited.unfinished.size > 0) return { ...edited, unfinished: NOTHING, at: null };
  const before = edited.past.at(-1);
  if (before === undefined) return edited;
  const future = [stateOf(edited), ...edited.future];
  return { ...edited, ...before, past: edited.past.slice(0, -1), future, at: null };
}

/** Does again what was undone last; the same where there is nothing. */
export function redo(edited: EditedRubric): EditedRubric {
  const [next, ...future] = edited.future;
  if (next === undefined) return edited;
  return { ...edited, ...next, past: [...edited.past, stateOf(edited)], future, at: null, unfinished: NOTHING };
}

/** True where leaving would lose something. */
export function isChanged({ rubric, saved, unfinished }: EditedRubric): boolean {
  return rubric !== saved || unfinished.size > 0;
}

/** The same with its present rubric saved under what it was given on that occasion, such as a new version. */
export function savedAs(edited: EditedRubric, rubric: Rubric): EditedRubric {
  return { ...changed(edited, { rubric, notes: edited.notes }, null), saved: rubric, at: null };
}

function stateOf({ rubric, notes }: EditedRubric): State {
  return { rubric, notes };
}

function without(unfinished: ReadonlyMap<string, unknown>, form: string | null): ReadonlyMap<string, unknown> {
  if (form === null || !unfinished.has(form)) return unfinished;
  return new Map([...unfinished].filter(([key]) => key !== form));
}
