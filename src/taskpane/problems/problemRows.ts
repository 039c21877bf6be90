import type { ProblemKind, SeverityCounts, SheetProblems } from "../../app/problems";
import type { Issue, Place } from "../../shared/issue";

/** The heading over the problems of a worksheet, or over those of one kind in it. */
export interface HeadingRow {
  readonly key: string;
  readonly open: boolean;
  readonly heading:
    | { readonly of: "sheet"; readonly sheet: string | null; readonly counts: SeverityCounts }
    | { readonly of: "kind"; readonly kind: ProblemKind };
}

/** One line of the list. */
export type ProblemRow = HeadingRow | Issue;

/** Up to so many problems are all shown at once; of more, the kinds, and only the first one opened. */
const FEW = 50;

/** The lines to be shown; `toggled` names the headings that stand otherwise than to begin with. */
export function problemRows(sheets: readonly SheetProblems[], toggled: ReadonlySet<string>): readonly ProblemRow[] {
  const few = sheets.reduce((sum, { kinds }) => sum + countOf(kinds), 0) <= FEW;
  const pieces: (readonly ProblemRow[])[] = [];
  sheets.forEach(({ sheet, counts, kinds }, index) => {
    const key = `sheet:${sheet ?? ""}`;
    const open = !toggled.has(key);
    pieces.push([{ key, open, heading: { of: "sheet", sheet, counts } }]);
    if (!open) return;
    kinds.forEach((kind, place) => {
      const own = `${key}|${kind.code}`;
      const first = index + place === 0;
      const opened = (few || first) !== toggled.has(own);
      pieces.push([{ key: own, open: opened, heading: { of: "kind", kind } }]);
      // A hundred thousand problems are put in as they are: nothing is made for each.
      if (opened) pieces.push(kind.issues);
    });
  });
  return pieces.flat();
}

function countOf(kinds: readonly ProblemKind[]): number {
  return kinds.reduce((sum, { issues }) => sum + issues.length, 0);
}

const numbers = new WeakMap<Issue, number>();
let last = 0;

/** What tells a line from all others, as long as what it shows is the same. */
export function keyOfRow(row: ProblemRow): string | number {
  if ("heading" in row) return row.key;
  const known = numbers.get(row);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(row, last);
  return last;
}

/** A place without its field, which the sentence beside it names as the clerk knows it. */
export function shortPlace(place: Place): Place {
  const known = Object.entries(place).filter(([part]) => part !== "field");
  return Object.fromEntries(known);
}
