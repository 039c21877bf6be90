import { rowHeights, type Need } from "../../layout/sizes";
import { cellText, type ReportCell, type ReportLine, type ReportTable } from "../model";
import { linesBefore, type PagedRow } from "./brokenRows";
import type { Fit } from "./columns";
import { balancedTitle, lineCount, setWidth, textLines } from "./lineCount";
import { CELL_SIDE, LINES, type Spacing } from "./type";

/** The rows of a table as pages are filled with them, high enough for every text. */
export function tableRows(table: ReportTable, fit: Fit, { line, room }: Spacing): readonly PagedRow[] {
  const cells = table.cells.map((cell): SizedCell => {
    const lines = cellLines(cell, fit).length;
    return { row: cell.row, rows: cell.rows, lines, height: lines * line + room };
  });
  const least = new Map(Array.from({ length: table.rows }, (_, row) => [row, line + room]));
  return pagedRows(cells, [...rowHeights(cells, least, Infinity).values()]);
}

/** A cell with the lines of its text and the height in points that it needs. */
interface SizedCell extends Need {
  readonly lines: number;
}

type CellFit = Pick<Fit, "widths" | "size">;

/** The lines of a cell's text in its columns. */
function cellLines(cell: ReportCell, { widths, size }: CellFit): readonly string[] {
  const width = widths.slice(cell.column, cell.column + cell.columns).reduce((total, one) => total + one, 0);
  return textLines(cellText(cell), ((width - 2 * CELL_SIDE) * 2) / size);
}

/** What of a cell's text stands between two lines of its row, where that is broken behind them. */
export function textBetween(cell: ReportCell, fit: CellFit, from: number, to: number): string {
  const lines = cellLines(cell, fit);
  const [begin, end] = [from, to].map((line) => linesBefore(lines.length, line));
  return lines.slice(begin, end).join("").replace(/\n$/u, "");
}

/** A row stays whole where a merged cell, cut around it, would find no room before, in or behind it. */
function pagedRows(cells: readonly SizedCell[], heights: readonly number[]): readonly PagedRow[] {
  const texts = heights.map((): number[] => []);
  const whole = new Set<number>();
  for (const { row: first, rows, lines, height: need } of cells) {
    for (let row = first; row < first + rows; row += 1) {
      texts[row]?.push(lines);
      const before = heights.slice(first, row);
      const behind = heights.slice(row + 1, first + rows);
      const parts = [before, heights.slice(row, row + 1), behind].filter((part) => part.length > 0);
      if (parts.some((part) => part.reduce((total, one) => total + one, 0) < need)) whole.add(row);
    }
  }
  return heights.map((height, row) => ({ height, texts: whole.has(row) ? [] : (texts[row] ?? []) }));
}

/** A line of text on its paper. */
export interface SetLine {
  readonly kind: ReportLine["kind"];
  readonly text: string;
  /** High enough for the text, with the room under it; in points. */
  readonly height: number;
}

/** Lines of text across a page of so many points; two texts beside one another become one, or two where room lacks. */
export function setLines(lines: readonly ReportLine[], width: number): readonly SetLine[] {
  return lines.flatMap((line) => {
    const { kind } = line;
    const { size, line: pitch, after } = LINES[kind];
    const room = ((width - 2 * CELL_SIDE) * 2) / size;
    return textsOf(line, room).map((text) => ({ kind, text, height: lineCount(text, room) * pitch + after }));
  });
}

function textsOf({ kind, text, beside }: ReportLine, room: number): readonly string[] {
  if (kind === "title") return [balancedTitle(text, room)];
  if (beside === undefined) return [text];
  const half = room / 2;
  if (setWidth(text) > half - 2 || setWidth(beside) > half) return [text, beside];
  return [text + WIDE_SPACE.repeat(Math.round((half - setWidth(text)) / 2)) + beside];
}

const WIDE_SPACE = "　";
