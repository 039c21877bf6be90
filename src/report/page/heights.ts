import { rowHeights, type Need } from "../../layout/rowHeights";
import { cellText, type ReportLine, type ReportTable } from "../model";
import type { Fit } from "./columns";
import { balancedTitle, lineCount, setWidth } from "./lineCount";
import { CELL_ROOM, CELL_SIDE, LINES, tableLine } from "./type";

/** Heights of all rows in points, high enough for every text. */
export function tableHeights(table: ReportTable, { widths, size }: Fit): readonly number[] {
  const line = tableLine(size);
  const least = new Map(Array.from({ length: table.rows }, (_, row) => [row, line + CELL_ROOM]));
  const needs = table.cells.map((cell): Need => {
    const width = widths.slice(cell.column, cell.column + cell.columns).reduce((total, one) => total + one, 0);
    const room = ((width - 2 * CELL_SIDE) * 2) / size;
    return { row: cell.row, rows: cell.rows, height: lineCount(cellText(cell), room) * line + CELL_ROOM };
  });
  return [...rowHeights(needs, least).values()];
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
