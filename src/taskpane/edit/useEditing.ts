import { useDeferredValue, useMemo, useState } from "react";
import {
  changed,
  leftUnfinished,
  redo,
  savedAs,
  startEditing,
  undo,
  type Edit,
  type EditedRubric,
} from "../../editing/edited";
import { findingsOf, type Finding } from "../../editing/findings";
import { type PartName, PART_NAMES, partWith } from "../../editing/parts";
import type { Rubric } from "../../rubric/schema";
import { itemTitle } from "../../editing/references";
import type { EditTexts } from "../wording/edit";

/** What the editor shows: the overview, one item, or one of the other parts. */
export type Page =
  | { readonly is: "overview" }
  | { readonly is: "item"; readonly id: string }
  | { readonly is: "part"; readonly part: PartName };

/** A rubric that is being edited in the pane. */
export interface Editing {
  readonly edited: EditedRubric;
  /** What the checks find, as you type; a moment behind where the table is large. */
  readonly findings: readonly Finding[];
  readonly page: Page;
  readonly go: (page: Page) => void;
  /** Makes a change, part of the same step as others before it or a step of its own; `form`: where it was entered. */
  readonly apply: (edit: Edit, step: string | null, form?: string) => void;
  /** Keeps what is not valid yet. */
  readonly leave: (form: string, entered: unknown) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly saved: (rubric: Rubric) => void;
}

/** `first` is the item that is shown at first; the overview, unless told. */
export function useEditing(rubric: Rubric, first?: string): Editing {
  const [edited, setEdited] = useState(() => startEditing(rubric));
  const [wanted, go] = useState<Page>(first === undefined ? { is: "overview" } : { is: "item", id: first });
  const looked = useDeferredValue(edited.rubric);
  const findings = useMemo(() => findingsOf(looked), [looked]);
  return {
    edited,
    findings,
    page: pageIn(wanted, edited.rubric),
    go,
    apply: (edit, step, form) => {
      setEdited((current) => changed(current, edit, step, form));
    },
    leave: (form, entered) => {
      setEdited((current) => leftUnfinished(current, form, entered));
    },
    undo: () => {
      setEdited(undo);
    },
    redo: () => {
      setEdited(redo);
    },
    saved: (saved) => {
      setEdited((current) => savedAs(current, saved));
    },
  };
}

/** An item that is there no more, such as after undoing, is not shown. */
function pageIn(page: Page, { items }: Rubric): Page {
  return page.is !== "item" || items.some(({ id }) => id === page.id) ? page : { is: "overview" };
}

/** The place of an item's form, and of a part's. */
export function placeOf(page: Exclude<Page, { readonly is: "overview" }>): string {
  return page.is === "item" ? `item:${page.id}` : `part:${page.part}`;
}

/** The page on which something that the checks found is put right; null where none is. */
export function pageOf({ target }: Finding): Exclude<Page, { readonly is: "overview" }> | null {
  if ("item" in target) return { is: "item", id: target.item };
  const part = partWith(target.part);
  return part === null ? null : { is: "part", part };
}

/** What a page is called. */
export function pageTitle(
  page: Exclude<Page, { readonly is: "overview" }>,
  { items }: Rubric,
  words: EditTexts,
): string {
  if (page.is === "part") return words.partNames[page.part];
  const item = items.find(({ id }) => id === page.id);
  return item === undefined ? page.id : itemTitle(item);
}

/** What the place of a form is called. */
export function placeWords(place: string, rubric: Rubric, words: EditTexts): string {
  const pages = [
    ...rubric.items.map(({ id }) => ({ is: "item" as const, id })),
    ...PART_NAMES.map((part) => ({ is: "part" as const, part })),
  ];
  const page = pages.find((one) => placeOf(one) === place);
  return page === undefined ? place : pageTitle(page, rubric, words);
}
