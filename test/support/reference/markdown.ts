/*
 * Takes documents in Markdown apart: headings, fenced blocks, tables.
 */

/** A heading with the lines under it, up to the next heading of whatever level. */
export interface Chapter {
  readonly level: number;
  readonly title: string;
  /** What the heading is about, where it begins with a word in backticks: `measure.rate` 两数相除. */
  readonly code: string | null;
  readonly lines: readonly string[];
}

/** The rows of a table, cell by cell, the head first. */
export type Table = readonly (readonly string[])[];

const FENCE = "```";

/** The chapters of a document in order; what stands before the first heading is left out. */
export function chaptersOf(markdown: string): readonly Chapter[] {
  const chapters: { level: number; title: string; code: string | null; lines: string[] }[] = [];
  let fenced = false;
  for (const line of markdown.split("\n")) {
    if (line.startsWith(FENCE)) fenced = !fenced;
    const heading = fenced ? null : /^(#+) (.*)$/.exec(line);
    if (heading === null) chapters.at(-1)?.lines.push(line);
    else {
      const [, marks = "", title = ""] = heading;
      chapters.push({ level: marks.length, title, code: /^`([^`]+)`/.exec(title)?.[1] ?? null, lines: [] });
    }
  }
  return chapters;
}

/** The anchor of a heading, as links to it write it. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

/** The tables among lines. */
export function tablesIn(lines: readonly string[]): readonly Table[] {
  const tables: string[][][] = [];
  lines.forEach((line, index) => {
    if (!line.startsWith("|")) return;
    if (lines[index - 1]?.startsWith("|") !== true) tables.push([]);
    tables.at(-1)?.push(cellsOf(line));
  });
  return tables.map(([head = [], , ...rows]) => [head, ...rows]);
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\|/, "")
    .replace(/\|\s*$/, "")
    .split("|")
    .map((cell) => cell.trim());
}

/** The words in backticks of a text. */
export function codesIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => code ?? []);
}

/** The text of the first fenced block among lines; throws where there is none. */
export function fencedIn(lines: readonly string[], language: string): string {
  const start = lines.indexOf(`\`\`\`${language}`);
  const length = lines.slice(start + 1).indexOf("```");
  if (start < 0 || length < 0) throw new Error(`no block of ${language}`);
  return lines.slice(start + 1, start + 1 + length).join("\n");
}
