import type { Area } from "../../layout/plan";
import { endColumn, endRow } from "../areas";

/** Excel tells of a change well within this time, in milliseconds; later ones are somebody else's. */
const MEMORY = 10_000;

interface Note {
  readonly sheet: string;
  readonly area: Area;
  readonly until: number;
  /** Cells that Excel has not told of yet. */
  cells: number;
}

/**
 * What this program has written itself. Excel tells of every change of values without saying reliably who made it;
 * large writes come back in several parts.
 */
export class OwnWrites {
  #notes: Note[] = [];
  #watchers = 0;

  /** `now` gives milliseconds. */
  constructor(private readonly now: () => number) {}

  /** From now on Excel tells of changes; the result ends that. What was written before it tells nobody. */
  watch(): () => void {
    this.#watchers += 1;
    return () => {
      this.#watchers -= 1;
      if (this.#watchers === 0) this.#notes = [];
    };
  }

  /** To be called before the values are written. */
  note(sheet: string, area: Area): void {
    if (this.#watchers === 0) return;
    this.#forgetOld();
    this.#notes.push({ sheet, area, until: this.now() + MEMORY, cells: area.rows * area.columns });
  }

  /** Whether a change that Excel tells of was written by this program; each write is recognised once. */
  recognise(sheet: string, area: Area): boolean {
    this.#forgetOld();
    const note = this.#notes.find((candidate) => candidate.sheet === sheet && within(area, candidate.area));
    if (note === undefined) return false;
    note.cells -= area.rows * area.columns;
    this.#notes = this.#notes.filter(({ cells }) => cells > 0);
    return true;
  }

  #forgetOld(): void {
    const now = this.now();
    this.#notes = this.#notes.filter(({ until }) => until > now);
  }
}

function within(inner: Area, outer: Area): boolean {
  const starts = inner.row >= outer.row && inner.column >= outer.column;
  return starts && endRow(inner) <= endRow(outer) && endColumn(inner) <= endColumn(outer);
}
