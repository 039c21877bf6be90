import fc from "fast-check";
import { applyReadings, readingsInForce } from "../../src/rubric/readings";
import type { Rubric } from "../../src/rubric/schema";
import { checkField, enteredAt, type Field, type FieldValue, type FieldValues } from "../../src/rules/field";
import type { Entries, ItemEntries, LedgerLine, Side, Unit } from "../../src/scoring/entries";
import { LEDGER_CLOSED, ledgerUses } from "../../src/scoring/ledger";
import { scoringTable, type TableItem } from "../../src/scoring/table";
import { attributeFields } from "../../src/scoring/units";
import { at } from "../../src/shared/list";
import { anyValue, usableValue } from "./arbitraryValues";
import { remarkFields } from "../../src/scoring/bindItem";

/** What arbitrary entries may hold; everything is left out unless it is asked for. */
export interface Contents {
  /** The most units. */
  readonly units?: number;
  /** The sides with values; the reviewers' unless others are named. */
  readonly sides?: readonly Side[];
  /** Readings other than the usual ones. */
  readonly readings?: boolean;
  /** Lines of the ledger, instead of direct entries, and closed ledgers. */
  readonly ledger?: boolean;
  /** Values of fields that no sheet asks for: filled by lines of the ledger, or entered at another item. */
  readonly unasked?: boolean;
  /** Evidence, remarks and measured percentages. */
  readonly remarks?: boolean;
  /** Values of wrong types and out of range, fields of other readings, unknown fields, items and attributes. */
  readonly faults?: boolean;
}

/** Entries for a rubric: complete units, units with blanks and empty ones. */
export function arbitraryEntries(rubric: Rubric, contents: Contents = {}): fc.Arbitrary<Entries> {
  // Readings change the fields, so units are made for each combination, once.
  const made = new Map<string, fc.Arbitrary<readonly Unit[]>>();
  return readingsOf(rubric, contents).chain((interpretations) => {
    const key = JSON.stringify(interpretations);
    const units = made.get(key) ?? unitsOf(rubric, interpretations, contents);
    made.set(key, units);
    return units.chain((list) => withLedger({ rubric: rubric.id, interpretations, units: list }, rubric, contents));
  });
}

function unitsOf(
  rubric: Rubric,
  interpretations: Readonly<Record<string, string>>,
  contents: Contents,
): fc.Arbitrary<readonly Unit[]> {
  const { readings } = readingsInForce(rubric, interpretations);
  const inForce = applyReadings(rubric, readings);
  const categories = rubric.categories.length === 0 ? [null] : rubric.categories.map(({ id }) => id);
  const kinds = categories.flatMap((category) => {
    const table = scoringTable({ rubric, inForce, readings }, category);
    const sound = unitOf(rubric, category, table, { ...contents, faults: false });
    return contents.faults === true ? [sound, unitOf(rubric, category, table, contents)] : [sound];
  });
  return fc
    .array(fc.oneof(...kinds), { minLength: 1, maxLength: contents.units ?? 4 })
    .map((list) => list.map((unit, index): Unit => ({ ...unit, name: `单位${index + 1}` })));
}

function readingsOf({ interpretations }: Rubric, { readings }: Contents): fc.Arbitrary<Record<string, string>> {
  const choices = interpretations.map(
    ({ id, choices }) => [id, fc.constantFrom(...choices.map((one) => one.id))] as const,
  );
  return readings === true ? recordOf(Object.fromEntries(choices)) : fc.constant({});
}

function unitOf(
  rubric: Rubric,
  category: string | null,
  table: readonly TableItem[],
  contents: Contents,
): fc.Arbitrary<Omit<Unit, "name">> {
  const { sides = ["entries"], ledger } = contents;
  const attributes = attributeFields(rubric).filter(({ id }) => ledger === true || id !== LEDGER_CLOSED);
  const values = sideOf(table, contents);
  return recordOf({
    ...(category === null ? {} : { category: fc.constant(category) }),
    attributes: valuesOf(attributes, contents, 20),
    ...Object.fromEntries(sides.map((side) => [side, values])),
  });
}

function sideOf(table: readonly TableItem[], contents: Contents): fc.Arbitrary<ItemEntries> {
  const whole = (blanks: number) =>
    recordOf(Object.fromEntries(table.map((row) => [row.item.id, itemOf(row, contents, blanks)])));
  const sparse = fc
    .tuple(whole(30), fc.subarray(table.map(({ item }) => item.id)))
    .map(([values, kept]): ItemEntries => Object.fromEntries(kept.map((id) => [id, values[id] ?? {}])));
  const usual = fc.oneof({ weight: 5, arbitrary: whole(0) }, { weight: 2, arbitrary: sparse });
  if (contents.faults !== true) return usual;
  const stray = recordOf({ 第九十九项: valuesOf([], contents, 0) });
  return fc.oneof(
    { weight: 6, arbitrary: usual },
    fc.tuple(usual, stray).map(([own, more]) => ({ ...own, ...more })),
  );
}

