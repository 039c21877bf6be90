import { applyReadings, readingsInForce } from "../../../src/rubric/readings";
import type { Rubric } from "../../../src/rubric/schema";
import { gradesOf } from "../../../src/rubric/standing";
import { enteredAt, type Field, type FieldValue, type FieldValues } from "../../../src/rules/field";
import type { Entries, ItemEntries, LedgerLine, Unit } from "../../../src/scoring/entries";
import { remarkFields } from "../../../src/scoring/bindItem";
import { ledgerUses } from "../../../src/scoring/ledger";
import { scoringTable, type TableItem } from "../../../src/scoring/table";
import { attributeFields } from "../../../src/scoring/units";
import { dayAfter } from "../../../src/shared/day";
import { chanceOf, type Chance } from "./chance";

/** How many values in a hundred are blank, or cannot be used. */
interface Sloppiness {
  readonly blank: number;
  readonly faulty: number;
}

/** The cohort of 3 to 12 units that comes of a rubric and a number. */
export function randomCohort(rubric: Rubric, number: number): Entries {
  const chance = chanceOf(`cohort ${rubric.id} ${String(number)}`);
  const interpretations = chance.happens(40) ? otherReadings(rubric, chance) : {};
  const { readings } = readingsInForce(rubric, interpretations);
  const inForce = applyReadings(rubric, readings);
  const tables = new Map<string | null, readonly TableItem[]>();
  const tableOf = (category: string | null) => {
    const known = tables.get(category) ?? scoringTable({ rubric, inForce, readings }, category);
    tables.set(category, known);
    return known;
  };
  const sloppiness = chance.pick([NEAT, NEAT, { blank: 6, faulty: 0 }, { blank: 4, faulty: 2 }]);
  const units = Array.from({ length: chance.pick(SIZES) }, (_, index): Unit => {
    const category = rubric.categories.length === 0 ? null : chance.pick(rubric.categories).id;
    return randomUnit(`单位${String(index + 1)}`, rubric, category, tableOf(category), chance, sloppiness);
  });
  const ledger = chance.happens(40) ? randomLedger(inForce, units, chance) : [];
  const counted = new Set(ledger.map(({ unit, item }) => `${unit} ${item}`));
  return {
    rubric: rubric.id,
    interpretations,
    units: units.map((unit) => withoutCounted(unit, counted)),
    ...(ledger.length === 0 ? {} : { ledger }),
  };
}

/** How many units: mostly few, which are scored in no time. */
const SIZES: readonly number[] = [3, 3, 3, 4, 4, 5, 6, 8, 12];

const NEAT: Sloppiness = { blank: 0, faulty: 0 };

function otherReadings({ interpretations }: Rubric, chance: Chance): Record<string, string> {
  const some = chance.some(interpretations, chance.between(1, 4));
  return Object.fromEntries(some.map(({ id, choices }) => [id, chance.pick(choices).id]));
}

function randomUnit(
  name: string,
  rubric: Rubric,
  category: string | null,
  table: readonly TableItem[],
  chance: Chance,
  sloppiness: Sloppiness,
): Unit {
  const grades = gradesOf(rubric.grading);
  return {
    name,
    ...(category === null ? {} : { category }),
    attributes: valuesOf(attributeFields(rubric), chance, { ...sloppiness, blank: 15 }),
    ...(chance.happens(90) ? { entries: sideOf(table, chance, sloppiness) } : {}),
    ...(chance.happens(30) ? { self: sideOf(table, chance, sloppiness) } : {}),
    ...(grades.length > 0 && chance.happens(10) ? { final: { grade: chance.pick(grades), reason: "集体研究" } } : {}),
  };
}

function sideOf(table: readonly TableItem[], chance: Chance, sloppiness: Sloppiness): ItemEntries {
  const entries = table.map((row): readonly [string, FieldValues] => {
    const beside = chance.happens(20) ? valuesOf(remarkFields(row.item), chance, { ...sloppiness, blank: 50 }) : {};
    return [row.item.id, { ...ownValues(row, chance, sloppiness), ...beside }];
  });
  return Object.fromEntries(entries);
}

