import { columnLetters } from "../../src/layout/address";
import { cellOf } from "../../src/layout/cells/entryValue";
import { formOf, itemsOfCategory, type EntryField, type FormItem } from "../../src/layout/form";
import type { CellContent, WorkbookSnapshot } from "../../src/layout/plan";
import { textOf } from "../../src/layout/read/cellValue";
import { sheetMapSchema, type ResultWhat, type SheetMap } from "../../src/ownBook/sheetMap";
import type { Rubric } from "../../src/rubric/schema";
import type { Entries, Unit } from "../../src/scoring/entries";
import type { FieldValues } from "../../src/rules/field";
import { show } from "../../src/shared/decimal";

/*
 * Sheets as offices keep them, with the map that is right for each: the same entries in another dress.
 */

/**
 * one: a line of headers, “组织领导（20分）” · two: the item over its fields · three: section, number and name, full
 * points · across: units across, with number, name and full points beside the items.
 */
export const SHAPES = ["one", "two", "three", "across"] as const;
export type Shape = (typeof SHAPES)[number];

export interface OwnSheet {
  readonly snapshot: WorkbookSnapshot;
  readonly map: SheetMap;
}

/** A column of such a sheet: its headers from the outermost to the innermost, and what stands in it. */
interface Column {
  readonly heads: readonly string[];
  readonly cell: (unit: Unit, index: number) => CellContent;
  readonly entry?: { readonly item: string; readonly field: string };
  readonly attribute?: string;
  readonly what?: ResultWhat;
  readonly is?: "name" | "category";
}

const SHEET = "评分表";

/** The sheet of one category's units, or of all where the rubric has none. */
export function ownSheet(rubric: Rubric, entries: Entries, shape: Shape): OwnSheet {
  const category = rubric.categories.at(-1)?.id ?? null;
  const units = entries.units.filter((unit) => (unit.category ?? null) === category);
  const columns = columnsOf(rubric, units, category, shape);
  const depth = columns[0]?.heads.length ?? 0;
  const title: CellContent[] = [rubric.title];
  const head = Array.from({ length: depth }, (_, line) => headLine(columns, line));
  const body = units.map((unit, index) => columns.map(({ cell }) => cell(unit, index)));
  const foot = shape === "across" ? [] : [columns.map(({ is }) => (is === "name" ? "合计" : null))];
  const lines = [title, ...head, ...body, ...foot];
  const across = shape === "across";
  // Across, the title stands above the whole sheet.
  const rows = across ? [title, ...transposed(lines.slice(1))] : lines;
  const [lineAt, placeAt] = across
    ? [(line: number) => columnLetters(line - 1), (place: number) => String(place + 2)]
    : [(line: number) => line + 1, columnLetters];
  const place = (found: Column | undefined) => (found === undefined ? null : placeAt(columns.indexOf(found)));
  const map = sheetMapSchema.parse({
    format: 1,
    rubric: rubric.id,
    sheet: SHEET,
    units: across ? "columns" : "rows",
    header: head.map((_, line) => lineAt(line + 1)),
    first: lineAt(depth + 1),
    last: null,
    name: place(columns.find(({ is }) => is === "name")),
    category: place(columns.find(({ is }) => is === "category")),
    attributes: Object.fromEntries(columns.flatMap((one) => (one.attribute ? [[one.attribute, place(one)]] : []))),
    entries: columns.flatMap((one) => {
      const own = head.map((line) => line[columns.indexOf(one)] ?? null);
      const text = own.flatMap((content) => textOf(content) ?? []).join(" / ");
      return one.entry ? [{ ...one.entry, at: place(one), header: text, sure: true }] : [];
    }),
    results: columns.flatMap((one) => (one.what ? [{ what: one.what, at: place(one) }] : [])),
    unmapped: [],
  });
  return { snapshot: { sheets: [{ name: SHEET, visibility: "visible", rows }] }, map };
}

/** Headers of one line: what stands beside the same text is merged with it. */
function headLine(columns: readonly Column[], line: number): CellContent[] {
  return columns.map(({ heads }, index) => {
    const text = heads[line] ?? "";
    const merged = line < heads.length - 1 && text === columns[index - 1]?.heads[line];
    if (text === "" || merged) return null;
    return /^\d+$/.test(text) ? Number(text) : text;
  });
}

