import type { Side } from "../../scoring/entries";
import { EVIDENCE_FIELDS, type Form, type FormItem } from "../form";
import { printedKey, fieldKey } from "../keys";
import type { DraftColumn } from "../sheetDraft";
import type { Design } from "./design";
import { lookUp } from "../../shared/lookUp";
import { rowsOfCategory, type OwnRow } from "../printedTexts";
import { append } from "../../shared/list";

/** Keys of the columns beside the printed table. */
export const BESIDE = {
  applies: "applies",
  label: "label",
  self: "self",
  entries: "entries",
  points: "points",
  explanation: "explanation",
} as const;

/** Key of the column with an item's evidence or remark. */
export function evidenceColumn(side: Side, field: string): string {
  return side === "self" ? `self:${field}` : field;
}

const EVIDENCE_WIDTHS: Readonly<Record<string, number>> = { evidence: 16, remark: 12 };

function evidenceColumns(side: Side): Beside[] {
  return EVIDENCE_FIELDS.map(({ field }) => ({
    key: evidenceColumn(side, field.id),
    width: lookUp(EVIDENCE_WIDTHS, field.id) ?? 12,
    header: side === "self" ? `自评${field.label.slice(0, 2)}` : field.label,
  }));
}

interface Beside extends DraftColumn {
  readonly header: string;
}

/** The columns beside the printed table, in order. */
export function besideColumns({ form, self }: Design): readonly Beside[] {
  const conditional = form.rubric.printed.rows.some((row) => "onlyIf" in row && row.onlyIf !== undefined);
  return [
    ...(conditional ? [{ key: BESIDE.applies, width: 14, header: "适用条件" }] : []),
    { key: BESIDE.label, width: 20, header: "填报项目" },
    ...(self ? [{ key: BESIDE.self, width: 9, header: "自评" }] : []),
    { key: BESIDE.entries, width: 9, header: "审核" },
    { key: BESIDE.points, width: 9, header: "得分" },
    { key: BESIDE.explanation, width: 32, header: "评分说明" },
    ...evidenceColumns("entries"),
    ...(self ? evidenceColumns("self") : []),
  ];
}

/** What is printed above the columns of the table, by their keys; a joined cell names all of its columns. */
export function printedNames({ form }: Design): readonly (readonly [key: string, name: string])[] {
  const { columns, header } = form.rubric.printed;
  return columns.map(({ id }, index) => {
    const over = [...header]
      .reverse()
      .flatMap((row) => row.slice(0, index + 1).findLast((text) => !JOINED.test(text)) ?? []);
    return [printedKey(id), (over[0] ?? id).replaceAll(/\s+/g, "")] as const;
  });
}

/** Cells that are one with those beside or above them, or blank. */
const JOINED = /^[<^]?$/;

/** Wider printed tables are narrowed, down to a share, so that the page with the columns beside them stays legible. */
const PRINTED_ROOM = 96;
const NARROWEST = 0.75;

/** All columns of a unit's sheet. */
export function appendixColumns(design: Design): readonly DraftColumn[] {
  const { columns } = design.form.rubric.printed;
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const scale = Math.min(1, Math.max(NARROWEST, PRINTED_ROOM / total));
  const printed = columns.map(({ id, width }) => ({ key: printedKey(id), width: Math.max(5, width * scale) }));
  return [...printed, ...besideColumns(design)];
}

/** The first and last columns of the parts of a unit's sheet. */
export interface Parts {
  readonly printed: readonly [string, string];
  /** Labels and values of the block under the title. */
  readonly blockLabel: readonly [string, string];
  readonly blockValue: readonly [string, string];
  /** All columns beside the printed table. */
  readonly beside: readonly [string, string];
}

/** Width that holds the labels of the block. */
const BLOCK_LABEL = 18;

export function partsOf(design: Design): Parts {
  const all = appendixColumns(design);
  const keys = all.map(({ key }) => key);
  const { columns } = design.form.rubric.printed;
  let labels = 0;
  for (let width = 0; labels < columns.length - 1 && width < BLOCK_LABEL; labels += 1) {
    width += all[labels]?.width ?? 0;
  }
  const range = (from: number, to: number): readonly [string, string] => [keys[from] ?? "", keys[to] ?? ""];
  return {
    printed: range(0, columns.length - 1),
    blockLabel: range(0, labels - 1),
    blockValue: range(labels, columns.length - 1),
    beside: range(columns.length, keys.length - 1),
  };
}

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