/** A placement excludes some of its own fields, and hardly any item is not applicable. */
function ownValues({ item, bound }: TableItem, chance: Chance, sloppiness: Sloppiness): FieldValues {
  const asked = bound.fields.filter(
    (field) =>
      field.id !== "notApplicable" && enteredAt(field) === null && !(field.type === "list" && field.ledgerOnly),
  );
  const exempt = asked.length < bound.fields.length && item.notApplicable !== undefined && chance.happens(12);
  const one = item.rule.kind === "placement" && chance.happens(85) ? [chance.pick(asked)] : asked;
  return { ...valuesOf(one, chance, sloppiness), ...(exempt ? { notApplicable: true } : {}) };
}

function valuesOf(fields: readonly Field[], chance: Chance, { blank, faulty }: Sloppiness): Record<string, FieldValue> {
  return Object.fromEntries(
    fields.map((field) => {
      if (chance.happens(blank)) return [field.id, null];
      return [field.id, chance.happens(faulty) ? chance.pick(FAULTS) : usable(field, chance)];
    }),
  );
}

const FAULTS: readonly FieldValue[] = ["8", "无", -1, 1e9, 0.333, true, [1, 2], "2019-02-30", ""];

const TEXTS = ["县委文件〔2019〕3号", "已核实", "会议纪要，照片2张"];

/** A value of a field: often small whole numbers, so that there are ties. */
export function usable(field: Field, chance: Chance): FieldValue {
  switch (field.type) {
    case "number":
      return numberBetween(field.min, field.max, chance);
    case "integer":
      return chance.between(field.min, Math.min(field.max ?? Infinity, field.min + chance.pick([2, 6, 6, 40])));
    case "flag":
      return chance.happens(60);
    case "list":
      return Array.from({ length: chance.pick([0, 1, 2, 3, 3, 4]) }, () =>
        numberBetween(field.least, field.most, chance),
      );
    case "date":
      return dayAfter(field.due ?? "2020-02-28", chance.between(-6, 12));
    case "choice":
      return chance.pick(field.choices);
    case "choices":
      return [...chance.some(field.choices, chance.between(0, 2))];
    case "text":
      return chance.pick(TEXTS);
  }
}

function numberBetween(min: number, max: number | null, chance: Chance): number {
  const most = max ?? min + chance.pick([6, 120]);
  const size = chance.pick([1, 1, 10, 100, 1000]);
  return chance.between(Math.ceil(min * size), Math.floor(most * size)) / size;
}

/** Lines of the ledger, sound but for their dates now and then. */
function randomLedger(inForce: Rubric, units: readonly Unit[], chance: Chance): readonly LedgerLine[] {
  const uses = [...ledgerUses(inForce)];
  return Array.from({ length: chance.between(1, 8) }).flatMap((): readonly LedgerLine[] => {
    const unit = chance.pick(units);
    const own = uses.filter(
      ([id]) => inForce.items.find((item) => item.id === id)?.category === (unit.category ?? null),
    );
    if (own.length === 0) return [];
    const [item, use] = chance.pick(own);
    const plain = use.by === "points" ? [{ amounts: use.field }] : [];
    const { amounts, ...level } = chance.pick([
      ...plain,
      ...use.levels.map((one) => ({ level: one.id, amounts: one.amounts })),
    ]);
    const points = amounts === undefined ? {} : { points: numberOf(amounts, chance) };
    const more = {
      ...chance.perhaps(70, () => ({ date: chance.pick(["2019-06-01", "2019-09-01"]) })),
      ...chance.perhaps(50, () => ({ work: chance.pick(["甲", "乙"]) })),
    };
    return [{ unit: unit.name, item, matter: "事项", ...level, ...points, ...more }];
  });
}

function numberOf(field: Field, chance: Chance): number {
  return field.type === "list" ? numberBetween(field.least, field.most, chance) : 0;
}

/** Items with lines of the ledger have no direct entries, so that both cannot differ. */
function withoutCounted(unit: Unit, counted: ReadonlySet<string>): Unit {
  if (unit.entries === undefined) return unit;
  const kept = Object.entries(unit.entries).filter(([item]) => !counted.has(`${unit.name} ${item}`));
  return { ...unit, entries: Object.fromEntries(kept) };
}
