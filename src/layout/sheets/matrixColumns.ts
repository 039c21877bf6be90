import type { Side } from "../../scoring/entries";
import { show } from "../../shared/decimal";
import { columnCaption, rangeText } from "../cells/validation";
import { itemsOfCategory, type EntryField, type FormItem } from "../form";
import { itemLabel } from "../resultTexts/texts";
import { promptTitle, type Design } from "./design";
import { shownPoints } from "../../rubric/facts";

/** A column to be filled in, with its three headings: section, item and field. */
export interface MatrixColumn {
  readonly entry: EntryField;
  /** The item it belongs to; null for what belongs to the unit. */
  readonly formItem: FormItem | null;
  readonly section: string;
  readonly heading: string;
  readonly caption: string;
  readonly title: string;
  readonly width: number;
}

/** Key of the column with the units' names. */
export const UNIT_COLUMN = "unit";

const WIDTHS: Readonly<Record<EntryField["field"]["type"], number>> = {
  number: 10,
  integer: 9,
  flag: 9,
  choice: 10,
  choices: 24,
  list: 14,
  date: 12,
  text: 18,
};
/** Room for an item's name in lines of six characters. */
const LEAST_WIDTH = 13;

/** The columns of a category's sheet behind the name; own values have no attributes beside them. */
export function matrixColumns({ form }: Design, category: string | null, side: Side): readonly MatrixColumn[] {
  const own = side === "entries" ? [...form.attributes, ...form.finals] : [];
  return [...own.map(unitColumn), ...itemsOfCategory(form, category).flatMap(itemColumns)];
}

/** Columns of workbooks made before, which no sheet has now. */
export function formerColumns({ form }: Design, side: Side): readonly MatrixColumn[] {
  return side === "entries" ? form.formerFinals.map(unitColumn) : [];
}

function unitColumn(entry: EntryField): MatrixColumn {
  const rest = { section: "单位情况", heading: entry.label, caption: rangeText(entry.field), title: entry.label };
  return { entry, formItem: null, ...rest, width: Math.max(WIDTHS[entry.field.type], LEAST_WIDTH) };
}

function itemColumns(formItem: FormItem): MatrixColumn[] {
  const { item, fields } = formItem;
  const max = shownPoints(item);
  const heading = max === null ? itemLabel(item) : `${itemLabel(item)}\n${show(max)}分`;
  return fields.map((entry) => ({
    entry,
    formItem,
    section: item.section ?? "",
    heading,
    caption: columnCaption(entry),
    title: promptTitle(formItem, entry),
    width: Math.max(WIDTHS[entry.field.type], LEAST_WIDTH),
  }));
}
