import type { Side } from "../../scoring/entries";
import { EVIDENCE_FIELDS, itemsOfCategory, type EntryField } from "../form";
import { unitOfRowKey } from "../keys";
import { contentAt, type FoundSheet } from "../read/found";
import { BESIDE, evidenceColumn, partsOf, itemRowKey } from "../sheets/appendixGrid";
import type { Design } from "../sheets/design";
import { matrixColumns, UNIT_COLUMN } from "../sheets/matrixColumns";
import type { EntryPlace } from "./entryTarget";

/** A cell that a value of a unit is entered in: whose, which one, and by which field it is read. */
export interface EntryAt extends EntryPlace {
  /** The unit's key. */
  readonly unit: string;
  readonly entry: EntryField;
}

/** A cell of a sheet of ours: one for an entry, one that means nothing to anybody, or one that the sheet is made of. */
type CellUse = EntryAt | "unused" | "template";

/** What the cells of a sheet are for, by row and column. Other sheets than those with entries have none. */
export type CellUses = (row: number, column: number) => CellUse;

/** Tells what the cells of a sheet are for, by the keys of their rows and columns. */
export function cellUses(design: Design, found: FoundSheet): CellUses {
  const entryOf = FINDERS[found.marker.role]?.(design, found) ?? (() => null);
  return (row, column) => {
    if (row === found.keyRow || column === found.keyColumn) return "template";
    const columnKey = keyAt(found.columns, contentAt(found, found.keyRow, column), column);
    if (columnKey === "") return "unused";
    const rowKey = keyAt(found.rows, contentAt(found, row, found.keyColumn), row);
    return entryOf(rowKey ?? "", columnKey ?? "") ?? "template";
  };
}

/** The key of a line; empty where it has none, undefined where it cannot be told. */
function keyAt(keys: ReadonlyMap<string, number>, content: unknown, index: number): string | undefined {
  if (content === null || content === "") return "";
  return typeof content === "string" && keys.get(content) === index ? content : undefined;
}

type EntryOf = (rowKey: string, columnKey: string) => EntryAt | null;
type Finder = (design: Design, found: FoundSheet) => EntryOf;

const FINDERS: Partial<Record<FoundSheet["marker"]["role"], Finder>> = {
  appendix: appendixEntries,
  matrix: (design, found) => matrixEntries(design, found, "entries"),
  "matrix-self": (design, found) => matrixEntries(design, found, "self"),
};

type Own = Omit<EntryAt, "unit">;

function matrixEntries(design: Design, { marker }: FoundSheet, side: Side): EntryOf {
  const columns = matrixColumns(design, marker.category === "" ? null : marker.category, side);
  const byKey = new Map<string, Own>(
    columns.map(({ entry, formItem }) => {
      return [entry.key, formItem === null ? ofUnit(entry) : ofItem(entry, formItem.item.id, side)];
    }),
  );
  return (rowKey, columnKey) => {
    const unit = unitOfRowKey(rowKey);
    const own = columnKey === UNIT_COLUMN ? undefined : byKey.get(columnKey);
    return unit === null || own === undefined ? null : { ...own, unit };
  };
}

function appendixEntries(design: Design, { marker }: FoundSheet): EntryOf {
  const { form } = design;
  const [value] = partsOf(design).blockValue;
  const cells = new Map<string, Own>();
  const put = (rowKey: string, columnKey: string, own: Own) => cells.set(JSON.stringify([rowKey, columnKey]), own);
  for (const entry of [...form.attributes, ...form.finals, ...form.formerFinals]) put(entry.key, value, ofUnit(entry));
  for (const formItem of itemsOfCategory(form, marker.category === "" ? null : marker.category)) {
    for (const side of ["entries", "self"] as const) {
      const { id } = formItem.item;
      for (const entry of formItem.fields) put(entry.key, BESIDE[side], ofItem(entry, id, side));
      for (const entry of EVIDENCE_FIELDS) {
        put(itemRowKey(formItem), evidenceColumn(side, entry.field.id), ofItem(entry, id, side));
      }
    }
  }
  return (rowKey, columnKey) => {
    const own = cells.get(JSON.stringify([rowKey, columnKey]));
    return own === undefined ? null : { ...own, unit: marker.unit };
  };
}

function ofItem(entry: EntryField, item: string, part: Side): Own {
  return { entry, part, item, field: entry.field.id };
}

function ofUnit(entry: EntryField): Own {
  return { entry, part: entry.key.startsWith("@final.") ? "final" : "attributes", item: "", field: entry.field.id };
}
