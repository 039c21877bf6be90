import type { LedgerUse } from "../../rules/rule";
import type { Side } from "../../scoring/entries";
import { normaliseName, withoutUnseen } from "../../shared/text";
import { message } from "../cells/validation";
import { SIDE_WORDS } from "../cells/words";
import type { Form, FormItem } from "../form";
import type { Marker } from "../keys";
import type { CellStyle, PlannedValue, SheetPlan, ValidationPlan } from "../plan";
import { itemLabel } from "../resultTexts/texts";
import { SheetDraft, type KeyedSheet } from "../sheetDraft";
import { CAPTION, HEADER, SMALL } from "../styles";

/** A column of a sheet with one line for each event or remark. */
export interface LineColumn {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  readonly style: CellStyle;
  readonly rule: ValidationPlan["rule"];
  readonly prompt: string;
}

/** Empty lines for what is still to come. */
export const SPARE_LINES = 200;
/** Key of the row under which the lines begin. */
export const LINES_HEADER = "header";

interface LineSheetHead extends Pick<SheetPlan, "kind" | "name"> {
  readonly marker: Marker;
  readonly title: string;
  readonly hint: string;
}

/** A sheet of lines. They have no keys, so they may be sorted, inserted and taken out at will. */
export function lineSheet(
  { kind, name, marker, title, hint }: LineSheetHead,
  columns: readonly LineColumn[],
  lines: readonly (readonly PlannedValue[])[],
): KeyedSheet {
  const page = { orientation: "landscape", fitToWidth: true } as const;
  const draft = new SheetDraft({ kind, name, marker, columns, protected: true, page });
  const across = { from: columns[0]?.key ?? "", to: columns.at(-1)?.key ?? "" };
  draft.put({ row: draft.addRow("", undefined, 26), ...across }, title, CAPTION);
  draft.put({ row: draft.addRow(""), ...across }, hint, SMALL);
  const header = draft.addRow(LINES_HEADER, "表头");
  for (const { key, header: text } of columns) {
    draft.official({ row: header, from: key }, text, HEADER);
    draft.nameColumn(key, text);
  }
  const count = lines.length + SPARE_LINES;
  for (let index = 0; index < count; index += 1) {
    const line = lines[index];
    const row = draft.addRow("", undefined, line === undefined ? 20 : undefined);
    columns.forEach(({ key, style }, position) => draft.put({ row, from: key }, line?.[position] ?? null, style));
  }
  for (const { key, header: text, rule, prompt } of columns) {
    const area = draft.area({ row: header + 1, rows: count, from: key });
    const error = message("填写有误", prompt);
    draft.validate({ area, rule, prompt: message(text, prompt), error });
  }
  return draft.finish({ freeze: { rows: header + 1, columns: 0 }, repeatRows: [header, header] });
}

/*
 * Lines of the ledger (台账) and of the evidence (佐证) name units, items, levels and sides in words that a clerk picks
 * from a list. Here the words are made and understood again.
 */

/** Keys of the ledger's columns. */
export const LEDGER_COLUMNS = [
  "unit",
  "item",
  "date",
  "matter",
  "level",
  "points",
  "evidence",
  "work",
  "notice",
  "deadline",
] as const;
/** Keys of the columns of the evidence. */
export const EVIDENCE_COLUMNS = ["unit", "item", "side", "evidence", "remark"] as const;

/** The items that lines of the ledger can be for. */
export function ledgerItems({ items }: Form): readonly FormItem[] {
  return items.filter(({ ledger }) => ledger !== null);
}

/** The id of the item that a word names: the word as given, or the id alone; otherwise the word itself. */
export function itemOfWord(items: readonly FormItem[], word: string): string {
  const wanted = normaliseName(word);
  const plain = withoutUnseen(word.normalize("NFKC")).trim();
  const [first = ""] = plain.split(/\s/u);
  const found =
    items.find((one) => normaliseName(itemLabel(one.item)) === wanted) ??
    items.find(({ item }) => item.id === wanted) ??
    items.find(({ item }) => item.id === first);
  return found?.item.id ?? plain;
}

/** The labels of all levels that occur, each once, in order. */
export function levelWords(form: Form): readonly string[] {
  return [...new Set(ledgerItems(form).flatMap(({ ledger }) => levelsOf(ledger).map(({ label }) => label)))];
}

/** The word for a level of an item; an unknown one stays as it is. */
export function levelWord(form: Form, item: string, level: string): string {
  const ledger = form.items.find((one) => one.item.id === item)?.ledger ?? null;
  return levelsOf(ledger).find(({ id }) => id === level)?.label ?? level;
}

/** The id of the level that a word names for an item; an unknown one stays as it is. */
export function levelOfWord(form: Form, item: string, word: string): string {
  const ledger = form.items.find((one) => one.item.id === item)?.ledger ?? null;
  const wanted = normaliseName(word);
  return levelsOf(ledger).find(({ label }) => normaliseName(label) === wanted)?.id ?? word;
}

function levelsOf(ledger: LedgerUse | null) {
  return ledger?.levels ?? [];
}

/** The side that a word names; null where it names none. A blank is the reviewers' side. */
export function sideOfWord(word: string): Side | null {
  const wanted = normaliseName(word);
  if (wanted === "" || wanted === SIDE_WORDS.entries) return "entries";
  return wanted === SIDE_WORDS.self ? "self" : null;
}
