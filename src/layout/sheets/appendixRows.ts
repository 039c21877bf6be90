import type { Form, FormItem } from "../form";
import { fieldKey } from "../keys";
import { rowsOfCategory, type OwnRow } from "../printedTexts";
import { append } from "../../shared/list";

/** Where a printed row stands among the rows of a sheet's table; rows count from 0. */
export interface Stretch {
  readonly start: number;
  readonly count: number;
}

/** The rows that an item's cells are merged over, and where each of its fields begins. */
export interface ItemRows extends Stretch {
  readonly formItem: FormItem;
}

/** How the printed rows of a category become the rows of a sheet: a field a row. */
export interface TableRows {
  /** Key and name of each row. */
  readonly keys: readonly { readonly key: string; readonly name: string }[];
  readonly printed: readonly (Stretch & { readonly own: OwnRow })[];
  readonly items: readonly ItemRows[];
}

/** Key of the 合计 row. */
export const TOTAL_ROW = "total";

export function tableRows(form: Form, category: string | null): TableRows {
  const keys: { key: string; name: string }[] = [];
  const printed: (Stretch & { own: OwnRow })[] = [];
  const items: { formItem: FormItem; start: number; count: number }[] = [];
  for (const own of rowsOfCategory(form.rubric, category)) {
    const start = keys.length;
    const { row, index } = own;
    if ("items" in row) {
      for (const formItem of formItems(form, row.items)) {
        const rows = itemRows(formItem);
        items.push({ formItem, start: keys.length, count: rows.length });
        append(keys, rows);
      }
    } else {
      keys.push(
        "total" in row ? { key: TOTAL_ROW, name: "合计" } : { key: `printed:${index}`, name: row.cells.join("") },
      );
      const above = items.at(-1);
      if ("continues" in row && above !== undefined) above.count += 1;
    }
    printed.push({ own, start, count: keys.length - start });
  }
  return { keys, printed, items };
}

function formItems(form: Form, ids: readonly string[]): FormItem[] {
  return ids.flatMap((id) => form.items.find(({ item }) => item.id === id) ?? []);
}

function itemRows({ item, fields }: FormItem): { key: string; name: string }[] {
  const what = `指标${item.id}`;
  if (fields.length === 0) return [{ key: fieldKey(item.id, ""), name: what }];
  return fields.map(({ key, label }) => ({ key, name: `${what}“${label}”` }));
}

/** Key of the row in which an item's points, explanation and evidence stand. */
export function itemRowKey({ item, fields }: FormItem): string {
  return fields[0]?.key ?? fieldKey(item.id, "");
}
