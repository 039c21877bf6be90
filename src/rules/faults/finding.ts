import { issue, type Issue, type Place } from "../../shared/issue";
import { listed, type Term } from "../../shared/said";
import { pathText } from "../../shared/schema";

/** A place inside the rubric file: keys and indices from its root. */
export type Path = readonly PropertyKey[];

/** The place that a path leads to, as items[3].max. */
export function at(path: Path): Place {
  return { path: pathText(path) };
}

/** A name that stands for something defined elsewhere in the file. */
export interface Reference {
  readonly what: Term;
  readonly id: string;
  readonly known: readonly string[];
  readonly path: Path;
}

/** A reference that may be left out. */
export function optional(what: Term, id: string | null | undefined, known: readonly string[], path: Path): Reference[] {
  return id === null || id === undefined ? [] : [{ what, id, known, path }];
}

/** One finding for every reference that leads nowhere. */
export function dangling(references: readonly Reference[]): Issue[] {
  // References share their lists, which may be as long as there are references.
  const sets = new Map<readonly string[], ReadonlySet<string>>();
  const isKnown = ({ id, known }: Reference) => {
    const set = sets.get(known) ?? new Set(known);
    sets.set(known, set);
    return set.has(id);
  };
  return references
    .filter((reference) => !isKnown(reference))
    .map(({ what, id, known, path }) => issue("lint-unknown-reference", at(path), { what, id, known: listed(known) }));
}

/** Names that must differ from each other, and where the list of them stands. */
export interface Names {
  readonly what: Term;
  readonly names: readonly string[];
  readonly path: (index: number) => Path;
  /** Whether they are the ids of fields that the file's maker chose. */
  readonly fields: boolean;
}

const idOf = ({ id }: { readonly id: string }) => id;

/** The ids of the elements of a list, none of them the id of a field. */
export function idsIn(what: Term, list: readonly { readonly id: string }[], path: Path): Names {
  return namesIn(what, list.map(idOf), path, "id");
}

/** The ids of the elements of a list, each of them the id of a field. */
export function fieldIdsIn(what: Term, list: readonly { readonly id: string }[], path: Path): Names {
  return { ...idsIn(what, list, path), fields: true };
}

/** Names that the elements of a list have under a key. */
export function namesIn(what: Term, names: readonly string[], path: Path, key: string): Names {
  return { what, names, path: (index) => [...path, index, key], fields: false };
}