function columnsOf(rubric: Rubric, units: readonly Unit[], category: string | null, shape: Shape): readonly Column[] {
  const form = formOf(rubric);
  const items = itemsOfCategory(form, category).flatMap((formItem) => {
    const used = formItem.fields.filter((entry) => units.some((unit) => valueOf(unit, formItem, entry) !== null));
    return used.map((entry): Column => {
      const item = formItem.item.id;
      return {
        heads: itemHeads(formItem, entry, used.length === 1, shape),
        cell: (unit) => contentOf(entry, valueOf(unit, formItem, entry)),
        entry: { item, field: entry.field.id },
      };
    });
  });
  const attributes = form.attributes.flatMap((entry): Column[] => {
    const value = (unit: Unit) => unit.attributes?.[entry.field.id] ?? null;
    if (!units.some((unit) => value(unit) !== null)) return [];
    const cell = (unit: Unit) => contentOf(entry, value(unit));
    return [{ heads: plainHead(entry.label, shape), attribute: entry.field.id, cell }];
  });
  const result = (text: string, what: ResultWhat): Column => ({
    heads: plainHead(text, shape),
    what,
    cell: () => null,
  });
  return [
    { heads: sideHeads(shape), cell: (_, index) => index + 1 },
    ...(shape === "three" ? [{ heads: plainHead("单位编码", shape), cell: codeOf }] : []),
    { heads: plainHead("单位名称", shape), is: "name", cell: ({ name }) => name },
    ...attributes,
    ...items,
    ...(rubric.total === null ? [] : [result(shape === "one" ? "总分" : "合计得分", "total")]),
    result(shape === "two" ? "排名" : "名次", "rank"),
    ...(rubric.grading.kind === "none" ? [] : [result(shape === "three" ? "考核等级" : "等次", "grade")]),
    { heads: plainHead("备注", shape), cell: () => null },
  ];
}

const codeOf = (_: Unit, index: number) => `1407${String(index).padStart(2, "0")}`;

const DEPTH: Readonly<Record<Shape, number>> = { one: 1, two: 2, three: 3, across: 3 };

/** A header that is merged downwards stands in its first line; across, in the middle of the three. */
function plainHead(text: string, shape: Shape): readonly string[] {
  if (shape === "across") return ["", text, ""];
  return Array.from({ length: DEPTH[shape] }, (_, line) => (line === 0 ? text : ""));
}

function sideHeads(shape: Shape): readonly string[] {
  return shape === "across" ? ["序号", "考核指标", "分值"] : plainHead("序号", shape);
}

function itemHeads(
  { item, fields }: FormItem,
  { label, field }: EntryField,
  single: boolean,
  shape: Shape,
): readonly string[] {
  // Categories stand on sheets of their own, which need not say in every header which one it is.
  const name = item.name.replace(/·类别\d$/, "");
  const max = item.max === null || item.max === 0 ? "" : show(item.max);
  const points = max === "" ? "" : `（${max}分）`;
  const alone = single && field.required && fields.filter((one) => one.field.required).length === 1;
  const full = alone ? name : `${name}：${label}`;
  switch (shape) {
    case "one":
      return [`${full}${points}`];
    case "two":
      return [`${item.number === "" ? "" : `${item.number}.`}${name}${points}`, alone ? "" : label];
    case "three":
      return [item.section ?? "考核指标", full, max];
    case "across":
      return [item.number, full, max];
  }
}

function valueOf(unit: Unit, { item }: FormItem, { field }: EntryField) {
  return unit.entries?.[item.id]?.[field.id] ?? null;
}

function contentOf(entry: EntryField, value: Parameters<typeof cellOf>[1]): CellContent {
  return cellOf(entry, value);
}

function transposed(lines: readonly (readonly CellContent[])[]): CellContent[][] {
  const length = Math.max(...lines.map((line) => line.length));
  return Array.from({ length }, (_, index) => lines.map((line) => line[index] ?? null));
}

/** Entries as far as a single sheet can hold them: what reviewers enter, without a ledger. */
export function sheetEntries({ rubric, units }: Entries): Entries {
  return {
    rubric,
    units: units.map(({ name, category, attributes, entries = {} }) => ({
      name,
      ...(category == null ? {} : { category }),
      ...(attributes === undefined ? {} : { attributes }),
      entries: Object.fromEntries(Object.entries(entries).map(([id, values]) => [id, withoutRemarks(values)])),
    })),
  };
}

function withoutRemarks(values: FieldValues): FieldValues {
  const kept = Object.entries(values).filter(([field]) => field !== "evidence" && field !== "remark");
  return Object.fromEntries(kept);
}
