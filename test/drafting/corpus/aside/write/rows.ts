/** The rows of a table, one a line with their cells between bars; ⏎ stands for a line break in a cell. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  return linesOf(text).map((line) => line.split("|").map((cell) => cell.trim().replaceAll("⏎", "\n")));
}

/** Paragraphs, one a line. */
export function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
