import { areaNumbers, mergedAreas } from "../rubric/merges";

/** A printed table with its joins resolved: which area each cell belongs to, and the text of each area. */
export interface Grid {
  /** Row by row, the number of the area that a cell belongs to. */
  readonly owners: readonly (readonly number[])[];
  readonly texts: readonly string[];
}

/** Resolves the joins of cells; null where they cannot be drawn. */
export function gridOf(cells: readonly (readonly string[])[]): Grid | null {
  const merges = mergedAreas(cells);
  if (!merges.ok) return null;
  return { owners: areaNumbers(merges.areas, cells.length), texts: merges.areas.map(({ text }) => text) };
}

/** A text that would be taken for a join is given in full width. */
function printed(text: string): string {
  return text === "<" ? "＜" : text === "^" ? "＾" : text;
}

/** The cells of a grid; null where an area is no rectangle any more. */
export function cellsOf({ owners, texts }: Grid): readonly string[][] | null {
  const seen = new Set<number>();
  const cells = owners.map((row, index) =>
    row.map((owner, column) => {
      if (owners[index - 1]?.[column] === owner) return "^";
      if (row[column - 1] === owner) return "<";
      // An area that begins a second time has been torn apart.
      if (seen.has(owner)) return null;
      seen.add(owner);
      return printed(texts[owner] ?? "");
    }),
  );
  if (!cells.every((row): row is string[] => row.every((cell) => cell !== null))) return null;
  return mergedAreas(cells).ok ? cells : null;
}
