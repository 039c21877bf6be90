import { lineAt, startOf, type Axis } from "./axis";

/** Lines that are shown side by side: those that stay in view, or those that are scrolled to. */
export interface Band {
  /** The first line and the one after the last. */
  readonly first: number;
  readonly end: number;
  /** Where the band begins in the window, and how much room it has there, in pixels. */
  readonly at: number;
  readonly room: number;
  /** The place of the axis that is shown at the beginning of the band. */
  readonly from: number;
  /** The lines before this one are shown in another band. */
  readonly edge: number;
}

/** Lines that stay in view may take so much of a window; on a small screen they scroll with all others. */
const MOST_FROZEN = 0.6;

/** How many lines really stay in view in a window of so many pixels. */
export function frozenLines(axis: Axis, wanted: number, extent: number): number {
  return startOf(axis, wanted) <= extent * MOST_FROZEN ? wanted : 0;
}

/** What a window of so many pixels shows of an axis when it is scrolled so far. */
export function bandsOf(axis: Axis, frozen: number, scroll: number, extent: number): readonly Band[] {
  const edge = startOf(axis, frozen);
  const from = edge + scroll;
  const room = Math.max(0, extent - edge);
  const scrolled: Band = {
    first: Math.max(frozen, lineAt(axis, from)),
    end: Math.min(axis.count, lineAt(axis, from + room) + 1),
    at: edge,
    room,
    from,
    edge: frozen,
  };
  return frozen === 0 ? [scrolled] : [{ first: 0, end: frozen, at: 0, room: edge, from: 0, edge: 0 }, scrolled];
}

/** The line that is shown at a place of the window. */
export function lineInWindow(axis: Axis, bands: readonly Band[], place: number): number {
  const band = bands.findLast(({ at }) => at <= place) ?? bands[0];
  return band === undefined ? 0 : lineAt(axis, Math.max(0, place - band.at + band.from));
}

/** Where a place of the axis lies in the window: in the band of its line. */
export function placeInWindow(axis: Axis, bands: readonly Band[], line: number): number {
  const [first] = bands;
  const band = bands.length > 1 && first !== undefined && line < first.end ? first : bands.at(-1);
  return band === undefined ? 0 : startOf(axis, line) - band.from + band.at;
}

/** How far to scroll so that a line is in view: as far as now where it is, else as little as needed. */
export function scrollTo(axis: Axis, frozen: number, scroll: number, extent: number, line: number): number {
  if (line < frozen) return scroll;
  const edge = startOf(axis, frozen);
  const first = startOf(axis, line) - edge;
  const last = startOf(axis, line + 1) - edge;
  if (first < scroll) return first;
  const room = Math.max(0, extent - edge);
  return last > scroll + room ? Math.min(first, last - room) : scroll;
}
