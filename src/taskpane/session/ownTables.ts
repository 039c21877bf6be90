import type { Rubric } from "../../rubric/schema";
import { hasErrors, type Issue } from "../../shared/issue";
import { createStore, type Readable } from "./store";

/** A table of an office's own: drafted, opened from a file, or changed in the editor. */
export interface OwnTable {
  readonly rubric: Rubric;
  /** What the checks of rubrics find; with errors no workbook is made of it. */
  readonly findings: readonly Issue[];
  /** A workbook or a file may have it: a change becomes a new version. */
  readonly used: boolean;
}

/** What is done about a table before a workbook is made of it: drafting one, or changing one. */
export type TableWork = { readonly is: "draft" } | ({ readonly is: "edit" } & Pick<OwnTable, "rubric" | "used">);

export interface OwnState {
  readonly tables: readonly OwnTable[];
  /** The id of the table that a new workbook is to be made of; null before somebody has chosen. */
  readonly chosen: string | null;
  /** Null where nobody is at work on a table. */
  readonly work: TableWork | null;
  /** How the last work ended, until whoever leads on from there has the focus. */
  readonly ended: EndedWork | null;
}

export interface EndedWork {
  readonly was: TableWork["is"];
  /** Whether a table came of it. */
  readonly kept: boolean;
}

/** Keeps the office's own tables for as long as the pane is open. */
export interface OwnTables extends Readable<OwnState> {
  /** Puts a table first, in the place of one with the same id, and chooses it. */
  readonly keep: (table: OwnTable) => void;
  readonly choose: (id: string) => void;
  /** Remembers that a workbook or a file has a version of a table. */
  readonly used: (rubric: Pick<Rubric, "id" | "version">) => void;
  /** Begins work on a table. */
  readonly begin: (work: TableWork) => void;
  readonly end: () => void;
  /** The focus is where the work that has ended leads to. */
  readonly arrived: () => void;
}

export function createOwnTables(): OwnTables {
  const { state, subscribe, change } = createStore<OwnState>({ tables: [], chosen: null, work: null, ended: null });
  let kept = false;
  return {
    state,
    subscribe,
    keep: (table) => {
      const { id } = table.rubric;
      const others = state().tables.filter(({ rubric }) => rubric.id !== id);
      kept = true;
      change({ tables: [table, ...others], chosen: id });
    },
    choose: (id) => {
      change({ chosen: id });
    },
    used: ({ id, version }) => {
      const isIt = ({ rubric }: OwnTable) => rubric.id === id && rubric.version === version;
      if (!state().tables.some((table) => isIt(table) && !table.used)) return;
      change({ tables: state().tables.map((table) => (isIt(table) ? { ...table, used: true } : table)) });
    },
    begin: (work) => {
      kept = false;
      change({ work, ended: null });
    },
    end: () => {
      const { work } = state();
      change({ work: null, ended: work === null ? null : { was: work.is, kept } });
    },
    arrived: () => {
      change({ ended: null });
    },
  };
}

/** Whether a workbook can be made of a table. */
export function isSound({ findings }: OwnTable): boolean {
  return !hasErrors(findings);
}

/** An id that no other table has: the wanted one, or the same with the next number that is free. */
export function freeId(wanted: string, taken: readonly string[]): string {
  let id = wanted;
  for (let number = 2; taken.includes(id); number += 1) id = `${wanted}-${String(number)}`;
  return id;
}
