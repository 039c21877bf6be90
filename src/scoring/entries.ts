import { z } from "zod";
import type { FieldValues } from "../rules/field";
import type { Issue } from "../shared/issue";
import { failure, success, type Result } from "../shared/result";
import type { Term } from "../shared/said";
import { salvage, type Salvaged } from "../shared/schema";
import { isSoundUnit } from "./soundUnit";
import { append } from "../shared/list";

const plainSchema = z.union([z.number(), z.boolean(), z.string(), z.null()]);
const NO_VALUE: Term = "should-be-entry";
const fieldSchema = z.union([plainSchema, z.array(plainSchema)], { error: NO_VALUE });
/** Whether a value fits its field is the engine's matter: it knows the rubric. */
const valuesSchema: z.ZodType<FieldValues> = z.record(z.string(), fieldSchema);

/** An item that is null is blank like one that is left out. */
const itemsSchema = z.record(
  z.string(),
  valuesSchema.nullable().transform((values) => values ?? {}),
);

const unitSchema = z.strictObject({
  name: z.string(),
  category: z.string().nullish(),
  attributes: valuesSchema.optional(),
  entries: itemsSchema.optional(),
  self: itemsSchema.optional(),
  final: z.strictObject({ grade: z.string(), reason: z.string() }).nullish(),
});

const ledgerLineSchema = z.strictObject({
  unit: z.string(),
  item: z.string(),
  date: z.string().nullish(),
  matter: z.string().nullish(),
  level: z.string().nullish(),
  points: z.number().nullish(),
  evidence: z.string().nullish(),
  /** What one matter is called in all its lines (工作事项), and the number of the notice that tells of it (通报编号). */
  work: z.string().nullish(),
  notice: z.string().nullish(),
  /** By when a problem that was found has to be put right (整改时限). */
  deadline: z.string().nullish(),
});

const fileSchema = z.strictObject({
  rubric: z.string(),
  interpretations: z.record(z.string(), z.string()).optional(),
  period: z.string().nullish(),
  units: z.array(z.unknown()),
  ledger: z.array(z.unknown()).optional(),
});

/** The values of one unit: reviewed ones (审核) in `entries`, its own (自评) in `self`, by item and field. */
export type Unit = z.infer<typeof unitSchema>;
/** One event of the ledger (台账). */
export type LedgerLine = z.infer<typeof ledgerLineSchema>;
/** The values by item of one side of a unit. */
export type ItemEntries = Readonly<Record<string, FieldValues>>;
export type Side = "entries" | "self";
export const SIDES: readonly Side[] = ["entries", "self"];

/** Values that are there but cannot be used, so that they are not taken for blanks; null: every unit, item or side. */
export interface Unusable {
  readonly unit: string | null;
  readonly item: string | null;
  readonly side: Side | null;
}

/** What offices enter for one cohort of one rubric: the interchange format's first half. */
export interface Entries {
  readonly rubric: string;
  readonly interpretations?: Readonly<Record<string, string>> | undefined;
  readonly period?: string | null | undefined;
  readonly units: readonly Unit[];
  readonly ledger?: readonly LedgerLine[] | undefined;
}

/** What could be read of an entries file, and everything that is wrong with its shape. */
export interface ParsedEntries {
  readonly entries: Entries;
  readonly issues: readonly Issue[];
  /** For every unit and every line that was kept, its place in the file, counted from 0. */
  readonly positions: { readonly units: readonly number[]; readonly ledger: readonly number[] };
  /** Items that were cut out. */
  readonly unusable: readonly Unusable[];
}

/**
 * Checks the shape of an entries file. Faulty parts are cut out (an item as a whole) and reported, all at once; what is
 * sound stays. Fails only where nothing can be used at all.
 */
export function parseEntries(data: unknown, file?: string): Result<ParsedEntries> {
  const place = file === undefined ? {} : { file };
  const head = salvage(fileSchema, data, place, [], partOfFile);
  const unitIn = (element: unknown, path: Path): Salvaged<Unit> =>
    isUnit(element)
      ? { value: element, issues: [], removed: [] }
      : salvage(unitSchema, element, place, path, partOfElement);
  const lineIn = (element: unknown, path: Path) => salvage(ledgerLineSchema, element, place, path, partOfElement);
  const units = salvageAll(unitIn, listIn(data, "units"), "units");
  const ledger = salvageAll(lineIn, listIn(data, "ledger"), "ledger");
  const issues = [...head.issues, ...units.issues, ...ledger.issues];
  if (head.value === null) return failure(issues);
  const entries: Entries = {
    ...head.value,
    units: units.values,
    ledger: ledger.values,
  };
  const positions = { units: units.positions, ledger: ledger.positions };
  return success({ entries, issues, positions, unusable: units.cut.flatMap(unusableItem) });
}

const isUnit = (data: unknown): data is Unit => isSoundUnit(data);

function unusableItem({ value, path }: { readonly value: Unit; readonly path: readonly PropertyKey[] }): Unusable[] {
  const [side, item] = path;
  if (side !== "entries" && side !== "self") return [];
  return [{ unit: value.name, item: item === undefined ? null : String(item), side }];
}

const partOfFile = (path: readonly PropertyKey[]) => path.slice(0, path[0] === "interpretations" ? 2 : 1);

/** Values go by the item or attribute, everything else by the key. */
const BY_KEY = new Set<PropertyKey | undefined>(["entries", "self", "attributes"]);
const partOfElement = (path: readonly PropertyKey[]) => path.slice(0, BY_KEY.has(path[0]) ? 2 : 1);

function listIn(data: unknown, key: string): readonly unknown[] {
  if (typeof data !== "object" || data === null) return [];
  const value: unknown = Object.entries(data).find(([name]) => name === key)?.[1];
  return Array.isArray(value) ? value : [];
}

interface SalvagedList<T> {
  readonly values: readonly T[];
  readonly positions: readonly number[];
  readonly issues: readonly Issue[];
  /** What was cut out of which element. */
  readonly cut: readonly { readonly value: T; readonly path: readonly PropertyKey[] }[];
}

type Path = readonly PropertyKey[];

function salvageAll<T>(
  partIn: (element: unknown, path: Path) => Salvaged<T>,
  list: readonly unknown[],
  key: string,
): SalvagedList<T> {
  const values: T[] = [];
  const cut: SalvagedList<T>["cut"][number][] = [];
  const positions: number[] = [];
  const issues: Issue[] = [];
  list.forEach((element, index) => {
    const found = partIn(element, [key, index]);
    append(issues, found.issues);
    const { value } = found;
    if (value === null) return;
    values.push(value);
    positions.push(index);
    append(
      cut,
      found.removed.map((path) => ({ value, path })),
    );
  });
  return { values, positions, issues, cut };
}
