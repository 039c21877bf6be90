import type { Readings } from "../../rubric/interpretation";
import type { Rubric } from "../../rubric/schema";
import type { Unit } from "../../scoring/entries";
import { canonicalJson } from "../../shared/canonical";
import { memoised } from "../../shared/memo";
import { fitsLiterally, type ListRule } from "../cells/validation";
import { EDITION, markerText } from "../keys";
import { type CellPlan, type SheetPlan, emptySheet } from "../plan";
import { SHEETS } from "../sheetNames";
import { KEY } from "../styles";
import { markerOf, type Design } from "./design";

/** Keys of the hidden sheet that tells what the workbook is; long texts stand in parts. */
export const METADATA = {
  layout: "layout",
  self: "self",
  edition: "edition",
  readings: "readings",
  units: "units",
  rubric: "rubric",
} as const;

/**
 * The hidden sheet _rubric: a key and a value a row. It holds the whole rubric, so that the workbook can be read
 * wherever it goes. The seal is written below when results are.
 */
export function metadataSheet(design: Design, readings: Readings, units: readonly Unit[]): SheetPlan {
  const names = units.map(({ name, category }) => [name.trim(), category ?? null]);
  const rows: (readonly [string, string])[] = [
    [METADATA.layout, design.layout],
    [METADATA.self, String(design.self)],
    [METADATA.edition, String(EDITION)],
    [METADATA.readings, canonicalJson(readings)],
    ...toChunks(METADATA.units, JSON.stringify(names)),
    ...toChunks(METADATA.rubric, rubricText(design.form.rubric)),
  ];
  const cells: CellPlan[] = [
    { row: 0, column: 0, value: markerText(markerOf(design, { role: "metadata" })), style: KEY },
  ];
  rows.forEach(([key, value], index) => {
    cells.push({ row: index + 1, column: 0, value: key, style: KEY });
    cells.push({ row: index + 1, column: 1, value, style: KEY });
  });
  return hiddenSheet("metadata", SHEETS.metadata, cells);
}

/** A rubric's texts, maxes and rules as canonical JSON; worked examples are tests, not part of the table. */
export const rubricText = memoised((rubric: Rubric) => canonicalJson({ ...rubric, $schema: undefined, examples: [] }));

/** Options of validations that are too long to stand in them, each list in a column of a hidden sheet. */
interface OptionLists {
  /** A literal list where it fits. */
  readonly rule: ListRule;
  /** The hidden sheet; null where nothing needs it. */
  sheet(): SheetPlan | null;
}

export function optionLists(): OptionLists {
  const columns = new Map<string, { readonly column: number; readonly options: readonly string[] }>();
  const rule: ListRule = (options) => {
    if (fitsLiterally(options)) return { type: "list", options };
    const id = options.join("\n");
    const { column } = columns.get(id) ?? { column: columns.size };
    columns.set(id, { column, options });
    return { type: "listFrom", sheet: SHEETS.lists, column, firstRow: 0, rows: options.length };
  };
  return { rule, sheet: () => (columns.size === 0 ? null : listsSheet([...columns.values()])) };
}

function listsSheet(columns: readonly { column: number; options: readonly string[] }[]): SheetPlan {
  const cells = columns.flatMap(({ column, options }) =>
    options.map((value, row): CellPlan => ({ row, column, value, style: KEY })),
  );
  return hiddenSheet("lists", SHEETS.lists, cells);
}

/** A sheet that nobody sees: it only travels with the workbook. */
function hiddenSheet(kind: SheetPlan["kind"], name: string, cells: readonly CellPlan[]): SheetPlan {
  return { ...emptySheet(kind, name), visibility: "veryHidden", cells, protected: true };
}

/** Characters of a long text that stand in one cell, well below what a cell can hold. */
const CHUNK = 30_000;

/** A long text in parts, each with its key: prefix:0, prefix:1 … Characters are never split. */
export function toChunks(prefix: string, text: string): readonly (readonly [string, string])[] {
  const parts: [string, string][] = [];
  for (let start = 0; start < text.length || parts.length === 0;) {
    const end = boundary(text, start + CHUNK);
    parts.push([`${prefix}:${parts.length}`, text.slice(start, end)]);
    start = end;
  }
  return parts;
}

function boundary(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  const splitsPair = end < text.length && code >= 0xd800 && code <= 0xdbff;
  return splitsPair ? end - 1 : Math.min(end, text.length);
}

/** The text whose parts stand under prefix:0, prefix:1 …; null where there is none. */
export function fromChunks(prefix: string, values: ReadonlyMap<string, string>): string | null {
  let text = values.get(`${prefix}:0`);
  if (text === undefined) return null;
  for (let index = 1; ; index += 1) {
    const part = values.get(`${prefix}:${index}`);
    if (part === undefined) return text;
    text += part;
  }
}
