import type { Side } from "../../scoring/entries";
import { normaliseName } from "../../shared/text";
import { SIDE_WORDS } from "../cells/words";
import { EVIDENCE_FIELDS, type EntryField, type Form, type FormItem } from "../form";
import type { CellContent } from "../plan";
import type { CellSpot } from "../read/collector";
import { contentAt } from "../read/found";
import { evidenceId } from "../read/readLines";
import type { WorkbookReading } from "../read/readWorkbook";
import { promptTitle } from "../sheets/design";
import { takesLines } from "./newLines";

/** What a value of a unit is: `item` is empty for what belongs to the unit and to no item. */
export interface EntryPlace {
  readonly part: "category" | "attributes" | "final" | Side;
  readonly item: string;
  readonly field: string;
}

/** A field of the sheets, with the words that it is called by. */
export interface NamedField {
  readonly entry: EntryField;
  readonly name: string;
}

/** The field that a value is entered in; null where the sheets have none. */
export function namedField(form: Form, { part, item, field }: EntryPlace): NamedField | null {
  if (part === "category") return null;
  if (part === "attributes" || part === "final") {
    const fields = part === "final" ? [...form.finals, ...form.formerFinals] : form.attributes;
    const entry = fields.find((one) => one.field.id === field);
    return entry === undefined ? null : { entry, name: entry.label };
  }
  const formItem = form.items.find((one) => one.item.id === item);
  const entry = [...(formItem?.fields ?? []), ...EVIDENCE_FIELDS].find((one) => one.field.id === field);
  return formItem === undefined || entry === undefined ? null : { entry, name: itemFieldName(formItem, entry, part) };
}

function itemFieldName(formItem: FormItem, entry: EntryField, side: Side): string {
  const title = promptTitle(formItem, entry);
  return side === "self" ? `${title}（${SIDE_WORDS.self}）` : title;
}

/** A cell that takes a value, or a line that has yet to be added to 佐证. */
export type EntryTarget = CellSpot | "new-evidence-line";

/** Where a value of a unit is to be written; null where the workbook has no one place for it. */
export function entryTarget(reading: WorkbookReading, unit: string, place: EntryPlace): EntryTarget | null {
  const { located, design } = reading;
  const cells = located.units.get(normaliseName(unit))?.cells;
  const named = namedField(design.form, place);
  if (cells === undefined || named === null) return null;
  const { part, item, field } = place;
  if (part !== "entries" && part !== "self") return cells.attribute(named.entry.key);
  const own = cells.field(part, item, field);
  if (own !== null || !EVIDENCE_FIELDS.includes(named.entry)) return own;
  return evidenceTarget(reading, evidenceId(unit, item, part), field);
}

/** What several lines say together stands in no one cell. */
function evidenceTarget(reading: WorkbookReading, id: string, field: string): EntryTarget | null {
  const [line, ...others] = reading.located.evidence.get(id) ?? [];
  if (line !== undefined) return others.length === 0 ? line(field) : null;
  return takesLines(reading, "evidence") ? "new-evidence-line" : null;
}

/** What stands in a cell that was read. */
export function contentOf({ sheets }: WorkbookReading, { sheet, row, column }: CellSpot): CellContent {
  const found = sheets.find((one) => one.sheet.name === sheet);
  return found === undefined ? null : contentAt(found, row, column);
}
