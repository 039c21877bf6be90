import { mergedAreas, type MergedArea } from "../rubric/merges";
import type { PrintedColumn, PrintedRow } from "../rubric/printed";
import type { Rubric } from "../rubric/schema";

/** A printed row that stands in a unit's sheet, with its place in the whole table. */
export interface OwnRow {
  readonly index: number;
  readonly row: PrintedRow;
}

/** The printed rows of a category: its own and those of no category. */
export function rowsOfCategory(rubric: Rubric, category: string | null): readonly OwnRow[] {
  return rubric.printed.rows
    .map((row, index): OwnRow => ({ index, row }))
    .filter(({ row }) => !("category" in row) || row.category === undefined || row.category === category);
}

/** The merged cells of printed rows; throws where the rubric's joins lead nowhere, which its checks do not let pass. */
export function areasOf(rows: readonly (readonly string[])[]): readonly MergedArea[] {
  const merges = mergedAreas(rows);
  if (!merges.ok) throw new Error(`joined cells lead nowhere: ${JSON.stringify(merges.faults)}`);
  return merges.areas;
}

/** Columns whose text says how an item is scored, the most telling first. */
const DESCRIBING: readonly PrintedColumn["role"][] = ["rule", "content", "name"];

/** What the document says of each item, by item id: the text of the rule's column, or else of the content's. */
export function itemTexts(rubric: Rubric): ReadonlyMap<string, string> {
  const { columns, rows } = rubric.printed;
  const areas = areasOf(rows.map((row) => row.cells));
  const column = DESCRIBING.map((role) => columns.findIndex((one) => one.role === role)).find((index) => index >= 0);
  const texts = new Map<string, string>();
  rows.forEach((row, index) => {
    if (!("items" in row) || column === undefined) return;
    const area = areas.find((one) => covers(one, index, column));
    for (const item of row.items) texts.set(item, area?.text ?? "");
  });
  return texts;
}

/** A printed row with what it says in each kind of column; texts of merged cells stand in every row that they cover. */
export interface RowTexts {
  /** The items that are entered beside the row, or beside the one that it continues. */
  readonly items: readonly string[];
  readonly of: (...roles: readonly PrintedColumn["role"][]) => string;
}

/** The printed rows with their texts, sums left out. */
export function printedLines({ printed: { columns, rows } }: Pick<Rubric, "printed">): readonly RowTexts[] {
  const areas = areasOf(rows.map((row) => row.cells));
  let items: readonly string[] = [];
  return rows.flatMap((row, index) => {
    if ("total" in row) return [];
    if ("items" in row) items = row.items;
    const textIn = (column: number) => areas.find((one) => covers(one, index, column))?.text ?? "";
    const of: RowTexts["of"] = (...roles) => {
      const texts = columns.flatMap(({ role }, column) => (roles.includes(role) ? [textIn(column)] : []));
      return [...new Set(texts)].filter((text) => text !== "").join("\n");
    };
    return [{ items, of }];
  });
}

/** What the document says of each printed row of an item: the rule's text, then those of what it is judged by. */
export function rowTexts(rubric: Pick<Rubric, "printed">, item: string): readonly string[] {
  const { columns, header } = rubric.printed;
  const source = columns.findIndex(({ role }) => role === "source");
  const title = header.at(-1)?.[source] ?? "";
  return printedLines(rubric)
    .filter(({ items }) => items.includes(item))
    .map(({ of }) => {
      const evidence = of("source");
      return [of("rule"), evidence === "" || title === "" ? evidence : `${title}：${evidence}`].join("");
    });
}

function covers(area: MergedArea, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
