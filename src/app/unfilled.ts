import type { UnitEvaluation } from "../scoring/evaluate";
import type { Issue, IssueCode, Place } from "../shared/issue";
import { entryOf } from "../shared/memo";
import type { Scored } from "./score";

/*
 * What still has to be filled in. A cell counts once, whatever asks for it: the pane's steps all count it here.
 */

/** What is said of a cell that has to be filled in and is not. */
const UNFILLED: ReadonlySet<IssueCode> = new Set<IssueCode>(["blank", "attribute-blank", "total-open"]);

/** Whether an issue says no more than that a cell is still to be filled in. */
export function isUnfilled({ code }: Issue): boolean {
  return UNFILLED.has(code);
}

/** How many cells of a unit are still to be filled in. */
export function unfilledCount({ issues }: UnitEvaluation): number {
  return new Set(issues.filter(isUnfilled).map(({ place }) => cellId(place))).size;
}

/** How far the filling in of a unit is, counted in cells. */
export interface UnitProgress {
  readonly unit: string;
  readonly filled: number;
  /** All that have to be filled in as things stand: what an answer makes superfluous is not asked for. */
  readonly cells: number;
  /** The first cell that is still to be filled in; null where there is none. */
  readonly next: Place | null;
}

/** How far the filling in of a workbook is. */
export interface Progress {
  readonly filled: number;
  readonly cells: number;
  /** Units in which nothing is left to be filled in. */
  readonly whole: number;
  /** In the order of the input. */
  readonly units: readonly UnitProgress[];
}

/** How far the filling in is, by what was found in the cells last. */
export function progressOf({ evaluation, issues }: Scored): Progress {
  const open = openCells(issues);
  const asks = evaluation.rubric.self.asks === "points";
  const required = new Map<UnitEvaluation["table"], readonly string[]>();
  const units = evaluation.units.map((unit): UnitProgress => {
    const { table, basis, self } = unit;
    const fields = entryOf(required, table, () => requiredFields(table));
    const sides = basis === "self" ? ["self"] : asks && self !== null ? ["entries", "self"] : ["entries"];
    const all = new Set(sides.flatMap((side) => fields.map((field) => `${side}|${field}`)));
    const own = open.get(unit.unit.name);
    for (const id of own?.keys() ?? []) all.add(id);
    const [next = null] = own?.values() ?? [];
    return { unit: unit.unit.name, filled: all.size - (own?.size ?? 0), cells: all.size, next };
  });
  return {
    filled: units.reduce((sum, { filled }) => sum + filled, 0),
    cells: units.reduce((sum, { cells }) => sum + cells, 0),
    whole: units.filter(({ next }) => next === null).length,
    units,
  };
}

/** The units with the least filled in first, those alike in the order of the input. */
export function leastFilled(units: readonly UnitProgress[]): readonly UnitProgress[] {
  const share = ({ filled, cells }: UnitProgress) => (cells === 0 ? 1 : filled / cells);
  return [...units].sort((a, b) => share(a) - share(b));
}

function requiredFields(table: UnitEvaluation["table"]): readonly string[] {
  return table.flatMap(({ item, bound }) =>
    bound.fields.filter(({ required }) => required).map(({ id }) => `${item.id}|${id}`),
  );
}

/** The cells that are still to be filled in, each once, by unit. */
function openCells(issues: readonly Issue[]): ReadonlyMap<string, ReadonlyMap<string, Place>> {
  const units = new Map<string, Map<string, Place>>();
  for (const found of issues) {
    const { unit } = found.place;
    if (unit === undefined || !isUnfilled(found)) continue;
    const cells = entryOf(units, unit, () => new Map<string, Place>());
    const id = cellId(found.place);
    if (!cells.has(id)) cells.set(id, found.place);
  }
  return units;
}

/** What tells a unit's cell from its others. */
function cellId({ side = "entries", item = "", field = "" }: Place): string {
  return `${side}|${item}|${field}`;
}
