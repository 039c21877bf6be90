import type { FieldValue } from "../../rules/field";
import type { Side, Unit, Unusable } from "../../scoring/entries";
import { issue, type Issue, type Place } from "../../shared/issue";
import { append } from "../../shared/list";
import { normaliseName } from "../../shared/text";
import type { EntryField } from "../form";
import type { CellContent } from "../plan";
import { readValue } from "./cellValue";
import { lookUp, setEntry } from "../../shared/lookUp";

/** A cell of the workbook. */
export interface CellSpot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Finds the cells of one unit. */
export interface UnitCells {
  name(): CellSpot | null;
  attribute(key: string): CellSpot | null;
  field(side: Side, item: string, field: string): CellSpot | null;
}

type Values = Record<string, FieldValue>;

/** A unit while its sheets are being read. */
export interface GrowingUnit {
  readonly name: string;
  readonly category: string | null;
  readonly attributes: Values;
  readonly final: { grade: string | null; reason: string | null };
  readonly sides: Readonly<Record<Side, Record<string, Values>>>;
  cells: UnitCells;
}

/** Collects what is read from all sheets of a workbook. */
export class Collector {
  readonly units = new Map<string, GrowingUnit>();
  readonly issues: Issue[] = [];
  /** Values that are there but could not be trusted; they are missing from the entries, but not blank. */
  readonly unread: Unusable[] = [];
  /** The periods that the sheets of single units show. */
  readonly periods = new Set<string>();

  unit(name: string, category: string | null, cells: UnitCells): GrowingUnit {
    const key = normaliseName(name);
    const unit = this.units.get(key) ?? {
      name,
      category,
      attributes: {},
      final: { grade: null, reason: null },
      sides: { entries: {}, self: {} },
      cells,
    };
    this.units.set(key, unit);
    return unit;
  }

  /** Reads one cell; what is to be said of it is said with its place. */
  read(entry: EntryField, content: CellContent, place: () => Place): FieldValue {
    // Of many thousands of cells most are empty.
    if (content === null) return undefined;
    return readValue(entry, content, (code, parameters) => this.issues.push(issue(code, place(), parameters)));
  }

  report(issues: Iterable<Issue>): void {
    append(this.issues, issues);
  }

  block(unit: string | null, item: string | null, side: Side | null): void {
    this.unread.push({ unit, item, side });
  }
}

/** Puts a value that was read where it belongs; blanks are left out. */
export function putValue(unit: GrowingUnit, side: Side, item: string, field: string, value: FieldValue): void {
  if (value === undefined) return;
  const items = unit.sides[side];
  const values = lookUp(items, item) ?? {};
  setEntry(items, item, values);
  setEntry(values, field, value);
}

/** Puts an attribute, or a part of the decision on the grade. */
export function putOwn(unit: GrowingUnit, { key, field }: EntryField, value: FieldValue): void {
  if (value === undefined) return;
  if (!key.startsWith("@final.")) setEntry(unit.attributes, field.id, value);
  else if (field.id === "grade") unit.final.grade = String(value);
  else unit.final.reason = String(value);
}

/** The unit as entries have it; parts without values are left out. */
export function finishedUnit({ name, category, attributes, final, sides }: GrowingUnit): Unit {
  const decided = final.grade !== null || final.reason !== null;
  return {
    name,
    ...(category === null ? {} : { category }),
    ...filled("attributes", attributes),
    ...filled("entries", sides.entries),
    ...filled("self", sides.self),
    ...(decided ? { final: { grade: final.grade ?? "", reason: final.reason ?? "" } } : {}),
  };
}

function filled<K extends string, V>(key: K, values: Record<string, V>): Partial<Record<K, Record<string, V>>>;
function filled<V>(key: string, values: Record<string, V>): Partial<Record<string, Record<string, V>>> {
  return Object.keys(values).length === 0 ? {} : { [key]: values };
}
