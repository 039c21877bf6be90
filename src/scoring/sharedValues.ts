import { checkField, enteredAt, isEntered, type Field, type FieldValues } from "../rules/field";
import { issue, type Issue } from "../shared/issue";
import { lookUp, setEntry } from "../shared/lookUp";
import { memoised } from "../shared/memo";
import { SIDES, type ItemEntries, type Side, type Unit, type Unusable } from "./entries";
import type { TableItem } from "./table";

/*
 * One value that several items take, such as the mark of an inspection, is entered at one of them.
 */

/** A field of an item that is entered at another. */
interface SharedField {
  readonly item: string;
  readonly source: string;
  readonly field: Field;
}

/** The fields of a table that are entered at other items, under whatever reading. */
const sharedIn = memoised((table: readonly TableItem[]): readonly SharedField[] =>
  table.flatMap(({ item, fields }) =>
    [...fields.values()].flatMap(({ fields: [field] }) => {
      const source = enteredAt(field);
      return source === null ? [] : [{ item: item.id, source, field }];
    }),
  ),
);

/** Whether an item takes a value that is entered at one of some items. */
export function takesFrom({ fields }: TableItem, items: ReadonlySet<string>): boolean {
  return [...fields.values()].some(({ fields: [field] }) => items.has(enteredAt(field) ?? ""));
}

/** A unit with the values put in wherever they are taken. */
export interface SharedUnit {
  readonly unit: Unit;
  readonly issues: readonly Issue[];
  /** Items at which another value was entered. */
  readonly unusable: readonly Unusable[];
}

/** Puts values that were entered at one item into the others that take them; one that stands there already is the same. */
export function withShared(table: readonly TableItem[], unit: Unit): SharedUnit {
  const shared = sharedIn(table);
  if (shared.length === 0) return { unit, issues: NONE, unusable: NONE };
  const issues: Issue[] = [];
  let filled = unit;
  for (const side of SIDES) {
    const entered = unit[side];
    const own = entered === undefined ? entered : filledIn(entered, shared, { unit: unit.name, side }, issues);
    if (own !== entered) filled = { ...filled, [side]: own };
  }
  const unusable = issues.map(({ place: { item = null, side = null } }) => ({ unit: unit.name, item, side }));
  return { unit: filled, issues, unusable };
}

const NONE: readonly never[] = [];

/** The entries as they are where nothing is to be put in. */
function filledIn(
  entered: ItemEntries,
  shared: readonly SharedField[],
  place: { readonly unit: string; readonly side: Side },
  issues: Issue[],
): ItemEntries {
  let filled: Record<string, FieldValues> | null = null;
  for (const { item, source, field } of shared) {
    const value = lookUp(lookUp(entered, source), field.id);
    // What is no mark has been found fault with where it stands.
    if (!isEntered(value) || checkField(field, value) !== null) continue;
    const own = lookUp(entered, item) ?? {};
    const already = lookUp(own, field.id);
    if (!isEntered(already)) setEntry((filled ??= { ...entered }), item, { ...own, [field.id]: value });
    else if (already !== value) {
      const words = { label: field.label, source, there: String(value), here: String(already) };
      issues.push(issue("entered-twice", { ...place, item, field: field.id }, words));
    }
  }
  return filled ?? entered;
}
