import type { Rubric } from "../../src/rubric/schema";
import type { UnitResult } from "../../src/scoring/results";
import { column, complete, item, printed } from "./smallRubric";
import { scored } from "./scored";

/** An item of a small table: id, full points, rule and what else it has. */
export type SmallItem = readonly [id: string, max: number | null, rule?: object | undefined, more?: object];

const judged = { kind: "judged" };

/** A rubric of a few items, judged unless they have another rule, with the table printed for them. */
export function tableOf(items: readonly SmallItem[], total: number, parts: object = {}): Rubric {
  const rows = items.map(([id, max]) => ({ cells: [`内容${id}`, max === null ? "—" : String(max)], items: [id] }));
  return complete({
    id: "table",
    interpretations: [],
    total,
    items: items.map(([id, max, rule = judged, more = {}]) => item(id, max, rule, more)),
    printed: printed([column("content", "content"), column("max", "max")], ["内容", "分值"], rows),
    ...parts,
  });
}

/** A unit with scores of judged items, or the values of others, by item. */
export function unit(name: string, values: Readonly<Record<string, number | object>>, attributes: object = {}): object {
  const entries = Object.entries(values).map(
    ([id, own]) => [id, typeof own === "number" ? { score: own } : own] as const,
  );
  return { name, attributes, entries: Object.fromEntries<unknown>(entries) };
}

/** The results of units under a rubric, in their order. */
export function resultsIn(
  rubric: Rubric,
  units: readonly object[],
  interpretations: object = {},
): readonly UnitResult[] {
  return scored(rubric, units, { interpretations }).units;
}

/** The result of a unit by itself. */
export function resultOf(rubric: Rubric, own: object, interpretations: object = {}): UnitResult {
  const [result] = resultsIn(rubric, [own], interpretations);
  if (result === undefined) throw new Error("no result");
  return result;
}

/** What was done between the items and the total, as sentences. */
export function workingOf({ adjustments = [] }: UnitResult): readonly string[] {
  return adjustments.map(({ explanation }) => explanation);
}
