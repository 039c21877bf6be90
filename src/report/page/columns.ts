import { cellText, type ReportTable } from "../model";
import { longestLine } from "./lineCount";
import { typeArea, type Orientation } from "./paper";
import { CELL_SIDE, TABLE_SIZES } from "./type";

/** How a table lies on its pages. */
export interface Fit {
  readonly orientation: Orientation;
  /** Size of its text in points. */
  readonly size: number;
  /** Widths in points; together as wide as the type area. */
  readonly widths: readonly number[];
}

/** Columns up to this width hold numbers; they are never narrowed. */
const NARROW = 10;
/** Share of its wished width that a column of text should keep, and must keep on the document's own page. */
const GOOD = 0.68;
/** A text that is broken into lines up to this length by itself keeps its lines. */
const SHORT_LINE = 13;
/** Words of two characters, such as 序号 and 得分, are never broken; nor are numbers. */
const SHORT_WORD = 4;

/**
 * The page and the size in which a table's columns keep most of their width: the document's own page where that is
 * possible in some size, otherwise the page across; on it the largest size that is good enough, or else the smallest.
 */
export function fitColumns(table: ReportTable, own: Orientation): Fit {
  const lines = longestLines(table);
  const fits = (orientation: Orientation) => TABLE_SIZES.map((size) => fitIn(table, lines, orientation, size));
  const good = ({ share }: Shared) => share >= GOOD;
  const upright = fits(own);
  const candidates = upright.some(good) ? upright : fits("landscape");
  const { orientation, size, widths } = candidates.find(good) ?? smallest(candidates);
  return { orientation, size, widths };
}

/** A fit with the share of their wished widths that is left to the columns of text. */
interface Shared extends Fit {
  readonly share: number;
}

function smallest(fits: readonly Shared[]): Shared {
  return fits.reduce((best, fit) => (fit.size < best.size ? fit : best));
}

/** For each column the longest of the texts and lines that are not broken, in half-width characters. */
function longestLines({ columns, cells }: ReportTable): readonly number[] {
  const longest = columns.map(() => 0);
  for (const cell of cells) {
    if (cell.columns > 1) continue;
    const text = cellText(cell);
    const length = longestLine(text);
    const whole = typeof cell.value === "number" || length <= (text.includes("\n") ? SHORT_LINE : SHORT_WORD);
    if (whole) longest[cell.column] = Math.max(longest[cell.column] ?? 0, length);
  }
  return longest;
}

/** A column while the width is shared out; widths in points. */
interface Sharing {
  readonly width: number;
  /** What its lines need. */
  readonly least: number;
  readonly fixed: boolean;
}

/**
 * Narrow columns as wished, the others sharing the rest; where that leaves them too little, all share alike, and at last
 * without regard to their lines.
 */
function fitIn({ columns }: ReportTable, lines: readonly number[], orientation: Orientation, size: number): Shared {
  const room = typeArea(orientation).width;
  const allNarrow = columns.every(({ width }) => width <= NARROW);
  const wished = columns.map(({ width: characters }, index): Sharing => {
    const length = lines[index] ?? 0;
    const least = length === 0 ? 0 : (length * size) / 2 + 2 * CELL_SIDE + 1;
    const width = (characters * size) / 2;
    const fixed = characters <= NARROW && !allNarrow;
    return { width: fixed ? Math.max(width, least) : width, least, fixed };
  });
  const alike = wished.map((column) => ({ ...column, fixed: false }));
  const usual = sharedOut(wished, room);
  const last = sharedOut(
    alike.map((column) => ({ ...column, least: 0 })),
    room,
  );
  const { widths } = [usual, sharedOut(alike, room)].find(({ share }) => share >= TIGHT) ?? last;
  return { orientation, size, share: usual.share, widths };
}

/** Below this share a column of text could hardly be read. */
const TIGHT = 0.4;

/** Columns that would become too narrow for their lines are fixed one after the other. */
function sharedOut(columns: readonly Sharing[], room: number): Pick<Shared, "share" | "widths"> {
  const total = (fixed: boolean) =>
    columns.reduce((sum, column) => (column.fixed === fixed ? sum + column.width : sum), 0);
  const share = (room - total(true)) / total(false);
  const open = columns.filter(({ fixed }) => !fixed);
  const short = open.find(({ width, least }) => width * share < least);
  if (short === undefined || open.length === 1) {
    return { share, widths: columns.map(({ width, fixed }) => (fixed ? width : width * share)) };
  }
  const fixed = { ...short, width: short.least, fixed: true };
  return sharedOut(
    columns.map((column) => (column === short ? fixed : column)),
    room,
  );
}
