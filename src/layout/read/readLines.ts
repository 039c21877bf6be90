import { notANumber, type Field } from "../../rules/field";
import type { LedgerLine, Side } from "../../scoring/entries";
import { issue, type Issue } from "../../shared/issue";
import { normaliseName } from "../../shared/text";
import { EVIDENCE_FIELDS, type EntryField, type Form, type FormItem } from "../form";
import type { CellContent } from "../plan";
import type { KeyedSheet } from "../sheetDraft";
import { itemOfWord, ledgerItems, levelOfWord, LINES_HEADER, sideOfWord } from "../sheets/lineSheet";
import { isBlank, textOf } from "./cellValue";
import { putValue, type CellSpot, type Collector } from "./collector";
import { contentAt, placeAt, type FoundSheet } from "./found";
import { checkTemplate, isExpected } from "./template";
import { lookUp } from "../../shared/lookUp";

/** A line with at least one value. */
interface Line {
  readonly row: number;
  content(key: string): CellContent;
  /** The text in a column; null where it is blank. */
  text(key: string): string | null;
  place(key: string): { readonly sheet: string; readonly cell: string };
}

/** The lines of a sheet; none where a column or the header is lost, as then nobody can tell what a line says. */
function linesOf(found: FoundSheet, expected: KeyedSheet): { lines: readonly Line[]; issues: readonly Issue[] } {
  const { issues } = checkTemplate(found, expected);
  const header = found.rows.get(LINES_HEADER);
  const whole = expected.columnKeys.every((key) => found.columns.has(key) || !isExpected(found, key));
  if (header === undefined || !whole) return { lines: [], issues };
  const lines: Line[] = [];
  // The title and the hint stand above the header in the first column; a line got there if somebody sorted the sheet.
  const beside = expected.columnKeys.slice(1);
  for (const row of found.sheet.rows.keys()) {
    if (row === header || row === found.keyRow) continue;
    const telling = row < header ? beside : expected.columnKeys;
    const content = (key: string) => {
      const column = found.columns.get(key);
      return column === undefined ? null : contentAt(found, row, column);
    };
    if (telling.every((key) => isBlank(content(key)))) continue;
    lines.push({
      row,
      content,
      text: (key) => textOf(content(key)),
      place: (key) => placeAt(found, row, found.columns.get(key) ?? 0),
    });
  }
  return { lines, issues };
}

const POINTS: Field = { id: "points", label: "分值", required: false, type: "number", min: 0, max: null };
/** The field that the points of a line are read by. */
export const POINTS_ENTRY: EntryField = {
  key: "points",
  field: POINTS,
  label: POINTS.label,
  countsEvents: false,
  fromLedger: false,
  waivedBy: null,
  isRate: false,
  note: "",
};

/** The ledger's lines, and where each of them stands. */
export interface LedgerReading {
  readonly lines: readonly LedgerLine[];
  readonly cells: readonly LineCells[];
}

/** Finds the cells of one line by the keys of their columns. */
export type LineCells = (column: string) => CellSpot | null;

function cellsOf(found: FoundSheet, { row }: Line): LineCells {
  return (key) => {
    const column = found.columns.get(key);
    return column === undefined ? null : { sheet: found.sheet.name, row, column };
  };
}

/** Reads the ledger. What cannot be understood stays as it stands, so that whoever checks the ledger tells of it. */
export function readLedger(form: Form, found: FoundSheet, expected: KeyedSheet, into: Collector): LedgerReading {
  const { lines, issues } = linesOf(found, expected);
  into.report(issues);
  if (issues.length > 0) for (const { item } of ledgerItems(form)) into.block(null, item.id, "entries");
  return {
    lines: lines.map((line) => ledgerLine(form, line, into)),
    cells: lines.map((line) => cellsOf(found, line)),
  };
}

function ledgerLine(form: Form, line: Line, into: Collector): LedgerLine {
  const unit = line.text("unit")?.trim() ?? "";
  const item = itemOfWord(ledgerItems(form), line.text("item") ?? "");
  const level = line.text("level");
  const text = <K extends string>(key: K): Partial<Record<K, string>> => optional(key, line.text(key));
  return {
    unit,
    item,
    ...text("date"),
    ...text("matter"),
    ...optional("level", level === null ? null : levelOfWord(form, item, level)),
    ...optional("points", pointsOf(line, { unit, item }, into)),
    ...text("evidence"),
    ...text("work"),
    ...text("notice"),
    ...text("deadline"),
  };
}

function optional<K extends string, V>(key: K, value: V | null): Partial<Record<K, V>>;
function optional(key: string, value: unknown): Partial<Record<string, unknown>> {
  return value === null ? {} : { [key]: value };
}

function pointsOf(line: Line, about: { readonly unit: string; readonly item: string }, into: Collector): number | null {
  const place = () => ({ ...line.place("points"), ...about });
  const value = into.read(POINTS_ENTRY, line.content("points"), place);
  if (value === undefined) return null;
  if (typeof value === "number") return value;
  into.issues.push({ ...notANumber(POINTS, String(value)), place: place() });
  into.block(about.unit, about.item, "entries");
  return null;
}

/** The lines in which the evidence of an item stands, by `evidenceId`. */
export type EvidenceCells = ReadonlyMap<string, readonly LineCells[]>;

export function evidenceId(unit: string, item: string, side: Side): string {
  return [side, item, normaliseName(unit)].join("|");
}

/** Reads evidence and remarks; several lines for one item are put together, each on a line of its own. */
export function readEvidence(form: Form, found: FoundSheet, expected: KeyedSheet, into: Collector): EvidenceCells {
  const { lines, issues } = linesOf(found, expected);
  into.report(issues);
  const cells = new Map<string, readonly LineCells[]>();
  for (const line of lines) {
    const about = evidenceOf(form.items, line, into);
    if (about === null) continue;
    const { unit, item, side } = about;
    const id = evidenceId(unit.name, item, side);
    cells.set(id, [...(cells.get(id) ?? []), cellsOf(found, line)]);
    for (const entry of EVIDENCE_FIELDS) {
      const place = () => ({ ...line.place(entry.field.id), unit: unit.name, item });
      const value = into.read(entry, line.content(entry.field.id), place);
      const before = lookUp(lookUp(unit.sides[side], item), entry.field.id);
      const joined = typeof before === "string" && typeof value === "string" ? `${before}\n${value}` : value;
      putValue(unit, side, item, entry.field.id, joined);
    }
  }
  return cells;
}

function evidenceOf(items: readonly FormItem[], line: Line, into: Collector) {
  const name = line.text("unit")?.trim() ?? "";
  const unit = into.units.get(normaliseName(name));
  const item = itemOfWord(items, line.text("item") ?? "");
  const side = sideOfWord(line.text("side") ?? "");
  const known = items.some((one) => one.item.id === item);
  // Where no unit was read at all, that was told; it is not told again for each line.
  if (unit === undefined && into.units.size > 0)
    into.issues.push(issue("line-unit-unknown", line.place("unit"), { name }));
  if (!known) into.issues.push(issue("line-item-unknown", line.place("item"), { item }));
  if (side === null)
    into.issues.push(issue("line-side-unknown", line.place("side"), { found: line.text("side") ?? "" }));
  return unit === undefined || !known || side === null ? null : { unit, item, side };
}
