import { contributions } from "../../rubric/lint/sums";
import { isBlankPoints, pointsIn } from "../../rubric/printedPoints";
import type { Item, Rubric } from "../../rubric/schema";
import { sum } from "../../shared/decimal";
import type { Columns } from "./columns";
import type { Found } from "./found";
import type { Grid } from "./grid";
import { firstBase } from "./sections";
import { titleOf } from "./sectionTitle";
import type { Section } from "../../rubric/totals";

/** The full points of the whole table and of its phases. */
export type WholePoints = Pick<Rubric, "total" | "phases">;

/** The ids of a table's phases, in the order of their columns; empty where it has none. */
export function phaseIds({ all }: Columns): readonly string[] {
  return all.flatMap(({ phase }) => phase ?? []).map((_, index) => `phase${String(index + 1)}`);
}

/** As the 合计 row prints them, or else as the items come to; no total where nothing counts into the base. */
export function wholePoints({ grid, columns, rows }: Found, items: readonly Item[], sections: Section[]): WholePoints {
  const base = firstBase(items);
  const totalRow = rows.findLast(({ kind }) => kind === "total")?.row ?? null;
  const maxes = columns.all.filter(({ role }) => role === "max");
  const printed = maxes.map(({ index }) => printedTotal(grid, totalRow, index));
  const phases = maxes.flatMap(({ phase }, index) => {
    if (phase === null) return [];
    const id = `phase${String(index + 1)}`;
    return [{ id, label: phase, max: printed[index] ?? sum(base.map((item) => item.phases?.[id] ?? 0)) }];
  });
  if (base.length === 0) return { total: null, phases: [] };
  if (phases.length > 0) return { total: sum(phases.map(({ max }) => max)), phases };
  return { total: printed[0] ?? sum(contributions({ sections }, base)), phases };
}

/** What the row prints in the column, or else beside the word: “合计（100分）”. */
function printedTotal(grid: Grid, row: number | null, column: number): number | null {
  if (row === null) return null;
  const { text } = grid.area(row, column);
  return isBlankPoints(text) || pointsIn(text) === null ? titleOf(grid.area(row, 0).text, null).max : pointsIn(text);
}