function itemOf(row: TableItem, contents: Contents, blanks: number): fc.Arbitrary<FieldValues> {
  const { item, bound, fields } = row;
  const idle = [...fields.values()].filter(({ use }) => use === "idle").flatMap((known) => known.fields.slice(-1));
  const own =
    item.rule.kind === "placement"
      ? placementOf(bound.fields, contents)
      : valuesOf(
          bound.fields.filter((field) => contents.unasked === true || isEnteredByHand(field)),
          contents,
          blanks,
        );
  const beside = [...(contents.remarks === true ? remarkFields(item) : []), ...(contents.faults === true ? idle : [])];
  return beside.length === 0
    ? own
    : fc.tuple(own, valuesOf(beside, contents, 80)).map(([values, more]) => ({ ...values, ...more }));
}

/** Lines of the ledger alone fill some fields, and others are entered at another item: no sheet asks for them. */
function isEnteredByHand(field: Field): boolean {
  return (field.type !== "list" || field.ledgerOnly !== true) && enteredAt(field) === null;
}

/** A placement excludes some of its own fields: each by itself is usable. */
function placementOf(fields: readonly Field[], contents: Contents): fc.Arbitrary<FieldValues> {
  return fc.oneof(...fields.map((field) => valuesOf([field], contents, 0)), valuesOf(fields, contents, 50));
}

/** Values of fields, of which so many in a hundred are null. */
function valuesOf(
  fields: readonly Field[],
  { faults }: Contents,
  blanks: number,
): fc.Arbitrary<Record<string, FieldValue>> {
  const valueOf = (field: Field): fc.Arbitrary<FieldValue> =>
    fc.oneof(
      { weight: 100 - blanks, arbitrary: usableValue(field) },
      { weight: blanks, arbitrary: fc.constant(null) },
      { weight: faults === true ? 4 : 0, arbitrary: anyValue },
    );
  const values = recordOf(Object.fromEntries(fields.map((field) => [field.id, valueOf(field)])));
  if (faults !== true) return values;
  const stray = fc.tuple(values, anyValue).map(([own, value]) => ({ ...own, 不存在: value }));
  return fc.oneof({ weight: 50, arbitrary: values }, { weight: 1, arbitrary: stray });
}

/** Adds lines of the ledger; an item with lines has no direct entries, so that both cannot differ. */
function withLedger(entries: Entries, rubric: Rubric, { ledger }: Contents): fc.Arbitrary<Entries> {
  const line = ledger === true ? lineOf(entries, rubric) : null;
  if (line === null) return fc.constant(entries);
  return fc.array(line, { maxLength: 8 }).map((lines) => ({
    ...entries,
    units: entries.units.map((unit) => withoutItems(unit, lines)),
    ledger: lines,
  }));
}

/** A line that is sound under the readings in force: a check may have no points, or no date where none is asked for. */
function lineOf({ units, interpretations = {} }: Entries, rubric: Rubric): fc.Arbitrary<LedgerLine> | null {
  const uses = [...ledgerUses(applyReadings(rubric, readingsInForce(rubric, interpretations).readings))];
  const lines = units.flatMap(({ name, category = null }) =>
    uses.flatMap(([item, use]): fc.Arbitrary<LedgerLine>[] => {
      if (rubric.items.find(({ id }) => id === item)?.category !== category) return [];
      const line = { unit: name, item, matter: "事项" };
      const checks = use.by === "points" ? use.checks : undefined;
      const withPoints = (field: Field, more: object): fc.Arbitrary<LedgerLine> => {
        const points = AMOUNTS.filter((amount) => checkField(field, [amount]) === null);
        const open = checks === undefined ? points : [...points, null];
        return fc
          .constantFrom(...open)
          .map((amount) => ({ ...line, ...more, ...(amount === null ? {} : { points: amount }) }));
      };
      const ofLevels = use.levels.map(({ id, amounts: field }) =>
        field === undefined ? fc.constant<LedgerLine>({ ...line, level: id }) : withPoints(field, { level: id }),
      );
      const plain = use.by === "points" ? [withPoints(use.field, {})] : [];
      const undated = checks?.dated === true ? [] : [{}];
      const dated = fc.constantFrom({ date: "2019-06-01" }, { date: "2019-09-01" }, ...undated);
      const work = fc.constantFrom({}, {}, { work: "甲" }, { work: "乙" });
      return [...ofLevels, ...plain].map((one) =>
        fc.tuple(one, dated, work).map(([own, day, matter]) => ({ ...own, ...day, ...matter })),
      );
    }),
  );
  return lines.length === 0 ? null : fc.oneof(...lines);
}

const AMOUNTS: readonly number[] = [0, 0.5, 1, 1.25, 2];

function withoutItems(unit: Unit, lines: readonly LedgerLine[]): Unit {
  const own = new Set(lines.filter((line) => line.unit === unit.name).map(({ item }) => item));
  if (unit.entries === undefined || own.size === 0) return unit;
  return { ...unit, entries: Object.fromEntries(Object.entries(unit.entries).filter(([id]) => !own.has(id))) };
}

/** Plain objects, as JSON has them. */
function recordOf<T extends object>(model: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record<T>({ ...model }, { noNullPrototype: true });
}

/** One element of a list that is not empty. */
export function anyOf<T>(list: readonly T[]): fc.Arbitrary<T> {
  return fc.nat({ max: list.length - 1 }).map((index) => at(list, index));
}
