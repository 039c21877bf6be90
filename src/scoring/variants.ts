import type { Variant } from "../rubric/modifiers";
import { variantItem } from "../rubric/readings";
import type { Rubric } from "../rubric/schema";
import type { Field, FieldValues } from "../rules/field";
import { blank } from "../rules/rule";
import { attributeHolds } from "./condition";
import { tableItem, type RubricInForce, type TableItem } from "./table";
import { attributeField } from "./units";
import { entryOf } from "../shared/memo";

/** The table of a unit with the given attributes. Units for whom it is the same share it. */
export type TableFor = (attributes: FieldValues) => readonly TableItem[];

/** Makes the tables of units whose items differ by their attributes, from the table as it is stated. */
export function tablesOf(rules: RubricInForce, stated: readonly TableItem[]): TableFor {
  if (stated.every(({ item }) => item.variants === undefined)) return () => stated;
  const rows = stated.map((row) => rowsOf(rules, row));
  const tables = new Map<string, readonly TableItem[]>();
  return (attributes) => {
    const places = rows.map(({ placeOf }) => placeOf(attributes));
    const key = JSON.stringify(places);
    return entryOf(tables, key, () => rows.map(({ rowAt }, index) => rowAt(places[index] ?? USUAL)));
  };
}

/** Stands for the item as stated, beside the places of variants and the ids of attributes that are blank. */
const USUAL = "";

interface Rows {
  /** The place of the first variant that holds; the attribute that nobody has filled in, if it would decide. */
  readonly placeOf: (attributes: FieldValues) => number | string;
  readonly rowAt: (place: number | string) => TableItem;
}

function rowsOf(rules: RubricInForce, stated: TableItem): Rows {
  const { variants = [] } = stated.item;
  const rows = new Map<number | string, TableItem>([[USUAL, stated]]);
  return {
    placeOf: (attributes) => placeOf(variants, attributes),
    rowAt: (place) => entryOf(rows, place, () => makeRow(rules, stated, place)),
  };
}

function placeOf(variants: readonly Variant[], attributes: FieldValues): number | string {
  for (const [place, { when }] of variants.entries()) {
    const held = attributeHolds(when, attributes);
    if (held === true) return place;
    if (held === null) return when.attribute;
  }
  return USUAL;
}

function makeRow(rules: RubricInForce, stated: TableItem, place: number | string): TableItem {
  if (typeof place === "string") return undecided(stated, attributeOf(rules.rubric, place));
  const variant = stated.item.variants?.[place];
  if (variant === undefined) throw new RangeError(`item ${stated.item.id} has no variant ${String(place)}`);
  return tableItem(rules, stated.item, (item) => variantItem(item, variant));
}

/** The item of a unit of which nobody knows yet what it is for it: it lacks the attribute. */
function undecided(stated: TableItem, attribute: Field): TableItem {
  const outcome = blank(attribute);
  return { ...stated, others: [], bound: { ...stated.bound, comparesUnits: false, scorer: () => () => outcome } };
}

function attributeOf({ attributes }: Rubric, id: string): Field {
  const attribute = attributes.find((one) => one.id === id);
  if (attribute === undefined) throw new Error(`no attribute ${id}`);
  return attributeField(attribute);
}
