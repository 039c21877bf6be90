import { displayWidth, onOneLine, truncate } from "../../shared/text";

/** One column of a table for the screen. */
export interface Column {
  readonly heading: string;
  readonly align: "left" | "right";
}

const GAP = "  ";

/** Characters that a cell shows at most: longer ones would push the others off the screen. */
const WIDEST = 100;

/** The lines of a table whose columns stand under one another where East Asian characters take up two places. */
export function* alignedLines(columns: readonly Column[], rows: readonly (readonly string[])[]): Generator<string> {
  const texts = rows.map((row) => row.map((cell) => truncate(onOneLine(cell), WIDEST)));
  const widths = columns.map(({ heading }, index) =>
    texts.reduce((widest, row) => Math.max(widest, displayWidth(row[index] ?? "")), displayWidth(heading)),
  );
  const line = (cells: readonly string[]) => {
    const padded = columns.map(({ align }, index) => pad(cells[index] ?? "", widths[index] ?? 0, align));
    return `${padded.join(GAP).trimEnd()}\n`;
  };
  yield line(columns.map(({ heading }) => heading));
  yield `${widths.map((width) => "-".repeat(width)).join(GAP)}\n`;
  for (const row of texts) yield line(row);
}

function pad(text: string, width: number, align: Column["align"]): string {
  const space = " ".repeat(width - displayWidth(text));
  return align === "left" ? text + space : space + text;
}
