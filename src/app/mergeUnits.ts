import type { FieldValue } from "../rules/field";
import type { Unit, Unusable } from "../scoring/entries";
import { isRemark } from "../scoring/remarks";

import { issue, type Issue, type Place } from "../shared/issue";
import { normaliseName } from "../shared/text";
import type { Input } from "./input";

/** One of several inputs, with the name that messages call it by. */
export interface Source {
  readonly file: string;
  readonly input: Input;
}

/** A value with the first input that has it. */
interface Held {
  readonly cell: Cell;
  readonly source: Source;
}

/** Everything that is known of one unit, from whatever input. */
export interface GatheredUnit {
  readonly name: string;
  /** The first input that has the unit. */
  readonly source: Source;
  readonly cells: Map<string, Held>;
  /** Keys whose values differ between inputs; none of them is taken over. */
  readonly disputed: Set<string>;
}

type Part = "category" | "attributes" | "entries" | "self" | "final";

/** One value of a unit and where it belongs. */
interface Cell {
  readonly part: Part;
  readonly item: string;
  readonly field: string;
  readonly value: FieldValue;
}

function keyOf({ part, item, field }: Omit<Cell, "value">): string {
  return JSON.stringify([part, item, field]);
}

/** The values of a unit; blank ones are none. */
function cellsOf(unit: Unit): Cell[] {
  const cells: Cell[] = [];
  const add = (part: Part, item: string, values: Readonly<Record<string, FieldValue>>) => {
    for (const [field, value] of Object.entries(values)) {
      if (value !== null && value !== undefined) cells.push({ part, item, field, value });
    }
  };
  add("category", "", { category: unit.category });
  add("attributes", "", unit.attributes ?? {});
  for (const part of ["entries", "self"] as const) {
    for (const [item, values] of Object.entries(unit[part] ?? {})) add(part, item, values);
  }
  add("final", "", { ...unit.final });
  return cells;
}

/** Puts the units of all inputs together, in the order in which they first occur; differing values are issues. */
export function gatherUnits(sources: readonly Source[]): {
  readonly units: ReadonlyMap<string, GatheredUnit>;
  readonly issues: readonly Issue[];
} {
  const units = new Map<string, GatheredUnit>();
  const issues: Issue[] = [];
  for (const source of sources) {
    const own = new Set<string>();
    source.input.entries.units.forEach((unit, index) => {
      const key = normaliseName(unit.name);
      if (own.has(key)) {
        const place = source.input.locate({ path: `units[${String(index)}].name`, unit: unit.name });
        issues.push(issue("duplicate-unit", place, { name: unit.name }));
        return;
      }
      own.add(key);
      const gathered = units.get(key) ?? { name: unit.name, source, cells: new Map(), disputed: new Set() };
      units.set(key, gathered);
      addUnit(gathered, unit, source, issues);
    });
  }
  return { units, issues };
}

function addUnit(gathered: GatheredUnit, unit: Unit, source: Source, issues: Issue[]): void {
  for (const cell of cellsOf(unit)) {
    const key = keyOf(cell);
    const held = gathered.cells.get(key);
    if (held === undefined) gathered.cells.set(key, { cell, source });
    else if (JSON.stringify(held.cell.value) !== JSON.stringify(cell.value)) {
      gathered.disputed.add(key);
      issues.push(conflict(held, cell, source, unit.name));
    }
  }
}

function conflict(held: Held, cell: Cell, source: Source, unit: string): Issue {
  return issue("merge-conflict", source.input.locate(placeOf(cell, unit)), {
    first: held.source.file,
    firstValue: inWords(held.cell.value),
    second: source.file,
    secondValue: inWords(cell.value),
  });
}

function placeOf({ part, item, field }: Cell, unit: string): Place {
  if (part === "entries" || part === "self") return { unit, item, field, side: part };
  return { unit, field: part === "attributes" ? field : part };
}

const FLAGS = new Map<unknown, string>([
  [true, "是"],
  [false, "否"],
]);

function inWords(value: FieldValue): string {
  return typeof value === "object" && value !== null
    ? value.map(String).join(";") || "无"
    : (FLAGS.get(value) ?? String(value));
}

/** The unit with all values that nobody disputes. */
export function mergedUnit({ name, cells, disputed }: GatheredUnit): Unit {
  const parts: Record<"entries" | "self", Record<string, Record<string, FieldValue>>> = { entries: {}, self: {} };
  const attributes: Record<string, FieldValue> = {};
  const single = new Map<string, string>();
  for (const [key, { cell }] of cells) {
    const { part, item, field, value } = cell;
    if (disputed.has(key)) continue;
    if (part === "entries" || part === "self") (parts[part][item] ??= {})[field] = value;
    else if (part === "attributes") attributes[field] = value;
    else if (typeof value === "string") single.set(field, value);
  }
  const category = single.get("category");
  const [grade, reason] = [single.get("grade"), single.get("reason")];
  return {
    name,
    ...(category === undefined ? {} : { category }),
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    ...parts,
    ...(grade === undefined || reason === undefined ? {} : { final: { grade, reason } }),
  };
}

/** The items that cannot be scored for a dispute; a disputed remark does not matter to them. */
export function disputedItems({ name, cells, disputed }: GatheredUnit): readonly Unusable[] {
  return [...disputed].flatMap((key) => {
    const cell = cells.get(key)?.cell;
    if (cell === undefined || (cell.part !== "entries" && cell.part !== "self") || isRemark(cell.field)) return [];
    return [{ unit: name, item: cell.item, side: cell.part }];
  });
}

/** The input that a value of a unit comes from; where there is none, the first that knows the item, then the unit. */
export function sourceOf(unit: GatheredUnit, { item, field, side }: Place): Source {
  const part: Part = item === undefined ? "attributes" : (side ?? "entries");
  const held = field === undefined ? undefined : unit.cells.get(keyOf({ part, item: item ?? "", field }));
  if (held !== undefined) return held.source;
  const ofItem = [...unit.cells.values()].find(({ cell }) => cell.item === item && cell.part === part);
  return ofItem?.source ?? unit.source;
}
